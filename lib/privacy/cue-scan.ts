import { ARABIC, classOf, LETTER } from "@/lib/privacy/characters";
import type { Place } from "@/lib/privacy/places";
import { newTermTree, type TermTree } from "@/lib/privacy/term-tree";

/** A listed word as it stands in a text, and the term that it was found by, such as "pasaport*". */
export type FoundWord = Place & { term: string };

/** Where the words of each list stand in a folded text, in order, by the list's number; lists without any are missing. */
export type FoundWords = readonly (readonly FoundWord[] | undefined)[];

export type WordLists = { numberOf: (words: string) => number; find: (folded: string) => FoundWords };

/**
 * The terms of all lists, in a chain for each node of the tree that terms end at: `first` tells a node's first one, `next`
 * the one behind another, 0 that there is none. Thousands of objects would take longer to make than most texts to read.
 */
type Terms = { first: Int32Array; next: number[]; term: string[]; list: number[]; isOpen: boolean[] };

/** How many letters may follow an open term. */
const MAX_ENDING = 24;
const [WAW, FA, BA, LAM, KAF, ALIF] = Array.from("وفبلكا", (letter) => letter.charCodeAt(0));

function insert(terms: Terms, node: number, { term, list }: { term: string; list: number }): void {
  terms.next.push(terms.first[node] ?? 0);
  terms.first[node] = terms.term.length;
  terms.term.push(term);
  terms.list.push(list);
  terms.isOpen.push(term.endsWith("*"));
}

/** Arabic words wear "and", "for", "the" in front: where else in a word a listed word may begin. */
function beginnings(folded: string, start: number): number[] {
  let at = start;
  const found: number[] = [];
  const isCode = (...codes: (number | undefined)[]) => codes.includes(folded.charCodeAt(at));
  if (isCode(WAW, FA)) found.push((at += 1));
  if (isCode(BA, LAM, KAF)) found.push((at += 1));
  if (isCode(ALIF, LAM) && folded.charCodeAt(at + (isCode(ALIF) ? 1 : 0)) === LAM)
    found.push(at + (isCode(ALIF) ? 2 : 1));
  return found;
}

/** A text that is being searched, and what has been found in it. */
type Search = { tree: TermTree; terms: Terms; folded: string; found: (FoundWord[] | undefined)[] };

/** Of words of a list that begin at one place the longest counts, and none within another. */
function add(found: Search["found"], list: number, word: FoundWord): void {
  const words = found[list];
  const last = words?.at(-1);
  if (words === undefined || last === undefined) found[list] = [word];
  else if (last.start === word.start) words[words.length - 1] = last.end < word.end ? word : last;
  else if (word.end > last.end) words.push(word);
}

function endOfLetters(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && end - from < MAX_ENDING && (classOf(folded.charCodeAt(end)) & LETTER) !== 0) end += 1;
  return end;
}

/** Walks down from a word's beginning; every list with a word there gets its longest one. */
function walk({ tree, terms, folded, found }: Search, start: number, from: number): void {
  let node = 0;
  for (let index = from; index < folded.length; index += 1) {
    node = tree.step(node, folded.charCodeAt(index));
    if (node === 0) return;
    const after = index + 1;
    for (let entry = terms.first[node] ?? 0; entry !== 0; entry = terms.next[entry] ?? 0) {
      const isOpen = terms.isOpen[entry] === true;
      if (!isOpen && (classOf(folded.charCodeAt(after)) & LETTER) !== 0) continue;
      const end = isOpen ? endOfLetters(folded, after) : after;
      add(found, terms.list[entry] ?? 0, { start, end, term: terms.term[entry] ?? "" });
    }
  }
}

/** Walks from wherever in the word at a position a listed word may begin. */
function walkWord(search: Search, index: number, bits: number): void {
  walk(search, index, index);
  if ((bits & ARABIC) !== 0) for (const from of beginnings(search.folded, index)) walk(search, index, from);
}

/**
 * Compiles word lists ("passport|pass no|pasaport*", where * stands for further letters) into one search for all of
 * them, which reads a text once however many lists there are.
 */
export function compileWordLists(lists: readonly string[]): WordLists {
  const numbers = new Map([...new Set(lists)].map((words, list) => [words, list] as const));
  const letters = [...numbers.keys()].reduce((sum, { length }) => sum + length, 0);
  const tree = newTermTree(letters);
  const terms: Terms = { first: new Int32Array(letters + 1), next: [0], term: [""], list: [0], isOpen: [false] };
  for (const [words, list] of numbers)
    for (const written of words.split("|")) {
      const term = written.trim();
      insert(terms, tree.grow(term.endsWith("*") ? term.slice(0, -1) : term), { term, list });
    }

  const find = (folded: string) => {
    const found = new Array<FoundWord[] | undefined>(numbers.size).fill(undefined);
    const search: Search = { tree, terms, folded, found };
    let wasLetter = false;
    for (let index = 0; index < folded.length; index += 1) {
      const code = folded.charCodeAt(index);
      const bits = classOf(code);
      const isLetter = (bits & LETTER) !== 0;
      if (!wasLetter && (isLetter || tree.step(0, code) !== 0)) walkWord(search, index, bits);
      wasLetter = isLetter;
    }
    return found;
  };
  return { numberOf: (words) => numbers.get(words) ?? -1, find };
}
