import { areaOf } from "@/lib/privacy/areas";
import type { Action, Entity, Finding } from "@/lib/privacy/finding";
import { lastEndingBefore, type Place } from "@/lib/privacy/places";

/** A placeholder in the output; offsets are UTF-16 units of the output, those of `source` of the input. */
export type Span = {
  entity: Entity;
  start: number;
  end: number;
  rule: string;
  cue?: string;
  confidence: number;
  action: Action;
  source: Place;
};

/** What stands in the place of a finding; `area` is the city behind the placeholder of a place, or nothing. */
export type Redaction = { finding: Finding; start: number; end: number; placeholder: string; area: string };

type Rendered = { text: string; spans: Span[]; places: Place[] };

/** The text with its redactions, which are in order, and where their placeholders, and their areas, stand in it. */
export function render(text: string, redactions: readonly Redaction[]): Rendered {
  if (redactions.length === 0) return { text, spans: [], places: [] };
  let output = "";
  let copied = 0;
  const places: Place[] = [];
  const spans = redactions.map(({ placeholder, area, start, end, finding }) => {
    output += text.slice(copied, start) + placeholder;
    copied = end;
    const place = { start: output.length - placeholder.length, end: output.length };
    output += area;
    places.push({ start: place.start, end: output.length });
    return { ...finding, ...place, source: { start, end } };
  });
  return { text: output + text.slice(copied), spans, places };
}

/** Turns a position in the rendered text, outside of placeholders, into that in the input. */
export function toInput(position: number, places: readonly Place[], redactions: readonly Redaction[]): number {
  const index = lastEndingBefore(places, position);
  return position - (places[index]?.end ?? 0) + (redactions[index]?.end ?? 0);
}

/** The city of coordinates or an address, to be read behind its placeholder; empty where it stands there anyway. */
export function areaBehind(text: string, { entity, key, start, end }: { entity: Entity; key: string } & Place): string {
  const area = areaOf(entity, { key, value: text.slice(start, end) });
  return area === null || text.slice(end, end + area.length + 4).includes(area) ? "" : ` (${area})`;
}
