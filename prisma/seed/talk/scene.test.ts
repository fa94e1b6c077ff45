import { expect, test } from "vitest";
import { MATERIAL } from "@/prisma/seed/material/languages";
import type { Thing } from "@/prisma/seed/material/material";
import { createRandom } from "@/prisma/seed/random";
import { castOf, continuedScene, isMosque, nextScene, type Scene, valueIn } from "@/prisma/seed/talk/scene";

const cast = castOf(MATERIAL.en);
const named = (slot: string) => ({ name: slot, field: "name" });
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

test("a slot keeps what it holds", () => {
  const stage = { cast, scene: new Map<string, Thing>(), random: createRandom(1) };
  expect(valueIn(stage, named("dish"))).toBe(valueIn(stage, named("dish")));
});

test("a second district and a next sight are others than the ones spoken of", () => {
  for (const seed of SEEDS) {
    const stage = { cast, scene: new Map<string, Thing>(), random: createRandom(seed) };
    expect(valueIn(stage, named("other"))).not.toBe(valueIn(stage, named("district")));
    expect(valueIn(stage, named("sight"))).not.toBe(valueIn(stage, named("next")));
  }
});

test("a place named first decides the district", () => {
  const tower = cast.get("sight")?.find((sight) => sight["key"] === "galata-tower");
  const scene: Scene = new Map(tower ? [["place", tower]] : []);
  expect(valueIn({ cast, scene, random: createRandom(3) }, named("district"))).toBe("Galata");
});

test("one prays in a mosque", () => {
  const scenes = SEEDS.map((seed) => {
    const scene: Scene = new Map();
    valueIn({ cast, scene, random: createRandom(seed) }, named("mosque"));
    return scene;
  });
  const drawn = scenes.flatMap((scene) => scene.get("mosque") ?? []);
  expect(drawn).toHaveLength(SEEDS.length);
  expect(drawn.every(isMosque)).toBe(true);
});

test("a continuing question names another thing of the same kind and keeps the rest", () => {
  for (const seed of SEEDS) {
    const stage = { cast, scene: new Map<string, Thing>(), random: createRandom(seed) };
    const before = [valueIn(stage, named("dish")), valueIn(stage, named("district"))];
    const scene = continuedScene(stage, new Set(["dish"]));
    expect(scene.get("dish")?.name).not.toBe(before[0]);
    expect(scene.get("district")?.name).toBe(before[1]);
  }
});

test("what a visitor is never changes within a conversation", () => {
  const party: Thing = { name: "four" };
  for (const seed of SEEDS) expect(nextScene(new Map([["party", party]]), createRandom(seed)).get("party")).toBe(party);
});
