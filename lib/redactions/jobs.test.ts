import { afterAll, beforeEach, expect, test } from "vitest";
import type { Context } from "@/lib/auth/context";
import { workOnJobs } from "@/lib/jobs/work";
import { newId } from "@/lib/platform/ids";
import { rulesNow } from "@/lib/privacy/queries";
import { cancelRescan, startRescan } from "@/lib/redactions/commands/start-rescan";
import { rescan, tryRescan } from "@/lib/redactions/jobs";
import { countOlder, findRescan } from "@/lib/redactions/queries";
import { openOwnDatabase } from "@/tests/server/own-database";

const { ctx, close } = await openOwnDatabase();
afterAll(() => close());
beforeEach(async () => {
  await ctx.db.interaction.deleteMany();
  await ctx.db.feedback.deleteMany();
});

const EMAIL = "quillon.b@gmail.com";

/** A row as rules that knew less have left it. */
async function anOldRow(over: Record<string, unknown> = {}): Promise<string> {
  const [id, now] = [newId(), ctx.now()];
  await ctx.db.interaction.create({
    data: {
      ...{ id, timestamp: now, receivedAt: now, source: "api", userQuery: "Where is it?", llmResponse: "Here." },
      ...{ responseLength: 5, language: "en", languageSource: "caller", intent: "help", detectorVersion: "1" },
      ...over,
    },
  });
  return id;
}

async function aSpan(interactionId: string, over: { start: number; end: number; state: string }) {
  const about = { confidence: 1, rule: "reviewer", origin: "reviewer", entity: "PERSON", createdAt: ctx.now() };
  await ctx.db.span.create({ data: { interactionId, field: "query", ...about, ...over } });
}

const stored = (id: string) =>
  ctx.db.interaction.findUniqueOrThrow({
    where: { id },
    include: { spans: { orderBy: { start: "asc" }, include: { sealedCopy: true } } },
  });

async function run(inside: Context = ctx) {
  await startRescan(inside);
  await workOnJobs(inside, [rescan]);
  return findRescan(inside);
}

test("newer rules are applied to older rows, in steps, and the report says what changed", async () => {
  const { version } = (await rulesNow(ctx)).rules;
  for (let count = 0; count < 120; count += 1) await anOldRow();
  const id = await anOldRow({
    ...{ userQuery: `I am at ${EMAIL}, is 1.2.3.4 up?`, llmResponse: `I wrote to ${EMAIL} 🙂`, sessionId: "s" },
    metadata: JSON.stringify({ contact: EMAIL }),
  });
  const event = {
    interactionId: id,
    visitor: "v",
    type: "comment",
    comment: `Ask ${EMAIL}`,
    source: "api",
    joined: true,
  };
  await ctx.db.feedback.create({ data: { ...event, timestamp: ctx.now(), receivedAt: ctx.now() } });
  const report = { lookedAt: 122, changed: 2, left: 0, findings: { EMAIL: 4, IP: 1 } };
  const { signal } = new AbortController();
  expect(await tryRescan(ctx, { signal, report: () => undefined })).toEqual(report);
  expect((await stored(id)).llmResponse).toContain(EMAIL);

  expect(await run()).toMatchObject({ state: "complete", done: 122, total: 122, report });
  const row = await stored(id);
  expect(row).toMatchObject({
    userQuery: "I am at [EMAIL_1], is [IP_1] up?",
    llmResponse: "I wrote to [EMAIL_1] 🙂",
    responseLength: 22,
    metadata: '{"contact":"[EMAIL_1]"}',
    detectorVersion: version,
  });
  const unsure = row.spans.filter(({ sealedCopy }) => sealedCopy !== null);
  expect(unsure.map(({ entity }) => entity)).toEqual(["IP"]);
  expect((await ctx.db.feedback.findFirstOrThrow()).comment).toBe("Ask [EMAIL_1]");
  expect(await countOlder(ctx)).toEqual({ interactions: 0, feedback: 0 });
  const diary = await ctx.db.auditEntry.findMany({ where: { action: "privacy.rescan" } });
  expect(diary.map(({ detail }) => JSON.parse(detail ?? "").state)).toEqual(["started", "complete"]);
});

test("what a reviewer said is not personal stays", async () => {
  const id = await anOldRow({ userQuery: `I am at ${EMAIL}` });
  await aSpan(id, { start: 8, end: 8 + EMAIL.length, state: "dismissed" });
  expect((await run())?.report).toMatchObject({ lookedAt: 1, changed: 0, left: 0 });
  expect((await stored(id)).userQuery).toContain(EMAIL);
});

test("a row that somebody is looking at, or has just marked there, is left for the next time", async () => {
  const text = { userQuery: `I am at ${EMAIL}` };
  const held = await anOldRow({ ...text, leasedBy: "m", leasedUntil: new Date(Date.now() + 60_000) });
  const marked = await anOldRow(text);
  await aSpan(marked, { start: 5, end: 8 + EMAIL.length, state: "marked" });
  expect((await run())?.report).toMatchObject({ lookedAt: 2, changed: 0, left: 2 });
  for (const id of [held, marked]) expect(await stored(id)).toMatchObject({ ...text, detectorVersion: "1" });
  await ctx.db.interaction.updateMany({ data: { leasedUntil: null } });
  await ctx.db.span.deleteMany();
  expect((await run())?.report).toMatchObject({ changed: 2, left: 0 });
});

test("turns of one session share their placeholders", async () => {
  const first = await anOldRow({ sessionId: "t", userQuery: `I am at ${EMAIL}` });
  const second = await anOldRow({ sessionId: "t", userQuery: `Not ali@gmail.com but ${EMAIL}` });
  await run();
  expect((await stored(first)).userQuery).toBe("I am at [EMAIL_1]");
  expect((await stored(second)).userQuery).toBe("Not [EMAIL_2] but [EMAIL_1]");
});

test("it is not started twice, and can be stopped before it has begun", async () => {
  await anOldRow();
  const [one, other] = [await startRescan(ctx), await startRescan(ctx)];
  expect(other.id).toBe(one.id);
  expect((await cancelRescan(ctx)).state).toBe("cancelled");
  await workOnJobs(ctx, [rescan]);
  expect((await countOlder(ctx)).interactions).toBe(1);
});

test("whoever may not manage privacy starts and stops nothing", async () => {
  const reviewer: Context = { ...ctx, actor: { type: "member", id: "m", role: "reviewer", email: "m@example.org" } };
  await expect(startRescan(reviewer)).rejects.toThrow("privacy:manage");
  await expect(cancelRescan(reviewer)).rejects.toThrow("privacy:manage");
  await expect(findRescan(reviewer)).rejects.toThrow("privacy:read");
});
