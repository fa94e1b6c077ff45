import { fold } from "@/lib/privacy/characters";

const TITLES = new Set(
  "bey hanim hoca hocam abi abla teyze amca agabey efendi beyefendi hanimefendi mr mrs ms miss dr prof jr sr".split(
    " ",
  ),
);
const RUSSIAN_CASES = /(?:[аеиоуыэюяйь]{1,3}|[оеы]м|[ое]го|[ое]му)$/;

const stem = (word: string) => (/^[\u0400-\u04ff]{4}/.test(word) ? word.replace(RUSSIAN_CASES, "") : word);

/** What all spellings and cases of a name have in common: its words without titles and endings. */
export function nameKey(name: string): string {
  const words = fold(name).split(/[\s.,]{1,8}/);
  const parts = words.filter((word) => word !== "" && !TITLES.has(word)).map(stem);
  return (parts.length > 0 ? parts : words).join(" ");
}

/** What a folded word without a dot in it is in the key of a name. */
export const wordKey = (folded: string): string => stem(folded);

/** What all spellings of an address have in common: its words and numbers, in their order. */
export const addressKey = (address: string): string => (fold(address).match(/[\p{L}\p{N}]{1,40}/gu) ?? []).join(" ");
