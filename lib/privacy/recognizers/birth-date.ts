import { FULL_DATE } from "@/lib/privacy/checks/written-date";
import type { Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const BIRTH_WORDS: Cue = {
  words: [
    "born|birth|birthday|birthdate|birth date|date of birth|dob|d.o.b|d.o.b.|d o b|bday|b-day|birthdy|brithday|born on",
    "doğum*|doğdum|doğdu|doğmuş*|doğumlu*|dogum*|dogdum|dogumlu*|d.tarih*|d. tarih*|d.t.|doğ. tar*|doğ.tar*|d.tar*",
    "né|née|nés|nées|naissance|anniversaire|anniv|date de naissance|ddn|d.d.n|dt naissance|naquit",
    "geboren|geb|geburtsdatum*|geburtstag*|geburts*|geb.datum|gebdatum|gebtag|gebdat|jahrgang|zur welt gekommen",
    "рожден*|рожд|родил*|родившийся|родившаяся|др|д.р|дата рожд|г.р|г. р|день рождения|года рождения|год рождения",
    "ميلاد*|ميلادي|مواليد|ولدت|ولد|مولود*|مواليدي|تاريخ الميلاد|تاريخ ميلاد*|عيد ميلاد*|تاريخ الولادة|تاريخ ولادة*|تاريخ ولادت*|ولادتي|انولد*",
  ].join("|"),
  reach: 36,
};
/** What has a day too: stays, flights, shows. */
const EVENT_WORDS: Cue = {
  words:
    "arrive|arriving|arrival|check-in|checkin|check in|depart|departure|flight|book|booking|reservation|party|celebrate|tour|concert|geliyorum|geleceğiz|giriş|çıkış|uçuş*|rezervasyon*|kutla*|arriv*|départ|vol|réservation|fêter|anreise|abreise|flug*|ankunft|buchung|feiern|приезд*|прилет*|вылет*|рейс*|бронь|отметить|وصول|أصل|رحلة|حجز|نحتفل",
  reach: 16,
};

/** Days of birth. */
export const birthDate: Recognizer = {
  entity: "BIRTH_DATE",
  description: "Dates that are called a birth date or birthday, with their year",
  rules: [
    {
      id: "birth-date.day",
      digits: 4,
      digitsInRow: 2,
      needsCue: true,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])(?:${FULL_DATE})(?![\p{L}\p{N}]|[./-]\d)`, "giu"),
      confidence: { shape: 0, cue: 0.9 },
      cues: [BIRTH_WORDS],
      contrary: EVENT_WORDS,
    },
    {
      id: "birth-date.year",
      digitsInRow: 4,
      needsCue: true,
      needs: /(?:19|20)\d\d/,
      follows:
        /[\p{L}]{0,3}(?: in| en| im| im jahr| в| عام| سنة| y[ıi]l\p{L}{0,6}|:)?:? {0,2}(?<value>19[2-9]\d|20[01]\d)(?![\p{L}\p{N}]|[./-]\d)/iuy,
      confidence: { shape: 0, cue: 0.65 },
      cues: [BIRTH_WORDS],
    },
    {
      id: "birth-date.turkish-year",
      digitsInRow: 4,
      needs: /\d{4}['’]?(?: ?l[iu]| do[gğ]uml)/u,
      pattern: /(?<![\p{L}\p{N}.,/-])(?:19[2-9]\d|20[01]\d)(?= do[gğ]um)/giu,
      confidence: { shape: 0.65 },
    },
    {
      id: "birth-date.russian-year",
      digitsInRow: 4,
      needs: /\d{4} ?г/,
      pattern: /(?<![\p{L}\p{N}.,/-])(?:19[2-9]\d|20[01]\d)(?= ?(?:г\. ?р|гр(?!\p{L})|года? рожд|г\. ?рожд))/giu,
      confidence: { shape: 0.7 },
    },
  ],
  key: (value) => value.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase(),
};
