import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Context, inTransaction } from "@/lib/auth/context";
import { logInteractions } from "@/lib/collection/commands/log-interactions";
import { submitSmartFeedback } from "@/lib/collection/commands/submit-feedback";
import { recount } from "@/lib/counters/commands";
import { exportConversations } from "@/lib/datasets/commands";
import { ExportFilters } from "@/lib/datasets/schema";
import { eraseOldNightly } from "@/lib/erasure/commands/erase-old";
import { eraseRows } from "@/lib/erasure/commands/erase-rows";
import { eraseSubject } from "@/lib/erasure/commands/erase-subject";
import { runErasure } from "@/lib/erasure/commands/run-erasure";
import { setRetention } from "@/lib/erasure/commands/set-retention";
import { countSubject, listReceipts } from "@/lib/erasure/queries";
import { SmartFeedbackInput } from "@/lib/feedback/schema";
import { InteractionInput } from "@/lib/interactions/schema";
import { placeOf } from "@/lib/storage/files";
import { openOwnDatabase } from "@/tests/server/own-database";

let ctx: Context;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ctx, close } = await openOwnDatabase());
});
afterAll(() => close());

const DAY_MS = 86_400_000;
let serial = 0;
const aName = (kind: string) => `${kind}-${String((serial += 1))}`;

/** Logs so many interactions and gives back their ids. */
async function log(over: object, times = 1): Promise<string[]> {
  const inputs = Array.from({ length: times }, () =>
    InteractionInput.parse({
      interaction_id: aName("i"),
      user_query: "Where is the Galata Tower?",
      llm_response: "The Galata Tower stands in Beyoğlu, close to the metro.",
      ...over,
    }),
  );
  return (await logInteractions(ctx, { inputs, source: "api" })).map(({ interaction_id }) => interaction_id);
}
const smart = (interaction_id: string, over: object) =>
  submitSmartFeedback(ctx, SmartFeedbackInput.parse({ interaction_id, session_continued: true, ...over }));
const isThere = async (id: string) => (await ctx.db.interaction.count({ where: { id } })) > 0;

async function exportAll(): Promise<string> {
  const { output_file } = await exportConversations(ctx, ExportFilters.parse({}));
  return output_file.split("/").at(-1) ?? "";
}

test("an erasure that was cut off has withdrawn the files before the rows, and the next one completes it", async () => {
  const session_id = aName("session");
  const ids = await log({ session_id }, 3);
  const file = await exportAll();
  let steps = 0;
  const cutOff = runErasure(ctx, {
    ...{ reason: "request", subject: "session" },
    next: () => {
      if ((steps += 1) > 1) throw new Error("cut off");
      return Promise.resolve({ ids: ids.slice(0, 1), visitors: [], names: [] });
    },
  });
  await expect(cutOff).rejects.toThrow("cut off");
  expect(existsSync(placeOf(file))).toBe(false);

  const { counts } = await eraseSubject(ctx, { session_id });
  expect(counts.interactions).toBe(2);
  const { receipts } = await listReceipts(ctx, {});
  expect(receipts.map(({ counts: { interactions }, files }) => ({ interactions, files }))).toEqual([
    { interactions: 2, files: [] },
    { interactions: 1, files: [file] },
  ]);
  expect(await recount(ctx)).toEqual([]);
});

test("a file that was withdrawn and could not be deleted any more is deleted by the next erasure", async () => {
  const session_id = aName("session");
  await log({ session_id });
  const fileName = await exportAll();
  await ctx.db.exportFile.update({ where: { fileName }, data: { withdrawnAt: ctx.now() } });
  await eraseSubject(ctx, { session_id });
  expect(existsSync(placeOf(fileName))).toBe(false);
});

test("rows that a new file holds are not erased before the file is withdrawn", async () => {
  const [id = ""] = await log({});
  await exportAll();
  const step = { ids: [id], visitors: [], names: [], mayReturn: false };
  expect(await inTransaction(ctx, (tx) => eraseRows(tx, step))).toBeNull();
  expect(await isThere(id)).toBe(true);
});

test("a file from before anybody noted what files hold is withdrawn too", async () => {
  const session_id = aName("session");
  await log({ session_id });
  const fileName = await exportAll();
  await ctx.db.exportedInteraction.deleteMany({ where: { fileName } });
  expect((await eraseSubject(ctx, { session_id })).files).toContain(fileName);
});

test("what a visitor said about other answers goes, and those say what is left", async () => {
  const [user_id, session_id] = [aName("user"), aName("session")];
  await log({ user_id, session_id });
  const [theirs = ""] = await log({});
  await smart(theirs, { session_id: aName("session"), thumbs_down: true, rephrase_within_10s: true });
  await smart(theirs, { session_id, thumbs_up: true });
  await smart(aName("never-logged"), { session_id, thumbs_up: true, user_query: "Where?", dislike_reason: "unclear" });
  const { counts } = await countSubject(ctx, { user_id });
  expect(counts).toMatchObject({ interactions: 1, feedback: 2, votes: 2 });

  expect((await eraseSubject(ctx, { user_id })).counts).toEqual(counts);
  const left = await ctx.db.interaction.findUnique({ where: { id: theirs } });
  expect(left).toMatchObject({ thumbsUp: 0, thumbsDown: 1, bucket: "fail" });
  expect((await countSubject(ctx, { session_id })).counts.feedback).toBe(0);
  expect(await recount(ctx)).toEqual([]);
});

test("a session that never logged anything is erased with what it said", async () => {
  const session_id = aName("session");
  await smart(aName("never-logged"), { session_id, thumbs_up: true });
  expect((await eraseSubject(ctx, { session_id })).counts).toMatchObject({ interactions: 0, feedback: 1, votes: 1 });
  expect(await recount(ctx)).toEqual([]);
});

test("old rows go once a night, and may be read in again where the retention allows it", async () => {
  const now = ctx.now().getTime();
  const [old = ""] = await log({ timestamp: new Date(now - 40 * DAY_MS).toISOString() });
  const [young = ""] = await log({ timestamp: new Date(now - 20 * DAY_MS).toISOString() });
  const tomorrow: Context = { ...ctx, now: () => new Date(now + DAY_MS) };
  await eraseOldNightly(ctx);
  expect(await isThere(old)).toBe(true);
  await setRetention(ctx, { interactionDays: 30 });
  await eraseOldNightly(ctx);
  expect(await isThere(old)).toBe(true);

  await eraseOldNightly(tomorrow);
  expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
  const [receipt] = (await listReceipts(ctx, {})).receipts;
  expect(receipt).toMatchObject({ reason: "retention", subject: "age", requestedBy: "system", by: "nightly job" });
  expect(await recount(ctx)).toEqual([]);
  await log({ interaction_id: old });
  expect(await isThere(old)).toBe(true);
});

test("whoever may not erase is refused", async () => {
  const reviewer: Context = { ...ctx, actor: { type: "member", id: "m", role: "reviewer", email: "r@example.org" } };
  const [session_id, interactionDays] = ["s", null];
  await expect(eraseSubject(reviewer, { session_id })).rejects.toThrow("erasure:manage");
  await expect(setRetention(reviewer, { interactionDays })).rejects.toThrow("erasure:manage");
  await expect(countSubject(reviewer, { session_id })).rejects.toThrow("erasure:manage");
  await expect(eraseOldNightly(reviewer)).rejects.toThrow("erasure:manage");
});
