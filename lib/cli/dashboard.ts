import { bar } from "@/lib/cli/progress";
import type { Collection, Share } from "@/lib/stats/schema";

const SHOWN_INTENTS = 12;
const number = (value: number) => value.toLocaleString("en-US");
const rate = (value: number | null) => (value === null ? "–" : `${value.toFixed(1)} %`);

function shares(title: string, rows: readonly Share[], total: number): string[] {
  const width = Math.max(0, ...rows.map((row) => row.name.length));
  return [
    title,
    ...rows.map(({ name, count }) => `  ${name.padEnd(width)} ${bar(count, total)} ${number(count).padStart(7)}`),
  ];
}

/** The collection in text, for a terminal. */
export function drawCollection(collection: Collection): string {
  const { totals, goals, languages, intents, buckets, review } = collection;
  const goal = goals["interactions"];
  const days = collection.days.slice(-7).map(({ day, count }) => ({ name: day, count }));
  const most = Math.max(1, ...days.map(({ count }) => count));
  return [
    `Interactions ${number(totals.interactions)}   votes ${number(totals.positive + totals.negative)}   feedback rate ${rate(collection.feedbackRate)}   positive rate ${rate(collection.positiveRate)}`,
    ...(goal
      ? [
          `Minimum ${bar(totals.interactions, goal.minimum)} of ${number(goal.minimum)}`,
          `Ideal   ${bar(totals.interactions, goal.ideal)} of ${number(goal.ideal)}`,
        ]
      : []),
    `Review: ${number(review.approved)} approved, ${number(review.rejected)} rejected, ${number(review.waiting)} waiting   Buckets: ${number(buckets.gold)} gold, ${number(buckets.fail)} fail, ${number(buckets.noise)} noise`,
    ...shares("Languages", languages, totals.interactions),
    ...shares(
      "Intents",
      intents.slice(0, SHOWN_INTENTS).map((row) => ({ ...row, name: row.isNew ? `${row.name} (new)` : row.name })),
      totals.interactions,
    ),
    ...shares("Last days with interactions", days, most),
    "",
  ].join("\n");
}
