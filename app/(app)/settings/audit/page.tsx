import { AuditTable } from "@/components/settings/audit-table";
import { PageHeader } from "@/components/shell/page-header";
import { listAuditEntries } from "@/lib/audit/queries";
import { AuditListParams } from "@/lib/audit/schema";
import { requirePermission } from "@/lib/transport/page";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Diary" };

export default async function AuditPage({ searchParams }: PageProps<"/settings/audit">) {
  const ctx = await requirePermission("audit:read");
  const page = await listAuditEntries(ctx, parse(AuditListParams, await searchParams));
  return (
    <>
      <PageHeader
        title="Diary"
        description="What members and keys did, newest first. Logged interactions and votes are not in it."
      />
      <AuditTable entries={page.entries} next={page.next} />
    </>
  );
}
