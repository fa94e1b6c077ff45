import type { Cue } from "@/lib/privacy/vicinity";

/** "phone", "call me", "WhatsApp" and their like in six languages. */
export const PHONE_WORDS: Cue = {
  words: new RegExp(
    `(?<!\\p{L})(?:${[
      "tel|tele?phone|phone|ph|fone|mobile|mob|cell|cell ?phone|gsm|whats ?app\\p{L}{0,6}|wp|viber|telegram|signal|imo|fax",
      "call|ring|dial|text|sms|reach|contact|hotline",
      "telefon\\p{L}{0,10}|cep\\p{L}{0,6}|faks|ara(?:y[ıi]n|yabilir\\p{L}{0,6}|r|rsan\\p{L}{0,3}|s[ıi]n)|ulaş\\p{L}{0,12}|irtibat|iletişim",
      "tél|téléphone|portable|appel\\p{L}{0,4}|rappel\\p{L}{0,4}|joindre|joignable|mobile",
      "handy\\p{L}{0,8}|mobil\\p{L}{0,8}|rufnummer|fon|ruf\\p{L}{0,3}|anruf\\p{L}{0,3}|erreich\\p{L}{0,4}",
      "тел|телеф\\p{L}{0,6}|моб\\p{L}{0,8}|сотов\\p{L}{0,3}|ватсап\\p{L}{0,2}|вотсап\\p{L}{0,2}|вацап\\p{L}{0,2}",
      "(?:по|пере)?звон\\p{L}{0,6}|набер\\p{L}{0,4}",
      "(?:و|ب|ل)?(?:ال)?(?:هاتف|جوال|موبايل|تلفون|واتس ?[اآ]?ب?|نقال)\\p{L}{0,3}|[اإ]تصل\\p{L}{0,4}|تواصل\\p{L}{0,4}",
    ].join("|")})(?!\\p{L})`,
    "gu",
  ),
  reach: 40,
};

/** "number" alone says little. */
export const NUMBER_WORDS: Cue = {
  words:
    /(?<!\p{L})(?:number|no|nr|num|numara\p{L}{0,8}|numéro|nummer|номер\p{L}{0,3}|ال?رقم\p{L}{0,3}|رقم\p{L}{0,3})(?!\p{L})/gu,
  reach: 14,
  yields: true,
};

/** Words for the other long numbers of a traveller: orders, tickets, passports, accounts, prices. */
export const OTHER_NUMBER_WORDS: Cue = {
  words: new RegExp(
    `(?<!\\p{L})(?:${[
      "order|booking|reservation|confirmation|ticket|pnr|invoice|tracking|passport|visa|id|identity|account|card|iban|ip|room",
      "flight|isbn|imei|code|reference|ref|postcode|zip|serial|model|budget|license|licence|tax|version|population|coordinates",
      "sipariş\\p{L}{0,8}|rezervasyon\\p{L}{0,8}|bilet\\p{L}{0,8}|fatura\\p{L}{0,6}|takip|pasaport\\p{L}{0,6}|kimlik|tc|tckn|hesap|kart\\p{L}{0,6}",
      "oda|uçuş\\p{L}{0,4}|kod\\p{L}{0,4}|bütçe\\p{L}{0,5}|vergi|plaka\\p{L}{0,5}|referans|nüfus\\p{L}{0,3}",
      "commande|réservation|billet|facture|suivi|passeport|identité|compte|carte|chambre|vol|postal|référence|dossier",
      "bestell\\p{L}{0,8}|buchung\\p{L}{0,8}|rechnung\\p{L}{0,8}|sendung\\p{L}{0,8}|(?:reise)?pass\\p{L}{0,8}|ausweis\\p{L}{0,8}|konto\\p{L}{0,8}|kartennummer|karte|zimmer|flug\\p{L}{0,7}|plz|postleitzahl|auftrag\\p{L}{0,8}",
      "заказ\\p{L}{0,3}|брон\\p{L}{0,8}|билет\\p{L}{0,2}|сч[её]т\\p{L}{0,2}|трек\\p{L}{0,4}|(?:загран)?паспорт\\p{L}{0,2}|карт\\p{L}{0,3}|комнат\\p{L}{0,2}|рейс\\p{L}{0,2}|индекс|код\\p{L}{0,2}|инн|снилс|население",
      "ال?طلب\\p{L}{0,3}|ال?حجز\\p{L}{0,3}|تذكر\\p{L}{0,4}|فاتورة|جواز\\p{L}{0,3}|ال?هوية|ال?حساب|بطاق\\p{L}{0,4}|ال?غرفة|ال?رحلة|ال?رمز|ال?بريدي",
    ].join("|")})(?!\\p{L})`,
    "gu",
  ),
  reach: 28,
};
