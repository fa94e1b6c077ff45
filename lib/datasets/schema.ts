import { z } from "zod";

const MAX_LENGTH = 1_000_000;
const Length = z.coerce.number().int().min(0).max(MAX_LENGTH);
/** `true` and `"true"` alike, because the filters may stand in a query. */
const Flag = z.union([z.boolean(), z.enum(["true", "false", "1", "0"]).transform((text) => /^(true|1)$/.test(text))]);

/** The old system's filters; lengths are Unicode code points of the stored answer, both ends included. */
export const ExportFilters = z
  .object({
    filter_positive_only: Flag.default(false),
    min_response_length: Length.default(20),
    max_response_length: Length.default(500),
    approved_only: Flag.default(false),
  })
  .refine(({ min_response_length: min, max_response_length: max }) => min <= max, {
    path: ["max_response_length"],
    message: "must not be smaller than min_response_length",
  });
export type ExportFilters = z.infer<typeof ExportFilters>;

/** The same filters in a query, each optional. */
export const ExportQuery = z.record(z.string(), z.string());
export const ExportBody = z.record(z.string(), z.unknown());

export const FilePath = z.object({ fileName: z.string().max(200) });

export type ExportFileView = {
  fileName: string;
  kind: string;
  filters: Record<string, unknown>;
  rows: number;
  sizeBytes: number;
  sha256: string;
  createdAt: string;
  /** When it was withdrawn because rows of it had been erased; its bytes are gone. */
  withdrawnAt: string | null;
  /** The file that was made in its place. */
  successor: string | null;
};
