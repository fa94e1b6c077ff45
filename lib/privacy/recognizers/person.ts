import { nameKey } from "@/lib/privacy/name-key";
import type { Recognizer } from "@/lib/privacy/recognizer";
import { searchEndings } from "@/lib/privacy/recognizers/person/before";
import { CUED_RULES } from "@/lib/privacy/recognizers/person/cued-rules";
import * as cues from "@/lib/privacy/recognizers/person/cues";
import { searchFree, searchLone } from "@/lib/privacy/recognizers/person/full-names";
import { readVocative, searchClosings, searchKunyas, VOCATIVE } from "@/lib/privacy/recognizers/person/search";

/** People's names: by what stands beside them, by what they are called later on, and those that stand alone. */
export const person: Recognizer = {
  entity: "PERSON",
  description:
    "Names of people, where words near them or the names themselves say so, but not places and public figures",
  rules: [
    ...CUED_RULES,
    {
      id: "person.closing",
      needsCue: true,
      cues: [cues.CLOSING, cues.GREETING],
      confidence: { shape: 0.85 },
      search: searchClosings(cues.CLOSING, cues.GREETING),
    },
    {
      id: "person.kunya",
      needsCue: true,
      cues: [cues.KUNYA],
      confidence: { shape: 0.6 },
      search: searchKunyas(cues.KUNYA),
    },
    {
      id: "person.vocative",
      needs: /,/,
      isOfVisitor: true,
      pattern: VOCATIVE,
      read: readVocative,
      confidence: { shape: 0.62 },
    },
    {
      id: "person.ending",
      needs: /['’]\p{L}/u,
      unless: cues.VENUE,
      confidence: { shape: 0.55 },
      search: searchEndings,
    },
    { id: "person.free", hasCapitalPair: true, unless: cues.ART, confidence: { shape: 0.62 }, search: searchFree },
    { id: "person.lone", unless: cues.VENUE_OR_ART, confidence: { shape: 0.45 }, search: searchLone },
  ],
  key: nameKey,
};
