import { add, evaluate, type Example, precision, recall, type Score } from "@/lib/privacy/evaluation/evaluate";
import type { Rules } from "@/lib/privacy/rules";

/** A share, and where the true one lies with 95 % probability. */
export type Interval = { share: number; low: number; high: number };

/** How often the rules are right about one kind of personal data. */
export type QualityRow = { name: string; cases: number; recall: Interval; precision: Interval };

export type LanguageQuality = { language: string; examples: number; all: QualityRow; entities: QualityRow[] };

/** How often the rules are right on the examples that come with Winnow. */
export type Quality = {
  examples: number;
  all: QualityRow;
  entities: QualityRow[];
  languages: LanguageQuality[];
  /** Public facts of answers that stayed where they are. */
  publicFacts: { kept: number; all: number };
};

type Scores = ReadonlyMap<string, Score>;
export type Measured = { language: string; examples: number; scores: Scores; publicFacts: Quality["publicFacts"] };

const NONE: Score = { found: 0, missed: 0, wrong: 0 };
const ALL = "All";

/** Holds the rules against the examples of one language. */
export function measure(language: string, examples: readonly Example[], rules: Rules): Measured {
  const { scores, publicFacts } = evaluate(examples, rules);
  return { language, examples: examples.length, scores, publicFacts };
}

const toRow = (name: string, score: Score): QualityRow => ({
  name,
  cases: score.found + score.missed,
  recall: recall(score),
  precision: precision(score),
});

const rowsOf = (scores: Scores): QualityRow[] =>
  [...scores]
    .map(([entity, score]) => toRow(entity, score))
    .toSorted((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1));

const sumOf = (scores: Scores): Score => [...scores.values()].reduce(add, NONE);

/** Adds up what was measured in each language. */
export function addUpQuality(measured: readonly Measured[]): Quality {
  const together = new Map<string, Score>();
  for (const { scores } of measured)
    for (const [entity, score] of scores) together.set(entity, add(together.get(entity) ?? NONE, score));
  return {
    examples: measured.reduce((sum, { examples }) => sum + examples, 0),
    all: toRow(ALL, sumOf(together)),
    entities: rowsOf(together),
    languages: measured.map(({ language, examples, scores }) => ({
      ...{ language, examples },
      all: toRow(language, sumOf(scores)),
      entities: rowsOf(scores),
    })),
    publicFacts: {
      kept: measured.reduce((sum, { publicFacts }) => sum + publicFacts.kept, 0),
      all: measured.reduce((sum, { publicFacts }) => sum + publicFacts.all, 0),
    },
  };
}
