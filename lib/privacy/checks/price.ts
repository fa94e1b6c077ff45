import { lean } from "@/lib/privacy/lean-pattern";

const CURRENCY =
  "tl|₺|try|lira\\p{L}{0,4}|€|euro?s?|\\$|usd|dol{1,2}ars?|£|gbp|pounds?|руб\\p{L}{0,3}|₽|лир\\p{L}?|доллар\\p{L}{0,2}|евро|ليرة|يورو|دولار|ريال|درهم|دينار|aed|sar|million\\p{L}{0,3}|milyon|миллион\\p{L}{0,2}|مليون";
const PRICE_AFTER = lean(new RegExp(`^[.,]?\\d{0,2} ?(?:${CURRENCY})(?!\\p{L})`, "iu"));
const PRICE_BEFORE = lean(new RegExp(`(?:^|[^\\p{L}])(?:${CURRENCY}) ?$`, "iu"));

/** True when a currency stands right before or behind a piece of the text. */
export function isPrice(text: string, start: number, end: number): boolean {
  return PRICE_AFTER.test(text.slice(end, end + 16)) || PRICE_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}
