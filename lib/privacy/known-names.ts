import { isAnyName, isPlace, isStopWord } from "@/lib/privacy/gazetteer";
import { nameKey, wordKey } from "@/lib/privacy/name-key";
import type { Candidate } from "@/lib/privacy/recognizer";
import type { Word } from "@/lib/privacy/words";

type Known = (word: string) => boolean;

const isOrdinary = ({ folded }: Word) => isStopWord(folded);

/** A word that is common too counts where it can't be one: with a capital letter within a sentence. */
function speaksForItself(text: string, word: Word): boolean {
  if (!word.isCapital && !word.isArabic) return false;
  return !isOrdinary(word) || /[\p{L}\p{N},] ?$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
}

/** True for a word that is part of a place's name of two words: "Sultan Ahmed". */
function isInPlace(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]].map((one) => one?.folded ?? "");
  return isPlace(`${before} ${word}`) || isPlace(`${word} ${after}`);
}

/** A relative's given name before a family name that is known: "Solange" of "Solange Tricot". */
function givenNameBefore(text: string, before: Word | undefined, word: Word): Word | null {
  if (before?.isCapital !== true || !word.isCapital || isOrdinary(before)) return null;
  const isBeside = /^ {1,2}$/.test(text.slice(before.end, word.start));
  return isBeside && isAnyName(before.folded) && !isPlace(before.folded) ? before : null;
}

/** Names that the session knows already, or a part of them, wherever they stand. */
export function findKnownNames(text: string, words: readonly Word[], isKnown: Known): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [before, first] = [words[index - 1], words[index]];
    if (!first || !isKnown(wordKey(first.folded)) || isInPlace(words, index)) continue;
    let last = first;
    let isSure = speaksForItself(text, first);
    for (let next = words[index + 1]; next !== undefined; next = words[index + 1]) {
      if (next.start - last.end > 2 || !isKnown(wordKey(next.folded))) break;
      last = next;
      index += 1;
      isSure ||= speaksForItself(text, next) || !isOrdinary(next);
    }
    if (!isSure) continue;
    const { start } = givenNameBefore(text, before, first) ?? first;
    const place = { start, end: last.end };
    const key = nameKey(text.slice(start, last.end));
    found.push({ entity: "PERSON", ...place, key, rule: "person.known", confidence: 0.7, isOfVisitor: false });
  }
  return found;
}
