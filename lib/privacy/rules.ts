import { fold } from "@/lib/privacy/characters";
import { compileWordLists } from "@/lib/privacy/cue-scan";
import type { Entity } from "@/lib/privacy/finding";
import type { Place } from "@/lib/privacy/places";
import { type Policy, STANDARD_POLICY } from "@/lib/privacy/policy";

/** Changes whenever the same text may come out differently, so that older rows can be looked through again. */
const DETECTOR_VERSION = "3";

/** What an installation says beside the detector's own knowledge. */
export type Rules = {
  /** The detector's version and the revision of the installation's own rules. */
  version: string;
  policy: Policy;
  /** Where the installation's own places and businesses stand in a folded text. */
  placesIn: (folded: string) => readonly Place[];
  /** True for a value that answers gave to so many visitors that it is nobody's own. */
  isPublic: (entity: Entity, key: string) => boolean;
};

const NOWHERE: readonly Place[] = [];

/** Compiles what an installation says into rules. */
export function rulesOf({
  revision,
  policy = STANDARD_POLICY,
  places = [],
  isPublic = () => false,
}: {
  revision: number;
  policy?: Policy;
  places?: readonly string[];
  isPublic?: Rules["isPublic"];
}): Rules {
  const version = revision === 0 ? DETECTOR_VERSION : `${DETECTOR_VERSION}.${String(revision)}`;
  const lists = places.length === 0 ? null : compileWordLists([places.map(placeKey).join("|")]);
  const placesIn = (folded: string) => (lists === null ? NOWHERE : (lists.find(folded)[0] ?? NOWHERE));
  return { version, policy, placesIn, isPublic };
}

/** The name of a place as it is compared: in small letters without diacritics, with single spaces. */
export const placeKey = (name: string): string =>
  fold(name)
    .trim()
    .replace(/\s{1,100}/g, " ")
    .replaceAll(/[|*]/g, "");

/** What holds before anybody has said anything. */
export const STANDARD_RULES: Rules = rulesOf({ revision: 0 });
