import type { ImportState, ImportView, Refusal } from "@/lib/imports/schema";

type Row = Omit<ImportView, "state" | "refusals" | "createdAt"> & { state: string; refusals: string; createdAt: Date };

/** A stored run as pages and the command line show it. */
export function toImportView(row: Row): ImportView {
  const { id, fileName, state, sizeBytes, offsetBytes, lines, stored, duplicates, refused, refusals, createdAt } = row;
  return {
    ...{ id, fileName, sizeBytes, offsetBytes, lines, stored, duplicates, refused },
    state: state as ImportState,
    refusals: JSON.parse(refusals) as Refusal[],
    createdAt: createdAt.toISOString(),
  };
}
