import { expect, test } from "vitest";
import { detectLanguage } from "@/lib/text/language";

const SENTENCES = {
  en: `Hello|Hi there!|hey|Thanks a lot!|thank you so much|ok thanks|Good morning|Where can I eat tonight?|best kebab near Taksim
    how much is a taxi from the airport|Is the Grand Bazaar open on Sundays?|what time does the last ferry leave|any rooftop bars?
    I need a hotel in Sultanahmet for 3 nights|Which tram goes to Kabataş?|Do I need cash or card|is it safe at night
    I'm vegetarian, what should I order?|things to do with kids|How do I get to Topkapı Palace?|cheap hotels|weather tomorrow
    book a table for two at 8pm|help me please|where is the nearest pharmacy|yes please|no, that's all|Can you recommend a hamam?
    tell me about the history of Galata Tower|bye|I lost my passport!|what's the dress code for the Blue Mosque
    museum opening hours|Büyükada ferry schedule|airport to Kadıköy by metro|great, thanks|wifi password?|show me more`,
  tr: `Merhaba|Selam|Günaydın|Teşekkürler!|tesekkur ederim|sağ ol|tamam teşekkürler|Akşam nerede yemek yiyebilirim?|nerede yemek yenir
    en iyi kebapcı hangisi|havalimanından taksi ne kadar tutar|Kapalıçarşı pazar günü açık mı?|son vapur saat kaçta
    vapur saatleri nedir|yakinda eczane var mi|Sultanahmet'te 3 gecelik otel arıyorum|kabatasa hangi tramvay gider
    nakit mi kart mi gecerli|gece guvenli mi|Vejetaryenim, ne sipariş etmeliyim?|çocuklarla gezilecek yerler
    Topkapı Sarayı'na nasıl giderim?|topkapi sarayina nasil giderim|ucuz otel oner|yarın hava nasıl olacak|hava durumu
    iki kisilik masa ayirt|yardım eder misin|evet lütfen|hayır, bu kadar|Hamam önerir misin?|Galata Kulesi'nin tarihini anlat
    güle güle|Pasaportumu kaybettim!|müze giriş ücreti|bugun acik mi|istanbulda gezilecek yerler|kahvalti icin mekan
    bogaz turu kac para|balik ekmek nerede yenir|muzeler kacta kapaniyor|Ayasofya kaç lira`,
  ar: `مرحبا|السلام عليكم|شكرا جزيلا|أين يمكنني أن آكل الليلة؟|اين اكل الليلة|كم سعر التاكسي من المطار|هل البازار الكبير مفتوح يوم الأحد؟
    متى تغادر آخر عبارة|أريد فندقا في السلطان أحمد لثلاث ليال|ما هو أقرب ترام إلى تقسيم|هل أحتاج نقدا|هل المدينة آمنة ليلا
    أنا نباتي، ماذا أطلب؟|أماكن للأطفال|كيف أصل إلى قصر توب كابي؟|فنادق رخيصة|الطقس غدا|احجز طاولة لشخصين الساعة ٨
    ساعدني من فضلك|أين أقرب صيدلية|نعم|لا شكرا|هل تنصحني بحمام تركي؟|حدثني عن تاريخ برج غلطة|مع السلامة|فقدت جواز سفري!
    وين احسن مطعم كباب|شلون اروح للمطار|ايه افضل وقت للزيارة|رحلة البوسفور كم سعرها`,
  fr: `Bonjour|Salut !|Merci beaucoup|merci|d'accord|Où manger ce soir ?|ou manger ce soir|meilleur kebab pres de Taksim
    combien coûte un taxi depuis l'aéroport|combien coute le taxi|Le Grand Bazar est-il ouvert le dimanche ?
    à quelle heure part le dernier ferry|Je cherche un hôtel à Sultanahmet pour 3 nuits|Quel tram va à Kabataş ?
    carte ou espèces ?|est-ce dangereux la nuit|Je suis végétarien, que commander ?|que faire avec des enfants
    Comment aller au palais de Topkapı ?|hotels pas chers|meteo demain|quel temps fait-il demain|réserver une table pour deux
    aidez-moi svp|où est la pharmacie la plus proche|oui, s'il vous plaît|non, c'est tout|Pouvez-vous conseiller un hammam ?
    parle-moi de l'histoire de la tour de Galata|au revoir|J'ai perdu mon passeport !|horaires du musée|bonne soirée
    croisière sur le Bosphore, quel prix|une terrasse avec vue`,
  de: `Hallo|Guten Morgen|Danke schön!|danke|vielen Dank|Moin|Wo kann ich heute Abend essen?|wo gibts guten kebab
    was kostet ein Taxi vom Flughafen|Hat der Große Basar sonntags geöffnet?|wann faehrt die letzte Faehre
    Ich brauche ein Hotel in Sultanahmet für 3 Nächte|Welche Straßenbahn fährt nach Kabataş?|Bar oder Karte?
    ist es nachts sicher|Ich bin Vegetarier, was soll ich bestellen?|Was kann man mit Kindern machen|günstige hotels
    Wie komme ich zum Topkapı-Palast?|wetter morgen|Wie wird das Wetter?|Tisch für zwei reservieren|bitte hilf mir
    wo ist die nächste Apotheke|ja bitte|nein, das ist alles|Können Sie ein Hamam empfehlen?|erzähl mir etwas über den Galataturm
    Tschüss|auf Wiedersehen|Ich habe meinen Pass verloren!|öffnungszeiten museum|eintritt hagia sophia|schönen Abend noch
    gibt es hier wlan|wie viel kostet das|Sehenswürdigkeiten|bootstour bosporus preis|ok danke`,
  ru: `Привет|Здравствуйте|Спасибо большое!|спс|Где поесть вечером?|где вкусный кебаб|сколько стоит такси из аэропорта
    Открыт ли Гранд-базар в воскресенье?|во сколько последний паром|Нужен отель в Султанахмете на 3 ночи
    Какой трамвай идёт до Кабаташа?|наличные или карта|безопасно ли ночью|Я вегетарианец, что заказать?|куда сходить с детьми
    Как добраться до дворца Топкапы?|дешёвые отели|погода завтра|забронируй столик на двоих|помогите пожалуйста
    где ближайшая аптека|да, пожалуйста|нет, это всё|Посоветуйте хамам|расскажи про Галатскую башню|до свидания
    Я потерял паспорт!|часы работы музея|прогулка по Босфору цена|курс лиры`,
};

const OTHERS = {
  es: `Hola|Buenos días|Muchas gracias|¿Dónde puedo comer esta noche?|donde puedo comer kebab|cuánto cuesta un taxi desde el aeropuerto
    ¿Está abierto el Gran Bazar los domingos?|Busco un hotel en Sultanahmet para tres noches|Soy vegetariano, ¿qué pido?
    qué hacer con niños|Cómo llego al palacio de Topkapi|hoteles baratos|el tiempo mañana|dónde está la farmacia más cercana
    a qué hora sale el último ferry|He perdido mi pasaporte|quiero reservar una mesa para dos|hasta luego`,
  it: `Ciao|Buongiorno|Grazie mille|Dove posso mangiare stasera?|quanto costa un taxi dall'aeroporto|il gran bazar è aperto la domenica?
    Cerco un hotel a Sultanahmet per tre notti|Sono vegetariano, cosa ordino?|cosa fare con i bambini|Come arrivo al palazzo Topkapi
    hotel economici|che tempo fa domani|dov'è la farmacia più vicina|a che ora parte l'ultimo traghetto|Ho perso il passaporto
    vorrei prenotare un tavolo per due|arrivederci|quali musei sono gratuiti`,
};

const linesOf = (sentences: string) => sentences.split(/[|\n]/).map((line) => line.trim());
const detected = (sentence: string) => detectLanguage(sentence).language;

test.each(Object.entries(SENTENCES))("19 in 20 short chat sentences in %s are recognised", (language, text) => {
  const sentences = linesOf(text);
  const wrong = sentences.filter((sentence) => detected(sentence) !== language);
  expect(sentences.length).toBeGreaterThanOrEqual(20);
  expect(wrong.length / sentences.length, wrong.join(" | ")).toBeLessThanOrEqual(0.05);
});

test.each(Object.entries(OTHERS))("sentences in %s are not called one of the six languages", (_, text) => {
  expect(linesOf(text).filter((sentence) => Object.hasOwn(SENTENCES, detected(sentence)))).toEqual([]);
});

test("other languages in the scripts of Arabic and Russian are told apart", () => {
  expect(detected("سلام، کجا می‌توانم غذا بخورم؟ چقدر می‌شود؟")).toBe("fa");
  expect(detected("مجھے ہوٹل کہاں ملے گا؟ یہ کتنے کا ہے؟")).toBe("ur");
  expect(detected("Де можна смачно поїсти ввечері?")).toBe("uk");
  expect(detected("Πού μπορώ να φάω απόψε;")).toBe("el");
  expect(detected("どこで食べられますか")).toBe("ja");
  expect(detected("附近有什么好吃的")).toBe("zh");
  expect(detected("맛있는 식당이 어디예요?")).toBe("ko");
});

test.each([
  "",
  "   ",
  "12345",
  "14.05.2026 18:30",
  "👍",
  "😀🎉!!!",
  "???",
  "https://example.com/a/b",
  "[EMAIL_1]",
  "\ud83d\0",
])("%j gives nothing to go by", (text) => {
  expect(detectLanguage(text)).toEqual({ language: "und", confident: false });
});

test("a whole sentence is recognised with confidence", () => {
  expect(detectLanguage("Where can I find a good restaurant near the hotel?")).toEqual({
    language: "en",
    confident: true,
  });
  expect(detectLanguage("Kadıköy'de en iyi kahvaltı nerede yapılır?")).toEqual({ language: "tr", confident: true });
  expect(detectLanguage("هل يعمل الترام بعد منتصف الليل؟")).toEqual({ language: "ar", confident: true });
});

test("place names, links and placeholders inside a sentence don't change its language", () => {
  expect(detected("Wie komme ich von Kadıköy nach Beşiktaş und Çukurcuma?")).toBe("de");
  expect(detected("How far is Galata Kulesi from Topkapı Sarayı on foot?")).toBe("en");
  expect(detected("Comment aller de السلطان أحمد à Kadıköy avec le métro ?")).toBe("fr");
  expect(detected("my name is [PERSON_1], write to [EMAIL_1] https://www.istanbul.com/tr/nerede-yemek-yenir")).toBe(
    "en",
  );
});

test("long text takes no longer than short text", () => {
  const started = performance.now();
  for (let round = 0; round < 20; round += 1) detectLanguage("Wo kann ich heute Abend essen gehen? ".repeat(3000));
  expect(performance.now() - started).toBeLessThan(1000);
});
