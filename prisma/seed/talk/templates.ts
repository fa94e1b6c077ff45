import type { Language } from "@/prisma/seed/material/material";

export type Slot = { readonly name: string; readonly field: string };

const SLOT = /\{(\w+)(?:\.(\w+))?\}/g;

function readSlots(template: string): readonly Slot[] {
  return [...template.matchAll(SLOT)].map(([, name = "", field = "name"]) => ({ name, field }));
}

const slotsByTemplate = new Map<string, readonly Slot[]>();

/** The slots of a template, in order; a bare `{dish}` means the field `name`. Templates come back often. */
export function slotsOf(template: string): readonly Slot[] {
  const slots = slotsByTemplate.get(template) ?? readSlots(template);
  slotsByTemplate.set(template, slots);
  return slots;
}

export function slotNames(template: string): Set<string> {
  return new Set(slotsOf(template).map((slot) => slot.name));
}

const STARTS_SENTENCE = /(?:^|[.!?] )$/;

function capital(text: string, language: Language): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** Puts values into a template's slots; a value that opens a sentence gets a capital letter. */
export function fill(template: string, language: Language, valueOf: (slot: Slot) => string): string {
  let filled = "";
  let copied = 0;
  for (const { index, 0: whole, 1: name = "", 2: field = "name" } of template.matchAll(SLOT)) {
    filled += template.slice(copied, index);
    const value = valueOf({ name, field });
    filled += STARTS_SENTENCE.test(filled) ? capital(value, language) : value;
    copied = index + whole.length;
  }
  return filled + template.slice(copied);
}
