import type { ImportView } from "@/lib/imports/schema";

type Step =
  | { state: "waiting" }
  /** The run is not known until the server has opened it. */
  | { state: "sending"; run: ImportView | null }
  | { state: "done"; run: ImportView }
  | { state: "failed"; message: string };

/** One of the files that were chosen, and how far it is. */
export type Upload = { name: string; sizeBytes: number; step: Step };

export type UploadChange =
  | { kind: "choose"; files: readonly { name: string; size: number }[] }
  | { kind: "step"; at: number; step: Step }
  /** Those whose turn has not come will not be sent. */
  | { kind: "end" };

const isOver = ({ step }: Upload) => step.state === "done" || step.state === "failed";

/** The files after something happened to them; what is over stays as it ended, whatever is reported late. */
export function advance(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  switch (change.kind) {
    case "choose":
      return change.files.map(({ name, size }) => ({ name, sizeBytes: size, step: { state: "waiting" } }));
    case "step":
      return uploads.map((upload, index) =>
        index === change.at && !isOver(upload) ? { ...upload, step: change.step } : upload,
      );
    case "end":
      return uploads.filter(isOver);
  }
}

/** Feedback comes after the interactions it is about, whatever the order in which the files were chosen. */
export function inOrder<File extends { name: string }>(files: readonly File[]): File[] {
  const rank = ({ name }: File) => (/feedback/i.test(name) ? 1 : 0);
  return [...files].sort((one, other) => rank(one) - rank(other));
}
