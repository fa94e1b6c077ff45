import { expect, test } from "vitest";
import { isWithin, NAVIGATION, visibleTo } from "@/components/shell/navigation";

const hrefs = (isAdmin: boolean) =>
  visibleTo(isAdmin, NAVIGATION).flatMap(({ items }) => items.map(({ href }) => href));

test("a reviewer sees what a reviewer may open", () => {
  expect(hrefs(false)).toEqual(["/", "/interactions", "/review", "/settings/account"]);
});

test("a group without anything to open is not shown", () => {
  const group = { label: "Secrets", items: [{ href: "/", label: "One", icon: "key", adminOnly: true }] } as const;
  expect(visibleTo(false, [group])).toEqual([]);
});

test("an admin sees everything", () => {
  expect(hrefs(true)).toHaveLength(NAVIGATION.flatMap(({ items }) => items).length);
});

test("a page below another belongs to it, and to no namesake", () => {
  expect(isWithin("/interactions", "/interactions/chat-1")).toBe(true);
  expect(isWithin("/interactions", "/interactions-old")).toBe(false);
  expect(isWithin("/", "/review")).toBe(false);
  expect(isWithin("/", "/")).toBe(true);
});
