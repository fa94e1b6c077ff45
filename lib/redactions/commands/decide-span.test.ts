import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "@/lib/auth/context";
import { newId } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/seal";
import { decideSpan, revealSpan } from "@/lib/redactions/commands/decide-span";
import { dropExpiredCopies } from "@/lib/redactions/commands/drop-expired-copies";
import { listUnsure } from "@/lib/redactions/queries";
import { openOwnDatabase } from "@/tests/server/own-database";

let ctx: Context;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ctx, close } = await openOwnDatabase());
});
afterAll(() => close());

const DAY_MS = 86_400_000;
const QUERY = "Is [IP_1] 🙂 what Quillon meant with [EMAIL_1]?";
const placeOf = (words: string) => ({ start: QUERY.indexOf(words), end: QUERY.indexOf(words) + words.length });

/** An interaction with an unsure span, a sure one behind it, and a name that a reviewer has marked. */
async function aSample() {
  const now = ctx.now();
  const [id, spanId] = [newId(), newId()];
  const about = { interactionId: id, field: "query", confidence: 0.5, rule: "ip.v4", origin: "rule", createdAt: now };
  await ctx.db.interaction.create({
    data: {
      ...{
        id,
        timestamp: now,
        receivedAt: now,
        source: "api",
        userQuery: QUERY,
        llmResponse: "Yes.",
        responseLength: 4,
      },
      ...{ language: "en", languageSource: "caller", intent: "help", detectorVersion: "3" },
    },
  });
  await ctx.db.span.createMany({
    data: [
      { ...about, id: spanId, ...placeOf("[IP_1]"), entity: "IP", state: "redacted" },
      { ...about, ...placeOf("[EMAIL_1]"), entity: "EMAIL", state: "redacted" },
      { ...about, ...placeOf("Quillon"), entity: "PERSON", state: "marked" },
    ],
  });
  const expiresAt = new Date(now.getTime() + 7 * DAY_MS);
  const copy = { spanId, interactionId: id, ...seal(spanId, "1.2.3.4"), createdAt: now, expiresAt };
  await ctx.db.sealedCopy.create({ data: copy });
  return { id, spanId };
}

async function stored(id: string) {
  const row = await ctx.db.interaction.findUniqueOrThrow({
    where: { id },
    include: { spans: { orderBy: { start: "asc" }, include: { sealedCopy: true } } },
  });
  const spans = row.spans.map(({ start, end, state }) => [row.userQuery.slice(start, end), state]);
  return { text: row.userQuery, spans, hasCopy: row.spans.some(({ sealedCopy }) => sealedCopy !== null) };
}

test("what is not personal is back in its text, everything behind it has moved, and the seal is gone", async () => {
  const { id, spanId } = await aSample();
  await decideSpan(ctx, { spanId, decision: "not-personal" });
  expect(await stored(id)).toEqual({
    text: "Is 1.2.3.4 🙂 what Quillon meant with [EMAIL_1]?",
    spans: [
      ["1.2.3.4", "dismissed"],
      ["Quillon", "marked"],
      ["[EMAIL_1]", "redacted"],
    ],
    hasCopy: false,
  });
});

test("what is personal stays redacted, and nobody can look at it any more", async () => {
  const { id, spanId } = await aSample();
  await decideSpan(ctx, { spanId, decision: "personal" });
  expect(await stored(id)).toMatchObject({ text: QUERY, hasCopy: false });
  await expect(revealSpan(ctx, { spanId })).rejects.toThrow("Somebody has decided about this span");
});

test("a span is decided once", async () => {
  const { spanId } = await aSample();
  const both = [
    decideSpan(ctx, { spanId, decision: "personal" }),
    decideSpan(ctx, { spanId, decision: "not-personal" }),
  ];
  const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
  expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("when its time is over it can't be looked at or put back, and the clock destroys it", async () => {
  const { id, spanId } = await aSample();
  const later: Context = { ...ctx, now: () => new Date(Date.now() + 7 * DAY_MS + 1000) };
  await expect(revealSpan(later, { spanId })).rejects.toThrow("its time has run out");
  await expect(decideSpan(later, { spanId, decision: "not-personal" })).rejects.toThrow("its time has run out");
  expect((await listUnsure(later)).spans).toEqual([]);
  expect(await dropExpiredCopies(ctx)).toBe(0);
  expect(await dropExpiredCopies(later)).toBeGreaterThanOrEqual(1);
  expect(await stored(id)).toMatchObject({ text: QUERY, hasCopy: false });
});

test("a text that has changed since is left alone", async () => {
  const { id, spanId } = await aSample();
  await ctx.db.interaction.update({ where: { id }, data: { userQuery: `Now: ${QUERY}` } });
  await expect(decideSpan(ctx, { spanId, decision: "not-personal" })).rejects.toThrow("The text has changed");
  expect(await stored(id)).toMatchObject({ text: `Now: ${QUERY}`, hasCopy: true });
});

test("nothing is put back into a text that somebody else is reviewing", async () => {
  const { id, spanId } = await aSample();
  const leasedUntil = new Date(Date.now() + DAY_MS);
  await ctx.db.interaction.update({ where: { id }, data: { leasedBy: "another", leasedUntil } });
  await expect(decideSpan(ctx, { spanId, decision: "not-personal" })).rejects.toThrow("Somebody is reviewing");
});

test("the list shows the words around it as they may be seen, and not what it stands for", async () => {
  const { spanId } = await aSample();
  const { spans } = await listUnsure(ctx);
  const shown = spans.find((span) => span.spanId === spanId);
  expect(shown).toMatchObject({
    before: "Is ",
    placeholder: "[IP_1]",
    after: " 🙂 what [PERSON_1] meant with [EMAIL_1]?",
  });
  expect(JSON.stringify(spans)).not.toMatch(/Quillon|1\.2\.3\.4"/);
});

test("the diary says that somebody looked and decided, and nothing of what they saw", async () => {
  const { id, spanId } = await aSample();
  expect(await revealSpan(ctx, { spanId })).toEqual({ original: "1.2.3.4" });
  await decideSpan(ctx, { spanId, decision: "personal" });
  const entries = await ctx.db.auditEntry.findMany({ where: { target: id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["span.reveal", "span.decide"]);
  expect(JSON.stringify(entries)).not.toContain("1.2.3.4");
});

test("whoever may not decide is refused, and a span nobody knows is not found", async () => {
  const { spanId } = await aSample();
  const stranger: Context = { ...ctx, actor: { type: "apiKey", id: "k", scopes: ["interactions:read"] } };
  await expect(revealSpan(stranger, { spanId })).rejects.toThrow("redactions:decide");
  await expect(decideSpan(stranger, { spanId, decision: "personal" })).rejects.toThrow("redactions:decide");
  await expect(listUnsure(stranger)).rejects.toThrow("redactions:decide");
  await expect(revealSpan(ctx, { spanId: newId() })).rejects.toThrow("not found");
});
