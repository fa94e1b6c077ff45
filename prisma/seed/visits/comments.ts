import type { Intent, Material } from "@/prisma/seed/material/material";
import type { Random } from "@/prisma/seed/random";
import { tellPersonal } from "@/prisma/seed/talk/personal";
import type { Judgement } from "@/prisma/seed/visits/judgement";

const CONTACT_CHANCE = 0.16;

type Occasion = { readonly material: Material; readonly intent: Intent };

function textsFor({ isUp, reason }: Judgement, { material, intent }: Occasion): readonly string[] {
  const { up, down } = material.comments;
  if (isUp) return [...(up.any ?? []), ...(up[intent] ?? [])];
  return (reason && down[reason]) ?? [];
}

/** What somebody who judges so may write, now and then with their address; undefined where there is nothing to say. */
export function commentOn(judgement: Judgement, occasion: Occasion, random: Random): string | undefined {
  const { material } = occasion;
  const contacts = judgement.isUp ? material.comments.contact.up : material.comments.contact.down;
  if (contacts.length > 0 && random.isLucky(CONTACT_CHANCE)) {
    return tellPersonal(random.pick(contacts), material, random);
  }
  const texts = textsFor(judgement, occasion);
  return texts.length > 0 ? random.pick(texts) : undefined;
}
