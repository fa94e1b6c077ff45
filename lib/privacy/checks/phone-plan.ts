/** Country codes with the least and most digits after them. */
const COUNTRIES =
  "1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 36:8-9 39:6-11 40:9-9 41:9-9 43:7-12 44:9-10 " +
  "45:8-8 46:7-9 47:8-8 48:9-9 49:6-11 51:8-9 52:10-10 54:10-11 55:10-11 56:9-9 57:10-10 58:10-10 60:8-10 61:9-9 " +
  "62:8-12 63:9-10 64:8-10 65:8-8 66:8-9 81:9-10 82:8-10 84:9-10 86:10-11 90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 " +
  "95:7-10 98:10-10 212:9-9 213:8-9 216:8-8 218:8-9 220:7-7 221:9-9 233:9-9 234:8-10 249:9-9 251:9-9 254:9-9 255:9-9 " +
  "256:9-9 350:8-8 351:9-9 352:6-11 353:7-9 354:7-9 355:8-9 356:8-8 357:8-8 358:6-11 359:7-9 370:8-8 371:8-8 372:7-8 " +
  "373:8-8 374:8-8 375:9-9 377:8-9 380:9-9 381:8-9 382:8-8 383:8-8 385:8-9 386:8-8 387:8-8 389:8-8 420:9-9 421:9-9 " +
  "852:8-8 880:8-10 886:8-9 960:7-7 961:7-8 962:8-9 963:8-9 964:8-10 965:8-8 966:8-9 967:7-9 968:8-8 970:8-9 971:8-9 " +
  "972:8-9 973:8-8 974:8-8 975:7-8 976:8-8 977:8-10 992:9-9 993:8-8 994:9-9 995:9-9 996:9-9 998:9-9";

const LENGTHS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  COUNTRIES.split(" ").map((entry) => {
    const [code = "", least = "", most = ""] = entry.split(/[:-]/);
    return [code, [Number(least), Number(most)]];
  }),
);

/**
 * What the digits after + or 00 are: "valid" with a known country code and as many digits as that country has, "long"
 * or "short" when there are too many or too few, "unknown" without such a country code.
 */
export function checkInternational(digits: string): "valid" | "short" | "long" | "unknown" {
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((prefix) => LENGTHS.has(prefix));
  const lengths = code === undefined ? undefined : LENGTHS.get(code);
  if (code === undefined || lengths === undefined) return "unknown";
  const { length } = digits.slice(code.length).replace(/^0/, "");
  if (length < lengths[0]) return "short";
  return length > lengths[1] ? "long" : "valid";
}

/** National numbers as people group them: groups of digits with single spaces, brackets and dashes left out. */
const GROUPED: readonly (readonly [plan: string, shape: RegExp])[] = [
  ["trunk", /^0[1-9]\d{1,2}(?: \d{2,8}){1,4}$/],
  ["trunk", /^0[1-9]\d{3} \d{5,6}$/],
  ["trunk", /^0[1-9]\d{3} \d{3} \d{3}$/],
  ["trunk", /^0[1-9]\d{2} \d{3} \d \d{3}$/],
  ["trunk", /^0 [1-9]\d{2} \d{3} (?:\d{2} \d{2}|\d{4})$/],
  ["pairs", /^0[1-9](?: \d{2}){4}$/],
  ["trunk", /^0[1-9] (?:\d{3,4} \d{4}|\d{7,8})$/],
  ["ru", /^[78] (?:[3489]\d{2} ?\d{3} ?\d{2} ?\d{2}|[3489]\d{2} \d{7})$/],
  ["us", /^(?:1 )?[2-9]\d{2} [2-9]\d{2} \d{4}$/],
  ["local", /^[2-9]\d{2} \d{3} \d{2} \d{2}$/],
  ["tr", /^90 [2-58]\d{2} \d{3} \d{2} ?\d{2}$/],
  ["gulf", /^(?:966|971) ?5\d \d{3} \d{4}$/],
  ["gb", /^44 7\d{3} \d{3} ?\d{3}$/],
  ["fr", /^33 [67](?: \d{2}){4}$/],
  ["de", /^49 1[5-7]\d \d{7,8}$/],
];

/** How many digits a grouped national number has. */
export const GROUPED_DIGITS = { least: 9, most: 12 };
/** What every grouped number begins with: most rows of numbers are none, and are told so at once. */
const GROUPED_START = /^(?:0|[178] |[2-9]\d{2} |(?:90|44|33|49) |9(?:66|71))/;

/** Numbers written as one run of digits, which only some countries' mobiles give away. */
const BARE: readonly (readonly [plan: string, shape: RegExp])[] = [
  ["trunk", /^0[1-9]\d{8,9}$/],
  ["de", /^01[5-7]\d{9}$/],
  ["ru", /^[78]9\d{9}$/],
  ["tr", /^905\d{9}$/],
  ["gulf", /^(?:966|971)5\d{8}$/],
  ["gb", /^447\d{9}$/],
  ["fr", /^33[67]\d{8}$/],
  ["de", /^491[5-7]\d{8,9}$/],
  ["eg", /^201[0125]\d{8}$/],
  ["jo", /^9627\d{8}$/],
  ["iq", /^9647\d{9}$/],
  ["ir", /^989\d{9}$/],
  ["az", /^994[4-7]\d{8}$/],
  ["ua", /^380[3-9]\d{8}$/],
];

/** The numbering plan that a grouped national number fits, or null; nine to twelve digits. */
export function groupedPlan(groups: string): string | null {
  const { length } = groups.replaceAll(" ", "");
  if (length < GROUPED_DIGITS.least || length > GROUPED_DIGITS.most || !GROUPED_START.test(groups)) return null;
  return GROUPED.find(([, shape]) => shape.test(groups))?.[0] ?? null;
}

/** The numbering plan that a run of digits fits, or null. */
export const barePlan = (digits: string): string | null => BARE.find(([, shape]) => shape.test(digits))?.[0] ?? null;
