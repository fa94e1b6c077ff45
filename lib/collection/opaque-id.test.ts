import { expect, test } from "vitest";
import { personalIn, requireOpaqueId } from "@/lib/collection/opaque-id";

test("an id that is somebody's address or number is refused with what to do", () => {
  expect(personalIn("ali@gmail.com-17")).toBe(
    "holds personal data (EMAIL); send an id that says nothing of the visitor",
  );
  expect(personalIn("+905321234567")).toMatch(/PHONE/);
  expect(() => {
    requireOpaqueId("chat-ali@gmail.com");
  }).toThrow(/interaction_id holds personal data/);
});

test("ids that say nothing of anybody pass, long numbers too", () => {
  for (const id of [
    "83824d4278b4ab50",
    "4111111111111111",
    "0190b0c2-7d1e-7c3a-9f00-4b1e5d2a6c77",
    "chat/2026-11/17",
    "5321234567",
  ])
    expect(personalIn(id)).toBeNull();
});
