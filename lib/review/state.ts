import type { ReviewState } from "@/lib/interactions/schema";
import type { ReviewDecision, ReviewSpan } from "@/lib/review/schema";

export const NEXT_STATE = {
  approve: "approved",
  reject: "rejected",
} as const satisfies Record<ReviewDecision["decision"], ReviewState>;

const SURROGATE_PAIR_TAIL = /[\uDC00-\uDFFF]/;

const PLACEHOLDER = /\[[A-Z_]{2,20}_\d{1,6}\]/g;

/** True when a place lies inside a placeholder such as [PERSON_1], where nothing may begin or end. */
const isInPlaceholder = (text: string, place: number): boolean =>
  [...text.matchAll(PLACEHOLDER)].some(({ index, 0: found }) => index < place && place < index + found.length);

/** The first span that does not lie on whole characters and placeholders of its text; undefined when all do. */
export function misplacedSpan(
  spans: readonly ReviewSpan[],
  texts: { query: string; answer: string },
): ReviewSpan | undefined {
  return spans.find(({ field, start, end }) => {
    const text = texts[field];
    const cuts = SURROGATE_PAIR_TAIL.test(text.charAt(start)) || SURROGATE_PAIR_TAIL.test(text.charAt(end));
    return end > text.length || cuts || isInPlaceholder(text, start) || isInPlaceholder(text, end);
  });
}
