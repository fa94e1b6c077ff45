import { ARABIC, DIGIT } from "@/lib/privacy/characters";
import { compileWordLists, type FoundWords, type WordLists } from "@/lib/privacy/cue-scan";
import type { MatchingText } from "@/lib/privacy/matching-text";
import type { Candidate, Reading, Recognizer, Rule, SearchedText } from "@/lib/privacy/recognizer";
import { type Cue, vicinityOf } from "@/lib/privacy/vicinity";
import { weigh } from "@/lib/privacy/weighing";
import { type Word, wordsOf } from "@/lib/privacy/words";

/** Below this a candidate isn't worth mentioning. */
const MIN_CONFIDENCE = 0.35;

const whole = (match: RegExpExecArray): Reading => ({
  start: match.index,
  end: match.index + match[0].length,
  value: match[0],
});

function* readingsAnywhere(rule: Rule, pattern: RegExp, text: string): Generator<Reading, undefined, boolean> {
  pattern.lastIndex = 0;
  let after = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const reading = rule.read ? rule.read(text, match, after) : whole(match);
    const { lastIndex } = pattern;
    const isTaken = reading !== null && (yield reading);
    pattern.lastIndex = lastIndex;
    if (!isTaken) continue;
    after = reading.end;
    pattern.lastIndex = Math.max(after, match.index + 1);
  }
}

function* readingsBehindCues(rule: Rule, pattern: RegExp, { text, vicinity }: SearchedText): Generator<Reading> {
  for (const cue of rule.cues ?? [])
    for (const place of vicinity.placesOf(cue)) {
      pattern.lastIndex = place.end;
      const match = pattern.exec(text);
      const value = match?.groups?.["value"];
      if (!match || value === undefined) continue;
      const end = match.index + match[0].length;
      yield { start: end - value.length, end, value };
    }
}

function readingsOf(rule: Rule, searched: SearchedText): Iterator<Reading, undefined, boolean> {
  if (rule.search) return asTold(rule.search(searched));
  if (rule.follows) return asTold(readingsBehindCues(rule, rule.follows, searched));
  return rule.pattern ? readingsAnywhere(rule, rule.pattern, searched.text) : asTold([]);
}

/** Readings that come whatever becomes of those before them. */
function* asTold(readings: Iterable<Reading>): Generator<Reading, undefined, boolean> {
  yield* readings;
}

type Weighed = Omit<Reading, "confidence" | "kind"> & { rule: string; confidence: number };

function apply(rule: Rule, searched: SearchedText): Weighed[] {
  const found: Weighed[] = [];
  const readings = readingsOf(rule, searched);
  for (let next = readings.next(false); next.done !== true;) {
    const reading = next.value;
    const isVetoed = rule.vetoes?.some((veto) => veto(searched.text, reading)) === true;
    const weighed = isVetoed ? null : weigh(rule, searched.vicinity, reading);
    const isTaken = weighed !== null && weighed.confidence >= MIN_CONFIDENCE;
    if (isTaken) found.push({ ...reading, ...weighed });
    next = readings.next(isTaken);
  }
  return found;
}

const cuesOf = ({ cues = [], contrary, yours, onlyWith, unless }: Rule): Cue[] =>
  [...cues, contrary ?? [], yours ?? [], onlyWith ?? [], unless ?? []].flat();

/** A rule made ready: what tells at a glance that a text holds none of its values stands in the same place for all. */
type ReadyRule = {
  rule: Rule;
  recognizer: Recognizer;
  needsDigits: boolean;
  longestRun: number;
  needsPair: boolean;
  needs: RegExp | null;
  /** Lists of which one has to have a word in the text; null when none has to. */
  oneOf: readonly number[] | null;
  onlyWith: number | null;
  unless: number | null;
};
type Ready = { lists: WordLists; rules: readonly ReadyRule[] };
const ready = new WeakMap<readonly Recognizer[], Ready>();

function makeReady(recognizers: readonly Recognizer[]): Ready {
  const lists = compileWordLists(recognizers.flatMap(({ rules }) => rules.flatMap(cuesOf)).map(({ words }) => words));
  const numberOf = (cue: Cue) => lists.numberOf(cue.words);
  const rules = recognizers.flatMap((recognizer) =>
    recognizer.rules.map((rule) => ({
      rule,
      recognizer,
      needsDigits: rule.hasDigits === true,
      longestRun: rule.longestRun ?? 0,
      needsPair: rule.hasCapitalPair === true,
      needs: rule.needs ?? null,
      oneOf: rule.needsCue === true ? (rule.cues ?? []).map(numberOf) : null,
      onlyWith: rule.onlyWith ? numberOf(rule.onlyWith) : null,
      unless: rule.unless ? numberOf(rule.unless) : null,
    })),
  );
  return { lists, rules };
}

function readyFor(recognizers: readonly Recognizer[]): Ready {
  const known = ready.get(recognizers) ?? makeReady(recognizers);
  ready.set(recognizers, known);
  return known;
}

const hasAny = (found: FoundWords, lists: readonly number[]) => lists.some((list) => found[list] !== undefined);

const hasItsWords = ({ oneOf, onlyWith, unless }: ReadyRule, found: FoundWords) =>
  (oneOf === null || hasAny(found, oneOf)) &&
  (onlyWith === null || found[onlyWith] !== undefined) &&
  (unless === null || found[unless] === undefined);

/** Everything that any of the recognisers takes for personal data; candidates may overlap. */
export function findCandidates(
  recognizers: readonly Recognizer[],
  { text, folded, survey }: MatchingText,
): { candidates: Candidate[]; words: () => readonly Word[] } {
  const { lists, rules } = readyFor(recognizers);
  const found = lists.find(folded);
  const vicinity = vicinityOf(folded, found, lists);
  let words: readonly Word[] | null = null;
  const searched = { text, folded, vicinity, words: () => (words ??= wordsOf(text, folded)) };
  const hasDigits = (survey.bits & DIGIT) !== 0;
  const hasPair = survey.hasCapitalPair || (survey.bits & ARABIC) !== 0;
  const candidates: Candidate[] = [];
  for (const one of rules) {
    if ((one.needsDigits && !hasDigits) || one.longestRun > survey.longestRun || (one.needsPair && !hasPair)) continue;
    if (!hasItsWords(one, found) || one.needs?.test(folded) === false) continue;
    candidates.push(...candidatesOf(one, searched));
  }
  return { candidates, words: searched.words };
}

function candidatesOf({ rule, recognizer: { entity, key } }: ReadyRule, searched: SearchedText): Candidate[] {
  const { yours } = rule;
  return apply(rule, searched).map(({ value, start, end, confidence, rule: why }) => {
    const isYours = yours !== undefined && searched.vicinity.gap(yours, start, end) !== null;
    const isOfVisitor = rule.isOfVisitor === true || isYours;
    return { entity, start, end, rule: why, confidence, key: key(value), isOfVisitor };
  });
}
