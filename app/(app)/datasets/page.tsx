import { ExportFileTable } from "@/components/datasets/export-file-table";
import { ExportForm } from "@/components/datasets/export-form";
import { PageHeader } from "@/components/shell/page-header";
import { listExportFiles } from "@/lib/datasets/queries";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "Datasets" };

export default async function DatasetsPage() {
  const ctx = await requirePermission("datasets:export");
  const files = await listExportFiles(ctx);
  return (
    <>
      <PageHeader title="Datasets" description="Training files from what was collected." />
      <div className="grid gap-6">
        <ExportForm />
        <ExportFileTable files={files} />
      </div>
    </>
  );
}
