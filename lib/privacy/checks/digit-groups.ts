/** A run of digits and what stands between it and the run before: nothing, a space, a dash, a bracket … */
export type DigitGroup = { digits: string; start: number; end: number; gap: string };

const GROUP = /(\)? ?[-./] ?\(?|\) {0,2}| {1,2}\(?|\(|)(\d{1,24})(?!\d)/y;
const MAX_GROUPS = 8;
/** A number may be dictated digit by digit. */
const MAX_SINGLE_DIGITS = 15;

/** The digit groups from a position on that may belong to one number: at most eight, or fifteen single digits. */
export function readDigitGroups(text: string, at: number): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let areSingle = true;
  let position = at;
  while (groups.length < (areSingle ? MAX_SINGLE_DIGITS : MAX_GROUPS)) {
    GROUP.lastIndex = position;
    const [written, gap, digits] = GROUP.exec(text) ?? [];
    if (written === undefined || gap === undefined || digits === undefined) break;
    position += written.length;
    groups.push({ digits, start: position - digits.length, end: position, gap });
    areSingle &&= digits.length === 1;
  }
  return groups;
}

export const digitsOf = (groups: readonly DigitGroup[]): string => groups.map(({ digits }) => digits).join("");

/** True when all groups stand equally far apart: "12-34-56", not "12-34 56". */
export const isUniform = (groups: readonly DigitGroup[]): boolean =>
  new Set(groups.slice(1).map(({ gap }) => gap)).size <= 1;
