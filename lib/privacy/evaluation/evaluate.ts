import { anonymize, type Role, type SessionMemory } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";
import { type Rules, STANDARD_RULES } from "@/lib/privacy/rules";

/** A labelled line: who wrote it, the text, and the personal data in it. */
export type Example = { role: Role; text: string; marks: { entity: string; start: number; end: number }[] };

/** How often the detector was right on examples of one kind. */
export type Score = { found: number; missed: number; wrong: number };

/** A piece of an example that was missed, or found and isn't personal. */
export type Miss = { kind: "missed" | "wrong"; entity: string; piece: string; text: string };

export type Evaluation = {
  /** By entity. */
  scores: Map<string, Score>;
  misses: Miss[];
  /** Public facts of answers, and how many of them stayed. */
  publicFacts: { kept: number; all: number };
};

/** A found span counts when it has at least half of its characters in common with the marked one. */
const MIN_OVERLAP = 0.5;
const Z = 1.959964;

/** Reads lines of "U" or "A", a tab and a marked text, in which \\n is a line's end; empty lines and those that begin with # are left out. */
export function readExamples(content: string): Example[] {
  return content
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [speaker = "", marked = ""] = line.split("\t");
      return { role: speaker === "A" ? "chatbot" : "visitor", ...readMarkedText(marked.replaceAll("\\n", "\n")) };
    });
}

type Place = { start: number; end: number };

function overlap(a: Place, b: Place): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}

const PUBLIC = "PUB";
const NONE: Score = { found: 0, missed: 0, wrong: 0 };

/** What visitors gave of themselves, which an answer after it may repeat. */
function memoryOf(examples: readonly Example[], rules: Rules): SessionMemory {
  let memory: SessionMemory = new Map();
  for (const { role, text } of examples)
    if (role === "visitor") ({ memory } = anonymize(text, { role, memory, rules }));
  return memory;
}

/** Compares what the detector redacts with what is marked; every visitor's line is a session, answers know them all. */
export function evaluate(examples: readonly Example[], rules: Rules = STANDARD_RULES): Evaluation {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  const publicFacts = { kept: 0, all: 0 };
  const count = (entity: string, what: keyof Score) => {
    const score = scores.get(entity) ?? NONE;
    scores.set(entity, { ...score, [what]: score[what] + 1 });
  };
  const memory = memoryOf(examples, rules);

  for (const { role, text, marks } of examples) {
    const { findings } = anonymize(text, role === "chatbot" ? { role, memory, rules } : { role, rules });
    const redacted = findings.filter(({ action }) => action !== "keep");
    const free = new Set(redacted);
    const facts = marks.filter(({ entity }) => entity.startsWith(PUBLIC));
    publicFacts.all += facts.length;
    publicFacts.kept += facts.filter((place) => redacted.every((finding) => overlap(finding, place) === 0)).length;
    for (const { entity, ...place } of marks.filter((mark) => !facts.includes(mark))) {
      const match = [...free].find((finding) => finding.entity === entity && overlap(finding, place) >= MIN_OVERLAP);
      if (match) free.delete(match);
      count(entity, match ? "found" : "missed");
      if (!match) misses.push({ kind: "missed", entity, piece: text.slice(place.start, place.end), text });
    }
    for (const { entity, start, end } of free) {
      count(entity, "wrong");
      misses.push({ kind: "wrong", entity, piece: text.slice(start, end), text });
    }
  }
  return { scores, misses, publicFacts };
}

export const add = (a: Score, b: Score): Score => ({
  found: a.found + b.found,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
});

/** A share of all cases, with the interval in which the true share lies with 95 % probability (Wilson). */
export function wilson(cases: number, all: number): { share: number; low: number; high: number } {
  if (all === 0) return { share: 1, low: 0, high: 1 };
  const share = cases / all;
  const middle = share + (Z * Z) / (2 * all);
  const width = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const scale = 1 + (Z * Z) / all;
  return { share, low: (middle - width) / scale, high: (middle + width) / scale };
}

export const recall = ({ found, missed }: Score) => wilson(found, found + missed);
export const precision = ({ found, wrong }: Score) => wilson(found, found + wrong);

/** The harmonic mean of recall and precision. */
export const f1 = ({ found, missed, wrong }: Score): number =>
  found === 0 ? 0 : (2 * found) / (2 * found + missed + wrong);
