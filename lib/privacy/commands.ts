import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { type Context, inTransaction } from "@/lib/auth/context";
import { authorize } from "@/lib/auth/permissions";
import { AppError, notFound } from "@/lib/platform/errors";
import { insertNew } from "@/lib/platform/sql";
import { placesOf } from "@/lib/privacy/place-list";
import { plannedRules } from "@/lib/privacy/planned-rules";
import { forgetRules, getSettings, listLostPieces, rulesNow, SETTING_KEY } from "@/lib/privacy/queries";
import { lossSentence } from "@/lib/privacy/recall-guard";
import {
  MAX_OWN_PLACES,
  type PlaceList,
  type PrivacySettings,
  type SettingsView,
  STANDARD_SETTINGS,
} from "@/lib/privacy/schema";
import { changesBetween } from "@/lib/privacy/settings-changes";
import { OWN_PLACE_TABLE, SETTING_TABLE } from "@/lib/privacy/tables";

/** Changes what an admin decides about detection; refused when our own examples would be redacted worse than now. */
export async function changeSettings(ctx: Context, settings: PrivacySettings): Promise<SettingsView> {
  authorize(ctx, "privacy:manage");
  const before = await getSettings(ctx);
  const changes = changesBetween(before.settings, settings);
  if (changes.length === 0) return before;
  await guardRecall(ctx, { policy: settings.policy });
  const revision = before.revision + 1;
  await inTransaction(ctx, async (tx) => {
    await raiseRevision(tx, { from: before.revision, settings });
    await recordAudit(tx, { action: "privacy.change", target: "settings", detail: { revision, changes } });
  });
  forgetRules();
  return { settings, revision };
}

/** Adds all names of a list to the installation's own places, or none when a line of it can't be taken. */
export async function addPlaces(ctx: Context, list: PlaceList): Promise<{ added: number; known: number }> {
  authorize(ctx, "privacy:manage");
  const places = placesOf(list);
  const { revision } = await getSettings(ctx);
  await guardRecall(ctx, { places });
  const counts = await inTransaction(ctx, async (tx) => {
    const rows = places.map((place) => ({ ...place, createdAt: tx.now() }));
    const { size: added } = await insertNew(tx.db, OWN_PLACE_TABLE, rows);
    if ((await tx.db.ownPlace.count()) > MAX_OWN_PLACES)
      throw new AppError("invalid_input", `There can be ${String(MAX_OWN_PLACES)} places at most; none was added.`);
    if (added > 0) {
      await raiseRevision(tx, { from: revision });
      await recordAudit(tx, { action: "privacy.places", target: "places", detail: { added } });
    }
    return { added, known: places.length - added };
  });
  forgetRules();
  return counts;
}

/** Takes a name off the installation's own places. */
export async function removePlace(ctx: Context, { key }: { key: string }): Promise<void> {
  authorize(ctx, "privacy:manage");
  await inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.ownPlace.deleteMany({ where: { key } });
    if (count === 0) throw notFound("This place");
    await raiseRevision(tx);
    await recordAudit(tx, { action: "privacy.places", target: key, detail: { removed: 1 } });
  });
  forgetRules();
}

/** Says that a value is somebody's own, however many visitors it was given to: it is redacted from now on. */
export async function withdrawPublicValue(ctx: Context, { digest }: { digest: string }): Promise<void> {
  authorize(ctx, "privacy:manage");
  await inTransaction(ctx, async (tx) => {
    const where = { digest, withdrawnAt: null };
    const { count } = await tx.db.publicValue.updateMany({ where, data: { withdrawnAt: tx.now() } });
    if (count === 0) throw notFound("This public value");
    await raiseRevision(tx);
    await recordAudit(tx, { action: "privacy.public-value", target: digest });
  });
  forgetRules();
}

type Change = Parameters<typeof plannedRules>[1];

async function guardRecall(ctx: Context, change: Change): Promise<void> {
  const { rules: present } = await rulesNow(ctx);
  const lost = await listLostPieces(ctx, { present, planned: plannedRules(present, change) });
  if (lost.length > 0) throw new AppError("invalid_input", `${lossSentence(lost)} Nothing was changed.`);
}

/**
 * Gives the rules a new revision, with new settings where they are given; a conflict when the revision is no longer the
 * one that the change was made for.
 */
async function raiseRevision(tx: Context, change: { from?: number; settings?: PrivacySettings } = {}): Promise<void> {
  const { from, settings } = change;
  const first = { key: SETTING_KEY, value: JSON.stringify(STANDARD_SETTINGS), revision: 0, updatedAt: tx.now() };
  await insertNew(tx.db, SETTING_TABLE, [first]);
  const { count } = await tx.db.setting.updateMany({
    where: { key: SETTING_KEY, ...(from !== undefined && { revision: from }) },
    data: {
      ...(settings && { value: JSON.stringify(settings) }),
      ...{ revision: { increment: 1 }, updatedAt: tx.now() },
    },
  });
  if (count === 0)
    throw new AppError("conflict", "Somebody else changed the privacy rules meanwhile. Look at them and try again.");
}
