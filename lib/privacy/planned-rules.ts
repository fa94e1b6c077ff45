import type { Policy } from "@/lib/privacy/policy";
import { type Rules, rulesOf } from "@/lib/privacy/rules";

type Change = { policy?: Policy; places?: readonly { key: string }[] };

/** The rules as they would be after a change: another policy, or more places of the installation's own. */
export function plannedRules(present: Rules, { policy = present.policy, places = [] }: Change): Rules {
  if (places.length === 0) return { ...present, policy };
  const more = rulesOf({ revision: 0, places: places.map(({ key }) => key) });
  const placesIn = (folded: string) => [...present.placesIn(folded), ...more.placesIn(folded)];
  return { ...present, policy, placesIn };
}
