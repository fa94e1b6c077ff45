/** The letters of every second place in Unicode's tables, where capital and small ones take turns. */
const everySecond = (from: number, to: number): string =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, index) => String.fromCharCode(from + 2 * index)).join("");

/**
 * Unicode's properties as ranges of UTF-16 units. They are exact for the scripts of Europe, for Hebrew and Arabic; of
 * other scripts everything that words are made of counts as a letter.
 */
const RANGES: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u0370-\u0374\u0376-\u037d\u037f-\u0386\u0388-\u0481\u048a-\u0556\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u06ff\u0710-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff66-\uffdc`,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed`,
  N: String.raw`\d\xb2\xb3\xb9\xbc-\xbe`,
  Lu: [
    String.raw`A-Z\xc0-\xd6\xd8-\xde\u0178-\u0179\u017b\u017d\u0386\u0388-\u038f\u0391-\u03ab\u03fd-\u042f\u04c0\u0531-\u0556`,
    ...[everySecond(0x100, 0x136), everySecond(0x139, 0x147), everySecond(0x14a, 0x176), everySecond(0x1cd, 0x1db)],
    ...[everySecond(0x1de, 0x1ee), everySecond(0x1f8, 0x21e), everySecond(0x460, 0x480), everySecond(0x48a, 0x4be)],
    ...[everySecond(0x4c1, 0x4cd), everySecond(0x4d0, 0x52e), everySecond(0x1e00, 0x1e94), everySecond(0x1ea0, 0x1efe)],
  ].join(""),
};

const PIECE = /\\p\{([^}]{1,40})\}|\\[^p]|[[\]]|[^\\[\]]{1,200}/g;
/** What means something else without the flag. */
const UNICODE_ONLY = /\\u\{|\\P|[\ud800-\udfff]/;

/**
 * The same pattern without Unicode's properties, which take long to compile, and make large programs that are slow to
 * search with. One that uses more of Unicode than the properties above stays as it is.
 */
export function lean(pattern: RegExp): RegExp {
  if (!pattern.unicode || UNICODE_ONLY.test(pattern.source)) return pattern;
  let isInClass = false;
  let source = "";
  for (const [piece, property] of pattern.source.matchAll(PIECE)) {
    if (piece === "[" || piece === "]") isInClass = piece === "[";
    const ranges = property === undefined ? piece : RANGES[property];
    if (ranges === undefined) return pattern;
    source += property === undefined || isInClass ? ranges : `[${ranges}]`;
  }
  return new RegExp(source, pattern.flags.replace("u", ""));
}
