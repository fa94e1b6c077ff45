import { expect, test } from "vitest";
import { STANDARD_RULES } from "@/lib/privacy/rules";
import { addReports, rescanFeedback, rescanInteraction, type StoredTexts } from "@/lib/redactions/rescan";

const aRow = (over: Partial<StoredTexts> = {}): StoredTexts => ({
  userQuery: "Where is the Galata Tower?",
  llmResponse: "In Beyoğlu.",
  ...{ method: null, model: null, variant: null, location: null, metadata: null, spans: [] },
  ...over,
});
const rules = STANDARD_RULES;
const EMAIL = "quillon.b@gmail.com";

test("a row in which nothing is to be found is not changed", () => {
  const row = aRow({ metadata: '{"page":"/hotels"}', location: "İstanbul", model: "gpt-4o-mini" });
  expect(rescanInteraction(row, { rules })).toMatchObject({ changes: {}, moved: [], findings: {} });
});

test("what newer rules find is redacted, placeholders stay, and spans behind it move", () => {
  const userQuery = `Write to ${EMAIL} and [PHONE_1] 🙂`;
  const start = userQuery.indexOf("[PHONE_1]");
  const spans = [{ id: "old", field: "query", state: "redacted", start, end: start + 9 }];
  const llmResponse = `I wrote to ${EMAIL} 🙂`;
  const { changes, found, moved, findings } = rescanInteraction(aRow({ userQuery, llmResponse, spans }), { rules });
  expect(changes).toEqual({
    userQuery: "Write to [EMAIL_1] and [PHONE_1] 🙂",
    llmResponse: "I wrote to [EMAIL_1] 🙂",
    responseLength: 22,
  });
  expect(moved.map((span) => changes.userQuery?.slice(span.start, span.end))).toEqual(["[PHONE_1]"]);
  expect(found.query.map((span) => userQuery.slice(span.source.start, span.source.end))).toEqual([EMAIL]);
  expect(findings).toEqual({ EMAIL: 2 });
});

test("what a reviewer said is not personal stays", () => {
  const userQuery = `Write to ${EMAIL}`;
  const spans = [{ id: "no", field: "query", state: "dismissed", start: 9, end: 9 + EMAIL.length }];
  expect(rescanInteraction(aRow({ userQuery, spans }), { rules }).changes).toEqual({});
});

test("a row with a finding in what was just marked is left for later, one with it elsewhere is not", () => {
  const userQuery = `Write to ${EMAIL} or Quillon`;
  const mark = (words: string) => {
    const start = userQuery.indexOf(words);
    return [{ id: "mark", field: "query", state: "marked", start, end: start + words.length }];
  };
  expect(rescanInteraction(aRow({ userQuery, spans: mark(`to ${EMAIL}`) }), { rules }).isInTheWay).toBe(true);
  const { isInTheWay, changes, moved } = rescanInteraction(aRow({ userQuery, spans: mark("Quillon") }), { rules });
  expect(isInTheWay).toBe(false);
  expect(moved.map((span) => changes.userQuery?.slice(span.start, span.end))).toEqual(["Quillon"]);
});

test("metadata and the small texts are looked through too", () => {
  const row = aRow({ metadata: JSON.stringify({ contact: [EMAIL] }), variant: `for ${EMAIL}` });
  const { changes, findings } = rescanInteraction(row, { rules });
  expect(JSON.parse(changes.metadata ?? "")).toEqual({ contact: ["[EMAIL_1]"] });
  expect(changes.variant).toBe("for [EMAIL_1]");
  expect(findings).toEqual({ EMAIL: 2 });
});

test("a name that a service saw in a placeholder is none", () => {
  const userQuery = "Ask [PERSON_1] or Zwerimbo";
  const names = {
    query: [
      { start: 5, end: 13 },
      { start: 18, end: 26 },
    ],
    answer: [],
  };
  expect(rescanInteraction(aRow({ userQuery }), { rules, names }).changes.userQuery).toBe(
    "Ask [PERSON_1] or [PERSON_2]",
  );
});

test("comments and waiting texts of feedback are looked through", () => {
  const row = { comment: `call ${EMAIL}`, waitingQuery: `I am ${EMAIL}`, waitingAnswer: null };
  expect(rescanFeedback(row, { rules })).toEqual({
    changes: { comment: "call [EMAIL_1]", waitingQuery: "I am [EMAIL_1]" },
    findings: { EMAIL: 2 },
  });
  expect(rescanFeedback({ comment: null, waitingQuery: null, waitingAnswer: null }, { rules }).changes).toEqual({});
});

test("reports add up", () => {
  const one = { lookedAt: 2, changed: 1, left: 0, findings: { EMAIL: 1 } };
  expect(addReports(one, { lookedAt: 1, changed: 1, left: 1, findings: { EMAIL: 2, IBAN: 1 } })).toEqual({
    lookedAt: 3,
    changed: 2,
    left: 1,
    findings: { EMAIL: 3, IBAN: 1 },
  });
});
