import { isCardNumber } from "@/lib/privacy/checks/card-number";
import { isPrice } from "@/lib/privacy/checks/price";
import { isWrittenDate } from "@/lib/privacy/checks/written-date";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

/** What has a number of its own. */
const THINGS = [
  "booking|bookings|reservation|confirmation|order|ticket|e-ticket|eticket|itinerary|voucher|invoice|tracking|shipment|membership|loyalty|frequent flyer|miles&smiles|case|claim|complaint|receipt|reference|ref",
  "rezervasyon*|sipariş*|bilet*|e-bilet*|fatura*|takip*|kargo*|gönderi*|onay*|üyelik*|voucher*|referans*|şikayet*|başvuru*|talep*|poliçe*|makbuz*|müşteri no|müşteri numara*|dosya no",
  "réservation|résa|resa|commande|billet|e-billet|facture|dossier|suivi|colis|confirmation|adhérent|référence|réf|réclamation|bon",
  "buchung*|bestell*|reservierung*|ticket*|rechnung*|auftrag*|sendung*|vorgang*|bestätigung*|referenz*|kundennummer|mitglied*|gutschein*",
  "заказ*|брон*|бронировани*|билет*|счет*|накладн*|квитанци*|подтверждени*|ваучер*|обращени*|договор*|трек-номер*|трек номер*|трек*|полис*|заказ-наряд*|посылк*|заявк*|жалоб*|претензи*|локатор*|бонус*|клиентск*|пнр",
  "حجز*|طلب*|تذكر*|فاتور*|شحن*|تتبع*|تأكيد*|قسيم*|عضوي*|مرجع*|شكوى|شكوتي|بلاغ*|معاملة|إيصال*|وثيقة|بوليصة",
].join("|");
const THING_WORDS: Cue = { words: THINGS, reach: 28 };
/** Nothing but a record of a booking is called so. */
const RECORD_WORDS: Cue = {
  words:
    "pnr|pnr no|pnr code|pnr kodu*|pnr numara*|booking code|booking reference|booking ref|booking number|booking no|booking id|confirmation code|confirmation number|reservation code|reservation number|reservation id|record locator|reference number|reference code|ref no|order id|order number|order no|order no.|ticket no|ticket no.|booking no.|booking nr|reservation no|reservation no.|confirmation no|confirmation no.|ref.|ref no.|ticket number|itinerary number|rezervasyon kodu*|rezervasyon numara*|rezervasyon no|referans numara*|referans kodu*|onay kodu|sipariş numara*|sipariş no|rez no|rez. no|kayıt no|kayıt numara*|poliçe no|poliçe numara*|hgs no|hgs numara*|check in kodu|check-in kodu|dosya numara*|dosya no|etiket no|etiket numara*|bilet numara*|bilet no|talep numara*|talep no|başvuru numara*|başvuru no|takip numara*|takip no|üyelik numara*|üyelik no|onay numara*|code de réservation|numéro de réservation|référence de réservation|numéro de dossier|n° de dossier|n° de réservation|n° de commande|n° de billet|no de réservation|no de dossier|num de réservation|num résa|code résa|réf résa|réf.|code de confirmation|numéro de commande|numéro de billet|buchungscode|buchungsnummer|buchungsreferenz|reservierungsnummer|bestätigungscode|bestätigungsnummer|bestellnummer|vorgangsnummer|vorgangs-nr|vorgangs-nr.|buchungs-nr|buchungs-nr.|buchungsnr|buchungsnr.|buchungs-code|buchungs-id|bestell-nr|bestell-nr.|bestellnr|ticket-nr|ticket-nr.|reservierungs-nr|reservierungscode|auftrags-nr|auftragsnummer|ticketnummer|код брони*|код бронирования|номер брони*|номер бронирования|номер заказа|номер билета|номер заявки|номер обращения|номер ваучера|номер подтверждения|номер резерв*|регистрационный номер|номер регистрации|номер полиса|заказ-наряд*|бирка*|бирки|карта лояльности|карты лояльности|трек-номер*|трек номер*|локатор*|пнр|код подтверждения|رقم الحجز|رمز الحجز|كود الحجز|رقم الطلب|رقم التذكرة|رقم تذكرت*|رقم حجز*|كود حجز*|رمز حجز*|رقم التأكيد|رمز التأكيد|الرقم المرجعي|رقم المرجع|رقم القيد|رقم التسجيل|رقم الوثيقة|رقم البوليصة|رقم الملف|رقم ملف*|ملف المفقودات|بطاقة الشنطة|بطاقة الحقيبة|بطاقة العفش|بطاقة الأمتعة|رقم البلاغ|رقم الشكوى|رقم التتبع|رقم الشحنة|رقم العضوية|رقم الفاتورة|رقم القسيمة|رقم المعاملة",
  reach: 24,
};

/** Between the word and its number: "number is", "kodum:", "est le", "#". */
const LINK = String.raw`[\p{L}'’]{0,3}(?:\)| ){0,2}(?:[\p{L}’'.]{1,14} ){0,3}?(?:is |ist |est |это |هو |هي )?[:=#№n°º. -]{0,4} ?[#№]? ?`;
const CODE = String.raw`(?<value>\d{3}[ -]\d{10}|\d{3}[ -]\d{4} \d{3} \d{3}|[1-9]\d{3}\.\d{3}\.\d{3}|\d{4} \d{4} \d{4}|[#№]? ?[А-Я]{1,4}[-_/]?\d{3,12}|[#№]?(?:[A-Z]{1,6}[-_/ ]?)?\d[A-Z\d]{2,20}(?:[-_/][A-Z\d]{1,12}){0,4}|[A-Z]{2,6}[-_]?[A-Z\d]{1,4}\d[A-Z\d-]{0,16}|[A-Z](?=[A-Z]{0,6}\d)[A-Z\d]{4,12})(?![\p{L}\p{N}_]|[.,:]\d)`;
const LOCATOR = String.raw`(?<value>[A-Z\d]{5,8}|(?=[a-z]{0,5}\d)(?=\d{0,5}[a-z])[a-z\d]{6})(?![\p{L}\p{N}_])`;

const FLIGHT = /^[A-Z]{2} ?\d{1,4}$|^[A-Z]\d{1,2}$|^\d{1,3}[A-Z]{1,2}$/;
const isYear = (value: string) => /^(?:1[0-9]|20)\d{2}$/.test(value);

/** Dates and moments, prices, flights and lines, years, and numbers of few digits are no references. */
function isNoReference(text: string, { start, end, value }: Reading): boolean {
  const plain = value.replace(/^[#№]/, "");
  const isShort = /^\d{0,4}$/.test(plain) && !/^[#№]/.test(value);
  const isOther =
    isCardNumber(plain) || isWrittenDate(plain) || FLIGHT.test(plain) || isYear(plain) || isPrice(text, start, end);
  return (
    isShort ||
    isOther ||
    /^ ?(?:people|person|kişi|guests|nights|personnes|personen|человек|أشخاص|%)/iu.test(text.slice(end, end + 12))
  );
}

/** In a text of capitals any word looks like a code. */
const isWordOfCapitals = (text: string, { value }: Reading) =>
  /^[A-Z]+$/.test(value) &&
  (/[A-Z]{4} [A-Z]{4}/.test(text) || /^(?:PLEASE|NUMBER|TICKET|CANCEL|HOTEL|CHANGE|THANKS)$/.test(value));

const alnum = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** Numbers of bookings, orders, tickets and the like, which lead to a person's record. */
export const reference: Recognizer = {
  entity: "REFERENCE",
  description: "Booking, order, ticket and membership numbers that are called so",
  rules: [
    {
      id: "reference.record",
      needsCue: true,
      follows: new RegExp(LINK + LOCATOR, "uy"),
      confidence: { shape: 0, cue: 0.9 },
      cues: [RECORD_WORDS],
      vetoes: [
        isNoReference,
        isWordOfCapitals,
        (_text, { value }) => value === value.toLowerCase() && !/\d/.test(value),
      ],
    },
    {
      id: "reference.number",
      digits: 1,
      needsCue: true,
      follows: new RegExp(LINK + CODE, "uy"),
      confidence: { shape: 0, cue: 0.8 },
      cues: [RECORD_WORDS, THING_WORDS],
      vetoes: [isNoReference],
    },
    {
      id: "reference.numbered",
      digits: 5,
      needs: /(?:numarali|nolu|no'?lu) /,
      pattern:
        /(?<![\p{L}\p{N}.,:/-])[A-Z]{0,4}-?\d{5,14}(?= (?:numaralı|numarali|no['’]?lu) (?:sipariş|siparis|rezervasyon|bilet|fatura|kargo|talep|başvuru|üyelik))/giu,
      confidence: { shape: 0.8 },
      vetoes: [isNoReference],
    },
    {
      id: "reference.near",
      digits: 1,
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}_#.,:/-])(?=[A-Z-]{0,6}\d)(?=\d{0,6}[A-Z])[A-Z\d]{6,13}(?:-[A-Z\d]{2,8}){0,2}(?![\p{L}\p{N}_])/gu,
      confidence: { shape: 0, cue: 0.65 },
      cues: [THING_WORDS, RECORD_WORDS],
      vetoes: [isNoReference],
    },
  ],
  key: alnum,
};
