import type { ReviewDecision } from "@/lib/review/schema";

/** A decision on its way to the server, of which nobody knows yet whether it arrives. */
export type Attempt = ReviewDecision & { interactionId: string };

const contentOf = ({ decisionId: _, ...content }: Attempt) => JSON.stringify(content);

/** What is sent again unchanged keeps its id, so that it decides once; what says something else is another decision. */
export function sameOrNew(before: Attempt | null, next: Attempt): Attempt {
  return before && contentOf(before) === contentOf(next) ? before : next;
}

/** The earlier attempt that has to be taken back first, because it may have arrived although its answer did not. */
export function replacedBy(before: Attempt | null, next: Attempt): Attempt | null {
  return before && before.interactionId === next.interactionId && before.decisionId !== next.decisionId ? before : null;
}
