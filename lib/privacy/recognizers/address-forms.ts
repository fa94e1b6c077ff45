import type { Cue } from "@/lib/privacy/vicinity";

/** A word with a capital letter or a number, as in the names of streets. */
const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,24}|\d{1,4}\.?)`;
const NUMBER = String.raw`\d{1,5}(?: ?[A-Za-zА-Яа-я](?!\p{L}|[:. ]{0,2}\d))?(?:[/-]\d{1,5}[A-Za-z]?)?`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const SEPARATOR = String.raw`(?: ?[,/–-] ?| )`;

/** The words of a pattern in capital and small letters; its classes and escapes stay. */
const inAnyCase = (source: string): string =>
  source.replace(/\\p\{[^}]{1,20}\}|\\.|\[[^\]]{1,40}\]|(\p{Ll})/gu, (piece: string, letter?: string) =>
    letter === undefined
      ? piece
      : letter === "i" || letter === "ı"
        ? "[iıİI]"
        : `[${letter}${letter.toUpperCase().charAt(0)}]`,
  );

const UNIT = [
  String.raw`(?:flat|apt\.?|apartment|unit|suite|ste\.?|floor|room|door|no\.?|#)[ .:]{0,2}(?:\d{1,4}[A-Za-z]?|[A-Z](?!\p{L}))`,
  String.raw`\d{1,3}(?:st|nd|rd|th) floor`,
  String.raw`(?:d(?:aire)?|da\.?|k(?:at)?|no|numara|blok|apt\.?|ap\.?|iç kapı(?: no)?)[ .:]{1,3}\d{1,4}[A-Za-z]?|[A-Z]\d? blok|\d{1,3}\. kat|daire \d{1,4}|kat \d{1,3}`,
  String.raw`${NAME} (?:Apt|Apartmanı|Sitesi|Residence|İş Merkezi|Plaza)\.?`,
  String.raw`(?:appartement|appt\.?|apt\.?|étage|bâtiment|bât\.?|escalier|porte|chambre)[ .:]{0,2}(?:\d{1,4}[A-Za-z]?|[A-Z](?!\p{L}))|\d{1,2}(?:er|e|ème|ère) étage`,
  String.raw`(?:wohnung|whg\.?|etage|stock|zimmer|hinterhaus|aufgang|top)[ .:]{0,2}\d{1,4}[A-Za-z]?|\d{1,2}\. (?:stock|etage|og)`,
  String.raw`(?:кв(?:артира)?|д(?:ом)?|к(?:орп(?:ус)?)?|стр(?:оение)?|эт(?:аж)?|подъезд|под|офис|оф|номер)[ .]{1,2}\d{1,4}[А-Яа-я]?|\d{1,2} этаж`,
  String.raw`(?:شقة|الشقة|رقم|الطابق|طابق|مبنى|المبنى|عمارة|بناية|فيلا|بيت|منزل|الدور|دور)(?: رقم)? ?:? ?\d{1,5}|(?:الطابق|الدور) ال(?:أرضي|أول|اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أخير)`,
]
  .map(inAnyCase)
  .join("|");
const POSTCODE = String.raw`(?:[A-Z]{1,2}-)?\d{5,6}${END}(?:[ ,]{1,2}${NAME}(?:[ -]${NAME}){0,2})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|\d{4} ${NAME}`;
/** What may follow a street and its number, piece by piece. */
export const TAIL = {
  separator: new RegExp(`${SEPARATOR}{1,2}`, "uy"),
  piece: new RegExp(`(?:${UNIT}|${POSTCODE})${END}`, "uy"),
  place: new RegExp(String.raw`(?:[гГ]\. ?|in )?(?<name>[\p{L}][\p{L}'’-]{1,24}(?: [\p{L}][\p{L}'’-]{1,24})?)`, "uy"),
};

const words = (list: string): Cue => ({ words: list, reach: 0 });

/** A form of addresses: as it is written with care, and in any case for where the words around it say what it is. */
function form(gate: { onlyWith?: Cue; needs?: RegExp }, ...alternatives: string[]) {
  const source = `${START}(?:${alternatives.join("|")})`;
  return { ...gate, pattern: new RegExp(source, "gu"), anyCase: new RegExp(source, "giu") };
}

const TR_AREA = inAnyCase(String.raw`(?:mahallesi|mahalle|mah\.?|mh\.?)`);
const TR_STREET = inAnyCase(
  String.raw`(?:caddesi|cadde|cad\.?|cd\.?|sokağı|sokagi|sokak|sok\.?|sk\.?|bulvarı|bulvari|bulv\.?|blv\.?|yokuşu|yokusu|çıkmazı|cikmazi|meydanı|geçidi|merdivenleri|yolu)`,
);
const TR_NAME = String.raw`(?:${NAME} ){1,4}`;
const NO_NUMBER = inAnyCase("tl|₺|lira|euro|€|dk|dakika|min|km|metre|kişi|saat|yıl");
const TR_NUMBER = String.raw`[ ,]{1,3}(?:(?:[Nn][oO]|NUMARA|[Nn]umara|[Nn]r|№)[ .:]{0,3})?${NUMBER}${END}(?! ?(?:${NO_NUMBER}))`;
const TR_WITH_STREET = String.raw`(?:${TR_NAME}${TR_AREA}[ ,]{1,3})?${TR_NAME}${TR_STREET}(?:['’]?(?:nde|nda|ndeki|ndaki|de|da))?(?:, ${NAME} (?:Apt|Apartmanı)\.?)?${TR_NUMBER}`;
const TR_WITH_AREA = String.raw`${TR_NAME}${TR_AREA}[ ,]{1,3}(?:${NAME} ){0,2}(?:[Nn][oO]|NUMARA|[Nn]umara)[ .:]{0,3}${NUMBER}${END}`;
const TR_WHOLE = String.raw`${TR_NAME}${TR_AREA}[ ,]{1,3}${TR_NAME}${TR_STREET}[ ,]{1,3}(?:no|numara|nr|№)[ .:]{0,3}${NUMBER}${END}`;
/** Most words begin no address, which the first word behind them that could be a street's tells. */
const TR_BEGINNING = `(?=${TR_NAME}(?:${TR_AREA}|${TR_STREET}))`;
/** Mah. Cad. No: 12 D: 3; also with the number in front, as visitors write it, and without a street. */
export const TURKISH = form(
  {
    needs: /\d/,
    onlyWith: words(
      "mah*|mh|cad|cadde*|cd|sok|sokak*|sokağ*|sk|bulv*|blv|yokuş*|çıkmaz*|meydan*|geçid*|merdivenleri|yolu*",
    ),
  },
  `${TR_BEGINNING}(?:${TR_WITH_STREET}|${TR_WITH_AREA})`,
);
/** Quarter, street and number: nothing else is written so, in whatever case. */
export const TURKISH_WHOLE = {
  needs: /\d/,
  onlyWith: words("mah*|mh"),
  pattern: new RegExp(`${START}${TR_BEGINNING}${TR_WHOLE}`, "giu"),
};

const EN_STREET = inAnyCase(
  String.raw`(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|lane|ln\.?|drive|dr\.?|court|ct\.?|terrace|crescent|close|way|row|place|square|gardens|grove|mews|highway|parkway|quay|yokuşu|yokusu|caddesi|cad\.?|sokağı|sokak|sokagi|sok\.?|sk\.?|bulvarı)`,
);
/** 221B Baker Street, and 27 of a Turkish street. */
export const ENGLISH = form(
  {
    needs: /\d/,
    onlyWith: words(
      "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|terrace|crescent|close|way|row|place|square|gardens|grove|mews|highway|parkway|quay|yokuş*|cad|caddesi|sok|sokak|sokağ*|sk|bulvar*",
    ),
  },
  String.raw`(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite) \d{1,4}[A-Za-z]?,? )?\d{1,5}(?:[A-Za-z](?!,)|,)? (?:(?:north|south|east|west|n|s|e|w)\.? )?(?:\p{Lu}[\p{L}'’.-]{1,24}|\d{1,3}(?:st|nd|rd|th))(?: ${NAME}){0,3} ${EN_STREET}${END}`,
);

const FR_STREET = inAnyCase(
  String.raw`(?:rue|avenue|av\.|boulevard|bd\.?|place|quai|impasse|allée|allee|chemin|cours|passage|square|route|faubourg|villa|cité)`,
);
/** 8 bis, avenue Victor Hugo. */
export const FRENCH = form(
  {
    needs: /\d/,
    onlyWith: words(
      "rue|avenue|av|boulevard|bd|place|quai|impasse|allée|chemin|cours|passage|square|route|faubourg|villa|cité",
    ),
  },
  String.raw`\d{1,4}(?: ?(?:bis|ter|quater|[A-D])(?!\p{L}))?,? ${FR_STREET} (?:(?:de la|de l['’]|des|du|de|d['’]|la|le|les|l['’]) ?){0,2}${NAME}(?:[ -](?:(?:de|du|des|la|le|et|sur|en)[ -]){0,2}${NAME}){0,3}`,
  String.raw`${FR_STREET} (?:(?:de la|de l['’]|des|du|de|d['’]|la|le|les|l['’]) ?){0,2}${NAME}(?:[ -]${NAME}){0,2},? \d{1,4}[A-Za-z]?(?=,? {1,2}(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu})`,
);

const DE_STREET = inAnyCase(
  String.raw`(?:straße|strasse|str\.|str|weg|gasse|platz|allee|ring|ufer|damm|steig|markt|chaussee|wall|hof|pfad|berg)`,
);
/** Hauptstraße 12, Kumbaracı-Straße 27, Am Markt 3. */
export const GERMAN = form(
  {
    needs:
      /(?:stra(?:ß|ss)e|str|weg|gasse|platz|allee|ring|ufer|damm|steig|markt|chaussee|wall|hof|pfad|berg)\.? {0,2}(?:nr\.? ?)?\d|\p{L}{3,30} \d{1,4} ?[a-h]?, ?(?:\p{L}{1,2}-\d{4}|\d{5}) \p{L}/u,
  },
  String.raw`(?:(?:Am|An der|Auf der|Auf dem|In der|Im|Zum|Zur|Unter den|Alte|Alter|Neue|Neuer|Große|Kleine) )?(?:\p{Lu}[\p{L}'’-]{1,30}[ -]){0,2}(?:\p{L}[\p{L}'’-]{0,30}?-?)?${DE_STREET} {1,2}(?:[Nn]r\.? ?)?\d{1,4}(?: ?[a-h](?!\p{L}))?(?:[/-]\d{1,3})?${END}(?! ?(?:uhr|€|euro|tl|min|km|m ))`,
  String.raw`(?:(?:An|Auf|In|Am|Im|Zu[mr]|Unter|Hinter|Vor)(?: de[nrm])? |\p{Lu}\p{L}{2,30} )?\p{Lu}[\p{L}-]{2,30} \d{1,4} ?[a-h]?(?=, ?(?:\d{5}|[A-Z]{1,2}-\d{4}) \p{Lu})(?!, ?\d{5} (?:Euro|Lira|TL|USD|EUR|TRY|Personen|Besucher|Schritte))`,
);

const RU_STREET = inAnyCase(
  String.raw`(?:улиц[аеыу]|ул\.?|проспект[еау]?|пр-т\.?|просп\.?|пр\.|переулок|переулке|пер\.?|бульвар[еа]?|б-р\.?|бул\.?|набережн(?:ая|ой)|наб\.?|площад[ьи]|пл\.?|шоссе|ш\.|проезд[еа]?|тупик[е]?|аллея|аллее)`,
);
const RU_HOUSE = String.raw`,? {0,2}(?:(?:[Дд]ом|[Дд]оме|[Дд]\.?) ?)?\d{1,4}(?:[/-]\d{1,4})?(?: ?[а-я](?!\p{L}))?(?![\p{L}\p{N}]|:\d)`;
/** г. Тула, ул. Садовая, д. 3, кв. 8. */
export const RUSSIAN = form(
  {
    needs: /\d/,
    onlyWith: words(
      "улиц*|ул|проспект*|пр-т|просп|пр|переул*|пер|бульвар*|б-р|бул|набережн*|наб|площад*|пл|шоссе|ш|проезд*|тупик*|алле*",
    ),
  },
  String.raw`(?:(?:\d{6},? )?(?:[Гг](?:ород)?\.? ?)?\p{Lu}[\p{L}-]{2,24}, )?${RU_STREET} {0,2}${NAME}(?:[ -]${NAME}){0,2}${RU_HOUSE}`,
  String.raw`(?:(?:\d{6},? )?(?:[Гг](?:ород)?\.? ?)?\p{Lu}[\p{L}-]{2,24}, )?\p{Lu}[\p{L}-]{2,24}(?:ая|ой|ий|ый|ом|ую) ${RU_STREET}${RU_HOUSE}`,
);

const AR_WORD = String.raw`[\u0621-\u064a]{2,20}`;
/** شارع الاستقلال رقم 45. */
export const ARAB = form(
  { onlyWith: words("شارع|طريق|حي|جادة|زقاق|حارة|ميدان") },
  String.raw`(?:(?:حي|منطقة) ${AR_WORD}(?: ${AR_WORD})?[,،]? )?(?:شارع|طريق|جادة|زقاق|حارة|ميدان|حي) (?:(?!رقم|مبنى|عمارة|بناية|شقة|برج|مجمع|الطابق|الدور)${AR_WORD}[,،]? ){1,4}?(?:(?:مبنى|عمارة|بناية|برج|مجمع) ${AR_WORD}(?: ${AR_WORD})?[,،]? )?(?:(?:رقم|مبنى|المبنى|عمارة|بناية|بيت|منزل|فيلا|شقة|الطابق|طابق|الدور)(?: رقم)? ?:? ?)?\d{1,5}${END}(?! ?(?:ليرة|يورو|دقيقة|دقائق|متر|كم|:))`,
  String.raw`\d{1,5} ?[,،]? ?(?:شارع|طريق) ${AR_WORD}(?: ${AR_WORD}){0,2}`,
);
