import { headers } from "next/headers";
import { ImportPanel } from "@/components/settings/import-panel";
import { OriginPanel } from "@/components/settings/origin-panel";
import { SnippetPanel } from "@/components/settings/snippet-panel";
import { PageHeader } from "@/components/shell/page-header";
import { listOrigins } from "@/lib/connect/queries";
import { listImports } from "@/lib/imports/queries";
import { addressOf } from "@/lib/transport/address";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "Connect" };

export default async function ConnectPage() {
  const ctx = await requirePermission("connect:manage");
  const [origins, imports] = await Promise.all([listOrigins(ctx), listImports(ctx)]);
  return (
    <>
      <PageHeader
        title="Connect a chatbot"
        description="Log from its server, vote from its pages, bring its history."
      />
      <div className="grid gap-6">
        <SnippetPanel address={addressOf(await headers())} />
        <OriginPanel origins={origins} />
        <ImportPanel imports={imports} />
      </div>
    </>
  );
}
