import { applyMarks, type Mark } from "@/lib/interactions/marks";

export type Excerpt = { before: string; placeholder: string; after: string };

/** How much of a text is shown on each side of a placeholder, in UTF-16 units. */
const SIDE = 160;
const MORE = "…";
/** So far from a cut a space is looked for; a placeholder is shorter, so that none is cut in two. */
const CUT_WORD = 40;

/** The end of a text, from the beginning of a word where there is one nearby. */
function endOf(text: string): string {
  if (text.length <= SIDE) return text;
  const cut = text.slice(-SIDE).replace(/^[\uDC00-\uDFFF]/, "");
  const space = cut.search(/\s/);
  return `${MORE}${space >= 0 && space < CUT_WORD ? cut.slice(space) : cut}`;
}

/** The beginning of a text, up to the end of a word where there is one nearby. */
function startOf(text: string): string {
  if (text.length <= SIDE) return text;
  const cut = text.slice(0, SIDE).replace(/[\uD800-\uDBFF]$/, "");
  const space = /\s\S*$/.exec(cut)?.index ?? -1;
  return `${space > SIDE - CUT_WORD ? cut.slice(0, space + 1) : cut}${MORE}`;
}

/** The words around a placeholder, as they may be seen: what a reviewer marked is redacted in them too. */
export function excerptAround(
  text: string,
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
): Excerpt {
  const placeholder = text.slice(start, end);
  const shown = applyMarks(text, marks);
  const place = { start: shown.moved(start), end: shown.moved(end) };
  // A mark that goes beyond the placeholder hides it.
  if (shown.text.slice(place.start, place.end) !== placeholder) return { before: "", placeholder, after: "" };
  return {
    before: endOf(shown.text.slice(0, place.start)),
    placeholder,
    after: startOf(shown.text.slice(place.end)),
  };
}
