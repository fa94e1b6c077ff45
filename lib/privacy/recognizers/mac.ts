import type { Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const DEVICE_WORDS: Cue = {
  words:
    "mac|mac address|mac adres*|physical address|hardware address|ethernet|wifi|wi-fi|wlan|bluetooth|fiziksel adres*|adresse mac|adresse physique|mac-adresse|geräteadresse|мак|мак-адрес*|mac-адрес*|физический адрес|ماك|عنوان ماك|العنوان الفعلي",
  reach: 32,
};

const isDigitsOnly = (value: string) => /^[\d:.-]+$/.test(value);

/** Addresses of network cards. */
export const mac: Recognizer = {
  entity: "MAC",
  description: "Hardware addresses of phones and computers, with colons, dashes or dots",
  rules: [
    {
      id: "mac.address",
      longestRun: 17,
      needs: /[\da-f]{2}[:-][\da-f]{2}[:-]/,
      pattern: /(?<![\p{L}\p{N}:-])[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}(?![\p{L}\p{N}]|[:-][\p{L}\p{N}])/giu,
      read: (_text, match) => ({
        start: match.index,
        end: match.index + match[0].length,
        value: match[0],
        ...(isDigitsOnly(match[0]) && { kind: "digits", confidence: { shape: 0.3, cue: 0.9 } }),
      }),
      confidence: { shape: 0.9, cue: 0.97 },
      cues: [DEVICE_WORDS],
    },
    {
      id: "mac.dotted",
      digits: 1,
      signs: ".",
      longestRun: 14,
      needs: /[\da-f]{4}\.[\da-f]{4}\./,
      pattern: /(?<![\p{L}\p{N}.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\p{L}\p{N}]|\.[\p{L}\p{N}])/giu,
      confidence: { shape: 0.5, cue: 0.95 },
      cues: [DEVICE_WORDS],
      vetoes: [(_text, { value }) => isDigitsOnly(value) && !/^0|\.0/.test(value)],
    },
    {
      id: "mac.bare",
      digits: 1,
      longestRun: 12,
      needsCue: true,
      pattern: /(?<![\p{L}\p{N}])(?=[a-f]{0,11}\d)[\da-f]{12}(?![\p{L}\p{N}])/giu,
      confidence: { shape: 0, cue: 0.8 },
      cues: [DEVICE_WORDS],
    },
  ],
  key: (value) => value.replace(/[^\da-f]/gi, "").toLowerCase(),
};
