import { personalIn } from "@/lib/collection/opaque-id";
import type { LoggedInteraction } from "@/lib/collection/schema";
import { InteractionInput } from "@/lib/interactions/schema";
import type { FieldIssue } from "@/lib/platform/errors";

type RefusedInteraction = {
  interaction_id: string | null;
  status: "refused";
  error: { detail: string; issues: FieldIssue[] };
};
export type BatchRow = LoggedInteraction | RefusedInteraction;

const idOf = (value: unknown): string | null => {
  const id = value !== null && typeof value === "object" && "interaction_id" in value ? value.interaction_id : null;
  return typeof id === "string" && personalIn(id.slice(0, 200)) === null ? id.slice(0, 100) : null;
};

function refusal(value: unknown, row: number, issues: { path: PropertyKey[]; message: string }[]): RefusedInteraction {
  const named = issues.map(({ path, message }) => ({
    path: ["interactions", row, ...path].map(String).join("."),
    message,
  }));
  const detail = named[0] ? `${named[0].path}: ${named[0].message}` : "not an interaction";
  return { interaction_id: idOf(value), status: "refused", error: { detail, issues: named } };
}

/** Checks the rows of a batch one by one: the good ones to be stored, and the refusals at their places. */
export function checkBatch(values: readonly unknown[]) {
  const inputs: InteractionInput[] = [];
  const refused = new Map<number, RefusedInteraction>();
  values.forEach((value, row) => {
    const result = InteractionInput.safeParse(value);
    if (!result.success) {
      refused.set(row, refusal(value, row, result.error.issues));
      return;
    }
    const { interaction_id: id } = result.data;
    const message = id === undefined ? null : personalIn(id);
    if (message === null) inputs.push(result.data);
    else refused.set(row, refusal(null, row, [{ path: ["interaction_id"], message }]));
  });
  return { inputs, refused };
}

/** The answer to a batch: one row for each that was sent, in order. */
export function mergeBatch(
  size: number,
  logged: readonly LoggedInteraction[],
  refused: ReadonlyMap<number, RefusedInteraction>,
): BatchRow[] {
  const next = logged[Symbol.iterator]();
  return Array.from({ length: size }, (_, row) => {
    const refusedHere = refused.get(row);
    if (refusedHere) return refusedHere;
    const answer = next.next();
    if (answer.done) throw new Error("A batch was answered with fewer rows than it had.");
    return answer.value;
  });
}
