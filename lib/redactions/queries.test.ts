import { afterAll, expect, test } from "vitest";
import type { Context } from "@/lib/auth/context";
import { newId } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/seal";
import { getFindings, getQuality, listUnsure } from "@/lib/redactions/queries";
import { openOwnDatabase } from "@/tests/server/own-database";

const { ctx, close } = await openOwnDatabase();
afterAll(() => close());

const NOW = new Date("2026-11-25T12:00:00Z");
const inNovember: Context = { ...ctx, now: () => NOW };

async function anInteraction(timestamp: string, language: string): Promise<string> {
  const id = newId();
  await ctx.db.interaction.create({
    data: {
      ...{
        id,
        timestamp: new Date(timestamp),
        receivedAt: NOW,
        source: "api",
        userQuery: "[IP_1]",
        llmResponse: "Yes.",
      },
      ...{ responseLength: 4, language, languageSource: "caller", intent: "help", detectorVersion: "3" },
    },
  });
  return id;
}

async function aSpan(interactionId: string, over: { entity: string; state?: string }): Promise<string> {
  const id = newId();
  const about = { field: "query", start: 0, end: 6, confidence: 0.5, rule: "x", origin: "rule", state: "redacted" };
  await ctx.db.span.create({ data: { id, interactionId, ...about, createdAt: NOW, ...over } });
  return id;
}

test("findings are counted by the week of their interaction, from Monday in UTC; what was put back is none", async () => {
  const sunday = await anInteraction("2026-11-22T23:59:59.999Z", "tr");
  const monday = await anInteraction("2026-11-23T00:00:00.000Z", "en");
  const longAgo = await anInteraction("2024-01-01T00:00:00.000Z", "de");
  for (const id of [sunday, monday, longAgo]) await aSpan(id, { entity: "EMAIL" });
  await aSpan(monday, { entity: "IP" });
  await aSpan(monday, { entity: "IP", state: "dismissed" });
  const { total, weeks, byEntity, byLanguage } = await getFindings(inNovember, {});
  expect([total, weeks.length, weeks.at(-1)]).toEqual([3, 26, "2026-11-23"]);
  expect(byEntity.map(({ entity, counts }) => [entity, ...counts.slice(-2)])).toEqual([
    ["EMAIL", 1, 1],
    ["IP", 0, 1],
  ]);
  expect(byLanguage).toEqual([
    { name: "en", count: 2 },
    { name: "tr", count: 1 },
  ]);
  expect(await getFindings(inNovember, { language: "tr", entity: "" })).toMatchObject({ total: 1 });
});

test("a long list of unsure spans comes page by page, each span once, the oldest first", async () => {
  const interactionId = await anInteraction("2026-11-24T00:00:00.000Z", "en");
  const ids: string[] = [];
  for (let count = 0; count < 45; count += 1) {
    const spanId = await aSpan(interactionId, { entity: "IP" });
    const [createdAt, expiresAt] = [new Date(NOW.getTime() + Math.floor(count / 10)), new Date(NOW.getTime() + 60_000)];
    await ctx.db.sealedCopy.create({ data: { spanId, interactionId, ...seal(spanId, "x"), createdAt, expiresAt } });
    ids.push(spanId);
  }
  const seen: string[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 3; pages += 1) {
    const page = await listUnsure(inNovember, { after });
    expect(page.waiting).toBe(45);
    seen.push(...page.spans.map(({ spanId }) => spanId));
    after = page.next ?? undefined;
  }
  expect(after).toBeUndefined();
  expect(new Set(seen)).toEqual(new Set(ids));
  expect(seen).toHaveLength(45);
  expect((await listUnsure(inNovember, { after: "nonsense" })).spans).toHaveLength(20);
});

test("the rules are measured on the examples that come with Winnow", async () => {
  const { version, quality } = await getQuality(ctx);
  expect(version).toMatch(/^\d/);
  expect(quality.languages.map(({ language }) => language).toSorted()).toEqual(["ar", "de", "en", "fr", "ru", "tr"]);
  expect(quality.all.recall.share).toBeGreaterThan(0.9);
  expect(quality.all.recall.low).toBeLessThan(quality.all.recall.share + Number.EPSILON);
});

test("only an admin sees what was found, a reviewer too what waits", async () => {
  const reviewer: Context = { ...ctx, actor: { type: "member", id: "m", role: "reviewer", email: "m@example.org" } };
  await expect(getFindings(reviewer, {})).rejects.toThrow("privacy:read");
  await expect(getQuality(reviewer)).rejects.toThrow("privacy:read");
  expect((await listUnsure({ ...reviewer, now: () => NOW })).waiting).toBe(45);
});
