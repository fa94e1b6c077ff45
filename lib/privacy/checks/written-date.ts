import { lean } from "@/lib/privacy/lean-pattern";

/** Months as they are written, and cut short, in six languages. */
const MONTHS = [
  "january|february|march|april|may|june|july|august|september|october|november|december",
  "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
  "ocak|şubat|subat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|eylul|ekim|kasım|kasim|aralık|aralik",
  "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre",
  "januar|jänner|februar|märz|maerz|juni|juli|oktober|dezember|okt|dez",
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
  "يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر",
  "كانون الثاني|شباط|آذار|اذار|نيسان|أيار|ايار|حزيران|تموز|آب|أيلول|ايلول|تشرين الأول|تشرين الثاني|كانون الأول",
].join("|");
const MONTH = `(?:${MONTHS})`;
const YEAR = String.raw`(?:19\d{2}|20[0-2]\d)`;
/** The months of the Islamic calendar, in whose years people of the Gulf give their birthdays. */
const HIJRI =
  "محرم|صفر|ربيع (?:الأول|الاول|الثاني|الآخر)|جمادى (?:الأولى|الاولى|الثانية|الآخرة)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة";
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const NUMBER = String.raw`(?:0?[1-9]|1[0-2])`;

/** A day with its year, as people write it: 21/09/1983, 1983-09-21, 21.09.83, 21 September 1983, September 21st, 1983. */
export const FULL_DATE = [
  String.raw`${DAY} ?[./-] ?${DAY} ?[./-] ?(?:${YEAR}|\d{2}(?!\d))`,
  String.raw`${YEAR} ?[./-] ?${NUMBER} ?[./-] ?${DAY}(?!\d)`,
  String.raw`${DAY}(?:st|nd|rd|th|er|\.)? {0,2}(?:of |de |-)?${MONTH}\.?,?[ -]{0,2}(?:de )?${YEAR}`,
  String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`${YEAR} ${MONTH} ${DAY}(?!\d)`,
  String.raw`${DAY} (?:${HIJRI}),? 1[34]\d{2}`,
  String.raw`${DAY} ?[/-] ?${DAY} ?[/-] ?1[34]\d{2}(?= ?ه(?!\p{L}))`,
].join("|");

const DATE = lean(new RegExp(`^(?:${FULL_DATE})$`, "iu"));
const TIMESTAMP = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d){1,2})?$/;

/** True for a day with its year, also as eight, twelve or fourteen digits in a row: that says when, not who. */
export const isWrittenDate = (value: string): boolean => DATE.test(value) || TIMESTAMP.test(value);
