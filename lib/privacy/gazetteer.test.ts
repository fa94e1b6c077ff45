import { expect, test } from "vitest";
import { fold } from "@/lib/privacy/characters";
import {
  isAmbiguousName,
  isAnyName,
  isCity,
  isCityOrDistrict,
  isFamilyName,
  isGivenName,
  isPatronymic,
  isPlace,
  isPlaceNoun,
  isStopWord,
  isWorkWord,
} from "@/lib/privacy/gazetteer";

const GIVEN =
  "Burcu Nilgün Ayşegül Hatice Rojda Berfin Azad Sarah Siobhán Saoirse Emily Clémentine-Marie Jean-Luc Swantje Thorsten " +
  "Xiuying Ji-woo Haruto Arjun Priyanka Nino Giorgi Aysel Rustam Oksana Agnieszka Björn Eszter Chinedu Thabo Fatoumata " +
  "Guadalupe Fatemeh Khalid Youssef Айгуль Мехмет Лейла Ольга Григорий فيصل نورة سارة";
const FAMILY =
  "Yılmaz Öztürk O'Brien al-Rashid Müller Kowalczyk Ivanov Шевченко Соколова Beridze Kvaratskhelia Petrosyan " +
  "Papadopoulos Eriksson Sharma Nguyen Okonkwo Diallo Hernández Hosseini القحطاني الحربي";
const PLAIN = "hotel bazaar tomorrow otel bugün gemi Brücke morgen bateau demain корабль завтра سفينة غدا Bosphorus";

const wordsIn = (text: string) => text.split(" ").map(fold);

test.each(wordsIn(GIVEN))("%s is a given name, of whatever language", (word) => {
  expect(isGivenName(word)).toBe(true);
});

test.each(wordsIn(FAMILY))("%s is a family name", (word) => {
  expect(isFamilyName(word)).toBe(true);
});

test.each(wordsIn(PLAIN))("nobody is called %s", (word) => {
  expect(isAnyName(word)).toBe(false);
});

test.each(wordsIn("Deniz Barış Umut Grace Hope Rose Вера Надежда كريم سعيد"))(
  "%s is a name and another word, so not a given name at a glance",
  (word) => {
    expect([isAmbiguousName(word), isGivenName(word)]).toEqual([true, false]);
  },
);

test.each([
  ["ольге", "dative"],
  ["марии", "genitive"],
  ["иваном", "instrumental"],
  ["юрия", "genitive"],
])("%s is a given name in the %s", (word) => {
  expect(isGivenName(word)).toBe(true);
});

test("patronymics are known by their endings, in every case", () => {
  expect(["олегович", "сергеевны", "ильиничной", "москва", "речной"].map(isPatronymic)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("places are whole phrases, whoever they are named after", () => {
  expect(["yunus emre", "pierre loti", "galata", "cihangir", "sarah mitchell"].map(isPlace)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(["paris", "türkiye", "galata"].map(fold).map(isCity)).toEqual([true, true, false]);
  expect(["galata", "kadikoy", "kreuzberg", "anna"].map(isCityOrDistrict)).toEqual([true, true, true, false]);
});

test("words that make a place of the name before them are known with their endings", () => {
  expect(wordsIn("Sokağı mahallesinden semtinde Bridge musée мечеть شارع Ayşe").map(isPlaceNoun)).toEqual([
    ...Array<boolean>(7).fill(true),
    false,
  ]);
});

test("common words and words before an artist's name are told apart", () => {
  expect(wordsIn("tomorrow yarın heute demain завтра غدا Sarah").map(isStopWord)).toEqual([
    ...Array<boolean>(6).fill(true),
    false,
  ]);
  expect(wordsIn("director şarkıcı писатель Sarah").map(isWorkWord)).toEqual([true, true, true, false]);
});
