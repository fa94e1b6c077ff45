import { type CounterRow, inScope, perCent } from "@/lib/stats/summary";

const MIN_JUDGED = 5;
const MAX_FAIL_PER_CENT = 30;
const MIN_REASON_PER_CENT = 10;

const RECOMMENDATION: Record<string, string> = {
  incorrect: "Check the facts behind these answers and correct the source the chatbot retrieves from.",
  unclear: "Rewrite these answers in short, plain sentences and use the corrections for training.",
  too_generic: "Give names, times and prices: add concrete material for these questions.",
  outdated: "Refresh opening hours, prices and events in the chatbot's sources.",
  off_topic: "Look at how these questions are routed: the wrong intent is answered.",
  too_long: "Ask for shorter answers in the prompt and prefer short ones when reviewing.",
  too_short: "Ask for the details that visitors expect and prefer complete answers when reviewing.",
};

/** What to fix first, by the old system's thresholds (product.md). */
export function insights(rows: readonly CounterRow[]) {
  const gold = inScope(rows, "intent-gold");
  const fail = inScope(rows, "intent-fail");
  const reasons = inScope(rows, "dislike-reason");
  const dislikes = [...reasons.values()].reduce((sum, count) => sum + count, 0);

  const highFailure = [...new Set([...gold.keys(), ...fail.keys()])]
    .map((intent) => ({ intent, gold: gold.get(intent) ?? 0, fail: fail.get(intent) ?? 0 }))
    .map((one) => ({ ...one, fail_rate: perCent(one.fail, one.gold + one.fail) ?? 0 }))
    .filter((one) => one.gold + one.fail >= MIN_JUDGED && one.fail_rate > MAX_FAIL_PER_CENT)
    .map((one) => ({
      ...one,
      recommendation: `Review the failed answers for “${one.intent}” and correct what they get wrong.`,
    }))
    .toSorted((a, b) => b.fail_rate - a.fail_rate);

  const common = [...reasons]
    .map(([reason, count]) => ({ reason, count, percentage: perCent(count, dislikes) ?? 0 }))
    .filter((one) => one.percentage > MIN_REASON_PER_CENT)
    .toSorted((a, b) => b.count - a.count);

  return {
    summary: summaryOf(highFailure.length, common[0]?.reason),
    recommendations: [
      ...highFailure.map((one) => one.recommendation),
      ...common.flatMap(({ reason }) => RECOMMENDATION[reason] ?? []),
    ],
    high_failure_intents: highFailure,
    common_issues: common,
  };
}

function summaryOf(intents: number, reason: string | undefined): string {
  const first =
    intents === 0
      ? "No intent fails often."
      : `${String(intents)} ${intents === 1 ? "intent fails" : "intents fail"} often.`;
  return reason === undefined ? first : `${first} The most common complaint is “${reason}”.`;
}
