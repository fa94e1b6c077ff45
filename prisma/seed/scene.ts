import { LANDMARKS } from "@/prisma/seed/material/landmarks";
import type { Material, Thing } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import type { Slot } from "@/prisma/seed/templates";

/** Every thing that a slot of this language can hold. */
export type Cast = ReadonlyMap<string, readonly Thing[]>;

/** What a conversation is about right now: one thing for each slot spoken of. */
export type Scene = Map<string, Thing>;

const PLACE_KINDS = ["museum", "sight"] as const;
const NEAR_CHANCE = 0.65;

function toThing(entry: string | Thing): Thing {
  if (typeof entry === "string") return { name: entry };
  return { ...entry, ...LANDMARKS[entry["key"] ?? ""] };
}

export function castOf(material: Material): Cast {
  return new Map(Object.entries(material.slots).map(([slot, entries]) => [slot, entries.map(toThing)]));
}

function thingsFor(cast: Cast, slot: string): readonly Thing[] {
  const things = cast.get(slot);
  if (!things) throw new Error(`the material has no slot ${slot}`);
  return things;
}

/** Things close to the district of the scene come first, and the district of a place before others. */
function pickNear(things: readonly Thing[], near: (thing: Thing) => boolean, random: Random): Thing {
  const close = things.filter(near);
  return close.length > 0 && random.isLucky(NEAR_CHANCE) ? random.pick(close) : random.pick(things);
}

function drawPlace(cast: Cast, scene: Scene, slot: string, random: Random): Thing {
  const kind = slot === "place" ? random.pick(PLACE_KINDS) : slot;
  const district = scene.get("district")?.name;
  const thing = scene.get(kind) ?? pickNear(thingsFor(cast, kind), (place) => place["near"] === district, random);
  scene.set(kind, thing);
  if (!scene.has("place")) scene.set("place", thing);
  return thing;
}

function drawDistrict(cast: Cast, scene: Scene, random: Random): Thing {
  const near = scene.get("place")?.["near"];
  return pickNear(thingsFor(cast, "district"), (district) => district.name === near, random);
}

function drawOther(cast: Cast, scene: Scene, random: Random): Thing {
  const here = thingIn(cast, scene, "district", random).name;
  return random.pick(thingsFor(cast, "district").filter((district) => district.name !== here));
}

function draw(cast: Cast, scene: Scene, slot: string, random: Random): Thing {
  switch (slot) {
    case "place":
    case "museum":
    case "sight":
      return drawPlace(cast, scene, slot, random);
    case "district":
      return drawDistrict(cast, scene, random);
    case "other":
      return drawOther(cast, scene, random);
    default:
      return random.pick(thingsFor(cast, slot));
  }
}

/** The thing a slot holds in a scene, drawn on first use and kept from then on. */
export function thingIn(cast: Cast, scene: Scene, slot: string, random: Random): Thing {
  const known = scene.get(slot);
  if (known) return known;
  const drawn = draw(cast, scene, slot, random);
  scene.set(slot, drawn);
  return drawn;
}

export function valueIn(cast: Cast, scene: Scene, slot: Slot, random: Random): string {
  const value = thingIn(cast, scene, slot.name, random)[slot.field];
  if (value === undefined) throw new Error(`{${slot.name}.${slot.field}} has no text`);
  return value;
}

/** How likely a thing is still meant one question later. Facts about the visitors themselves never change. */
const KEEP: Readonly<Record<string, number>> = {
  party: 1,
  age: 1,
  nights: 1,
  month: 0.9,
  district: 0.7,
  budget: 0.6,
  other: 0.5,
  museum: 0.4,
  sight: 0.4,
  dish: 0.3,
  line: 0.3,
  craft: 0.3,
  event: 0.3,
};

/** The scene of the next question of a session. */
export function nextScene(scene: Scene, random: Random): Scene {
  const kept = new Map([...scene].filter(([slot]) => random.isLucky(KEEP[slot] ?? 0)));
  const place = scene.get("place");
  const isStillThere = place !== undefined && PLACE_KINDS.some((kind) => kept.get(kind) === place);
  if (isStillThere) kept.set("place", place);
  return kept;
}

const NAMED_ANEW = new Set(["dish", "line", "month", "craft", "cuisine", "time", "day"]);

/** The scene of a question that continues the one before: everything stays, except what it names anew. */
export function continuedScene(scene: Scene, slots: readonly Slot[]): Scene {
  const named = new Set(slots.map((slot) => slot.name).filter((name) => NAMED_ANEW.has(name)));
  return new Map([...scene].filter(([slot]) => !named.has(slot)));
}
