import { expect, test } from "vitest";
import { anonymize } from "@/lib/privacy/anonymize";
import { readMarkedText } from "@/lib/privacy/marked-text";

const VALUES = `
Hi, my name is [[PERSON:Olivia Hartley]] and I land on Friday
i'm [[PERSON:deepak]], table for two
this is [[PERSON:Kevin]], I wrote yesterday
My friend [[PERSON:Can Yorgancı]] and my wife [[PERSON:Aoife]]
my kids [[PERSON:Mia]], [[PERSON:Leo]] and [[PERSON:Anna]]
Mr. [[PERSON:O'Connor]] and Mrs [[PERSON:van der Berg]]
under the name [[PERSON:Okonkwo]], please
Regards, [[PERSON:Graham Whitfield]]
I travel with [[PERSON:Hannah]], is it safe?
[[PERSON:Maria Fernandez]] booked two rooms
Guest: [[PERSON:Eva-Maria Lindner]]
adım [[PERSON:Tuğçe Akarsu]], geliyoruz
ben [[PERSON:huseyin korkmaz]], odam hazır mı
[[PERSON:Oya Hanım]]'ın telefonu ve [[PERSON:Rıfat Bey]]
Masayı [[PERSON:Volkan Eren]] adına ayırtın
[[PERSON:Melis]] ve ben geliyoruz
Eşimin adı [[PERSON:Figen]], sürpriz
ich heiße [[PERSON:markus huber]]
Ich bin [[PERSON:Torben]] und suche ein Zimmer
Frau [[PERSON:Dr. Kowalski]] wartet
auf den Namen [[PERSON:Oppermann]] bitte
je suis [[PERSON:Nadia Benkacem]], bonjour
au nom de [[PERSON:Delacourt]], pour quatre
Ma copine s'appelle [[PERSON:Inès]] et elle est végane
меня зовут [[PERSON:глеб орлов]]
Столик на имя [[PERSON:Дарьи Лебедевой]] в восемь
еду с [[PERSON:Полиной]], какой остров лучше
Это [[PERSON:Антон Ильич Белов]]
اسمي [[PERSON:عبد الرحمن بن فهد]] وعندي سؤال
الحجز باسم [[PERSON:نايف الشمري]] لليلة
زوجتي [[PERSON:هند الغامدي]] نباتية
السيد [[PERSON:طارق منصور]] ينتظرنا
my name is [[PERSON:A\u200bnna M\u00fcller]]
меня зовут [[PERSON:Aннa Иванова]]
`;

const TRAPS = `
I'm vegetarian and my friend is hungry
I am American, ich bin Berliner, je suis professeur, я врач
Is Levent far from Fatih or Cihangir?
Yunus Emre Kültür Merkezi ve Namık Kemal Mahallesi
Mimar Sinan, Orhan Pamuk and Agatha Christie
Pierre Loti Café, Hafız Mustafa and Ali Usta
Deniz kenarında güneş, barış ve umut
Вера, надежда и любовь
هل الجو كريم وسعيد
زوجتي نباتية وصديقي يريد زيارة البرج
May I visit in May with Grace and Hope?
Mein Mann Hunger, ich Durst
Songs by Selma Hartwig, movies with Martin Hartwig
Sabiha Gökçen'den Adnan Menderes'e uçuş
Hello Istanbul!
`;

const linesOf = (lines: string) => lines.trim().split("\n");
const valuesIn = (text: string) =>
  anonymize(text, { role: "visitor" })
    .findings.filter(({ entity }) => entity === "PERSON")
    .map(({ start, end }) => text.slice(start, end));

test.each(linesOf(VALUES))("finds exactly the names of %j", (line) => {
  const { text, marks } = readMarkedText(line);
  expect(valuesIn(text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
});

test.each(linesOf(TRAPS))("takes nothing in %j for names", (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test("whoever introduced themselves has one placeholder, in every case and in part", () => {
  const { text, memory } = anonymize("I'm Clara Whitcombe. Clara is my first name", { role: "visitor" });
  expect(text).toBe("I'm [PERSON_1]. [PERSON_1] is my first name");
  expect(anonymize("Welcome back, Clara Whitcombe!", { role: "chatbot", memory }).text).toBe(
    "Welcome back, [PERSON_1]!",
  );
});

test("people a chatbot speaks of stay, whom it speaks to doesn't", () => {
  const answer = "Chef Mehmet Gürs cooks at Mikla. Of course, Olivia! Booked under the name Okonkwo.";
  expect(anonymize(answer, { role: "chatbot" }).text).toBe(
    "Chef Mehmet Gürs cooks at Mikla. Of course, [PERSON_1]! Booked under the name [PERSON_2].",
  );
});
