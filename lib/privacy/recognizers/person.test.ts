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
Hi, [[PERSON:Arjun]] speaking, it's about the hammam
Ring [[PERSON:Siobhan Gallagher]] when you are outside and ask for [[PERSON:dmitri]]
The refund went to [[PERSON:Tendai Moyo]], but I'm [[PERSON:Farai Moyo]]
two singles for [[PERSON:Anna Schmidt]] and [[PERSON:Peter Wolf]]
signed, [[PERSON:J. R. Miller]]
I was told by [[PERSON:Nilgün]] that breakfast starts at seven
[[PERSON:Sunita]] is allergic to peanuts
Can you print [[PERSON:Henrietta]]'s boarding pass?
my surname is [[PERSON:D'Angelo]] and the first name [[PERSON:Chiara]]
it's [[PERSON:Fatima al-Rashid]] here again
[[PERSON:Rojda]] ben, dün aramıştım
Dün [[PERSON:Burcu]] ile görüştüm, [[PERSON:Halil İbrahim Koç]]'u bulsun
[[PERSON:Zhang Wei]] isimli misafirimiz için
[[PERSON:Emre]]'ye söyleyin, misafirleri burada
das Zimmer ist für Frau [[PERSON:von der Heide]]
Viele Grüße aus Kiel\n[[PERSON:Gesche Petersen]]
à l'attention de [[PERSON:Mathilde Roussel]], comptabilité
c'est [[PERSON:Jean-Baptiste]] à l'appareil
Je voyage avec [[PERSON:Clémentine]] et [[PERSON:Hugo]]
передайте [[PERSON:Ольге]], что мы с [[PERSON:Иваном Петровым]] опаздываем
Столик для [[PERSON:Марии Ивановой]] у окна
Пассажиры: [[PERSON:Григорьев Артём Олегович]], [[PERSON:Григорьева Дарья Сергеевна]]
На кого? На меня: [[PERSON:Забава Крутикова]]
Resepsiyonda [[PERSON:Cemal Bey]] ile konuştum
masa [[PERSON:tolga]] adına olsun
Görüşmek üzere, [[PERSON:Savaş Ertürk]]
Фамилия в билете [[PERSON:Лебедева]], ошибка в букве
رفيقتي اسمها [[PERSON:غادة]] نباتية
سأسافر مع [[PERSON:ريم]] و[[PERSON:لينا]]، أين نذهب؟
اسألوا عن [[PERSON:محمود]]، المفاتيح معه
هل يستطيع [[PERSON:يوسف]] استلام المفاتيح؟
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
Is Mehmet Efendi coffee cheaper at the Spice Bazaar?
Is Marina Balat better for a walk than the old town?
Does Victoria's Secret open on Sundays?
Dünya'nın en güzel manzarası nerede?
Le café Saint-Antoine est-il ouvert à Noël ?
Was Byron ever in Istanbul?
отель рядом с Галатской башней
هل سوق محمد باشا مفتوح؟
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
