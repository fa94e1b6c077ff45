import type { Cue } from "@/lib/privacy/vicinity";

const words = (...lists: string[]) => lists.join("|");

/** "phone", "call me", "WhatsApp" and their like in six languages. */
export const PHONE_WORDS: Cue = {
  words: words(
    "tel|telephone|telphone|phone|phones|ph|fone|mobile|mob|cell|cellphone|cell phone|gsm|whatsapp*|whats app|wp|viber|telegram|signal|imo|fax",
    "call|ring|dial|text|sms|reach|contact|hotline",
    "telefon*|cep|cebim*|cepten|cepte|faks|arayın*|arayabilir*|arar|ararsan*|arasın|araması*|ulaş*|irtibat|iletişim",
    "tél|téléphone|portable|appel*|rappel*|joindre|joignable",
    "handy*|mobil*|rufnummer|mobilnummer|fon|ruf*|anruf*|erreich*",
    "тел|телеф*|моб*|сотов*|ватсап*|вотсап*|вацап*|звон*|позвон*|перезвон*|набер*",
    "هاتف*|جوال*|موبايل*|تلفون*|واتس*|نقال*|اتصل*|تواصل*|محمول*",
  ),
  reach: 40,
};

/** "number" alone says little. */
export const NUMBER_WORDS: Cue = {
  words: "number|no|nr|num|numara*|numéro|nummer|номер*|رقم*",
  reach: 14,
  yields: true,
};

/** Words for the other long numbers of a traveller: orders, tickets, passports, accounts, prices. */
export const OTHER_NUMBER_WORDS: Cue = {
  words: words(
    "order|booking|reservation|confirmation|ticket|pnr|invoice|tracking|passport|visa|id|identity|account|card|iban|ip|room",
    "flight|isbn|imei|code|reference|ref|postcode|zip|serial|model|budget|license|licence|tax|version|population|coordinates",
    "sipariş*|rezervasyon*|bilet*|fatura*|takip|rez|dosya*|poliçe*|hgs|istanbulkart*|talep*|başvuru*|üyelik*|ehliyet*|pasaport*|kimlik*|tc|tckn|hesap|kart*",
    "oda|uçuş*|kod*|bütçe*|vergi|plaka*|referans|nüfus*",
    "commande|réservation|billet|facture|suivi|passeport|identité|compte|carte|chambre|vol|postal|référence|dossier",
    "bestell*|buchung*|rechnung*|sendung*|pass|reisepass*|passnummer|ausweis*|konto*|kartennummer|karte|zimmer|flug*|plz|postleitzahl|auftrag*",
    "заказ*|брон*|билет*|счет*|трек*|паспорт*|загранпаспорт*|карт*|резерв*|полис*|регистрац*|istanbulkart|истанбулкарт*|бирк*|заявк*|обращени*|ваучер*|бонус*|водительск*|комнат*|рейс*|индекс|код*|инн|снилс|население",
    "طلب*|حجز*|تذكر*|فاتورة|جواز*|هوية|حساب|بطاق*|غرفة|رحلة|رمز|بريدي|بلاغ*|شكوى|كارت|القيد|التسجيل|وثيقة|بوليصة|تتبع*|شحن*|عضوي*|رخص*|إقام*|المدني*|القومي*",
  ),
  reach: 28,
};

/** A chatbot that repeats what the visitor gave. */
export const YOUR_PHONE_WORDS: Cue = {
  words: words(
    "your number|your phone|your mobile|your cell|your phone number|your mobile number|your whatsapp|reach you|call you|contact you|text you",
    "numaranız*|telefonunuz*|cep telefonunuz*|whatsapp'ınız*|sizi arayacağ*|size ulaş*",
    "votre numéro|votre téléphone|votre portable|vous joindre|vous appeler|vous rappeler",
    "ihre nummer|ihre telefonnummer|ihre handynummer|ihr handy",
    "ваш номер|ваш телефон|вашему номеру|вам позвон*|с вами свяж*",
    "رقمك|هاتفك|جوالك|رقم هاتفك|رقم جوالك|سنتصل بك",
  ),
  reach: 24,
};
