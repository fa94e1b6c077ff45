import { expect, test } from "vitest";
import { issuesOf, subjectOf } from "@/components/erasure/subject-values";

test("a visitor is asked for by user id, a conversation by session id, and never by both", () => {
  expect(subjectOf({ kind: "user", id: "u-1" })).toEqual({ user_id: "u-1" });
  expect(subjectOf({ kind: "session", id: "s-1" })).toEqual({ session_id: "s-1" });
});

test("an id that was refused is shown beside the field that holds it", () => {
  expect(issuesOf([{ path: "session_id", message: "is too long" }])).toEqual([{ path: "id", message: "is too long" }]);
});
