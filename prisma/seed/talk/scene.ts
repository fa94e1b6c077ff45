import { LANDMARKS } from "@/prisma/seed/material/landmarks";
import type { Material, Thing } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import type { Slot } from "@/prisma/seed/talk/templates";

/** Every thing that a slot of this language can hold. */
export type Cast = ReadonlyMap<string, readonly Thing[]>;

/** What a conversation is about right now: one thing for each slot spoken of. */
export type Scene = Map<string, Thing>;

const PLACE_KINDS = ["museum", "sight"] as const;
const MOSQUES = new Set(["hagia-sophia", "blue-mosque", "suleymaniye", "chora"]);
const NEAR_CHANCE = 0.7;

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

function pickFrom(preferred: readonly Thing[], all: readonly Thing[], random: Random): Thing {
  return random.pick(preferred.length > 0 ? preferred : all);
}

/** What a slot is filled from: everything there is, and what the conversation is about. */
export type Stage = { readonly cast: Cast; readonly scene: Scene; readonly random: Random };

export function isMosque(thing: Thing): boolean {
  return MOSQUES.has(thing["key"] ?? "");
}

function placesFor(cast: Cast, kind: string): readonly Thing[] {
  if (kind !== "mosque") return thingsFor(cast, kind);
  return thingsFor(cast, "sight").filter(isMosque);
}

function drawPlace({ cast, scene, random }: Stage, slot: string): Thing {
  const kind = slot === "place" ? random.pick(PLACE_KINDS) : slot;
  const things = placesFor(cast, kind);
  const district = scene.get("district")?.name;
  const isNear = district !== undefined && random.isLucky(NEAR_CHANCE);
  const near = isNear ? things.filter((place) => place["near"] === district) : [];
  const thing = scene.get(kind) ?? pickFrom(near, things, random);
  scene.set(kind, thing);
  if (!scene.has("place")) scene.set("place", thing);
  return thing;
}

/** The district of the place spoken of, or any. */
function drawDistrict({ cast, scene, random }: Stage): Thing {
  const place = scene.get("place") ?? scene.get("museum") ?? scene.get("sight");
  const others = thingsFor(cast, "district").filter((district) => district !== scene.get("other"));
  const near = others.filter(({ name }) => name === place?.["near"]);
  return pickFrom(near, others, random);
}

/** A sight that was not spoken of yet. */
function drawNext({ cast, scene, random }: Stage): Thing {
  const known = new Set(scene.values());
  const sights = thingsFor(cast, "sight").filter((sight) => !known.has(sight));
  const here = scene.get("place")?.["near"];
  const near = here === undefined ? [] : sights.filter((sight) => sight["near"] === here);
  return pickFrom(near, sights, random);
}

function drawOther(stage: Stage): Thing {
  const here = thingIn(stage, "district").name;
  return stage.random.pick(thingsFor(stage.cast, "district").filter((district) => district.name !== here));
}

function draw(stage: Stage, slot: string): Thing {
  switch (slot) {
    case "place":
    case "museum":
    case "sight":
    case "mosque":
      return drawPlace(stage, slot);
    case "district":
      return drawDistrict(stage);
    case "other":
      return drawOther(stage);
    case "next":
      return drawNext(stage);
    default:
      return stage.random.pick(thingsFor(stage.cast, slot));
  }
}

/** The thing a slot holds in a scene, drawn on first use and kept from then on. */
function thingIn(stage: Stage, slot: string): Thing {
  const known = stage.scene.get(slot);
  if (known) return known;
  const drawn = draw(stage, slot);
  stage.scene.set(slot, drawn);
  return drawn;
}

export function valueIn(stage: Stage, slot: Slot): string {
  const value = thingIn(stage, slot.name)[slot.field];
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

const NAMED_ANEW = new Set(["dish", "line", "month", "craft", "cuisine", "time", "evening", "day"]);

/** The scene of a question that continues the one before: everything stays, except what it names anew. */
export function continuedScene({ cast, scene, random }: Stage, named: ReadonlySet<string>): Scene {
  const anew = [...named].filter((slot) => NAMED_ANEW.has(slot));
  const others = anew.map((slot) => {
    const known = scene.get(slot);
    return [slot, random.pick(thingsFor(cast, slot).filter((thing) => thing !== known))] as const;
  });
  return new Map([...scene, ...others]);
}
