import { RELATIONS } from "@/lib/privacy/recognizers/person/relations";
import type { Cue } from "@/lib/privacy/vicinity";

const cue = (...lists: string[]): Cue => ({ words: lists.join("|"), reach: 0 });

/** What one says of oneself before one's name, and nothing else. */
export const INTRODUCTION = cue(
  "my name is|my name's|my full name is|my name|my full name|my first name is|my last name is|my surname is|his name is|her name is|their names are|our names are|i am called|i'm called|they call me|people call me|everyone calls me|call me|name on the card is|cardholder name|account holder name|passenger name|lead passenger|lead guest|guest name|contact name|driver name|driver's name|emergency contact",
  "benim adım|adım|adim|ismim|adım soyadım|ad soyad|adı soyadı|isim soyisim|soyadım|soyadim|şoförün adı|yolcu adı|misafir adı|rehberimizin adı",
  "je m'appelle|m'appelle|je me nomme|mon nom est|mon nom c'est|mon nom|mon prénom est|mon prénom|mon nom de famille est|moi c'est|on m'appelle|appelez-moi|appelle-moi",
  "ich heiße|ich heisse|heiße ich|mein name ist|mein name|mein vorname ist|mein nachname ist|man nennt mich|nennen sie mich|nenn mich",
  "меня зовут|зовут меня|мое имя|мое полное имя|моя фамилия|моя фамилия и имя|меня звать|зовите меня|зови меня|называйте меня|его зовут|ее зовут|их зовут|нас зовут|фио",
  "اسمي|إسمي|أسمي|اسمي هو|اسمه|اسمها|أسماؤنا|أدعى|ادعى|يدعى|ينادونني|نادني|اسم السائق|اسم الضيف|اسم المسافر|اسم صاحب الحجز|اسمي الكامل|لقبي",
);
/** In whose name something is booked: personal in answers as well. */
export const BOOKING = cue(
  "under the name of|under the name|under name|in the name of|under my name|booked under|reserved under|reservation under|booking under|table under|name of the guest|reservation name|booking name|booking for mr|your name is|issued to|on behalf of",
  "rezervasyon adı|rezervasyonun adı|rezervasyon ismi|rezervasyon sahibi|kayıt adı",
  "au nom de|au nom d'|sous le nom de|sous le nom d'|sous le nom|nom de la réservation",
  "auf den namen|unter dem namen|auf namen|im namen von|läuft auf",
  "на имя|на имена|под именем|на фамилию|под фамилией|по фамилии",
  "باسم|بإسم|بأسم|على اسم|تحت اسم|الحجز باسم|محجوز باسم",
);
/** For whom, or for what. */
export const BOOKED_FOR = cue(
  "booked for|reserved for|reservation for|booking for|table for|ticket for",
  "réservé pour|réservation pour",
  "reserviert für|reserviert auf|gebucht auf|gebucht für",
  "забронировано для|бронь для",
  "محجوز لـ|حجز لـ",
);
/** Labels of a form, which need a colon. */
export const LABEL = cue(
  "name|names|full name|first name|last name|surname|guest|guests|passenger|passengers|traveler|traveller|travellers|travelers|contact|contact person|driver|guide|host|signed|attn|attention|from|sender|cardholder|card holder|account holder|booked by|customer|client",
  "isim|ad|adı|ismi|soyadı|misafir|misafirler|yolcu|yolcular|müşteri|iletişim|rehber|şoför|sürücü|gönderen|kart sahibi|hesap sahibi|alıcı",
  "nom|prénom|nom et prénom|nom complet|passager|passagers|voyageur|voyageurs|client|chauffeur|guide|titulaire|signé",
  "namen|vorname|nachname|gast|gäste|reisende|reisender|passagier|passagiere|kontakt|ansprechpartner|fahrer|kunde|inhaber|kontoinhaber|karteninhaber|gezeichnet",
  "имя|фамилия|имя и фамилия|пассажир|пассажиры|гость|гости|контакт|водитель|гид|отправитель|получатель|клиент|владелец",
  "الاسم|الإسم|الاسم الكامل|الضيف|الضيوف|المسافر|المسافرون|السائق|المرشد|جهة الاتصال|العميل|المستلم|المرسل",
);
/** What stands before a name or before anything else one may be. */
export const SELF = cue(
  "i'm|i am|im|i’m|it's me|it is me|myself|name is|name's|this is me|speaking to|i, |me, ",
  "ben|bendeniz|benim",
  "je suis|moi|c'est moi",
  "ich bin|ich, |ich bin der|ich bin die",
  "я|это я",
  "أنا|انا|معك|معكم",
);
/** What stands before a name, a place or a thing alike. */
export const POINTING = cue(
  "this is|it's|it is|here is|he's|she's|he is|she is|named|called|meet|met|a guy named|ask for|asked for|contact|his wife|speak to|speak with|talk to|spoke to|spoke with",
  "bu|adı|ismi|konuştum|aradım",
  "c'est|ici|s'appelle|nommé|nommée|prénommé|prénommée|s'appellent|demandez",
  "hier ist|das ist|hier spricht|heißt|heisst|heißen|namens|genannt",
  "это|с вами|зовут|по имени|имени",
  "هذا|هذه|هنا|اسم|يدعى|تدعى|يسمى",
);
/** In whose company one is. */
export const COMPANY = cue("with", "mit", "avec", "с|со", "مع|برفقة");
export const RELATION = cue(...RELATIONS);
/** What stands before the names of ladies and gentlemen. */
export const TITLE = cue(
  "mr|mrs|ms|miss|mx|dr|prof|professor|mister|madam|sir",
  "bay|bayan|sayın|sayin|doktor|doç|av|avukat|öğretmen",
  "m.|mm.|mme|mlle|monsieur|madame|mademoiselle|mesdames|docteur|maître|mr et mme|m. et mme",
  "herr|herrn|frau|fräulein|familie|eheleute|hr.|fr.",
  "господин|господина|господину|господином|госпожа|госпожи|госпоже|госпожу|госпожой|г-н|г-на|г-ну|г-жа|г-жи|г-же|мистер|миссис|мисс|доктор|доктора|профессор|дядя|тетя",
  "السيد|السيدة|سيد|سيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة|دكتور|دكتورة|الآنسة|الشيخ|الحاج|الحاجة|المهندس|المهندسة|الكابتن|عم",
);
/** What stands behind Turkish names. */
export const TITLE_AFTER = cue(
  "bey|beyi|beyin|beye|beyle|beyden|beyde|hanım|hanımı|hanımın|hanıma|hanımla|hanımdan|hanımda",
  "hoca|hocam|hocanın|hocaya|abi|abim|abinin|abla|ablam|ablanın|ağabey|teyze|amca|beyefendi|hanımefendi",
);
/** Whose: behind the name. */
export const NAME_BEFORE = cue(
  "adına|ismine|adıyla|ismiyle|adlı|isimli|adında|adınadır|adına olan",
  "here|speaking",
  "hier|am apparat",
  "à l'appareil",
);
export const AND_ME = cue("and i|and me|and myself", "ve ben|ile ben", "et moi", "und ich", "и я", "وأنا|و أنا");
export const TOGETHER = cue("ile|ile birlikte|ile beraber");
export const CLOSING = cue(
  "regards|best regards|kind regards|warm regards|warmest regards|best wishes|best|cheers|sincerely|yours|yours sincerely|yours truly|yours faithfully|love|xoxo|warmly|respectfully|all the best|take care",
  "sevgiler|sevgilerle|sevgilerimle|saygılar|saygılarımla|saygılarımızla|selamlar|selamlarımla|hoşça kalın|iyi çalışmalar|hürmetler",
  "cordialement|bien cordialement|bien à vous|amicalement|salutations|sincères salutations|meilleures salutations|bises|bisous|respectueusement|à bientôt|belle journée",
  "viele grüße|liebe grüße|freundliche grüße|freundlichen grüßen|beste grüße|besten grüßen|herzliche grüße|schöne grüße|grüße|gruß|gruss|gruesse|lg|vg|mfg|hochachtungsvoll|ihr|ihre|euer|eure",
  "с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|с любовью|с приветом|искренне ваш|искренне ваша|ваш|ваша|обнимаю",
  "مع تحياتي|تحياتي|مع التحية|مع خالص التحية|مع خالص التحيات|مع أطيب التحيات|خالص التحيات|المخلص|المخلصة|أخوكم|أختكم|أخوك|أختك|دمتم|ودمتم|مع فائق الاحترام|مع الاحترام",
);
export const GREETING = cue(
  "thanks in advance|many thanks|thank you so much|thanks a lot|thank you very much|hello|hi|hey|dear|good morning|good afternoon|good evening|welcome|welcome back|thanks|thank you|of course|sure|great|perfect|certainly|sorry|no problem|you're welcome|goodbye|bye|got it|congratulations",
  "şimdiden teşekkürler|çok teşekkürler|teşekkürler şimdiden|merhaba|merhabalar|selam|sevgili|değerli|günaydın|iyi günler|iyi akşamlar|hoş geldiniz|hoş geldin|hoşgeldiniz|teşekkürler|teşekkür ederim|teşekkür ederiz|tabii|tabii ki|elbette|rica ederim|tamam|harika|kusura bakmayın",
  "merci d'avance|merci par avance|merci encore|bonjour|bonsoir|salut|coucou|cher|chère|bienvenue|merci|merci beaucoup|bien sûr|parfait|très bien|avec plaisir|désolé|désolée|d'accord|au revoir",
  "danke im voraus|vielen dank im voraus|besten dank|danke schön|hallo|hi|guten tag|guten morgen|guten abend|liebe|lieber|grüezi|servus|moin|willkommen|danke|vielen dank|gerne|natürlich|klar|perfekt|sehr geehrte|sehr geehrter|tschüss",
  "заранее спасибо|спасибо заранее|здравствуйте|здравствуй|привет|приветствую|добрый день|доброе утро|добрый вечер|уважаемый|уважаемая|дорогой|дорогая|спасибо|большое спасибо|конечно|хорошо|отлично|добро пожаловать|пожалуйста|извините",
  "شكرا جزيلا|شكرا مقدما|شكرا لكم|أهلا|أهلاً|اهلا|مرحبا|مرحباً|مرحبًا|السلام عليكم|وعليكم السلام|عزيزي|عزيزتي|صباح الخير|مساء الخير|شكرا|شكراً|شكرًا|بالتأكيد|بالطبع|حسنا|حسناً|أهلا وسهلا|أهلا بك|أهلا بك يا|مرحبا بك|مرحبا بك يا|يا|تفضل|تفضلي",
);
/** "Mother of", "father of". */
export const KUNYA = cue("أم|ام|أبو|ابو");
/** Where names are those of artists. */
export const ART = cue(
  "movie|movies|film|films|song|songs|album|albums|music|concert|concerts|band|singer|actor|actress|director|directed|starring|staring|artist|listen|soundtrack|theater|theatre|novel|book by",
  "şarkı*|konser*|sinema|oyuncu*|yönetmen*|albüm*|roman*",
  "chanson*|acteur*|actrice*|réalisateur*|chanteu*|musique|cinéma|roman",
  "lied*|lieder|konzert*|schauspieler*|regisseur*|sänger*|musik|kino|roman",
  "фильм*|песн*|концерт*|актер*|актрис*|режиссер*|певец|певиц*|роман|музык*",
  "فيلم*|أغنية|أغاني|حفلة|ممثل*|مخرج|مغني|رواية|موسيقى",
);
