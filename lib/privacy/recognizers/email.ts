import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const EMAIL_WORDS: Cue = {
  words:
    /(?<!\p{L})(?:e?-?mail\p{L}{0,5}|e-?posta\p{L}{0,8}|eposta\p{L}{0,8}|mailim|adresse|adresim|courriel|mél|почт\p{L}{0,3}|мейл\p{L}{0,2}|имейл\p{L}{0,2}|емейл\p{L}{0,2}|мыло|ال?بريد\p{L}{0,3}|ال?[إا]يميل\p{L}{0,3}|write|send|schick\p{L}{0,3}|envoy\p{L}{0,3}|gönder\p{L}{0,5}|yaz\p{L}{0,4}|напиш\p{L}{0,4}|пришл\p{L}{0,4})(?!\p{L})/gu,
  reach: 40,
};

/** The part before the @: letters of any script, and what mail programs allow between them. */
const LOCAL = String.raw`(?<![\p{L}\p{M}\p{N}_.+%-])[\p{L}\p{N}_][\p{L}\p{M}\p{N}._%+&='’~-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_])`;

const PROVIDER =
  "g(?:oogle)?mail|hotmail|outlook|windowslive|live|msn|yahoo|ymail|icloud|aol|gmx|web|yandex|rambler|mail|inbox|proton(?:mail)?|mynet|orange|wanadoo|laposte|t-online|freenet";
/** Providers whose name is nothing else, so that it says enough without "@" or ".com". */
const KNOWN_PROVIDER = "g(?:oogle)?mail|hotmail|outlook|windowslive|yahoo|ymail|icloud|protonmail";
const TLD =
  "com(?:\\.[a-z]{2})?|net|org|info|edu|gov|io|eu|co\\.uk|uk|us|tr|de|fr|ru|at|ch|it|es|nl|be|sa|ae|eg|qa|kw|рф|su|by|kz|ua|az|ir";

const AT_WORD = "at|et|ät|arobase?|arroba|kuyruklu ?a|собака|آت|ات|@|a";
const DOT_WORD = "dot|nokta|point|punkt|точка|دوت|نقطة";
const BRACKETED_AT = String.raw` {0,2}[\[({<] ?(?:${AT_WORD}) ?[\])}>] {0,2}`;
const SPELLED_DOT = String.raw`(?: {0,2}[\[({<] ?(?:${DOT_WORD}|\.) ?[\])}>] {0,2}| (?:${DOT_WORD}) |\.)`;
const SPELLED_LOCAL = String.raw`(?<![\p{L}\p{M}\p{N}_.+%-])(?:[\p{L}\p{N}_+-]{1,40} (?:${DOT_WORD}|underscore|dash) ){0,2}[\p{L}\p{N}_][\p{L}\p{M}\p{N}._+-]{0,63}`;

const pattern = (...parts: string[]) => new RegExp(parts.join(""), "giu");

const BRACKETED_AT_NEAR = new RegExp(String.raw`[\[({<] ?(?:${AT_WORD}) ?[\])}>]`);
const PROVIDER_NEAR = new RegExp(` (?:${KNOWN_PROVIDER})`);
const DOT_NEAR = new RegExp(` (?:${DOT_WORD}) `);

/** Words that stand before "at" in a sentence: "look at gmail dot com" names no mailbox. */
const isNoMailbox = (_text: string, { value }: Reading) =>
  /^(?:me|us|him|her|them|look|looking|is|are|was|it|be|available|booked|book|mail|email|here|you|arrive|stay)(?= )/i.test(
    value,
  );

/** "a@b.com.Then" is an address and a new sentence. */
function untilSentence(_text: string, match: RegExpExecArray): Reading {
  const found = match[0].replace(/(?<=\.(?:com|net|org|ru|de|fr|tr))\.\p{Lu}\p{Ll}+$/u, "");
  return { start: match.index, end: match.index + found.length, value: found };
}

/** The address as it is meant: (at) is @, (dot) is a dot, spaces and case don't count. */
function addressOf(value: string): string {
  return value
    .toLowerCase()
    .replace(pattern(BRACKETED_AT), "@")
    .replace(pattern(String.raw` (?:${AT_WORD}) (?=\S+(?: ?[.,] ?| (?:${DOT_WORD}) )?\S*$)`), "@")
    .replace(pattern(SPELLED_DOT), ".")
    .replace(/ *@ */g, "@")
    .replace(/ *[.,] *| +/g, ".");
}

/** E-mail addresses, also those that are spelled out to hide them from machines. */
export const email: Recognizer = {
  entity: "EMAIL",
  description: "E-mail addresses, also spelled out as in “ali (at) gmail (dot) com”",
  rules: [
    {
      id: "email.address",
      needs: /@/,
      pattern: pattern(LOCAL, "@(?:", LABEL, String.raw`\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,60})`, END),
      read: untilSentence,
      confidence: { shape: 0.98 },
    },
    {
      id: "email.spaced",
      needs: /@/,
      pattern: pattern(LOCAL, ` {0,2}@ {0,2}(?:${PROVIDER})(?: ?[.,] ?| )(?:${TLD})`, END),
      confidence: { shape: 0.9 },
    },
    {
      id: "email.split",
      needs: /@ /,
      pattern: pattern(LOCAL, `@ {1,2}(?:`, LABEL, String.raw`\.){1,4}(?:${TLD})`, END),
      confidence: { shape: 0.75 },
    },
    {
      id: "email.provider",
      needs: /@/,
      pattern: pattern(LOCAL, `@(?:${PROVIDER})`, END),
      confidence: { shape: 0.7 },
    },
    {
      id: "email.bracketed",
      needs: BRACKETED_AT_NEAR,
      pattern: pattern(SPELLED_LOCAL, BRACKETED_AT, "(?:", LABEL, SPELLED_DOT, `){1,4}\\p{L}{2,24}`, END),
      confidence: { shape: 0.9 },
    },
    {
      id: "email.spelled",
      needs: PROVIDER_NEAR,
      pattern: pattern(
        SPELLED_LOCAL,
        ` (?:at|et|ät|arobase?|собака|آت|ات|@) (?:${KNOWN_PROVIDER})(?:`,
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
      needs: DOT_NEAR,
      pattern: pattern(
        SPELLED_LOCAL,
        ` (?:at|ät|arobase?|собака|آت|ات|@) (?:`,
        LABEL,
        ` (?:${DOT_WORD}) ){1,3}(?:${TLD})`,
        END,
      ),
      confidence: { shape: 0.5, cue: 0.85 },
      cues: [EMAIL_WORDS],
      vetoes: [isNoMailbox],
    },
  ],
  key: addressOf,
};
