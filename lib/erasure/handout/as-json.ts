import { EXPLANATIONS } from "@/lib/erasure/handout/explanations";
import type { HandoutWriter } from "@/lib/erasure/handout/stored";

const item = (value: unknown, index: number) => `${index === 0 ? "" : ","}\n    ${JSON.stringify(value)}`;

/** A handout for programs: one JSON object. */
export const asJson: HandoutWriter = {
  contentType: "application/json; charset=utf-8",
  begin: ({ madeAt, subject, counts }) => {
    const head = { made_at: madeAt.toISOString(), subject, counts, explanations: EXPLANATIONS };
    return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "interactions": [`;
  },
  interaction: item,
  between: () => '\n  ],\n  "other_feedback": [',
  feedback: item,
  end: () => "\n  ]\n}\n",
};
