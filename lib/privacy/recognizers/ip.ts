import { expandIpv6, isIpv4 } from "@/lib/privacy/checks/ip-address";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const NETWORK_WORDS: Cue = {
  words: "ip|ipv4|ipv6|айпи|host|server|sunucu|serveur|сервер*|خادم|dns|vpn|proxy|ping",
  reach: 24,
};
const VERSION_WORDS: Cue = {
  words:
    "v|ver|version*|versiyon*|sürüm*|версия|версии|версию|إصدار|build|release|firmware|update|güncelleme|section|chapter|abschnitt|kapitel|§",
  reach: 12,
};

const withoutRange = (value: string) => value.replace(/[/%].{0,40}$/, "");
const hasSmallOctets = (address: string) => address.split(".").every((octet) => Number(octet) < 20);

/** Four small numbers are as likely a version or a chapter. */
function readIpv4(_text: string, match: RegExpExecArray): Reading {
  const value = withoutRange(match[0].replace(/[[\]]/g, ""));
  const reading = { start: match.index, end: match.index + match[0].length, value };
  return hasSmallOctets(value) ? { ...reading, confidence: { shape: 0.5, cue: 0.9 } } : reading;
}

/** A sentence's full stop or colon isn't part of the address. */
function readIpv6(_text: string, match: RegExpExecArray): Reading {
  const found = match[0].replace(/(?:\.|(?<!:):)$/, "");
  return { start: match.index, end: match.index + found.length, value: withoutRange(found) };
}

const isNoIpv4 = (_text: string, { value }: Reading) => !isIpv4(value);
/** "::" alone and times such as 10::30 are no addresses. */
const isNoIpv6 = (_text: string, { value }: Reading) =>
  !/\d/.test(value) || /^\d{0,2}::\d\d$/.test(value) || expandIpv6(value) === null;

/** IPv4 and IPv6 addresses, with or without a prefix length. */
export const ip: Recognizer = {
  entity: "IP",
  description: "Internet addresses, IPv4 and IPv6, but not version numbers",
  rules: [
    {
      id: "ip.v4",
      digits: 4,
      signs: ".",
      needs: /\d\[?\.\]?\d/,
      pattern:
        /(?<![\p{L}\p{N}_]|[\p{L}\p{N}][.,:])\d{1,3}(?:\[?\.\]?\d{1,3}){3}(?:\/\d{1,2}(?!\d))?(?![\p{L}\p{N}_]|[.,]\d)/gu,
      read: readIpv4,
      confidence: { shape: 0.9, cue: 0.95 },
      cues: [NETWORK_WORDS],
      contrary: VERSION_WORDS,
      vetoes: [isNoIpv4],
    },
    {
      id: "ip.v6",
      digits: 1,
      signs: ":",
      longestRun: 3,
      needs: /:[\da-f]{0,4}:/,
      pattern:
        /(?<![\p{L}\p{N}_:.])(?=[\da-f:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?:%[a-z\d]{1,16})?(?:\/\d{1,3})?(?![\p{L}\p{N}_])/giu,
      read: readIpv6,
      confidence: { shape: 0.9, cue: 0.95 },
      cues: [NETWORK_WORDS],
      vetoes: [isNoIpv6],
    },
  ],
  key: (value) => expandIpv6(value) ?? value.split(".").map(Number).join("."),
};
