import { ApiKeyTable } from "@/components/settings/api-key-table";
import { CreateKeyForm } from "@/components/settings/create-key-form";
import { PageHeader } from "@/components/shell/page-header";
import { listKeys } from "@/lib/api-keys/queries";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const ctx = await requirePermission("keys:manage");
  const keys = await listKeys(ctx);
  return (
    <>
      <PageHeader title="API keys" description="What the chatbot's server shows to log interactions." />
      <div className="grid gap-6">
        <CreateKeyForm />
        <ApiKeyTable keys={keys} />
      </div>
    </>
  );
}
