import type { Entity } from "@/lib/privacy/finding";
import type { Cue, Vicinity } from "@/lib/privacy/vicinity";
import type { Word } from "@/lib/privacy/words";

/** What each kind of evidence makes of a value, 0 to 1; 0 means that it isn't enough. */
export type Confidence = {
  /** The shape alone. */
  shape: number;
  /** A cue word near it. */
  cue?: number;
  /** The check passed. */
  check?: number;
  /** The check passed, and there is a cue word near it. */
  both?: number;
  /** A contrary word is nearer than any cue, and no check failed. */
  contrary?: number;
};

/** A value as its rule read it; a kind and a confidence of its own where its shape says more than the rule knows. */
export type Reading = {
  start: number;
  end: number;
  value: string;
  kind?: string;
  confidence?: Confidence;
  /** The listed term that a rule with a search of its own found it by. */
  cue?: string | undefined;
};

/** A match as a reading, with what its pattern, read backwards from where it begins, has put into the group "head". */
export function whole(match: RegExpExecArray): Reading {
  const head = match.groups?.["head"] ?? "";
  const value = head + match[0];
  const start = match.index - head.length;
  return { start, end: start + value.length, value };
}

/** A text as rules of their own read it. */
export type SearchedText = { text: string; folded: string; vicinity: Vicinity; words: () => readonly Word[] };

/** Where values may stand; of the three ways one is there. */
type Way = {
  /** Anywhere: global, and linear, so every quantifier is bounded and no two overlap. */
  pattern?: RegExp;
  /** Reads the value that starts with a match; `after` is where this rule's last value ended. Without it: the match. */
  read?: (text: string, match: RegExpExecArray, after: number) => Reading | null;
  /** Right behind a cue: sticky, with the value, as the group of this name, at its end. */
  follows?: RegExp;
  /** Values that no pattern describes. */
  search?: (searched: SearchedText) => Iterable<Reading>;
};

export type Rule = Way & {
  id: string;
  /** What any value has in or about it, in folded text: a text without it isn't searched. Not global. */
  needs?: RegExp;
  /** As many digits as any value has at least. */
  digits?: number;
  /** As many digits in a row as any value has at least. */
  digitsInRow?: number;
  /** Of the signs @ : / . - + =, those that any value has. */
  signs?: string;
  /** As many characters without a space as any value has at least. */
  longestRun?: number;
  /** True when values are names of several words. */
  hasCapitalPair?: boolean;
  /** True when no value counts without a cue: only what is near one is searched. */
  needsCue?: boolean;
  /** Any value has one of these words in it: only what is around one is searched. */
  onlyWith?: Cue;
  /** How many characters a value has at most, where words tell what is searched: 120 unless told. */
  span?: number;
  /** A text with any of these words isn't searched. */
  unless?: Cue;
  confidence: Confidence;
  /** True when the value is the visitor's even where a chatbot writes it: "Hello Sarah". */
  isOfVisitor?: boolean;
  /** Words that say so of a single value: "your number is …". */
  yours?: Cue;
  /** A checksum or table that only real values pass. */
  check?: { id: string; passes: (value: string) => boolean };
  cues?: readonly Cue[];
  /** Words that say that it is something else. */
  contrary?: Cue;
  /** Reasons to drop a value whatever else speaks for it. */
  vetoes?: readonly ((text: string, reading: Reading) => boolean)[];
};

/** One kind of personal data and how it is found: a record, one per file, listed in `recognizers/registry.ts`. */
export type Recognizer = {
  entity: Entity;
  /** One line for the reader of the privacy page. */
  description: string;
  rules: readonly Rule[];
  /** What all spellings of one value have in common. */
  key: (value: string) => string;
};

/** A possible value in matching text, and what convinced its rule. */
export type Candidate = {
  entity: Entity;
  start: number;
  end: number;
  key: string;
  rule: string;
  /** The term of our own lists that raised the confidence, such as `pasaport*`: the nearest one to the value. */
  cue?: string;
  confidence: number;
  /** True when it can't be a public fact, whoever writes it. */
  isOfVisitor: boolean;
};
