import { expect, test } from "vitest";
import { lean } from "@/lib/privacy/lean-pattern";

/** Every letter of the scripts that our visitors write in, and what stands between letters. */
const CHARACTERS = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from("ṢṣẠạẾếﷲ“”‘’–—…•€₺№™😀中文", (character) => character),
);
/** Letters of forms and ages that nobody types, and places that no letter has. */
const RARE =
  /[\p{Cn}\u0180-\u024f\u02c2-\u02ff\u0370-\u0385\u03cf-\u03ff\u0559-\u055f\u05c0-\u05c6\u05ef\u0660-\u0669\u06dd-\u06ff]/u;

test.each([/\p{L}/u, /\p{N}/u, /[\p{L}\p{N}_]/u, /[^\p{L}]/u, /\p{Lu}/u, /(?<![\p{L}\p{N}])\d/u])(
  "%s means the same without Unicode's properties",
  (pattern) => {
    const differing = CHARACTERS.filter((one) => lean(pattern).test(`${one}1`) !== pattern.test(`${one}1`));
    expect(differing.filter((one) => !RARE.test(one) && one.length === 1)).toEqual([]);
  },
);

test("classes, groups and flags stay what they are", () => {
  const pattern = lean(/(?<value>[\p{L}\]-]{2,4})\.\p{Lu}(?!\d)/giu);
  expect(pattern.flags).toBe("gi");
  expect(pattern.exec("x ğ-].Şa")?.groups?.["value"]).toBe("ğ-]");
});

test("what needs more of Unicode than letters and digits is left alone", () => {
  for (const pattern of [/\p{Script=Greek}/u, /\P{L}/u, /\u{1f600}/u, /[😀]/u, /\w/])
    expect(lean(pattern)).toBe(pattern);
});
