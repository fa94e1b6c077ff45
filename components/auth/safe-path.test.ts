import { expect, test } from "vitest";
import { safePath } from "@/components/auth/safe-path";

const after = (wanted: string | null) => safePath(wanted, "https://winnow.example");

test("signing in leads to the page that was asked for", () => {
  expect(after("/interactions?search=a%26b#first")).toBe("/interactions?search=a%26b#first");
  expect(after("https://winnow.example/review")).toBe("/review");
});

test("signing in never leads to another site", () => {
  for (const wanted of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/.//evil.example",
    "https://winnow.example//evil.example",
    "https://winnow.example@evil.example/",
    "http://winnow.example/review",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[",
  ])
    expect([wanted, after(wanted)]).toEqual([wanted, "/"]);
});

test("without a page to go to, or with one that is only for signing in, the first page comes", () => {
  for (const wanted of [null, "", "/login?callbackUrl=/login", "/setup", "/api/auth/signout"])
    expect([wanted, after(wanted)]).toEqual([wanted, "/"]);
});
