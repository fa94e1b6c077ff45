const DECIMAL_DIGIT = /^\p{Nd}$/u;

/** "0" to "9" for a decimal digit of any script, since Unicode lists every script's ten digits in a row; else null. */
export function asciiDigit(character: string): string | null {
  if (!DECIMAL_DIGIT.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
