import {
  isAmbiguousName,
  isAnyName,
  isCity,
  isFamilyName,
  isGivenName,
  isPlace,
  isPlaceNoun,
  isStopWord,
} from "@/lib/privacy/gazetteer";
import type { Name, Page } from "@/lib/privacy/recognizers/person/page";
import type { Word } from "@/lib/privacy/words";

/** How much a rule trusts its cue: which first word it takes for a name. */
export type Trust =
  /** Any word that isn't a common one. */
  | "any"
  /** A word with a capital letter, or a known given name. */
  | "capital"
  /** A known name only. */
  | "known"
  /** A known given name with a capital letter, that is no place. */
  | "given"
  /** The same, and no other word in scripts without capital letters. */
  | "plain"
  /** A known given name with a capital letter, even one that is another word: what follows says that it is a name. */
  | "ended";

const PARTICLES = new Set(
  "de da di do du del della der den des dos das van von vom zu zum zur ter ten la le el al bin ibn ben bint abu oglu y e af av st".split(
    " ",
  ),
);
/** Those that a family name may begin with where it stands alone. */
const LEADING = new Set("von van de di da del della den ter ten zu zur vom al el bin ibn ben".split(" "));
/** "al-Rashid". */
const ARTICLED = /^(?:al|el|ar|as|ash|at|ad|an|az|bin|ben|ibn|abu|ur|ul)-\p{L}{2}/u;
const ARABIC_PARTICLES = new Set("بن ابن بنت ال عبد ابو ام ابا ابي ذو سيف نور عز".split(" "));
const AFTER_PARTICLE = new Set("بن ابن بنت عبد ابو ابا ابي".split(" "));
/** "van", "de", "bin": between the words of a name. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
const TITLES_AFTER = new Set("bey hanim hoca hocam abi abla teyze amca agabey efendi beyefendi hanimefendi".split(" "));
const TITLES_BEFORE = new Set("dr prof doc".split(" "));
const SUFFIXES = new Set("jr sr ii iii iv phd md".split(" "));
const MAX_WORDS = 5;
const LOWER_AT_END = /^ {0,2}(?:[.,;:!?)\n]|$| (?:and|ve|et|und|и|btw|here|from|ile) )/u;

const isInitial = (word: Word) => word.end - word.start === 1 && word.isCapital;
const behind = (page: Page, word: Word) => page.text.slice(word.end, word.end + 12);

function isArabicFirst(page: Page, index: number, trust: Trust): boolean {
  const word = page.words[index];
  if (!word) return false;
  if (trust === "plain") return isGivenName(word.folded);
  if (ARABIC_PARTICLES.has(word.folded) || isGivenName(word.folded)) return true;
  if (trust === "given" || trust === "ended")
    return isAmbiguousName(word.folded) && !isStopWord(word.folded) && endsOrGoesOn(page, index);
  if (trust === "any") return !isStopWord(word.folded) && word.end - word.start > 2;
  return isAnyName(word.folded) && !isStopWord(word.folded);
}

function isKnownFirst(page: Page, index: number, { folded, isCapital }: Word): boolean {
  if (isGivenName(folded)) return !isStopWord(folded) && (isCapital || !isCity(folded));
  if (isFamilyFirst(page, index)) return true;
  return isCapital && isAmbiguousName(folded) && !isStopWord(folded) && !isCity(folded) && endsOrGoesOn(page, index);
}

function isLowerFirst(page: Page, word: Word, trust: Trust): boolean {
  if (isStopWord(word.folded)) return false;
  if (isGivenName(word.folded)) return true;
  const isAtEnd = LOWER_AT_END.test(behind(page, word));
  if (isAmbiguousName(word.folded)) return isAtEnd;
  return trust === "any" && (isAnyName(word.folded) || isAtEnd);
}

function isCapitalFirst({ page, index, trust }: { page: Page; index: number; trust: Trust }): boolean {
  const folded = page.words[index]?.folded ?? "";
  return !isStopWord(folded) || (isAmbiguousName(folded) && (trust === "any" || endsOrGoesOn(page, index)));
}

const isGivenFirst = ({ folded, isCapital }: Word) => isCapital && isGivenName(folded) && !isCity(folded);
/** "Галатская" is of Galata, "Достоевская" a family: the ending doesn't tell. */
const RUSSIAN_ADJECTIVE = /[сц]к(?:ая|ой|ую|ий|ого|ому|им|ом|ие|их)$/;
const isNameWithCapital = ({ folded, isCapital }: Word) =>
  isCapital && isAnyName(folded) && !isStopWord(folded) && !isCity(folded) && !RUSSIAN_ADJECTIVE.test(folded);

/** Behind a Russian family name a given name may be another word too: "Зимина Вера". */
const mayBeGivenBehind = (folded: string) =>
  !isPlace(folded) && (isGivenName(folded) || (/^[\u0400-\u04ff]/.test(folded) && isAmbiguousName(folded)));

/** "Григорьев Артём", "Zhang Wei": a family name, and a given name behind it. */
export function isFamilyFirst(page: Page, index: number): boolean {
  const [word, next] = [page.words[index], page.words[index + 1]];
  if (!word?.isCapital || !next?.isCapital || !/^ {1,2}$/.test(page.text.slice(word.end, next.start))) return false;
  const isFamily = isFamilyName(word.folded) && !isStopWord(word.folded) && !isPlaceNoun(word.folded);
  return isFamily && !isPlace(word.folded) && mayBeGivenBehind(next.folded);
}

/** "J. R. Miller": letters with full stops before a word that may be a family name. */
function isInitialOfName(page: Page, index: number, trust: Trust): boolean {
  if (trust !== "capital") return trust === "any";
  for (let at = index; at < index + 3; at += 1) {
    const [word, next] = [page.words[at], page.words[at + 1]];
    if (!word || !next || !/^\. ?$/.test(page.text.slice(word.end, next.start))) return false;
    if (next.end - next.start > 1) return next.isCapital && mayBeFamily(next.folded);
  }
  return false;
}

/** True for a particle that begins a family name: "von der Heide". */
export function mayLead(page: Page, index: number): boolean {
  const word = page.words[index];
  if (!word || word.isCapital || !LEADING.has(word.folded)) return false;
  const last = page.words[index + particlesAt(page, index, false)];
  return last?.isCapital === true && mayBeFamily(last.folded);
}

/** True where a cue of that trust makes a word the beginning of a name. */
export function mayBegin(page: Page, index: number, trust: Trust): boolean {
  const word = page.words[index];
  if (!word) return false;
  if (word.end - word.start < 2) return isInitial(word) && isInitialOfName(page, index, trust);
  if (word.isArabic) return isArabicFirst(page, index, trust);
  switch (trust) {
    case "given":
    case "plain":
      return isGivenFirst(word) || isFamilyFirst(page, index);
    case "ended":
      return isGivenFirst(word) || isNameWithCapital(word);
    case "known":
      return isKnownFirst(page, index, word);
    default:
      return word.isCapital ? isCapitalFirst({ page, index, trust }) : isLowerFirst(page, word, trust);
  }
}

const mayBeFamily = (folded: string) =>
  isAnyName(folded) || !(isStopWord(folded) || isPlaceNoun(folded) || isPlace(folded));

/** An ambiguous name counts when nothing or what may be a family name follows: "I'm Grace, …", "Ben Deniz Yılmaz". */
function endsOrGoesOn(page: Page, index: number): boolean {
  const [word, next] = [page.words[index], page.words[index + 1]];
  if (!word) return false;
  if (
    /^ {0,2}(?:[.,;!?)\n-]|$| ?(?:and|ve|et|und|и|from|here|at|on|that|ile|için|من|أن|و) )|^ و/u.test(
      behind(page, word),
    )
  )
    return true;
  return next !== undefined && isJoined(page, word, next) && next.isCapital && mayBeFamily(next.folded);
}

function isJoined({ text }: Page, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  if (/^ {1,2}(?:[dD]['’])?$/.test(gap)) return true;
  return /^\. ?$/.test(gap) && (isInitial(before) || TITLES_BEFORE.has(before.folded));
}

function mayFollowArabic(word: Word, before: Word): boolean {
  const { folded } = word;
  if (AFTER_PARTICLE.has(before.folded) || before.folded === "ال") return !isStopWord(folded) || isAnyName(folded);
  if (isStopWord(folded)) return false;
  if (ARABIC_PARTICLES.has(folded)) return true;
  return (
    isFamilyName(folded) ||
    isGivenName(folded) ||
    isAmbiguousName(folded) ||
    (/^ال.{3,}ي$/.test(folded) && !isPlace(folded))
  );
}

/** A word of capital letters goes on a name unless it is a common word or a city and no name. */
const mayFollowCapital = (folded: string) =>
  isFamilyName(folded) || isAmbiguousName(folded) || !(isStopWord(folded) || isCity(folded));

/** "Graham snores", "tom loved". */
const VERB_ENDING = /(?:[^s]s|ed|ing)$/;

function mayFollowLower(page: Page, word: Word, before: Word): boolean {
  if (isStopWord(word.folded) || word.end - word.start < 3) return false;
  if (isAnyName(word.folded)) return true;
  const mayBeUnknown = !isPlaceNoun(word.folded) && !VERB_ENDING.test(word.folded);
  return mayBeUnknown && isGivenName(before.folded) && LOWER_AT_END.test(behind(page, word));
}

/** True for a word that goes on the name that the word before it belongs to. */
function mayFollow(page: Page, { word, before, isLower }: { word: Word; before: Word; isLower: boolean }): boolean {
  if (word.isArabic) return mayFollowArabic(word, before);
  if (TITLES_AFTER.has(word.folded) || ARTICLED.test(word.folded)) return true;
  if (isInitial(word)) return /^\.|^ \p{Lu}/u.test(behind(page, word));
  return word.isCapital ? mayFollowCapital(word.folded) : isLower && mayFollowLower(page, word, before);
}

/** A particle counts with the word behind it: "van Gogh". */
function particlesAt(page: Page, index: number, isLower: boolean): number {
  let count = 0;
  for (let at = index; count < 3; at += 1) {
    const [word, next] = [page.words[at], page.words[at + 1]];
    if (!word || !next || !PARTICLES.has(word.folded) || !isJoined(page, word, next)) break;
    count += 1;
    if (next.isCapital || (isLower && isAnyName(next.folded))) return isStopWord(next.folded) ? 0 : count;
  }
  return 0;
}

/** How many words behind one belong to the same name. */
function furtherWords(page: Page, at: number, isLower: boolean): number {
  const [before, next] = [page.words[at], page.words[at + 1]];
  if (!before || !next || !isJoined(page, before, next)) return 0;
  const particles = particlesAt(page, at + 1, isLower);
  if (particles > 0) return particles + 1;
  return SUFFIXES.has(next.folded) || mayFollow(page, { word: next, before, isLower }) ? 1 : 0;
}

const isLowerLatin = ({ isCapital, isArabic }: Word) => !isCapital && !isArabic;

/** The name that begins with a word: as far as the words that follow belong to it. */
export function readName(page: Page, index: number): Name | null {
  const firstWord = page.words[index];
  if (!firstWord) return null;
  const leading = mayLead(page, index) ? particlesAt(page, index, false) : 0;
  const isLower = leading === 0 && isLowerLatin(firstWord);
  let last = index + leading;
  for (let more = 1; more > 0 && last - index < MAX_WORDS; last += more) more = furtherWords(page, last, isLower);
  while (last > index && AFTER_PARTICLE.has(page.words[last]?.folded ?? "")) last -= 1;
  return { first: index, last, start: firstWord.start, end: page.words[last]?.end ?? firstWord.end };
}
