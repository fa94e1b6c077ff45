import type { Language } from "@/prisma/seed/material/material";

export type Slot = { readonly name: string; readonly field: string };

const SLOT = /\{(\w+)(?:\.(\w+))?\}/g;

/** The slots of a template, in order; a bare `{dish}` means the field `name`. */
export function slotsOf(template: string): Slot[] {
  return [...template.matchAll(SLOT)].map(([, name = "", field = "name"]) => ({ name, field }));
}

const STARTS_SENTENCE = /(?:^|[.!?] )$/;

function capital(text: string, language: Language): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** Puts values into a template's slots; a value that opens a sentence gets a capital letter. */
export function fill(template: string, language: Language, valueOf: (slot: Slot) => string): string {
  return template.replace(SLOT, (_whole, name: string, field: string | undefined, offset: number) => {
    const value = valueOf({ name, field: field ?? "name" });
    return STARTS_SENTENCE.test(template.slice(0, offset)) ? capital(value, language) : value;
  });
}
