import type { Thing } from "@/prisma/seed/material/material";
import { type Cast, isMosque, type Scene } from "@/prisma/seed/talk/scene";
import { type Vocabulary, wordsOf } from "@/prisma/seed/talk/words";

type Name = { readonly slot: string; readonly thing: Thing; readonly words: readonly string[] };
type Find = Name & { readonly at: readonly number[]; readonly isWhole: boolean };

/** What a question names, and what it says beside. */
export type Recognized = { readonly scene: Scene; readonly rest: string };
export type Recognizer = (question: string) => Recognized;

const MIN_STEM = 4;
const MAX_ENDING = 4;

function namesIn(cast: Cast): readonly Name[] {
  return [...cast].flatMap(([slot, things]) => things.map((thing) => ({ slot, thing, words: wordsOf(thing.name) })));
}

/** Words that stand in one name only and, of itself, in no question. */
function tellingWords(names: readonly Name[], vocabulary: Vocabulary): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => name.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const telling = [...counts].filter(
    ([word, count]) => count === 1 && word.length >= MIN_STEM && !vocabulary.isKnown(word),
  );
  return new Set(telling.map(([word]) => word));
}

/** True when a word is another one, or that with a short ending. */
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  return name.length >= MIN_STEM && word.startsWith(name) && word.length - name.length <= MAX_ENDING;
}

/** Where a name stands in a question: all its words in a row, or one that no other name has. */
function findName(name: Name, words: readonly string[], telling: ReadonlySet<string>): Find | undefined {
  const isAt = (start: number) => name.words.every((part, offset) => isForm(words[start + offset] ?? "", part));
  const start = words.findIndex((_, index) => isAt(index));
  if (start >= 0) return { ...name, at: name.words.map((_, offset) => start + offset), isWhole: true };
  const part = name.words.find((one) => telling.has(one));
  const found = part === undefined ? -1 : words.findIndex((word) => isForm(word, part));
  return found >= 0 ? { ...name, at: [found], isWhole: false } : undefined;
}

const lengthOf = (find: Find) => (find.isWhole ? find.words.join("").length : 0);

/** Of names that overlap, the longest. */
function withoutOverlaps(finds: readonly Find[]): readonly Find[] {
  const taken = new Set<number>();
  const longestFirst = [...finds].sort((a, b) => lengthOf(b) - lengthOf(a));
  const kept = longestFirst.filter(({ at }) => {
    if (at.some((index) => taken.has(index))) return false;
    for (const index of at) taken.add(index);
    return true;
  });
  return kept.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Of two districts, one sets out from the first. */
function toScene(finds: readonly Find[]): Scene {
  const districts = finds.filter(({ slot }) => slot === "district").map(({ thing }) => thing);
  const scene = new Map<string, Thing>();
  for (const { slot, thing } of finds) if (slot !== "district" && !scene.has(slot)) scene.set(slot, thing);
  const [first, second] = districts;
  if (first && second) scene.set("other", first);
  const here = second ?? first;
  if (here) scene.set("district", here);
  const place = scene.get("museum") ?? scene.get("sight");
  if (place) scene.set("place", place);
  if (place && isMosque(place)) scene.set("mosque", place);
  return scene;
}

/** Finds the things of a material in questions, also those that are only half named. */
export function createRecognizer(cast: Cast, vocabulary: Vocabulary): Recognizer {
  const names = namesIn(cast);
  const telling = tellingWords(names, vocabulary);
  return (question) => {
    const words = wordsOf(question);
    const finds = withoutOverlaps(names.flatMap((name) => findName(name, words, telling) ?? []));
    const named = new Set(finds.flatMap(({ at }) => at));
    return { scene: toScene(finds), rest: words.filter((_, index) => !named.has(index)).join(" ") };
  };
}
