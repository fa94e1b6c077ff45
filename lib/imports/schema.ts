import { z } from "zod";

export const ImportPath = z.object({ importId: z.uuid() });

export type Refusal = { line: number; reason: string };
export type ImportState = "running" | "complete" | "stopped";

/** One run over a file, as far as it has come. */
export type ImportView = {
  id: string;
  fileName: string;
  state: ImportState;
  sizeBytes: number;
  offsetBytes: number;
  lines: number;
  stored: number;
  duplicates: number;
  refused: number;
  /** The first refused lines. */
  refusals: Refusal[];
  createdAt: string;
};

export const UploadQuery = z.object({ name: z.string().trim().min(1).max(200) });
