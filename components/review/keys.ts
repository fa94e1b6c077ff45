import type { Hotkey } from "@/components/hooks/use-hotkeys";

export const QUALITIES = [1, 2, 3, 4, 5] as const;

type KeyRow = { label: string; does: string; codes: readonly string[] };

/** The only table of keys: the page listens to it, shows it, and writes it on its buttons. */
export const KEYS = {
  approve: { label: "A", does: "Approve", codes: ["KeyA"] },
  reject: { label: "R", does: "Reject", codes: ["KeyR"] },
  rate: {
    label: "1–5",
    does: "Quality; the same key again takes it back",
    codes: QUALITIES.map((quality) => `Digit${String(quality)}`),
  },
  mark: { label: "M", does: "Mark the selected words, or go to the field for them", codes: ["KeyM"] },
  undo: { label: "U", does: "Undo the last decision", codes: ["KeyU"] },
} as const satisfies Record<string, KeyRow>;

/** What each row of the table does; a row of several keys is told which of them it was, from 1. */
export type Deeds = Record<keyof typeof KEYS, (nth: number) => void>;

/** The table as the page listens to it. */
export function hotkeysFor(deeds: Deeds): Hotkey[] {
  const rows = Object.keys(KEYS) as (keyof Deeds)[];
  return rows.flatMap((row) =>
    KEYS[row].codes.map((code, index) => ({
      code,
      label: KEYS[row].label,
      run: () => {
        deeds[row](index + 1);
      },
    })),
  );
}
