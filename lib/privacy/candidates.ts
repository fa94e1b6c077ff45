import { ARABIC, signBits, type Survey } from "@/lib/privacy/characters";
import { compileWordLists, type FoundWords, type WordLists } from "@/lib/privacy/cue-scan";
import { lean } from "@/lib/privacy/lean-pattern";
import { keepLatest } from "@/lib/privacy/latest";
import type { MatchingText } from "@/lib/privacy/matching-text";
import {
  type Candidate, type Reading, type Recognizer, type Rule, type SearchedText, whole,
} from "@/lib/privacy/recognizer"; // prettier-ignore
import { rangesOf } from "@/lib/privacy/search-ranges";
import { type Cue, vicinityOf } from "@/lib/privacy/vicinity";
import { weigh } from "@/lib/privacy/weighing";
import { type Word, wordsOf } from "@/lib/privacy/words";

/** Below this a candidate isn't worth mentioning. */
const MIN_CONFIDENCE = 0.35;

/** Told of a reading, says whether it counts as a value. */
type Take = (reading: Reading) => boolean;

/** What is no value is read over, so that no other begins within it. */
function readAnywhere(rule: Rule, pattern: RegExp, { searched, take }: { searched: SearchedText; take: Take }): void {
  const { text, vicinity } = searched;
  let after = 0;
  let from = 0;
  for (const { start, end } of rangesOf(rule, text, vicinity)) {
    const piece = text.slice(0, end);
    from = Math.max(from, start);
    for (;;) {
      pattern.lastIndex = from;
      const match = pattern.exec(piece);
      if (match === null) break;
      from = pattern.lastIndex;
      const reading = rule.read ? rule.read(text, match, after) : whole(match);
      if (reading === null || reading.start < after || !take(reading)) continue;
      after = reading.end;
      from = Math.max(after, match.index + 1);
    }
  }
}

function readBehindCues(rule: Rule, pattern: RegExp, { searched, take }: { searched: SearchedText; take: Take }): void {
  for (const cue of rule.cues ?? [])
    for (const place of searched.vicinity.placesOf(cue)) {
      pattern.lastIndex = place.end;
      const match = pattern.exec(searched.text);
      const value = match?.groups?.["value"];
      if (!match || value === undefined) continue;
      const end = match.index + match[0].length;
      take({ start: end - value.length, end, value });
    }
}

function readWith(rule: Rule, searched: SearchedText, take: Take): void {
  if (rule.search) for (const reading of rule.search(searched)) take(reading);
  else if (rule.follows) readBehindCues(rule, rule.follows, { searched, take });
  else if (rule.pattern) readAnywhere(rule, rule.pattern, { searched, take });
}

const cuesOf = ({ cues = [], contrary, yours, onlyWith, unless }: Rule): Cue[] =>
  [...cues, contrary ?? [], yours ?? [], onlyWith ?? [], unless ?? []].flat();

/** A rule made ready: what tells at a glance that a text holds none of its values stands in the same place for all. */
type ReadyRule = {
  /** With patterns that are made ready when the first text needs them. */
  rule: () => Rule;
  recognizer: Recognizer;
  bits: number;
  digits: number;
  digitsInRow: number;
  longestRun: number;
  needsPair: boolean;
  needs: RegExp | null;
  /** Lists of which one has to have a word in the text; null when none has to. */
  oneOf: readonly number[] | null;
  onlyWith: number | null;
  unless: number | null;
};
type Ready = { lists: WordLists; rules: readonly ReadyRule[] };

const withLeanPatterns = (rule: Rule): Rule => ({
  ...rule,
  ...(rule.pattern && { pattern: lean(rule.pattern) }),
  ...(rule.follows && { follows: lean(rule.follows) }),
});

function onceNeeded(rule: Rule): () => Rule {
  let made: Rule | null = null;
  return () => (made ??= withLeanPatterns(rule));
}

function makeReady(recognizers: readonly Recognizer[]): Ready {
  const lists = compileWordLists(recognizers.flatMap(({ rules }) => rules.flatMap(cuesOf)).map(({ words }) => words));
  const numberOf = (cue: Cue) => lists.numberOf(cue.words);
  const rules = recognizers.flatMap((recognizer) =>
    recognizer.rules.map((rule) => ({
      rule: onceNeeded(rule),
      recognizer,
      bits: signBits(rule.signs ?? ""),
      digits: rule.digits ?? 0,
      digitsInRow: rule.digitsInRow ?? 0,
      longestRun: rule.longestRun ?? 0,
      needsPair: rule.hasCapitalPair === true,
      needs: rule.needs ? lean(rule.needs) : null,
      oneOf: rule.needsCue === true ? (rule.cues ?? []).map(numberOf) : null,
      onlyWith: rule.onlyWith ? numberOf(rule.onlyWith) : null,
      unless: rule.unless ? numberOf(rule.unless) : null,
    })),
  );
  return { lists, rules };
}

const readyFor = keepLatest(makeReady);

const hasAny = (found: FoundWords, lists: readonly number[]) => lists.some((list) => found[list] !== undefined);

const hasItsWords = ({ oneOf, onlyWith, unless }: ReadyRule, found: FoundWords) =>
  (oneOf === null || hasAny(found, oneOf)) &&
  (onlyWith === null || found[onlyWith] !== undefined) &&
  (unless === null || found[unless] === undefined);

const hasItsCharacters = (rule: ReadyRule, { bits, digits, digitsInRow, longestRun, hasCapitalPair }: Survey) =>
  (bits & rule.bits) === rule.bits &&
  digits >= rule.digits &&
  digitsInRow >= rule.digitsInRow &&
  longestRun >= rule.longestRun &&
  (!rule.needsPair || hasCapitalPair || (bits & ARABIC) !== 0);

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
  const candidates: Candidate[] = [];
  for (const one of rules) {
    if (!hasItsCharacters(one, survey) || !hasItsWords(one, found) || one.needs?.test(folded) === false) continue;
    apply(one, searched, candidates);
  }
  return { candidates, words: searched.words };
}

/** Adds what a rule finds in a text to the candidates. */
function apply({ rule: made, recognizer }: ReadyRule, searched: SearchedText, candidates: Candidate[]): void {
  const rule = made();
  const { entity, key } = recognizer;
  readWith(rule, searched, (reading) => {
    if (rule.vetoes?.some((veto) => veto(searched.text, reading)) === true) return false;
    const { confidence, rule: why, cue } = weigh(rule, searched.vicinity, reading);
    if (confidence < MIN_CONFIDENCE) return false;
    const { start, end, value } = reading;
    const isYours = rule.yours !== undefined && searched.vicinity.nearest(rule.yours, start, end) !== null;
    const isOfVisitor = rule.isOfVisitor === true || isYours;
    const about = { rule: why, ...(cue !== undefined && { cue }), confidence, isOfVisitor };
    candidates.push({ entity, start, end, key: key(value), ...about });
    return true;
  });
}
