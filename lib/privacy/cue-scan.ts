import { ARABIC, classOf, fold, LETTER } from "@/lib/privacy/characters";
import type { Place } from "@/lib/privacy/places";

/** A step in the tree of all terms: the letters a to z have a place each, other characters a map. */
type Node = { letters: (Node | undefined)[]; others: Map<number, Node> | null; exact: number[]; open: number[] };

/** Where the words of each list stand in a folded text, in order, by the list's number; lists without any are missing. */
export type FoundWords = readonly (readonly Place[] | undefined)[];

export type WordLists = { numberOf: (words: string) => number; find: (folded: string) => FoundWords };

const newNode = (): Node => ({ letters: [], others: null, exact: [], open: [] });
/** How many letters may follow an open term. */
const MAX_ENDING = 24;
const LETTER_A = 97;
const LETTERS = 26;

const step = (node: Node, code: number): Node | undefined =>
  code >= LETTER_A && code < LETTER_A + LETTERS ? node.letters[code - LETTER_A] : node.others?.get(code);

function stepOrGrow(node: Node, code: number): Node {
  const known = step(node, code);
  if (known) return known;
  const grown = newNode();
  if (code >= LETTER_A && code < LETTER_A + LETTERS) node.letters[code - LETTER_A] = grown;
  else (node.others ??= new Map()).set(code, grown);
  return grown;
}
const [WAW, FA, BA, LAM, KAF, ALIF] = Array.from("وفبلكا", (letter) => letter.charCodeAt(0));

function insert(root: Node, term: string, list: number): void {
  const isOpen = term.endsWith("*");
  let node = root;
  for (const character of fold(isOpen ? term.slice(0, -1) : term)) node = stepOrGrow(node, character.charCodeAt(0));
  (isOpen ? node.open : node.exact).push(list);
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

type Add = (list: number, place: Place) => void;
type Search = { root: Node; folded: string; add: Add };

function endOfLetters(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && end - from < MAX_ENDING && (classOf(folded.charCodeAt(end)) & LETTER) !== 0) end += 1;
  return end;
}

/** Walks down from a word's beginning; every list with a word there gets its longest one. */
function walk({ root, folded, add }: Search, start: number, from: number): void {
  let node: Node | undefined = root;
  for (let index = from; index < folded.length; index += 1) {
    node = step(node, folded.charCodeAt(index));
    if (node === undefined) return;
    if (node.exact.length > 0 && (classOf(folded.charCodeAt(index + 1)) & LETTER) === 0)
      for (const list of node.exact) add(list, { start, end: index + 1 });
    if (node.open.length === 0) continue;
    const end = endOfLetters(folded, index + 1);
    for (const list of node.open) add(list, { start, end });
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
  const names = [...new Set(lists)];
  const root = newNode();
  for (const [list, words] of names.entries()) for (const term of words.split("|")) insert(root, term.trim(), list);

  const numbers = new Map(names.map((words, number) => [words, number] as const));
  const find = (folded: string) => {
    const found: (Place[] | undefined)[] = [];
    const add: Add = (list, place) => {
      const places = found[list];
      const last = places?.at(-1);
      if (places === undefined || last === undefined) found[list] = [place];
      else if (last.start === place.start) places[places.length - 1] = last.end < place.end ? place : last;
      else if (place.end > last.end) places.push(place);
    };
    let wasLetter = false;
    for (let index = 0; index < folded.length; index += 1) {
      const code = folded.charCodeAt(index);
      const bits = classOf(code);
      const isLetter = (bits & LETTER) !== 0;
      if (!wasLetter && (isLetter || step(root, code) !== undefined)) walkWord({ root, folded, add }, index, bits);
      wasLetter = isLetter;
    }
    return found;
  };
  return { numberOf: (words) => numbers.get(words) ?? -1, find };
}
