import { normalizeQuestion } from "@/lib/text/normalize";

export type Judged = {
  id: string;
  userQuery: string;
  llmResponse: string;
  language: string;
  intent: string;
  bucket: string | null;
};

export type Pair = {
  prompt: string;
  chosen: string;
  rejected: string;
  language: string;
  intent: string;
  metadata: { chosen_interaction_id: string; rejected_interaction_id: string };
};

/** Collects judged answers and pairs them: the same question in the same language, newest gold against newest fail. */
export class PairCollector {
  readonly #byQuestion = new Map<string, { gold?: Judged; fail?: Judged }>();

  /** Call in order of time: a later answer of the same bucket replaces the earlier. */
  add(judged: Judged): void {
    const question = normalizeQuestion(judged.userQuery);
    if (question === "") return;
    const key = `${judged.language}\n${question}`;
    const known = this.#byQuestion.get(key) ?? {};
    if (judged.bucket === "gold") known.gold = judged;
    if (judged.bucket === "fail") known.fail = judged;
    this.#byQuestion.set(key, known);
  }

  /** The pairs whose two answers differ. */
  *pairs(): Generator<Pair> {
    for (const { gold, fail } of this.#byQuestion.values()) {
      if (!gold || !fail || gold.llmResponse.trim() === fail.llmResponse.trim()) continue;
      yield {
        prompt: gold.userQuery,
        chosen: gold.llmResponse,
        rejected: fail.llmResponse,
        language: gold.language,
        intent: gold.intent,
        metadata: { chosen_interaction_id: gold.id, rejected_interaction_id: fail.id },
      };
    }
  }
}
