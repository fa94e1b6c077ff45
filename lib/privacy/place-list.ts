import { AppError } from "@/lib/platform/errors";
import { anonymize } from "@/lib/privacy/anonymize";
import { fold } from "@/lib/privacy/characters";
import { isAmbiguousName, isAnyName, isGivenName, isPlaceNoun, isStopWord } from "@/lib/privacy/gazetteer";
import { toMatchingText } from "@/lib/privacy/matching-text";
import { nameKey } from "@/lib/privacy/name-key";
import { placeKey } from "@/lib/privacy/rules";
import { MAX_LIST_LINES, MAX_NAME_CHARACTERS, PLACE_KINDS, type PlaceKind, type PlaceList } from "@/lib/privacy/schema";

type NewPlace = { key: string; name: string; kind: PlaceKind };
/** A line that can't be taken, counted from 1, and why. */
type BrokenLine = { line: number; message: string };

type Columns = { name: string; kind: string };

const QUOTED = /^"((?:[^"]|"")*)"\s*(?:[,;\t](.*))?$/;
const HEADER = /^"?name"?\s*(?:[,;\t]\s*"?kind"?\s*)?$/i;
/** Control characters, halves of characters, marks that turn the direction of writing, and what was no UTF-8. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u;
/** A line that is longer holds no name, whatever stands in it. */
const MAX_LINE = 1000;

function columnsOf(line: string): Columns {
  const quoted = QUOTED.exec(line);
  if (quoted) return { name: (quoted[1] ?? "").replaceAll('""', '"'), kind: quoted[2] ?? "" };
  const separator = line.search(/[,;\t]/);
  return separator < 0 ? { name: line, kind: "" } : { name: line.slice(0, separator), kind: line.slice(separator + 1) };
}

const kindIn = (column: string) =>
  column
    .trim()
    .toLowerCase()
    .replace(/^"(.*)"$/, "$1");
const isKind = (word: string): word is PlaceKind => (PLACE_KINDS as readonly string[]).includes(word);

const isFirstName = (word: string) => isGivenName(word) || isAmbiguousName(word);

/** True for "Ahmet", and for "Ahmet Bey" and "the Ahmet". */
function isPersonal(words: readonly string[], name: string): boolean {
  const [first = "", ...others] = words;
  if (others.length === 0) return isAnyName(first);
  const [telling = "", ...more] = nameKey(name)
    .split(" ")
    .filter((word) => !isStopWord(word));
  return more.length === 0 && isFirstName(telling);
}

/** A word that people are called, or that means no place in particular, would hide people. */
function wordProblem(name: string): string | null {
  const words = fold(name)
    .replaceAll(".", "")
    .split(/\s{1,8}/)
    .filter((word) => word !== "");
  if (words.length === 1 && words.some((word) => isStopWord(word) || isPlaceNoun(word)))
    return `“${name}” is a common word: write the whole name of the place.`;
  if (!isPersonal(words, name)) return null;
  return `“${name}” alone is what people are called, and they would no longer be redacted: add a word, such as “${name} Café”.`;
}

/** Kinds of personal data that the name of a place or a figure can look like. */
const LIKE_NAMES: ReadonlySet<string> = new Set(["PERSON", "ADDRESS"]);

function nameProblem(name: string): string | null {
  if (UNPRINTABLE.test(name)) return "It holds characters that can't be printed, or the file is not UTF-8 text.";
  if ([...name].length > MAX_NAME_CHARACTERS) return `A name has at most ${String(MAX_NAME_CHARACTERS)} characters.`;
  if (!/\p{L}/u.test(name)) return "It has no letters.";
  if (name.includes("@")) return "This looks like an e-mail address, which is no name of a place.";
  const personal = anonymize(name, { role: "visitor" }).findings.find(({ entity }) => !LIKE_NAMES.has(entity));
  if (personal) return `This looks like personal data (${personal.entity}), which is no name of a place.`;
  return wordProblem(name);
}

function readLine(line: string, kind: PlaceKind): NewPlace | string {
  if (line.length > MAX_LINE) return `A name has at most ${String(MAX_NAME_CHARACTERS)} characters.`;
  const columns = columnsOf(line);
  const name = columns.name.normalize("NFC").trim();
  const said = kindIn(columns.kind);
  if (name.startsWith('"')) return "A quotation mark is not closed.";
  if (said !== "" && !isKind(said))
    return `What follows the name is none of ${PLACE_KINDS.join(", ")}; a name with a comma stands in quotation marks.`;
  const problem = nameProblem(name);
  return problem ?? { key: placeKey(toMatchingText(name).text), name, kind: isKind(said) ? said : kind };
}

/**
 * Reads a list of names, one a line, each perhaps followed by its kind as in a CSV file; empty lines, those that begin
 * with # and a line of headings are left out. A name that stands there twice is taken once.
 */
export function readPlaceList({ text, kind }: PlaceList): { places: NewPlace[]; broken: BrokenLine[] } {
  const lines = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r\n|\r|\n/);
  if (lines.length > MAX_LIST_LINES) {
    const message = `A list has at most ${String(MAX_LIST_LINES)} lines, and this one has ${String(lines.length)}.`;
    return { places: [], broken: [{ line: MAX_LIST_LINES + 1, message }] };
  }
  const places = new Map<string, NewPlace>();
  const broken: BrokenLine[] = [];
  let isFirst = true;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const read = isFirst && HEADER.test(line) ? null : readLine(line, kind);
    isFirst = false;
    if (typeof read === "string") broken.push({ line: index + 1, message: read });
    else if (read && !places.has(read.key)) places.set(read.key, read);
  }
  return { places: [...places.values()], broken };
}

/** How many broken lines are named. */
const MAX_NAMED = 100;

/** The names of a list; one with a line that can't be taken is refused whole. */
export function placesOf(list: PlaceList): NewPlace[] {
  const { places, broken } = readPlaceList(list);
  const [first] = broken;
  if (first) {
    const count = broken.length === 1 ? "1 line" : `${String(broken.length)} lines`;
    const issues = broken.slice(0, MAX_NAMED).map(({ line, message }) => ({ path: `line ${String(line)}`, message }));
    const message = `${count} of the list can't be taken, so nothing was added. Line ${String(first.line)}: ${first.message}`;
    throw new AppError("invalid_input", message, { issues });
  }
  if (places.length === 0) throw new AppError("invalid_input", "The list has no name in it.");
  return places;
}
