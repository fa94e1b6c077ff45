import { ImportForm } from "@/components/settings/import/import-form";
import { ImportTable } from "@/components/settings/import/import-table";
import { Card, CardHeader } from "@/components/ui/card";
import type { ImportView } from "@/lib/imports/schema";

/** Brings what an old system has collected. */
export function ImportPanel({ imports }: { imports: readonly ImportView[] }) {
  return (
    <Card>
      <CardHeader
        title="Import the history"
        description="Each line is anonymized before it is stored. What is known already changes nothing, so that a file can be sent again."
      />
      <ImportForm />
      <ImportTable imports={imports} />
    </Card>
  );
}
