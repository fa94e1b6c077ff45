import { nameKey } from "@/lib/privacy/name-key";
import type { Recognizer } from "@/lib/privacy/recognizer";
import { searchFree } from "@/lib/privacy/recognizers/person/full-names";
import * as cues from "@/lib/privacy/recognizers/person/cues";
import {
  searchBefore,
  searchBehind,
  searchClosings,
  searchKunyas,
  readVocative,
  VOCATIVE,
} from "@/lib/privacy/recognizers/person/search";

const TITLES = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mr and Mrs|Dr|Prof|M|Mme|Mlle|Herrn?|Frau|Sayın|Bay|Bayan|г-н|г-жа|господин|госпожа|السيد|السيدة|الدكتور|الدكتورة|الأستاذ)\.? )?`;
const OPEN = String.raw`["“„«'‘(]?`;
const SPACE = String.raw`(?: {0,2}[:=–-] {0,2}| {1,2})`;
const link = (words: string) => new RegExp(`${words}${OPEN}${TITLES}`, "iuy");

const FULL = link(
  String.raw`(?:['’]s)?${SPACE}(?:(?:is|are|ist|lautet|est|c'est|это|هو|هي|olarak|also|just|of course) )?`,
);
const COLON = link(String.raw`(?:\(s\)| ?#?\d)? {0,2}[:=] {0,2}`);
const PLAIN = link(" {1,2}(?:the |der |die )?");
const RELATIVE = link(
  String.raw`(?:,|['’]s name is| is| is called| is named| named| called| adı| ismi| heißt| ist| s'appelle| зовут|،|,? اسمها|,? اسمه|,? واسمها|,? واسمه)?${SPACE}`,
);
/** A second title belongs to the name: "Frau Dr. Kowalski". */
const TITLED = /\.? {1,2}/uy;
const GREETED = link(String.raw`(?:,|،)? {1,2}(?:يا )?`);

/** People's names: by what stands beside them, by what they are called later on, and full names that stand alone. */
export const person: Recognizer = {
  entity: "PERSON",
  description:
    "Names of people, where words near them or the names themselves say so, but not places and public figures",
  rules: [
    {
      id: "person.introduction",
      needsCue: true,
      cues: [cues.INTRODUCTION],
      confidence: { shape: 0.92 },
      search: searchBehind(cues.INTRODUCTION, { link: FULL, trust: "any" }),
    },
    {
      id: "person.booking",
      needsCue: true,
      cues: [cues.BOOKING],
      confidence: { shape: 0.9 },
      isOfVisitor: true,
      search: searchBehind(cues.BOOKING, { link: FULL, trust: "capital", isPlaceToo: false }),
    },
    {
      id: "person.booked-for",
      needsCue: true,
      cues: [cues.BOOKED_FOR],
      confidence: { shape: 0.7 },
      isOfVisitor: true,
      search: searchBehind(cues.BOOKED_FOR, { link: PLAIN, trust: "given", isPlaceToo: false }),
    },
    {
      id: "person.label",
      needsCue: true,
      cues: [cues.LABEL],
      confidence: { shape: 0.85 },
      search: searchBehind(cues.LABEL, { link: COLON, trust: "capital", isPlaceToo: false }),
    },
    {
      id: "person.self",
      needsCue: true,
      cues: [cues.SELF],
      confidence: { shape: 0.78 },
      search: searchBehind(cues.SELF, { link: FULL, trust: "known" }),
    },
    {
      id: "person.pointing",
      needsCue: true,
      cues: [cues.POINTING],
      confidence: { shape: 0.65 },
      search: searchBehind(cues.POINTING, { link: PLAIN, trust: "given", isPlaceToo: false, isWhole: true }),
    },
    {
      id: "person.company",
      needsCue: true,
      cues: [cues.COMPANY],
      unless: cues.ART,
      confidence: { shape: 0.6 },
      search: searchBehind(cues.COMPANY, { link: PLAIN, trust: "given", isPlaceToo: false, isWhole: true }),
    },
    {
      id: "person.relation",
      needsCue: true,
      cues: [cues.RELATION],
      confidence: { shape: 0.85 },
      isOfVisitor: true,
      search: searchBehind(cues.RELATION, { link: RELATIVE, trust: "capital", isPlaceToo: false }),
    },
    {
      id: "person.title",
      needsCue: true,
      cues: [cues.TITLE],
      confidence: { shape: 0.85 },
      search: searchBehind(cues.TITLE, { link: TITLED, trust: "capital", isPlaceToo: false, isTitle: true }),
    },
    {
      id: "person.greeting",
      needsCue: true,
      cues: [cues.GREETING],
      confidence: { shape: 0.8 },
      isOfVisitor: true,
      search: searchBehind(cues.GREETING, { link: GREETED, trust: "given", isPlaceToo: false, isAlone: true }),
    },
    {
      id: "person.title-after",
      needsCue: true,
      cues: [cues.TITLE_AFTER],
      confidence: { shape: 0.85 },
      isOfVisitor: true,
      search: searchBefore(cues.TITLE_AFTER, { link: /^ {1,2}$/, trust: "capital", withCue: true }),
    },
    {
      id: "person.name-before",
      needsCue: true,
      cues: [cues.NAME_BEFORE],
      confidence: { shape: 0.75 },
      isOfVisitor: true,
      search: searchBefore(cues.NAME_BEFORE, { link: /^(?: |['’]?(?:n[ıi]n|[ıi]n|in) |,? )$/u, trust: "given" }),
    },
    {
      id: "person.and-me",
      needsCue: true,
      cues: [cues.AND_ME, cues.TOGETHER],
      confidence: { shape: 0.65 },
      search: searchBefore([cues.AND_ME, cues.TOGETHER], { link: /^,? {1,2}$/, trust: "given" }),
    },
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
    { id: "person.free", hasCapitalPair: true, unless: cues.ART, confidence: { shape: 0.62 }, search: searchFree },
  ],
  key: nameKey,
};
