const digitsIn = (value: string) => Array.from(value.replace(/\D/g, ""), Number);
const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Turkish identity number: eleven digits, not from zero, with two check digits. */
export function isTckn(value: string): boolean {
  const digits = digitsIn(value);
  if (digits.length !== 11 || digits[0] === 0) return false;
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  const eleventh = digits.slice(0, 10).reduce((sum, digit) => sum + digit, 0) % 10;
  return digits[9] === tenth && digits[10] === eleventh;
}

/** Turkish tax number: ten digits, the last of which checks the others. */
export function isVkn(value: string): boolean {
  const digits = digitsIn(value);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => {
    const shifted = (digit + 9 - index) % 10;
    const power = (shifted * 2 ** (9 - index)) % 9;
    return total + (shifted !== 0 && power === 0 ? 9 : power);
  }, 0);
  return (10 - (sum % 10)) % 10 === digits[9];
}

/** French social security number: thirteen characters and 97 less their remainder; 2A and 2B are Corsica. */
export function isNir(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, "").toUpperCase();
  if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d[\dAB]\d{8}$/.test(plain)) return false;
  const number = Number(plain.slice(0, 13).replace("2A", "19").replace("2B", "18"));
  return 97 - (number % 97) === Number(plain.slice(13));
}

/** Russian pension insurance number: nine digits and their weighted sum. */
export function isSnils(value: string): boolean {
  const digits = digitsIn(value);
  if (digits.length !== 11) return false;
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === (digits[9] ?? 0) * 10 + (digits[10] ?? 0);
}

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_11 = [7, ...INN_10];
const INN_12 = [3, ...INN_11];

/** Russian tax number: ten digits of a company, twelve of a person. */
export function isInn(value: string): boolean {
  const digits = digitsIn(value);
  const checks = (weights: readonly number[], at: number) => (weighted(digits, weights) % 11) % 10 === digits[at];
  if (digits.length === 10) return checks(INN_10, 9);
  return digits.length === 12 && checks(INN_11, 10) && checks(INN_12, 11);
}

/** German tax number for life: eleven digits, ISO 7064 mod 11,10. */
export function isSteuerId(value: string): boolean {
  const digits = digitsIn(value);
  if (digits.length !== 11 || digits[0] === 0) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits[10];
}

/** Saudi identity and residence numbers: ten digits from 1 or 2, with the checksum of bank cards. */
export function isSaudiId(value: string): boolean {
  const digits = digitsIn(value);
  if (digits.length !== 10 || (digits[0] !== 1 && digits[0] !== 2)) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const CHECKS = [isTckn, isVkn, isNir, isSnils, isInn, isSteuerId, isSaudiId];

/** True when one of the countries' checksums is right. */
export const isNationalNumber = (value: string): boolean => CHECKS.some((passes) => passes(value));
