import { isNationalNumber, isTckn } from "@/lib/privacy/checks/national-number";
import { isPrice } from "@/lib/privacy/checks/price";
import { isWrittenDate } from "@/lib/privacy/checks/written-date";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const IDENTITY_WORDS: Cue = {
  words: [
    "id number|id no|id card|turkish id|national id|my id|his id|her id|identity|identity number|identity card|identification number|citizen number|citizenship number|ssn|social security|national insurance|nino|resident id|residence permit|kimlik card|emirates id|tax id|tax number|tax no|taxpayer|tin|driving licence|driving license|driver's license|drivers license|driver license",
    "kimlik*|t.c.|tc|tckn|tc no|tc numara*|vatandaşlık no|vatandaşlık numara*|vergi no|vergi numara*|vergi kimlik*|vkn|nüfus cüzdan*|nüfus no|ikamet izni|ikamet no|oturma izni*|yabancı kimlik|ykn|ehliyet*|sürücü belgesi*|sgk",
    "carte d'identité|numéro d'identité|pièce d'identité|cni|numéro de sécurité sociale|sécurité sociale|sécu|nir|n° sécu|numéro de sécu|num sécu|insee|numéro insee|avs|numéro avs|registre national|numéro national|numéro fiscal|identifiant fiscal|titre de séjour|permis de conduire|carte nationale",
    "perso|perso-nr|perso-nr.|personr|perso-nummer|personummer|sv-nummer|sv-nr|sv-nr.|svnr|svnummer|versicherungsnummer|ahv|ahv-nummer|ahv-nr|ahv-nr.|steuer-nr|steuer-nr.|steuernr|personalausweis*|ausweis*|ausweisnummer|identitätsnummer|steuer-id|steuerid|steuernummer*|steueridentifikationsnummer|sozialversicherung*|rentenversicherung*|aufenthaltstitel|führerschein*",
    "инн|снилс|удостоверени*|идентификационн*|номер удостоверения|внж|вид на жительство|водительск*|иин|омс|номер иностранца|икамет*|кимлик*",
    "هوية|هويتي|رقم الهوية|الهوية الوطنية|الهوية|الرقم الوطني|رقم وطني|الرقم القومي|رقم قومي|الرقم المدني|البطاقة المدنية|الإقامة|إقامتي|رقم الإقامة|بطاقة الهوية|السجل المدني|رقم السجل|رخصة القيادة|رخصة السواقة|رخصة القيادة|رخصة سواقة|رخصة قيادة|رخصتي|الرقم الضريبي|رقمي القومي|رقمي الوطني|رقمي المدني|رقم مدني|الرقم الموحد|بطاقتي المدنية|بطاقة مدنية|البطاقة الشخصية|بطاقتي الشخصية|بطاقة الأحوال|إقامة رقم|الضمان الاجتماعي|الكملك|كملك*",
  ].join("|"),
  reach: 40,
};
const OTHER_WORDS: Cue = {
  words:
    "order|booking|reservation|confirmation|ticket|pnr|invoice|tracking|flight|phone|tel|telefon*|iban|room|sipariş*|rezervasyon*|bilet*|takip|fatura*|commande|réservation|billet|suivi|bestell*|buchung*|rechnung*|sendung*|заказ*|брон*|билет*|телефон*|طلب*|حجز|تذكرة|هاتف*|جوال*|passport|pasaport*|passeport|reisepass*|паспорт*|загранпаспорт*|جواز*",
  reach: 28,
};

const digitsIn = (value: string) => value.replace(/\D/g, "").length;
const isNoNumber = (text: string, { start, end, value }: Reading) =>
  isWrittenDate(value) ||
  isPrice(text, start, end) ||
  digitsIn(value) < (/^[A-Z][A-Z\d]{8,9}$/.test(value) ? 3 : 5) ||
  /^(.)\1*$/.test(value);

/** Numbers that a state gives its residents: identity, tax, social security, driving licence. */
export const nationalId: Recognizer = {
  entity: "NATIONAL_ID",
  description: "Identity, tax and social security numbers; the Turkish one by its checksum, any by the words near it",
  rules: [
    {
      id: "national-id.tckn",
      digits: 11,
      digitsInRow: 3,
      pattern: /(?<![\p{L}\p{N}_+]|[\p{N}][.,:/-])[1-9]\d{2}(?: ?\d{3}){2} ?\d{2}(?![\p{L}\p{N}_]|[.,]\d)/gu,
      confidence: { shape: 0, cue: 0.75, check: 0.7, both: 0.99 },
      check: { id: "checksum", passes: isTckn },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
    },
    {
      id: "national-id.ssn",
      digits: 9,
      digitsInRow: 4,
      signs: "-",
      needs: /\d{3}-\d\d-\d{4}/,
      pattern: /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu,
      confidence: { shape: 0.65, cue: 0.95 },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
    },
    {
      id: "national-id.nino",
      digits: 6,
      digitsInRow: 2,
      needs: /[a-z]{2} ?\d\d/,
      pattern: /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
      confidence: { shape: 0.6, cue: 0.95 },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
    },
    {
      id: "national-id.emirates",
      digits: 15,
      digitsInRow: 3,
      needs: /784/,
      pattern: /(?<![\p{L}\p{N}-])784[- ]?\d{4}[- ]?\d{7}[- ]?\d(?![\p{L}\p{N}-])/gu,
      confidence: { shape: 0.7, cue: 0.97 },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
    },
    {
      id: "national-id.snils",
      digits: 11,
      digitsInRow: 3,
      signs: "-",
      needs: /\d{3}-\d{3}-\d{3}/,
      pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{3}-\d{3}[ -]\d{2}(?![\p{L}\p{N}-])/gu,
      confidence: { shape: 0.6, cue: 0.95 },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
    },
    {
      id: "national-id.called",
      digits: 3,
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}_+]|[\p{N}][.,:/-])(?:[CFGHJKLMNPRTVWXYZ](?=[A-Z]{0,7}\d)[\dCFGHJKLMNPRTVWXYZ]{8}(?:\dD?)?(?![A-Z\d])|(?=[\p{L}\d .-]{0,6}\d{2})[A-Z]{0,3}\d[A-Z\d]{0,17}(?:[ ./-](?:[A-Z] )?(?=[A-Z]{0,2}\d)[A-Z\d]{1,9}){0,6})(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.8, both: 0.95 },
      check: { id: "checksum", passes: isNationalNumber },
      cues: [IDENTITY_WORDS],
      contrary: OTHER_WORDS,
      vetoes: [isNoNumber],
    },
  ],
  key: (value) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase(),
};
