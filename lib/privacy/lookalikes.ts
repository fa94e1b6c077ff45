/** Letters of other scripts that look like these Latin ones, in the same order. */
const LATIN = "aceopxyikmthbsjgACEOPXYIKMTHBSJZN";
const CYRILLIC = "асеорхуікмтнвѕјԍАСЕОРХУІКМТНВЅЈZN";
const GREEK = "αcεορχyικmτhβsjgΑCΕΟΡΧΥΙΚΜΤΗΒSJΖΝ";

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [index, letter] of Array.from(LATIN).entries()) {
  const cyrillic = CYRILLIC.charAt(index);
  const greek = GREEK.charAt(index);
  if (/\p{Script=Cyrillic}/u.test(cyrillic)) {
    toLatin.set(cyrillic, letter);
    toCyrillic.set(letter, cyrillic);
  }
  if (/\p{Script=Greek}/u.test(greek)) toLatin.set(greek, letter);
}

const MIXED =
  /[\p{Script=Latin}\d@.]{0,40}(?:[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{0,40}|[\p{Script=Cyrillic}\p{Script=Greek}]{1,20}(?:[\p{Script=Latin}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{0,40}/gu;

/** Where two scripts meet within a word: seldom, so that most texts are done with. */
const MEETING = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/;

function inOneScript(word: string): string {
  const letters = Array.from(word);
  const others = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  if (others.every((letter) => toLatin.has(letter)))
    return letters.map((letter) => toLatin.get(letter) ?? letter).join("");
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.every((letter) => toCyrillic.has(letter)))
    return letters.map((letter) => toCyrillic.get(letter) ?? letter).join("");
  return word;
}

/** Words that mix scripts by letters that look alike ("gmаil" with a Cyrillic а) in one script; as long as before. */
export const withoutLookalikes = (text: string): string =>
  MEETING.test(text) ? text.replace(MIXED, inOneScript) : text;
