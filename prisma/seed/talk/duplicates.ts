import type { Material } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";

const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;

function misspelt(question: string, _material: Material, random: Random): string {
  const words = [...question.matchAll(LONG_WORD)];
  if (words.length === 0) return `${question}?`;
  const word = random.pick(words);
  const letters = [...word[0]];
  const spot = random.whole(1, letters.length - 3);
  const [left = "", right = ""] = letters.slice(spot, spot + 2);
  const swapped = random.isLucky(0.5) && left !== right ? [right, left] : [left];
  const wrong = [...letters.slice(0, spot), ...swapped, ...letters.slice(spot + 2)].join("");
  return question.slice(0, word.index) + wrong + question.slice(word.index + word[0].length);
}

const MARKS = ["", "?", "??", "!", "...", " ?"];

function repunctuated(question: string, _material: Material, random: Random): string {
  const bare = question.replace(/[\s?!.؟]+$/u, "");
  const marks = MARKS.filter((mark) => bare + mark !== question);
  return bare + random.pick(marks);
}

function recased(question: string, material: Material, random: Random): string {
  const lower = question.toLocaleLowerCase(material.language);
  const upper = question.toLocaleUpperCase(material.language);
  const isLowerNew = lower !== question && random.isLucky(0.85);
  return isLowerNew ? lower : upper;
}

function politer(question: string, material: Material, random: Random): string {
  const [first = ""] = question;
  const isAlwaysCapital = material.language === "en" && /^I\b/.test(question);
  const start = isAlwaysCapital ? first : first.toLocaleLowerCase(material.language);
  return random.pick(material.polite) + start + question.slice(first.length);
}

const CHANGES = [misspelt, repunctuated, recased, politer];

/** The same question as another person would type it: a slip, other punctuation, other case, a polite word. */
export function nearDuplicate(question: string, material: Material, random: Random): string {
  const changed = random.pick(CHANGES)(question, material, random);
  return changed === question ? politer(question, material, random) : changed;
}

/** The same words once more, as somebody types them who was not answered. */
export function askedAgain(question: string, material: Material, random: Random): string {
  return random.isLucky(0.3) ? recased(question, material, random) : repunctuated(question, material, random);
}
