import { personalIn } from "@/lib/collection/opaque-id";
import { ImportedFeedback } from "@/lib/feedback/schema";
import { InteractionInput } from "@/lib/interactions/schema";

export type ImportRecord =
  | { kind: "interaction"; input: InteractionInput }
  | { kind: "feedback"; input: ImportedFeedback }
  | { kind: "blank" }
  | { kind: "refused"; reason: string };

const refused = (reason: string): ImportRecord => ({ kind: "refused", reason });

function reasonOf(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join(".") || "line"}: ${message}`)
    .join("; ");
}

function readFeedback(value: object): ImportRecord {
  const result = ImportedFeedback.safeParse(value);
  if (!result.success) return refused(reasonOf(result.error.issues));
  const reason = personalIn(result.data.interaction_id);
  return reason === null ? { kind: "feedback", input: result.data } : refused(`interaction_id: ${reason}`);
}

function readInteraction(value: object): ImportRecord {
  const result = InteractionInput.safeParse(value);
  if (!result.success) return refused(reasonOf(result.error.issues));
  // Without an id, reading the file again could not know the line.
  if (result.data.interaction_id === undefined) return refused("interaction_id: is required in a file");
  const reason = personalIn(result.data.interaction_id);
  return reason === null ? { kind: "interaction", input: result.data } : refused(`interaction_id: ${reason}`);
}

/** Reads one line of the old system's files: an interaction, a vote, or why it is neither. */
export function readRecord(text: string | null): ImportRecord {
  if (text === null) return refused("the line is too long or not UTF-8");
  if (text.trim() === "") return { kind: "blank" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("the line is not JSON");
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return refused("the line is not an object");
  if ("feedback_type" in value) return readFeedback(value);
  if ("user_query" in value || "llm_response" in value) return readInteraction(value);
  return refused("the line has neither user_query nor feedback_type");
}
