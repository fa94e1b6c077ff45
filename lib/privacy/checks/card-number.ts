/** The first digits of the brands with the lengths of their numbers: Mir and Troy are as real as Visa. */
const BRANDS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|36|3[89])/, [14, 16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^(?:9792|968[2-9]|508|606|607|82)/, [16]],
  [/^(?:50|5[6-9]|6)/, [13, 14, 15, 16, 17, 18, 19]],
];

/** The checksum of card numbers: every second digit from the right counts double. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** True when a card brand issues numbers of this length with these first digits. */
export const hasCardBrand = (digits: string): boolean =>
  BRANDS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));

/** True for 13 to 19 digits that a card brand issues and whose checksum is right. */
export const isCardNumber = (digits: string): boolean =>
  /^\d{13,19}$/.test(digits) && hasCardBrand(digits) && passesLuhn(digits);
