import { expect, test } from "vitest";
import { placesOf, readPlaceList } from "@/lib/privacy/place-list";
import { MAX_LIST_LINES } from "@/lib/privacy/schema";

const read = (text: string) => readPlaceList({ text, kind: "place" });
const namesIn = (text: string) => read(text).places.map(({ name }) => name);
const refusalOf = (line: string) => read(`Kahve Dünyası\n${line}\nMoon Bistro`);

test("a pasted list is one name a line; comments, empty lines and a name that comes twice change nothing", () => {
  const list = "# our city\n\nKahve Dünyası\n  MOON  Bistro \nmoon bistro\n";
  expect(read(list)).toEqual({
    places: [
      { key: "kahve dunyasi", name: "Kahve Dünyası", kind: "place" },
      { key: "moon bistro", name: "MOON  Bistro", kind: "place" },
    ],
    broken: [],
  });
});

test("a CSV file of a spreadsheet is read: byte order mark, headings, line ends of Windows, kinds, quotation marks", () => {
  const file =
    '\ufeffname;kind\r\nKahve Dünyası;business\r\n"Moon, Bistro & ""Bar""","business"\r\nYavuz Çetin\tFigure\r\nSaray Lokantası;\r\n';
  expect(read(file).broken).toEqual([]);
  expect(read(file).places.map(({ name, kind }) => [name, kind])).toEqual([
    ["Kahve Dünyası", "business"],
    ['Moon, Bistro & "Bar"', "business"],
    ["Yavuz Çetin", "figure"],
    ["Saray Lokantası", "place"],
  ]);
});

test("names of every script are taken", () => {
  const names = ["Кафе Пушкинъ", "مطعم الشرفة", "360 İstanbul", "Čajovna u Anděla", "Le P'tit Déj"];
  expect(namesIn(names.join("\n"))).toEqual(names);
});

test.each([
  ["a name that is too long", "Ba".repeat(51), /100 characters/],
  ["an endless line", "Ba ".repeat(50_000), /100 characters/],
  ["a control character", "Moon\u0007 Bistro", /can't be printed/],
  ["a mark that turns the direction of writing", "Moon \u202eortsiB", /can't be printed/],
  ["what was no UTF-8", "Kahve D\ufffdnyas\ufffd", /UTF-8/],
  ["no letters", "12 34", /no letters/],
  ["an e-mail address", "ayse.yilmaz@example.com", /e-mail/],
  ["a phone number", "Reservierung +49 30 901820", /PHONE/],
  ["a card", "Visa 4012 8888 8888 1881", /CARD/],
  ["an unknown kind", "Moon Bistro,restaurant", /none of place, business, figure/],
  ["a quotation mark that is not closed", '"Moon Bistro', /quotation mark/],
  ["a given name", "Ahmet", /what people are called/],
  ["a given name in capitals", "AYŞE", /what people are called/],
  ["a given name with a title", "Ahmet Bey", /what people are called/],
  ["a given name behind an article", "the Olivia", /what people are called/],
  ["a name that is a word too", "Deniz", /what people are called/],
  ["a family name", "Yılmaz", /what people are called/],
  ["an Arabic given name", "لطيفة", /what people are called/],
  ["a Russian given name in another case", "Ольгой", /what people are called/],
  ["a common word", "please", /common word/],
  ["a word for any place", "Restaurant", /common word/],
])("%s is refused with the number of its line, and why", (_, line, why) => {
  const { broken } = refusalOf(line);
  expect(broken).toEqual([{ line: 2, message: expect.stringMatching(why) as string }]);
});

test("a list with one broken line is refused whole, and every broken line is named", () => {
  const list = { text: "Moon Bistro\nAhmet\n\nayse@example.com", kind: "place" as const };
  expect(() => placesOf(list)).toThrow(/2 lines of the list can't be taken, so nothing was added\. Line 2: /);
  expect(() => placesOf({ ...list, text: "# nothing" })).toThrow("The list has no name in it.");
});

test("a list that is too long is refused before it is read", () => {
  const { places, broken } = read("Moon Bistro\n".repeat(MAX_LIST_LINES + 1));
  expect(places).toEqual([]);
  expect(broken).toEqual([{ line: 5001, message: "A list has at most 5000 lines, and this one has 5001." }]);
});
