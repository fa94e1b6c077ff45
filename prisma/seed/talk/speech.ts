import type { Random } from "@/prisma/seed/random";
import { type Scene, valueIn } from "@/prisma/seed/talk/scene";
import { fill } from "@/prisma/seed/talk/templates";
import type { Repertoire } from "@/prisma/seed/talk/topics";

export type Voice = { readonly repertoire: Repertoire; readonly random: Random };

/** Says a template in a scene, to which it adds what it brings up. */
export function speak({ repertoire, random }: Voice, template: string, scene: Scene): string {
  return fill(template, repertoire.language, (slot) => valueIn({ cast: repertoire.cast, scene, random }, slot));
}
