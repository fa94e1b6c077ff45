import "server-only";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import type { Goals } from "@/lib/goals/schema";

/** The targets of the collection. */
export async function getGoals(ctx: Context): Promise<Goals> {
  authorize(ctx, "goals:read");
  const rows = await ctx.db.goal.findMany();
  return Object.fromEntries(rows.map(({ key, minimum, ideal }) => [key, { minimum, ideal }]));
}

/** The names of the intents that the team knows; any other is shown as new. */
export async function listKnownIntents(ctx: Context): Promise<string[]> {
  authorize(ctx, "goals:read");
  const rows = await ctx.db.intent.findMany({ select: { name: true }, orderBy: { name: "asc" } });
  return rows.map(({ name }) => name);
}
