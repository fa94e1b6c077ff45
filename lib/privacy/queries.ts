import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Context } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { reloadKeys } from "@/lib/platform/keys";
import { digestOf } from "@/lib/platform/pseudonym";
import { openEffects } from "@/lib/privacy/change-effects";
import { type Example, readExamples } from "@/lib/privacy/evaluation/evaluate";
import type { Entity } from "@/lib/privacy/finding";
import { placesOf } from "@/lib/privacy/place-list";
import { plannedRules } from "@/lib/privacy/planned-rules";
import { lossSentence, lostPieces } from "@/lib/privacy/recall-guard";
import { placeKey, type Rules, rulesOf } from "@/lib/privacy/rules";
import {
  type ChangeEffects,
  MAX_OWN_PLACES,
  type PlaceView,
  type PlannedChange,
  type PrivacyListParams,
  PrivacySettings,
  type PublicValueView,
  type SettingsView,
  STANDARD_SETTINGS,
} from "@/lib/privacy/schema";
import { sameKey } from "@/lib/privacy/session-memory";

/** Under this name the settings are stored. */
export const SETTING_KEY = "privacy";
/** What of an answer becomes public when it is given to many. */
export const PUBLISHED: ReadonlySet<Entity> = new Set(["PHONE", "EMAIL", "ADDRESS", "URL"] as const);
/** How long a process may go on with rules that another one has changed. */
const FRESH_MS = 2000;

export type RulesNow = { rules: Rules; settings: PrivacySettings };
type KeptRules = { now: RulesNow; revision: number; until: number; stamp: string };

const kept = globalThis as typeof globalThis & { winnowRules?: KeptRules };

/** The digest under which a value is known as public, or on its way there. */
export const publicDigest = (entity: Entity, key: string): string =>
  digestOf("public-value", `${entity}:${sameKey(entity, key)}`);

/** After a change: the next caller reads the rules anew. */
export function forgetRules(): void {
  delete kept.winnowRules;
}

/** The rules that hold now, read at most every two seconds, and with them the keys, of which another process may have made one. */
export async function rulesNow({ db, now }: Context): Promise<RulesNow> {
  const at = now().getTime();
  const known = kept.winnowRules;
  if (known && at < known.until && at > known.until - 2 * FRESH_MS) return known.now;
  reloadKeys();
  kept.winnowRules = { ...(await readRules(db, known)), until: at + FRESH_MS };
  return kept.winnowRules.now;
}

/** Reads the rules, unless those known are still the same. */
async function readRules(db: Context["db"], known: KeptRules | undefined): Promise<Omit<KeptRules, "until">> {
  const setting = await db.setting.findUnique({ where: { key: SETTING_KEY } });
  const published = { where: { withdrawnAt: null } };
  const { _count, _max } = await db.publicValue.aggregate({ ...published, _count: true, _max: { since: true } });
  const revision = setting?.revision ?? 0;
  const stamp = `${String(revision)} ${String(_count)} ${_max.since?.toISOString() ?? ""}`;
  if (known?.stamp === stamp) return known;
  const settings = settingsOf(setting);
  const values = await db.publicValue.findMany({ ...published, select: { digest: true } });
  const digests = new Set(values.map(({ digest }) => digest));
  const isPublic = (entity: Entity, key: string) =>
    digests.size > 0 && PUBLISHED.has(entity) && digests.has(publicDigest(entity, key));
  // The same revision has the same places, and to compile them again takes long when they are many.
  const rules =
    known?.revision === revision
      ? { ...known.now.rules, isPublic }
      : rulesOf({ revision, policy: settings.policy, places: await placeKeys(db), isPublic });
  return { now: { rules, settings }, revision, stamp };
}

/** What was stored, with the standard where a newer version has something to decide that nobody has yet. */
function settingsOf(row: { value: string } | null): PrivacySettings {
  const stored = (row ? JSON.parse(row.value) : {}) as Partial<PrivacySettings>;
  const { policy } = STANDARD_SETTINGS;
  const visitor = { ...policy.visitor, ...stored.policy?.visitor };
  const chatbot = { ...policy.chatbot, ...stored.policy?.chatbot };
  return PrivacySettings.parse({
    ...STANDARD_SETTINGS,
    ...stored,
    policy: { ...policy, ...stored.policy, visitor, chatbot },
  });
}

async function placeKeys(db: Context["db"]): Promise<string[]> {
  const places = await db.ownPlace.findMany({ select: { key: true }, take: MAX_OWN_PLACES });
  return places.map(({ key }) => key);
}

/** What an admin has decided about detection, and how often that was changed. */
export async function getSettings(ctx: Context): Promise<SettingsView> {
  authorize(ctx, "privacy:manage");
  const row = await ctx.db.setting.findUnique({ where: { key: SETTING_KEY } });
  return { settings: settingsOf(row), revision: row?.revision ?? 0 };
}

const PAGE_SIZE = 50;

/** One page of the installation's own places, in the order of their names; a search ignores case and diacritics. */
export async function listPlaces(
  ctx: Context,
  { search, after }: PrivacyListParams,
): Promise<{ rows: PlaceView[]; next: string | null; total: number }> {
  authorize(ctx, "privacy:manage");
  const wanted = placeKey(search ?? "");
  const found = await ctx.db.ownPlace.findMany({
    where: { AND: [{ key: { contains: wanted } }, after === undefined ? {} : { key: { gt: after } }] },
    orderBy: { key: "asc" },
    take: PAGE_SIZE + 1,
    select: { key: true, name: true, kind: true },
  });
  const rows = found.slice(0, PAGE_SIZE);
  const next = found.length > PAGE_SIZE ? (rows.at(-1)?.key ?? null) : null;
  return { rows, next, total: await ctx.db.ownPlace.count() };
}

/** One page of the values that answers gave to many, newest first; those that an admin withdrew stay in the list. */
export async function listPublicValues(
  ctx: Context,
  { after }: PrivacyListParams,
): Promise<{ rows: PublicValueView[]; next: string | null }> {
  authorize(ctx, "privacy:manage");
  const [at = "", afterDigest = ""] = after?.split("~") ?? [];
  const since = new Date(at);
  const cursor = Number.isNaN(since.getTime())
    ? {}
    : { OR: [{ since: { lt: since } }, { since, digest: { lt: afterDigest } }] };
  const found = await ctx.db.publicValue.findMany({
    where: cursor,
    orderBy: [{ since: "desc" }, { digest: "desc" }],
    take: PAGE_SIZE + 1,
  });
  const rows = found.slice(0, PAGE_SIZE).map(({ since: moment, withdrawnAt, ...row }) => ({
    ...row,
    since: moment.toISOString(),
    isWithdrawn: withdrawnAt !== null,
  }));
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? `${last.since}~${last.digest}` : null };
}

const LANGUAGES = ["en", "tr", "ar", "fr", "de", "ru"] as const;
let examples: ReadonlyMap<string, readonly Example[]> | undefined;

/** Our own labelled examples by language, which are part of the project; read once. */
export function ownExamples(): ReadonlyMap<string, readonly Example[]> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "lib", "privacy", "evaluation");
  const read = (language: string) => readExamples(readFileSync(path.join(folder, `${language}.txt`), "utf8"));
  examples ??= new Map(LANGUAGES.map((language) => [language, read(language)]));
  return examples;
}

/** Pieces of our own examples that the rules of now redact and the planned ones would let through. */
export async function listLostPieces(ctx: Context, rules: { present: Rules; planned: Rules }): Promise<string[]> {
  authorize(ctx, "privacy:manage");
  const lost: string[] = [];
  for (const some of ownExamples().values()) {
    lost.push(...lostPieces(some, rules));
    await setImmediate();
  }
  return lost;
}

const MAX_LOOKED_AT = 500;
const CHUNK = 50;
const MAX_LOOKING_MS = 2000;

/** What a change of the rules would have done to the newest interactions, as many as can be looked at in two seconds. */
export async function getChangeEffects(ctx: Context, { settings, places }: PlannedChange): Promise<ChangeEffects> {
  authorize(ctx, "privacy:manage");
  const { rules: present } = await rulesNow(ctx);
  const planned = plannedRules(present, {
    ...(settings && { policy: settings.policy }),
    ...(places && { places: placesOf(places) }),
  });
  const lost = await listLostPieces(ctx, { present, planned });
  const { look, effects } = openEffects(present, planned);
  const until = ctx.now().getTime() + MAX_LOOKING_MS;
  for (let skip = 0; skip < MAX_LOOKED_AT; skip += CHUNK) {
    const turns = await newestTurns(ctx, skip);
    for (const turn of turns) {
      look(turn);
      await setImmediate();
      if (ctx.now().getTime() >= until) break;
    }
    if (turns.length < CHUNK || ctx.now().getTime() >= until) break;
  }
  return { ...effects(), lost: { count: lost.length, sentence: lost.length === 0 ? null : lossSentence(lost) } };
}

// What a reviewer has marked may not be seen, and is still in the text for a while: such interactions are left out.
const newestTurns = (ctx: Context, skip: number) =>
  ctx.db.interaction.findMany({
    where: { spans: { none: { state: "marked" } } },
    orderBy: [{ timestamp: "desc" }, { id: "desc" }],
    skip,
    take: CHUNK,
    select: {
      ...{ id: true, userQuery: true, llmResponse: true },
      spans: {
        where: { state: "redacted", origin: "rule" },
        select: { field: true, entity: true, confidence: true, start: true, end: true },
      },
    },
  });
