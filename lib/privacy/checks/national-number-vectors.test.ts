import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { isTckn, isVkn } from "@/lib/privacy/checks/national-number";

/** Turkish identity and tax numbers that authorities, banks and libraries publish as examples. */
const TCKNS = ["10000000146", "10000000078", "11111111110", "17291716060", "19191919190", "12345678950"];
const VKNS = ["4540536920", "1234567890", "3867890124", "1111111114"];

/** Every number that differs in one digit. */
const neighbours = (number: string) =>
  Array.from(number).flatMap((digit, index) =>
    Array.from("0123456789")
      .filter((other) => other !== digit)
      .map((other) => `${number.slice(0, index)}${other}${number.slice(index + 1)}`),
  );
const foundIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "NATIONAL_ID")
    .map(({ start, end }) => text.slice(start, end));

test.each(TCKNS)("%s is an identity number, and none that differs in one digit", (number) => {
  expect(isTckn(number)).toBe(true);
  expect(neighbours(number).filter(isTckn)).toEqual([]);
});

test.each(VKNS)("%s is a tax number, and hardly one that differs in one digit", (number) => {
  expect(isVkn(number)).toBe(true);
  expect(neighbours(number).filter(isVkn).length).toBeLessThan(5);
});

test.each(TCKNS)("finds exactly %s where it is called an identity number", (number) => {
  expect(foundIn(`TC kimlik numaram ${number}, yardım eder misiniz?`)).toEqual([number]);
});

test.each(VKNS)("finds exactly %s where it is called a tax number", (number) => {
  expect(foundIn(`Vergi numarası ${number}, fatura keser misiniz?`)).toEqual([number]);
});

test.each(["01234567890", "1234567890", "123456789012", "10000000147", ""])("%j is no identity number", (number) => {
  expect(isTckn(number)).toBe(false);
});
