import { expect, test } from "vitest";
import { KEY_SCOPES } from "@/lib/api-keys/schema";
import { SCOPES } from "@/lib/auth/permissions";

test("the page offers exactly the scopes that a key may be given", () => {
  expect(KEY_SCOPES.map(({ scope }) => scope)).toEqual([...SCOPES]);
});
