/** A piece of text that somebody marked by hand. */
export type Mark = { entity: string; start: number; end: number };

/** Reads "write to [[EMAIL:ali@gmail.com]]", the notation of labelled examples: the text without its marks, and them. */
export function readMarkedText(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let copied = 0;
  for (const match of marked.matchAll(/\[\[([A-Z_]+):(.*?)\]\]/gu)) {
    const [written, entity = "", value = ""] = match;
    text += marked.slice(copied, match.index);
    marks.push({ entity, start: text.length, end: text.length + value.length });
    text += value;
    copied = match.index + written.length;
  }
  return { text: text + marked.slice(copied), marks };
}
