import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

/** Names of what one has a user name for. */
const ACCOUNT_WORDS: Cue = {
  words: [
    "username|user name|user id|userid|login|login name|nickname|nick|handle|account name|screen name|gamertag|skype|skype id|discord|wechat|wechat id|snapchat|snap|kakao|line id|insta|instagram|ig|twitter|tiktok|telegram|tg|facebook|fb|threads|bluesky|steam|xbox|xbox tag|psn|gamer tag|twitch|reddit|pinterest|viber|strava|mastodon|vk|couchsurfing",
    "kullanıcı ad*|kullanici ad*|rumuz*|takma ad*|instagram*|hesab*|telegram*",
    "nom d'utilisateur|identifiant|pseudo|pseudonyme|compte",
    "benutzername*|nutzername*|anmeldename|spitzname|account|konto",
    "логин*|ник|никнейм*|имя пользователя|юзернейм*|аккаунт*|телеграм*|телега|телеге|тг|инстаграм*|инста|скайп*|дискорд*",
    "اسم المستخدم|اسم مستخدم|يوزر*|معرف*|معرفي|انستغرام|انستقرام|إنستغرام|تويتر|تيليجرام|تلغرام|سناب*|سكايب|انستا|الانستا|انستجرام|تليجرام|تلقرام|تيك توك|حسابي",
  ].join("|"),
  reach: 30,
};
/** Words that say whose it is. */
const MINE: Cue = {
  words:
    "my|mine|add me|dm me|follow me|find me|message me|reach me|i'm|i am|i post|i go by|find my|tag me|je poste|trouvez-moi|suivez-moi|ich poste|folgt mir|benim|beni|bana|hesabım*|ekleyin|mon|ma|moi|ajoutez-moi|mein|meine|mich|mir|мой|моя|мне|меня|я|حسابي|لي|أضفني|تابعني|راسلني",
  reach: 40,
};

const LINK = String.raw`-?[\p{L}’']{0,4} {0,2}(?:(?:username|user|handle|profil|tag|there|comme|unter|findet|mich|name|id|handle|account|hesabım|hesabı|adım|adı|kullanıcı|is|ist|est|lautet|auf|on|at|are|это|мой|на|в|инсте|инстаграме|телеграме|instagram'da|هو|هي|في|على|الانستا|انستا|الانستغرام|سناب|تويتر|الخاص بي|le|l'|ici|heiß|heiße|ich|bin|c'est|je|suis|i'm|am|as|als|sous|ben|adıyla|olarak|под|ником|как|я|أنا|باسم) ?){0,3}[:=-]{0,2} {0,2}[«"“'‘(]?`;
const NAME = String.raw`(?<value>(?:live:)?@?[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){2,31}(?:#\d{4})?)(?![\p{L}\p{N}_@])`;

/** A word of the language is no user name unless @, digits or an underscore say so. */
const isPlainWord = (_text: string, { value }: Reading) =>
  !/[@\d_]|\p{L}[.-]\p{L}/u.test(value) || /^[\d.,:-]+$/.test(value);
const isAddress = (text: string, { end }: Reading) => /^[@/]|^\.\p{L}{2}/u.test(text.slice(end, end + 6));
/** The cue is the beginning of a handle itself: "@nick_name". */
const isWithinHandle = (text: string, { start }: Reading) =>
  /@[\p{L}\d._]{1,31}$/u.test(text.slice(Math.max(0, start - 32), start));
const isBehindColon = (text: string, { start }: Reading) =>
  /[:=] {0,2}[«"“'‘(]?$/.test(text.slice(Math.max(0, start - 4), start));

/** User names and handles of accounts. */
export const username: Recognizer = {
  entity: "USERNAME",
  description: "User names and social media handles of a person",
  rules: [
    {
      id: "username.called",
      needsCue: true,
      follows: new RegExp(LINK + NAME, "iuy"),
      confidence: { shape: 0, cue: 0.8 },
      cues: [ACCOUNT_WORDS],
      vetoes: [
        isAddress,
        isWithinHandle,
        (text, reading) =>
          isPlainWord(text, reading) &&
          !(isBehindColon(text, reading) && /^[\x21-\x7e]+$/.test(reading.value) && !/^\d+$/.test(reading.value)),
      ],
    },
    {
      id: "username.handle",
      signs: "@",
      needs: /@[\p{L}\d_]/u,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){2,30}(?![\p{L}\p{N}_@])/gu,
      confidence: { shape: 0, cue: 0.75 },
      cues: [MINE],
      vetoes: [isAddress],
    },
  ],
  key: (value) => value.replace(/^@/, "").toLowerCase(),
};
