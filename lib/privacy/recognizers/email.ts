import { fold } from "@/lib/privacy/characters";
import { type Reading, type Recognizer, whole } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const EMAIL_WORDS: Cue = {
  words:
    "email*|e-mail*|mail*|e-posta*|eposta*|adresse|adresim|courriel|mél|écri*|ecri*|arobase|schreib*|klammeraffe|почт*|мейл*|имейл*|емейл*|мыло|بريد*|إيميل*|write|send|schick*|envoy*|gönder*|yaz*|ulaş*|напиш*|пришл*",
  reach: 40,
};

const PROVIDER_WORDS: Cue = {
  words:
    "gmail|googlemail|hotmail|outlook|windowslive|yahoo|ymail|icloud|protonmail|جيميل|هوتميل|ياهو|اوتلوك|أوتلوك|джимейл|гмейл|гмаил|яндекс",
  reach: 0,
};
const DOT_WORDS: Cue = { words: "dot|nokta|point|punkt|точка|دوت|نقطة", reach: 0 };
const YOUR_EMAIL_WORDS: Cue = {
  words:
    "your email|your e-mail|your mail|your email address|your inbox|sent to you at|email you at|e-postanız*|e-posta adresiniz*|mailiniz*|votre e-mail|votre email|votre adresse e-mail|votre courriel|ihre e-mail|ihre mail|ihre e-mail-adresse|ваш email|ваш e-mail|ваша почта|вашу почту|بريدك|إيميلك",
  reach: 24,
};

/** The part before the @: letters of any script, and what mail programs allow between them. */
const LOCAL = String.raw`(?<![\p{L}\p{M}\p{N}_.+%-])[\p{L}\p{N}_][\p{L}\p{M}\p{N}._%+&='’~-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_])`;

const PROVIDER =
  "g(?:oogle)?mail|hotmail|outlook|windowslive|live|msn|yahoo|ymail|icloud|aol|gmx|web|yandex|rambler|mail|inbox|proton(?:mail)?|mynet|orange|wanadoo|laposte|t-online|freenet";
/** Providers whose name is nothing else, so that it says enough without "@" or ".com". */
const KNOWN_PROVIDER =
  "g(?:oogle)?mail|hotmail|outlook|windowslive|yahoo|ymail|icloud|protonmail|جيميل|هوتميل|ياهو|اوتلوك|أوتلوك|джимейл|гмейл|гмаил|яндекс";
const TLD =
  "com(?:\\.[a-z]{2})?|net|org|info|edu|gov|io|eu|co\\.uk|uk|us|tr|de|fr|ru|at|ch|it|es|nl|be|sa|ae|eg|qa|kw|рф|su|by|kz|ua|az|ir|ком|ру|нет|كوم|نت";

const AT_WORD = "at|et|ät|arobase?|arroba|kuyruklu ?a|собака|آت|ات|@|a";
const DOT_WORD = "dot|nokta|point|punkt|точка|دوت|نقطة";
const BRACKETED_AT = String.raw`[\[({<] ?(?:${AT_WORD}) ?[\])}>]`;
const SPOKEN_AT = "(?:at|chez|klammeraffe|kuyruklu ?a|ät|arobase?|собака|آت|ات|@)";
const SPELLED_DOT = String.raw`(?: {0,2}[\[({<] ?(?:${DOT_WORD}|\.) ?[\])}>] {0,2}| (?:${DOT_WORD}) |\.)`;
const SPELLED_LOCAL = String.raw`(?<![\p{L}\p{M}\p{N}_.+%-])(?:[\p{L}\p{N}_+-]{1,40} (?:${DOT_WORD}|underscore|dash) ){0,2}[\p{L}\p{N}_][\p{L}\p{M}\p{N}._+-]{0,63}`;

const pattern = (...parts: string[]) => new RegExp(parts.join(""), "giu");
/** Reads on from a sign that stands behind the part before it: a text has few of those, and many words. */
const behind = (before: string, sign: string) => `${sign}(?<=(?<head>${before})${sign})`;

const BRACKETED_AT_NEAR = new RegExp(fold(BRACKETED_AT));

/** Words that stand before "at" in a sentence: "look at gmail dot com" names no mailbox. */
const isNoMailbox = (_text: string, { value }: Reading) =>
  /^(?:me|us|him|her|them|look|looking|is|are|was|it|be|available|booked|book|mail|email|here|you|arrive|stay)(?= )/i.test(
    value,
  );

/** "a@b.com.Then" is an address and a new sentence. */
function untilSentence(_text: string, match: RegExpExecArray): Reading {
  const { start, value } = whole(match);
  const found = value.replace(/(?<=\.(?:com|net|org|ru|de|fr|tr))\.\p{Lu}\p{Ll}{1,40}$/u, "");
  return { start, end: start + found.length, value: found };
}

const ANY_BRACKETED_AT = pattern(" {0,2}", BRACKETED_AT, " {0,2}");
const ANY_SPELLED_AT = pattern(String.raw` (?:${AT_WORD}) (?=\S{1,320}(?: ?[.,] ?| (?:${DOT_WORD}) )?\S{0,320}$)`);
const ANY_SPELLED_DOT = pattern(SPELLED_DOT);
const PLAIN_ADDRESS = /^[^\s,[({<]{1,320}$/;

/** The address as it is meant: (at) is @, (dot) is a dot, spaces and case don't count. */
function addressOf(value: string): string {
  const lower = value.toLowerCase();
  if (PLAIN_ADDRESS.test(lower)) return lower;
  return lower
    .replace(ANY_BRACKETED_AT, "@")
    .replace(ANY_SPELLED_AT, "@")
    .replace(ANY_SPELLED_DOT, ".")
    .replace(/ {0,9}@ {0,9}/g, "@")
    .replace(/ {0,9}[.,] {0,9}| {1,9}/g, ".");
}

/** E-mail addresses, also those that are spelled out to hide them from machines. */
export const email: Recognizer = {
  entity: "EMAIL",
  description: "E-mail addresses, also spelled out as in “ali (at) gmail (dot) com”",
  rules: [
    {
      id: "email.address",
      signs: "@.",
      pattern: pattern(behind(LOCAL, "@"), "(?:", LABEL, String.raw`\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,60})`, END),
      read: untilSentence,
      confidence: { shape: 0.98 },
      yours: YOUR_EMAIL_WORDS,
    },
    {
      id: "email.spaced",
      signs: "@",
      pattern: pattern(behind(`${LOCAL} {0,2}`, "@"), ` {0,2}(?:${PROVIDER})(?: ?[.,] ?| )(?:${TLD})`, END),
      confidence: { shape: 0.9 },
    },
    {
      id: "email.split",
      signs: "@.",
      needs: /@ /,
      pattern: pattern(behind(LOCAL, "@"), ` {1,2}(?:`, LABEL, String.raw`\.){1,4}(?:${TLD})`, END),
      confidence: { shape: 0.75 },
    },
    {
      id: "email.provider",
      signs: "@",
      pattern: pattern(behind(LOCAL, "@"), `(?:${PROVIDER})`, END),
      confidence: { shape: 0.7 },
    },
    {
      id: "email.bracketed",
      needs: BRACKETED_AT_NEAR,
      pattern: pattern(
        behind(`${SPELLED_LOCAL} {0,2}`, BRACKETED_AT),
        " {0,2}(?:",
        LABEL,
        SPELLED_DOT,
        `){1,4}\\p{L}{2,24}`,
        END,
      ),
      confidence: { shape: 0.9 },
    },
    {
      id: "email.spelled",
      onlyWith: PROVIDER_WORDS,
      pattern: pattern(
        behind(SPELLED_LOCAL, ` (?:${SPOKEN_AT}|et) (?:${KNOWN_PROVIDER})`),
        "(?:",
        SPELLED_DOT,
        `(?:${TLD}))?`,
        END,
      ),
      confidence: { shape: 0.7, cue: 0.9 },
      cues: [EMAIL_WORDS],
      vetoes: [isNoMailbox],
    },
    {
      id: "email.words",
      onlyWith: DOT_WORDS,
      pattern: pattern(behind(SPELLED_LOCAL, ` ${SPOKEN_AT} `), "(?:", LABEL, ` (?:${DOT_WORD}) ){1,3}(?:${TLD})`, END),
      confidence: { shape: 0.5, cue: 0.85 },
      cues: [EMAIL_WORDS],
      vetoes: [isNoMailbox],
    },
  ],
  key: addressOf,
};
