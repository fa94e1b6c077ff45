import type { Rule } from "@/lib/privacy/recognizer";
import { type Before, searchBefore } from "@/lib/privacy/recognizers/person/before";
import * as cues from "@/lib/privacy/recognizers/person/cues";
import { type Behind, searchBehind } from "@/lib/privacy/recognizers/person/search";
import type { Cue } from "@/lib/privacy/vicinity";

const TITLES = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mr and Mrs|Dr|Prof|M|Mme|Mlle|Herrn?|Frau|Sayın|Bay|Bayan|г-н|г-жа|господин|госпожа|السيد|السيدة|الدكتور|الدكتورة|الأستاذ)\.? )?`;
const OPEN = String.raw`["“„«'‘(]?`;
const SPACE = String.raw`(?: {0,2}[:=–-] {0,2}| {1,2})`;
const link = (words: string) => new RegExp(`${words}${OPEN}${TITLES}`, "iuy");

const FULL = link(
  String.raw`(?:['’]s)?${SPACE}(?:(?:is|are|ist|lautet|est|c'est|это|هو|هي|olarak|also|just|of course) )?`,
);
/** "It's me again, Anna". */
const AGAIN = link(
  String.raw`(?:['’]s)?(?:,? (?:again|nochmal|wieder|encore|yine|nochmals|снова|опять))?(?:${SPACE}|, {1,2})(?:(?:is|are|ist|est|c'est|это|هو|هي|also|just|der|die|de nouveau) )?`,
);
const NOTHING = link("");
const COLON = link(String.raw`(?:\(s\)| ?#?\d)? {0,2}[:=] {0,2}`);
const PLAIN = link(" {1,2}(?:the |der |die )?");
const RELATIVE = link(
  String.raw`(?:,(?: der| die| le| la| un certain| une certaine)?|['’]s name is| is| is called| is named| named| called| adı| ismi| heißt| ist| est| это| هو| هي| s'appelle| зовут|،|,? اسمها|,? اسمه|,? واسمها|,? واسمه)?${SPACE}`,
);
/** A second title belongs to the name: "Frau Dr. Kowalski". */
const TITLED = /\.? {1,2}/uy;
const GREETED = link(String.raw`(?:,|،)? {1,2}(?:يا )?`);

type About = { cue: Cue; sure: number; unless?: Cue; isOfVisitor?: true };

/** A rule for names behind a cue. */
const behind = (id: string, { cue, sure, ...about }: About, options: Behind): Rule => ({
  id: `person.${id}`,
  needsCue: true,
  cues: [cue],
  confidence: { shape: sure },
  search: searchBehind(cue, options),
  ...about,
});

/** A rule for names before a cue. */
const before = (id: string, { cue, sure, ...about }: About, options: Before): Rule => ({
  id: `person.${id}`,
  needsCue: true,
  cues: [cue],
  confidence: { shape: sure },
  search: searchBefore(cue, options),
  ...about,
});

/** What a weak cue takes for a name: what may stand for nothing else, as a whole. */
const WEAK = { link: PLAIN, isPlaceToo: false, isWhole: true } as const;
const { ART, VENUE } = cues;

/** Names that a word behind or before them gives away. */
export const CUED_RULES: readonly Rule[] = [
  behind("introduction", { cue: cues.INTRODUCTION, sure: 0.92 }, { link: FULL, trust: "any" }),
  behind(
    "booking",
    { cue: cues.BOOKING, sure: 0.9, isOfVisitor: true },
    { link: FULL, trust: "capital", isPlaceToo: false, mayLead: true },
  ),
  behind(
    "booked-for",
    { cue: cues.BOOKED_FOR, sure: 0.7, unless: ART, isOfVisitor: true },
    { ...WEAK, trust: "given" },
  ),
  behind("for-or-of", { cue: cues.FOR_OR_OF, sure: 0.6, unless: VENUE }, { ...WEAK, trust: "given" }),
  behind("for-by-capital", { cue: cues.BOOKED_FOR_BY_CAPITAL, sure: 0.65, unless: ART }, { ...WEAK, trust: "ended" }),
  behind("label", { cue: cues.LABEL, sure: 0.85 }, { link: COLON, trust: "capital", isPlaceToo: false }),
  behind("field", { cue: cues.FIELD, sure: 0.8 }, { link: FULL, trust: "capital", isPlaceToo: false, mayLead: true }),
  behind("self", { cue: cues.SELF, sure: 0.78 }, { link: AGAIN, trust: "known" }),
  behind(
    "self-and-comma",
    { cue: cues.SELF_AND_COMMA, sure: 0.7 },
    { link: NOTHING, trust: "capital", isPlaceToo: false, isOfMany: true },
  ),
  behind("pointing", { cue: cues.POINTING, sure: 0.65 }, { ...WEAK, trust: "given" }),
  behind("company", { cue: cues.COMPANY, sure: 0.6, unless: ART }, { ...WEAK, trust: "given" }),
  behind("company-by-capital", { cue: cues.COMPANY_BY_CAPITAL, sure: 0.6, unless: ART }, { ...WEAK, trust: "ended" }),
  behind(
    "relation",
    { cue: cues.RELATION, sure: 0.85, isOfVisitor: true },
    { link: RELATIVE, trust: "capital", isPlaceToo: false },
  ),
  behind("role", { cue: cues.ROLE, sure: 0.7, unless: ART }, { link: RELATIVE, trust: "known", isPlaceToo: false }),
  behind("contact", { cue: cues.CONTACT, sure: 0.65, unless: ART }, { ...WEAK, trust: "known" }),
  behind("owner-after", { cue: cues.THING_OF, sure: 0.65 }, { ...WEAK, trust: "plain" }),
  behind(
    "title",
    { cue: cues.TITLE, sure: 0.85 },
    { link: TITLED, trust: "capital", isPlaceToo: false, isTitle: true, mayLead: true },
  ),
  behind(
    "sir-or-madam",
    { cue: cues.SIR_OR_MADAM, sure: 0.7 },
    { link: TITLED, trust: "any", isPlaceToo: false, isTitle: true },
  ),
  behind(
    "greeting",
    { cue: cues.GREETING, sure: 0.8, isOfVisitor: true },
    { link: GREETED, trust: "known", isPlaceToo: false, isAlone: true },
  ),
  before(
    "title-after",
    { cue: cues.TITLE_AFTER, sure: 0.85, isOfVisitor: true },
    { link: /^ {1,2}$/, trust: "capital", withCue: true },
  ),
  before(
    "name-before",
    { cue: cues.NAME_BEFORE, sure: 0.75, isOfVisitor: true },
    { link: /^(?: |['’]?(?:n[ıi]n|[ıi]n|in) |,? )$/u, trust: "ended" },
  ),
  before("in-name-of", { cue: cues.IN_NAME_OF, sure: 0.7, isOfVisitor: true }, { link: /^ $/, trust: "known" }),
  before("self-after", { cue: cues.SELF_AFTER, sure: 0.65 }, { link: /^ $/, trust: "known" }),
  before(
    "contact-after",
    { cue: cues.CONTACT_AFTER, sure: 0.65 },
    { link: /^(?:['’]?\p{Ll}{1,4})? $/u, trust: "ended" },
  ),
  before("doing", { cue: cues.DOING, sure: 0.6, unless: ART }, { link: /^ {1,2}$/, trust: "plain" }),
  before("doing-lower", { cue: cues.DOING, sure: 0.55, unless: ART }, { link: /^ {1,2}$/, trust: "known" }),
  before(
    "doing-over-word",
    { cue: cues.DOING_OVER_WORD, sure: 0.55, unless: ART },
    { link: /^ \p{Ll}{2,20} $/u, trust: "ended", isOverWord: true },
  ),
  before("owner", { cue: cues.OWNED, sure: 0.65 }, { link: /^['’]s $/, trust: "given" }),
  before("and-me", { cue: cues.AND_ME, sure: 0.65, unless: ART }, { link: /^,? {1,2}$/, trust: "ended" }),
];
