import { arabic } from "@/prisma/seed/material/ar";
import { german } from "@/prisma/seed/material/de";
import { english } from "@/prisma/seed/material/en";
import { french } from "@/prisma/seed/material/fr";
import type { Language, Material } from "@/prisma/seed/material/material";
import { russian } from "@/prisma/seed/material/ru";
import { turkish } from "@/prisma/seed/material/tr";

/** The hand-written material of every language. */
export const MATERIAL = {
  en: english,
  tr: turkish,
  ar: arabic,
  fr: french,
  de: german,
  ru: russian,
} as const satisfies Record<Language, Material>;
