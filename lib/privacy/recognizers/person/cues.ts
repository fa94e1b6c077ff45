import { RELATIONS } from "@/lib/privacy/recognizers/person/relations";
import type { Cue } from "@/lib/privacy/vicinity";

const cue = (...lists: string[]): Cue => ({ words: lists.join("|"), reach: 0 });

/** What one says of oneself before one's name, and nothing else. */
export const INTRODUCTION = cue(
  "my name is|my name's|my names|my name iz|my nane is|my nam is|i go by|the name is|the name's|my full name is|my name|my full name|my first name is|my last name is|my surname is|his name is|her name is|their names are|our names are|i am called|i'm called|they call me|people call me|everyone calls me|call me|name on the card is|cardholder name|account holder name|passenger name|name of the passenger|name of the guest is|lead passenger|lead guest|guest name|contact name|driver name|driver's name|emergency contact",
  "benim adım|adım|adımız|adim|ismim|soyismim|adım soyadım|ad soyad|adı soyadı|isim soyisim|soyadım|soyadim|şoförün adı|yolcu adı|yolcunun adı|misafirin adı|misafirin adı soyadı|yolcunun adı soyadı|misafirimizin adı|misafir adı|rehberimizin adı|biletteki isim|biletteki ad|biletteki soyadı|pasaporttaki isim|pasaporttaki ad|rezervasyondaki isim|rezervasyondaki ad",
  "je m'appelle|m'appelle|je mappelle|je m appelle|je m'apelle|je mapelle|jm'appelle|jmappelle|j'mappelle|mapelle|je me nomme|je me présente|mon nom est|mon nom c'est|mon nom|mon prénom est|mon prénom|mon nom de famille est|moi c'est|on m'appelle|appelez-moi|appelle-moi",
  "ich heiße|ich heisse|ich heise|ich heiß|mein name is|mein nahme ist|meine name ist|heiße ich|heiß ich|mein name lautet|mein name ist|mein name|mein vorname ist|mein nachname ist|man nennt mich|nennen sie mich|nenn mich",
  "меня зовут|зовут меня|имя мое|мое имя|мое полное имя|моя фамилия|моя фамилия и имя|меня звать|зовите меня|зови меня|называйте меня|его зовут|ее зовут|их зовут|нас зовут|фио|фамилия в билете|фамилия в брони|фамилия в паспорте|имя в билете|имя в брони|имя в паспорте|фамилия и имя",
  "اسمي|إسمي|أسمي|اسمي هو|أنا اسمي|اسمه|اسمها|أسماؤنا|أدعى|ادعى|يدعى|ينادونني|نادني|اسم السائق|اسم الضيف|اسم المسافر|اسم صاحب الحجز|اسمي الكامل|الاسم في التذكرة|الاسم في الحجز|الاسم في الجواز|الاسم على التذكرة|لقبي",
);
/** In whose name something is booked: personal in answers as well. */
export const BOOKING = cue(
  "under the name of|under the name|under name|in the name of|under my name|booked under|reserved under|reservation under|booking under|table under|name of the guest|reservation name|booking name|booking for mr|your name is|issued to|made out to|addressed to|registered to|checked in as|on behalf of|in name of|care of|c/o|attn|fao|for the attention of",
  "rezervasyon adı|rezervasyonun adı|rezervasyon ismi|rezervasyon sahibi|rezervasyonu yapan|kayıt adı|kayıt ismi",
  "au nom de|au nom d'|aux noms de|à l'attention de|à l'attention d'|aux bons soins de|sous le nom de|sous le nom d'|sous le nom|nom de la réservation",
  "auf den namen|unter dem namen|auf den nachnamen|auf die namen|auf namen|im namen von|im auftrag von|zu händen|zu händen von|z. hd.|z.hd.|z. hd. von|z. h.|i. a.|i.a.|läuft auf",
  "на имя|на имена|под именем|на фамилию|под фамилией|по фамилии|от имени|вниманию",
  "باسم|بإسم|بأسم|على اسم|تحت اسم|الحجز باسم|محجوز باسم|لعناية|عناية",
);
/** For whom, or for what. */
export const BOOKED_FOR = cue(
  "booked for|reserved for|reservation for|booking for|table for|tables for|ticket for|tickets for|seat for|seats for|room for|rooms for|single for|singles for|double for|twin for|suite for|bed for|cot for|dinner for|lunch for|meal for|transfer for|pickup for|pick-up for|taxi for|car for|cab for|invitation for|visa for|voucher for|cake for|present for|gift for|surprise for|something for|message for|letter for|parcel for|package for|key for|keys for|badge for|wheelchair for|one for|two for|is for|are for|it's for|add|register|enrol|book",
  "reserviert für|gebucht für",
  "محجوز ل|حجز ل|حجز|احجز|احجزوا|احجزي|حجزت|سجل|سجلوا|أضيفوا|أضف|من أجل",
);
/** Before a name or anything else. */
export const FOR_OR_OF = cue("für|von|an");
/** The same in languages in which no word but a name has a capital letter within a sentence. */
export const BOOKED_FOR_BY_CAPITAL = cue(
  "reservation is for|booking is for|table is for|room is for|reservation for|booking for",
  "pour|de la part de|réservé pour|réservation pour|ajoutez|inscrivez|notez",
  "reserviert auf|gebucht auf|reservierung auf|tisch auf|zimmer auf|buchung auf|tickets auf|ticket auf|karten auf",
  "для|за|от|у|к|на|про|забронировано для|бронь для|запишите|добавьте",
);
/** Labels of a form, which need a colon. */
export const LABEL = cue(
  "name|names|full name|first name|last name|surname|guest|guests|passenger|passengers|traveler|traveller|travellers|travelers|contact|contact person|driver|guide|host|signed|attn|attention|from|sender|cardholder|card holder|account holder|booked by|customer|client|mine|me|contact name",
  "isim|ad|adı|ismi|soyadı|misafir|misafirler|yolcu|yolcular|müşteri|iletişim|rehber|şoför|sürücü|gönderen|ekip|grubumuz|gelenler|katılımcılar|benim|ilgili kişi|kart sahibi|hesap sahibi|alıcı",
  "nom|prénom|nom et prénom|nom complet|passager|passagers|voyageur|voyageurs|client|chauffeur|guide|titulaire|signé|au mien|le mien|moi",
  "namen|vorname|nachname|gast|gäste|reisende|reisender|passagier|passagiere|kontakt|ansprechpartner|fahrer|kunde|inhaber|kontoinhaber|karteninhaber|gezeichnet|mich|meiner|mir",
  "имя|фамилия|имя и фамилия|пассажир|пассажиры|гость|гости|контакт|водитель|гид|отправитель|получатель|клиент|владелец|нас двое|нас трое|нас четверо|участники|меня|мое|контактное лицо",
  "الاسم|الإسم|الاسم الكامل|الضيف|الضيوف|المسافر|المسافرون|المسافرين|الركاب|الراكب|أسماء الضيوف|أسماء المسافرين|السائق|المرشد|جهة الاتصال|العميل|احنا اثنين|احنا ثلاثة|احنا أربعة|نحن ثلاثة|نحن أربعة|المشاركون|المستلم|المرسل|باسمي|اسمي",
);
/** What stands before a name or before anything else one may be. */
export const SELF = cue(
  "i'm|i am|im|i’m|it's me|it is me|its me|its|it's|it is|this is|myself|name is|name's|this is me|speaking to|i, |me, ",
  "ben|bendeniz|benim",
  "je suis|moi|c'est moi|c'est|cest|c",
  "ich bin|ich bins|ich bin's|ich bin es|ich, |ich bin der|ich bin die|hier|hier ist",
  "я|это я|это снова|это опять|снова я|опять я",
  "أنا|انا|معك|معكم",
);
/** What stands before a name, a place or a thing alike. */
export const POINTING = cue(
  "this is|it's|it is|here is|he's|she's|he is|she is|named|called|a guy named|a lady named|his wife",
  "bu|adı|ismi|konuştum|aradım",
  "c'est|ici|s'appelle|nommé|nommée|prénommé|prénommée|s'appellent",
  "hier ist|das ist|hier spricht|hier schreibt|heißt|heisst|heißen|namens|genannt",
  "это|с вами|вам пишет|пишет|беспокоит|зовут|по имени|имени",
  "هذا|هذه|هنا|اسم|يدعى|تدعى|يسمى|معاك|معاكم",
);
/** Whom one speaks to, calls, meets or hands something to. */
export const CONTACT = cue(
  "ask|ask for|asked|asked for|asking for|tell|told|call|called|ring|rang|phone|phoned|text|texted|email|emailed|message|messaged|contact|contacted|notify|inform|remind|let|meet|met|meeting|pick up|picking up|picked up|collect|speak to|speak with|spoke to|spoke with|spoken to|spoken with|speaking to|speaking with|talk to|talk with|talked to|talked with|chatted with|chatting with|write to|wrote to|send to|give to|gave to|hand to|say hi to|say hello to|regards to|greetings to|thank|thanks to|invite|invited|wait for|waiting for|booked by|made by|told by|agreed by|approved by|confirmed by|promised by|arranged by|organised by|organized by|handled by|given by|issued by|cancelled by|signed for by|paid by|signed by|sent by|recommended by|referred by|written by|message from|call from|email from|word from|greetings from|regards from",
  "demandez|demandez à|demander|demander à|appelez|appeler|contactez|contacter|prévenez|prévenir|informez|informer|dites à|dire à|parlez à|parler à|parlez avec|parler avec|parlé à|parlé avec|discuté avec|échangé avec|transmettez à|transmettre à|remettez à|remettre à|donnez à|envoyez à|écrivez à|rappelez|remerciez|remercier|saluez|attendez|rencontré|rencontrer|adressez-vous à|j'ai eu|avons eu|message de|appel de",
  "fragen sie nach|frag nach|fragt nach|fragen nach|fragen sie|sagen sie|sag|sagt|rufen sie|ruf|ruft|informieren sie|kontaktieren sie|bescheid an|grüßen sie|grüß|schreiben sie|melden sie sich bei|wenden sie sich an|sprechen sie mit|gesprochen mit|telefoniert mit|geredet mit|danken sie|treffen|nachricht von|anruf von",
  "передайте|передать|позвоните|позвонить|звоните|скажите|сказать|сообщите|сообщить|напишите|написать|спросите|спросить|попросите|предупредите|поблагодарите|благодарю|встретьте|встретить|заберите|забрать|найдите|пригласите|ждем|ждите|встречаем|свяжитесь с|связаться с|поговорить с|говорил с|говорила с|разговаривал с|разговаривала с|общался с|общалась с|договорился с|договорилась с",
  "اسألوا عن|اسأل عن|اسألي عن|اسأل|اسألوا|كلموا|كلم|كلمت|كلمني|تكلمت مع|تحدثت مع|تحدثت إلى|تحدثنا مع|تواصلوا مع|تواصلت مع|اتصلوا|اتصلت|اتصل|أبلغوا|أبلغ|بلغوا|أخبروا|أخبر|قولوا|سلموا|أعطوا|قابلت|التقيت|راسلت|راسلوا|وعدني|وعدتني|أخبرني|أخبرتني|قال|قالت|استقبلنا|استقبلتنا|استقبلني|ينتظر|ننتظر|انتظروا|من طرف|من قبل|عن طريق|إلى",
);
/** What people are to those who travel, and what they do for them. */
export const ROLE = cue(
  "guide|tour guide|tourguide|captain|skipper|driver|chauffeur|manager|receptionist|waiter|waitress|concierge|host|hostess|agent|instructor|interpreter|translator|colleague|cousin|uncle|aunt|auntie|grandma|grandpa|baby|toddler|cardholder|card holder|account holder|passenger|guest|traveller|traveler|contact|contact person|reservation holder|ticket holder|lead guest|lady called|lady named|man called",
  "rehber|kaptan|şoför|şoförün|garson|resepsiyonist|resepsiyondan|resepsiyondaki|odadan|odasından|dairesinden|müdür|yetkili|görevli|doktor|hemşire|temsilci|danışman|arkadaş|misafir|konuğumuz|yolcu|bebek|çocuklardan|çocuklarım|çocuklarımız|ikizlerim|ikizlerimiz|yanımda|yanımızda|benimle|bizimle|benimle birlikte|ofisinizden|ekibinizden|acentenizden|kayınbiraderim|baldızım|yengem|eniştem|gelinim|damadım|kart sahibi|hesap sahibi|ilgili kişi",
  "guide|hôte|capitaine|chauffeur|serveur|serveuse|réceptionniste|directeur|directrice|gérant|gérante|concierge|hôtesse|passager|passagère|titulaire|collègue|accompagnateur|accompagnatrice|contact|le titulaire est|titulaire est",
  "reiseleiter|reiseleiterin|gastgeber|gastgeberin|guide|kapitän|fahrer|kellner|kellnerin|rezeptionist|rezeptionistin|concierge|manager|managerin|kollege|kollegin|kontoinhaber|kontoinhaberin|karteninhaber|karteninhaberin|hauptgast|mitreisende|mitreisender|begleitperson|ansprechpartner|ansprechpartnerin|kontaktperson|dolmetscher|dolmetscherin|oma|opa|tante|onkel",
  "принимающий|принимающая|гид|гида|гиду|гидом|экскурсовод|экскурсовода|экскурсоводу|экскурсоводом|капитан|капитана|капитаном|администратор|администратора|администратором|менеджер|менеджера|менеджером|официант|официантка|портье|сотрудник|сотрудница|сотрудником|сотрудницей|девушка|оператор|консьерж|на ресепшене|на ресепшен|на стойке|пассажир|гость|малыш|контактное лицо|ответственный|вместе с",
  "المرشد|المرشدة|مرشد|السائق|سائق|الكابتن|كابتن|القبطان|الموظف|الموظفة|موظف الاستقبال|موظفة الاستقبال|المدير|المديرة|النادل|الدليل|المضيف|المضيفة|المسؤول|المسؤولة|الضيف|الضيفة|الطفل|الطفلة|الزميل|الزميلة|صاحب البطاقة|صاحب الحساب",
);
/** Fields of a form that people write without a colon too. */
export const FIELD = cue(
  "first name|last name|family name|given name|surname|maiden name|middle name",
  "soyadı|soyadi|soyismi|soyad",
  "prénom|nom de famille",
  "vorname|nachname|familienname|zuname|rufname",
  "фамилия|имя|отчество",
  "الاسم|العائلة|الاسم الأول|اسم العائلة|الكنية|اسم الأب",
);
/** In whose company one is. */
export const COMPANY = cue("with", "mit", "مع|برفقة|بصحبة");
/** The same in languages in which no word but a name has a capital letter within a sentence. */
export const COMPANY_BY_CAPITAL = cue("avec", "с|со");
export const RELATION = cue(...RELATIONS);
/** What stands before the names of ladies and gentlemen. */
export const TITLE = cue(
  "mr|mrs|ms|miss|mx|dr|prof|professor|mister|madam|sir",
  "bay|bayan|sayın|sayin|sn|sn.|doktor|doç|av|avukat|öğretmen",
  "famille|fam.|époux|m.|mm.|mme|mlle|monsieur|madame|mademoiselle|mesdames|docteur|maître|mr et mme|m. et mme",
  "herr|herrn|frau|fräulein|familie|eheleute|hr.|fr.",
  "господин|господина|господину|господином|госпожа|госпожи|госпоже|госпожу|госпожой|г-н|г-на|г-ну|г-жа|г-жи|г-же|мистер|миссис|мисс|доктор|доктора|профессор|профессора|проф|проф.|адвокат|адвоката|дядя|тетя",
  "السيد|السيدة|سيد|سيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة|دكتور|دكتورة|الآنسة|الشيخ|الحاج|الحاجة|المهندس|المهندسة|البروفيسور|بروفيسور|المحامي|المحامية|الكابتن|عم",
);
/** Titles behind which Arabic has nothing but names. */
export const SIR_OR_MADAM = cue("السيد|السيدة|الآنسة");
/** What stands behind Turkish names. */
export const TITLE_AFTER = cue(
  "bey|beyi|beyin|beye|beyle|beyden|beyde|hanım|hanımı|hanımın|hanıma|hanımla|hanımdan|hanımda",
  "hoca|hocam|hocanın|hocaya|abi|abim|abinin|abla|ablam|ablanın|ağabey|teyze|amca|beyefendi|hanımefendi",
);
/** In whose name or for whom, or who is on the line: behind the name. */
export const NAME_BEFORE = cue(
  "adına|ismine|namına|adıyla|ismiyle|adlı|isimli|isminde|adında|adınadır|adına olan|diye|üzerine|derler|diyorlar",
  "here|speaking|on the phone|on the line|is my name|is the name|from reception|from the front desk|at reception|at the front desk|from your team|from your office|from customer service|from room|from apartment|in room|from flat",
  "hier|am apparat|aus zimmer|von zimmer|in zimmer|am telefon|ist mein name|heiße ich|heiß ich",
  "à l'appareil|au téléphone|de la réception|à la réception|de la chambre|de chambre|de l'accueil|est mon nom",
  "зовут|из номера|из комнаты|на связи|на проводе|беспокоит|вас беспокоит",
  "يتحدث|تتحدث|معكم|معك|من الاستقبال|من غرفة|من الغرفة|على الخط",
);
/** In whose name, also behind names without a capital letter. */
export const IN_NAME_OF = cue("adına|ismine|namına|isimli|adlı");
/** Said of oneself, behind one's name. */
export const SELF_AFTER = cue("ben", "here", "hier", "à l'appareil");
/** Who is told something, or called: behind the name and its ending. */
export const CONTACT_AFTER = cue(
  "söyleyin|söyler misiniz|söyleyebilir misiniz|iletin|iletir misiniz|iletebilir misiniz|haber verin|haber verir misiniz|bildirin|sorun|sorar mısınız|arayın|arar mısınız|arayabilir misiniz|ulaşın|yazın|verin|verir misiniz|teslim edin|bulsun|karşılasın|karşılayacak|alsın|beklesin|ekleyin|ekler misiniz|kaydedin|selam söyleyin|teşekkür edin",
);
/** What hardly anything but people does, is or is wanted for, behind their name. */
export const DOING = cue(
  "için|tarafından|yüzünden|hakkında|gelecek|geliyor|gelmedi",
  "told|said|promised|wrote|lost|forgot|forgets|booked|paid|joined|joins|joining|needs|wants|would like|can't|cannot|couldn't|has lost|has forgotten|has booked|has paid|has allergies|has an allergy|has a nut|is allergic|is vegan|is vegetarian|is diabetic|is pregnant|is sick|is ill|is disabled|is coming|is arriving|is flying|is landing|is turning|is celebrating|is waiting|will join|will arrive|will be arriving|will collect|will pick|will pay|will come|can collect|can come|can pick|turns|speaks|arrives|flies|lands|hates|loves|called me|texted me|emailed me|gets seasick|eats|doesn't eat|only eats|uses a wheelchair",
  "a perdu|a oublié|a réservé|a payé|m'a dit|nous a dit|m'a promis|m'a écrit|m'a appelé|est allergique|est végétarien|est végétarienne|est enceinte|est malade|est diabétique|arrive|arrivera|atterrit|voudrait|veut|aimerait|ne peut pas|ne mange pas|ne parle pas|nous rejoint|me rejoint|viendra|fête|fêtera|a besoin|a mal",
  "hat verloren|hat vergessen|hat gebucht|hat bezahlt|hat gesagt|hat mir gesagt|hat uns|hat mir|hat eine|hat keine|ist allergisch|ist vegetarier|ist vegetarierin|ist veganer|ist veganerin|ist schwanger|ist krank|möchte|kann nicht|kommt|fliegt|landet|isst|braucht|sagte|sagt|wollte|verträgt|feiert|wird",
  "потерял|потеряла|забыл|забыла|забронировал|забронировала|оплатил|оплатила|сказал|сказала|обещал|обещала|написал|написала|не ест|хочет|хотел|хотела|прилетает|прилетит|приедет|приезжает|придет|не может|заболел|заболела|потерялся|потерялась|пропал|пропала|боится|плохо ходит|не говорит|встретит|заплатил|заплатила|просил|просила|передал|передала",
  "مريض|مريضة|لا يأكل|لا تأكل|لا يستطيع|لا تستطيع|فقد|فقدت|أضاع|أضاعت|يصل|تصل|سيصل|ستصل|نسي|نسيت|حجز|حجزت|عنده حساسية|عندها حساسية|لديه حساسية|لديها حساسية|يريد|تريد",
);
/** What people have, behind their name: "Tom's passport". */
export const OWNED = cue(
  "phone|phone number|number|mobile|cell|email|passport|ticket|tickets|flight|birthday|name|surname|booking|reservation|room|suitcase|luggage|bag|seat|card|wallet|wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|friend|parents|family|kids|arrival|address|visa|allergy",
);
/** What people have, before their name in the second case. */
export const THING_OF = cue(
  "le numéro de|numéro de|téléphone de|passeport de|billet de|chambre de|anniversaire de|valise de|vol de|adresse de|prénom de|carte de|compte de|père de|mère de",
  "номер|телефон|паспорт|паспорта|билет|билеты|почта|почту|чемодан|рейс|карта|карту|день рождения|дня рождения|именины|юбилей|юбилея",
  "رقم|هاتف|جوال|جواز|غرفة|تذكرة|حقيبة|بطاقة|بريد|عيد ميلاد",
);
/** Where a name with an ending of the language may be a restaurant's, a ruler's or an artist's as well. */
export const VENUE = cue(
  "what does|meaning|common name|popular name|who was|who is|who were|better|best|restaurant*|eatery|cafe*|bar|bars|pub|kebab*|baklava*|dessert*|mosque*|museum*|palace*|tomb*|shrine*|statue*|history|historical|century|built|sultan*|emperor|empress|ottoman*|byzantine*|store|stores|shop|shops|brand|mall|stall|branch|episode|series|team|match",
  "que veut dire|que signifie|prénom courant|qui était|qui est|meilleur*|mieux|resto*|brasserie|mosquée*|musée*|palais|tombeau*|statue*|histoire|siècle|construit*|ottoman*|empereur|magasin*|boutique*|marque",
  "was heißt|was bedeutet|häufiger name|wer war|wer ist|besser*|beste*|restaurant*|lokal|lokale|café*|moschee*|museum*|palast*|grab|grabmal|statue*|geschichte|jahrhundert|erbaut*|gebaut*|sultan*|kaiser*|laden|geschäft*|marke*",
  "кто такой|кто такая|кто был*|лучше|ресторан*|кафе|мечет*|музе*|двор*|гробниц*|тюрбе|памятник*|истори*|век|века|построи*|султан*|импер*|магазин*|бренд*",
  "من هو|من هي|من كان|أفضل|افضل|مطعم*|مقهى|جامع*|مسجد*|متحف*|قصر*|قبر*|ضريح*|مين هو|مين هي|مين كان|أقوى|أعظم|تمثال*|تاريخ*|بنى|بني|بنيت|السلطان*|سلطان*|إمبراطور*|متجر*|سوق*|شارع*|ميدان*|مدرسة*",
  "daha iyi|restoran*|lokanta*|kafe*|kahvaltı*|yemek*|yemeğ*|mutfa*|yenir|yiyebilir*|kebap*|döner*|köfte*|tatlı*|baklava*|dondurma*|menü*|nasıl gid*|nasil gid*|nereye|müze*|cami*|türbe*|saray*|çeşme*|heykel*|kimdir|padişah*|sultan*|tarih*|yaptır*|mimar*|konser*|şarkı*|roman*|kitab*|film*|dizi*|maç*|mağaza*|usta*|semt*|mahalle*|sokak*|sokağ*|cadde*|park*|durak*|durağ*|iskele*|metro*",
);
/** How people are, one word behind a Turkish name. */
export const DOING_OVER_WORD = cue(
  "alerjik|alerjisi|alerjisi var|yiyemiyor|yürüyemiyor|çıkamıyor|gelemiyor|gelemeyecek|kaybetti|unuttu|unutmuş|kayboldu|hastalandı|rahatsızlandı|istiyor|söyledi|dedi|söz verdi|kullanıyor",
);
/** Oneself and a comma, behind which one's name stands. */
export const SELF_AND_COMMA = cue("me, |myself, |i, |moi, |ich, |я, |ben, |أنا, ");
/** "And I", "together with". */
export const AND_ME = cue(
  "and i|and me|and myself",
  "ve ben|ile ben",
  "et moi",
  "und ich",
  "и я",
  "وأنا|و أنا",
  "ile|ile birlikte|ile beraber",
);
export const CLOSING = cue(
  "regards|best regards|kind regards|warm regards|warmest regards|best wishes|best|cheers|sincerely|yours|yours sincerely|yours truly|yours faithfully|yours ever|signed|love|xoxo|warmly|respectfully|all the best|take care",
  "sevgiler|sevgilerle|sevgilerimle|saygılar|saygılarımla|saygılarımızla|selamlar|selamlarımla|hoşça kalın|iyi çalışmalar|iyi çalışmalar dilerim|kolay gelsin|saygılar sunarım|hürmetler|görüşmek üzere|görüşürüz|hoşçakalın|iyi günler dilerim|iyi günler dileriz|iyi akşamlar dilerim|iyi tatiller|teşekkürlerimle|selam ve sevgiler|selam ve saygılar|sağlıcakla kalın|imza",
  "cordialement|bien cordialement|bien à vous|amicalement|salutations|sincères salutations|meilleures salutations|bises|bisous|respectueusement|à bientôt|belle journée|bonne journée|bonne soirée|bien amicalement|très cordialement",
  "viele grüße|liebe grüße|freundliche grüße|freundlichen grüßen|beste grüße|besten grüßen|herzliche grüße|schöne grüße|grüße|gruß|gruss|gruesse|lg|vg|mfg|mit freundlichem gruß|freundlichem gruß|bis bald|schönen tag noch|hochachtungsvoll|ihr|ihre|euer|eure",
  "с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|с любовью|с приветом|искренне ваш|искренне ваша|ваш|ваша|обнимаю|до встречи|до связи|хорошего дня|всех благ|доброго дня|заранее благодарю|благодарю за помощь",
  "مع تحياتي|تحياتي|مع التحية|مع خالص التحية|مع خالص التحيات|مع أطيب التحيات|خالص التحيات|المخلص|المخلصة|أخوكم|أختكم|أخوك|أختك|دمتم|ودمتم|مع فائق الاحترام|مع الاحترام|مع الشكر|مع الشكر والتقدير|مع جزيل الشكر|وتقبلوا تحياتي|مع محبتي|تحياتي لكم|تحياتنا|جزاكم الله خيرا|بانتظار ردكم|محبكم",
);
export const GREETING = cue(
  "happy birthday|happy anniversary|congrats|thanks in advance|many thanks|thank you so much|thanks a lot|thank you very much|hello|hi|hey|dear|good morning|good afternoon|good evening|welcome|welcome back|thanks|thank you|of course|sure|great|perfect|certainly|sorry|no problem|you're welcome|goodbye|bye|got it|congratulations",
  "iyi ki doğdun|doğum günün kutlu olsun|mutlu yıllar|nice yıllara|şimdiden teşekkürler|çok teşekkürler|teşekkürler şimdiden|merhaba|merhabalar|meraba|mrb|slm|selam|sevgili|değerli|günaydın|iyi günler|iyi akşamlar|hoş geldiniz|hoş geldin|hoşgeldiniz|teşekkürler|teşekkür ederim|teşekkür ederiz|tabii|tabii ki|elbette|rica ederim|tamam|harika|kusura bakmayın",
  "joyeux anniversaire|bon anniversaire|merci d'avance|merci par avance|merci encore|bonjour|bonsoir|salut|coucou|cher|chère|bienvenue|merci|merci beaucoup|bien sûr|parfait|très bien|avec plaisir|désolé|désolée|d'accord|au revoir",
  "alles gute|alles gute zum geburtstag|herzlichen glückwunsch|danke im voraus|vielen dank im voraus|besten dank|danke schön|hallo|hi|guten tag|guten morgen|guten abend|liebe|lieber|grüezi|servus|moin|willkommen|danke|vielen dank|gerne|natürlich|klar|perfekt|sehr geehrte|sehr geehrter|tschüss",
  "с днем рождения|с юбилеем|поздравляем|заранее спасибо|спасибо заранее|здравствуйте|здравствуй|приветик|доброго времени суток|хай|прив|привет|приветствую|добрый день|доброе утро|добрый вечер|уважаемый|уважаемая|дорогой|дорогая|спасибо|большое спасибо|конечно|хорошо|отлично|добро пожаловать|пожалуйста|извините",
  "كل عام وأنت بخير|كل عام وأنت بخير يا|عيد ميلاد سعيد|هلا|شكرا جزيلا|شكرا مقدما|شكرا لكم|أهلا|أهلاً|اهلا|مرحبا|مرحباً|مرحبًا|السلام عليكم|وعليكم السلام|عزيزي|عزيزتي|صباح الخير|مساء الخير|شكرا|شكراً|شكرًا|بالتأكيد|بالطبع|حسنا|حسناً|أهلا وسهلا|أهلا بك|أهلا بك يا|مرحبا بك|مرحبا بك يا|يا|تفضل|تفضلي",
);
/** "Mother of", "father of". */
export const KUNYA = cue("أم|ام|أبو|ابو");
/** Where names are those of artists. */
export const ART = cue(
  "who was|who is|who were|tv series|tv show|soap opera|movie|movies|film|films|song|songs|album|albums|music|concert|concerts|band|singer|actor|actress|director|directed|starring|staring|artist|listen|soundtrack|theater|theatre|novel|book by",
  "kimdir|kimdi|dizi*|şarkı*|konser*|sinema|oyuncu*|yönetmen*|şair*|ressam*|tarihçi*|albüm*|roman*",
  "qui était|qui est|chanson*|acteur*|actrice*|réalisateur*|chanteu*|musique|cinéma|série*|feuilleton*|roman",
  "wer war|wer ist|lied*|lieder|konzert*|schauspieler*|regisseur*|sänger*|musik|kino|serie|serien|roman",
  "кто такой|кто такая|кто был*|фильм*|песн*|концерт*|актер*|актрис*|режиссер*|певец|певиц*|пел|пела|поет|поэт|поэта|историк*|художник*|роман|музык*|сериал*",
  "من هو|من هي|من كان|فيلم*|أغنية|أغاني|حفلة|ممثل*|غنت|غنى|يغني|مؤرخ|شاعر|رسام|مخرج|مغني|رواية|موسيقى|مسلسل*",
);
/** Where a given name that stands alone says nothing. */
export const VENUE_OR_ART = cue(VENUE.words, ART.words);
