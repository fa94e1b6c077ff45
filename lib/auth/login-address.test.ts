import { expect, test } from "vitest";
import { loginAddress } from "@/lib/auth/login-address";

test("whoever signs in comes back to the page that was asked for", () => {
  expect(loginAddress("/interactions?language=ar&_rsc=1abc")).toBe(
    "/login?callbackUrl=%2Finteractions%3Flanguage%3Dar",
  );
  expect(loginAddress("/review")).toBe("/login?callbackUrl=%2Freview");
});

test("the first page needs no way back", () => {
  expect(loginAddress("/")).toBe("/login");
  expect(loginAddress("/?_rsc=1")).toBe("/login");
});
