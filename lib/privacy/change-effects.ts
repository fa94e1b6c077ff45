import { anonymizeInteraction } from "@/lib/privacy/anonymize";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { isApart, type Place } from "@/lib/privacy/places";
import { mayKeep, type Policy, type Role } from "@/lib/privacy/policy";
import type { Span } from "@/lib/privacy/redaction";
import type { Rules } from "@/lib/privacy/rules";
import type { ChangeEffects, Sample } from "@/lib/privacy/schema";
import { ENTITIES } from "@/lib/privacy/finding";

/** An interaction as it is stored, and what was redacted in it. */
export type StoredTurn = {
  id: string;
  userQuery: string;
  llmResponse: string;
  spans: readonly ({ field: string; entity: string; confidence: number } & Place)[];
};

const MAX_SAMPLES = 10;
const AROUND = 60;

/** What these rules would redact of a stored text; placeholders are left alone. */
function redactedBy(rules: Rules, { userQuery, llmResponse }: StoredTurn) {
  const { query, answer } = anonymizeInteraction({ userQuery, llmResponse }, { rules });
  return [
    { text: userQuery, spans: query.spans },
    { text: llmResponse, spans: answer.spans },
  ];
}

const sampleOf = (interactionId: string, text: string, { entity, source: { start, end } }: Span): Sample => ({
  entity,
  interactionId,
  before: text.slice(Math.max(0, start - AROUND), start),
  piece: text.slice(start, end),
  after: text.slice(end, end + AROUND),
});

class Counts {
  readonly #counts = new Map<string, number>();
  add(entity: string): void {
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
  }
  list() {
    return [...this.#counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
  }
}

/** True for what the change would leave in a text where today's policy redacts it, unless it may be the visitor's. */
function isKept(
  turn: StoredTurn,
  span: StoredTurn["spans"][number],
  { before, after }: Record<"before" | "after", Policy>,
) {
  const entity = ENTITIES.find((one) => one === span.entity);
  const role: Role = span.field === "query" ? "visitor" : "chatbot";
  if (!entity || !mayKeep(role, entity) || before[role][entity] === "keep" || after[role][entity] === "redact")
    return false;
  return role === "visitor" || !turn.userQuery.includes(turn.llmResponse.slice(span.start, span.end));
}

const namesMore = (texts: readonly string[], { present, planned }: { present: Rules; planned: Rules }) =>
  texts.some((text) => {
    const { folded } = toMatchingText(text);
    return planned.placesIn(folded).length > present.placesIn(folded).length;
  });

/** Adds up, turn by turn, what a change of the rules would have done to stored interactions. */
export function openEffects(present: Rules, planned: Rules) {
  const more = new Counts();
  const kept = new Counts();
  const samples: Sample[] = [];
  const unsure = { now: 0, then: 0 };
  let looked = 0;
  let naming = 0;

  const lookAtText = (id: string, text: string, { now, then }: Record<"now" | "then", readonly Span[]>) => {
    const places = now.map(({ source }) => source);
    for (const span of then.filter(({ source }) => isApart(source, places))) {
      more.add(span.entity);
      if (samples.length < MAX_SAMPLES) samples.push(sampleOf(id, text, span));
    }
  };
  return {
    look: (turn: StoredTurn): void => {
      looked += 1;
      const nows = redactedBy(present, turn);
      for (const [index, { text, spans }] of redactedBy(planned, turn).entries())
        lookAtText(turn.id, text, { now: nows[index]?.spans ?? [], then: spans });
      for (const span of turn.spans) {
        if (isKept(turn, span, { before: present.policy, after: planned.policy })) kept.add(span.entity);
        if (span.confidence < present.policy.sureFrom) unsure.now += 1;
        if (span.confidence < planned.policy.sureFrom) unsure.then += 1;
      }
      if (namesMore([turn.userQuery, turn.llmResponse], { present, planned })) naming += 1;
    },
    effects: (): Omit<ChangeEffects, "lost"> => ({
      ...{ looked, samples, unsure, naming },
      more: more.list(),
      kept: kept.list(),
    }),
  };
}
