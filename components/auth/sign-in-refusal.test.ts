import { expect, test } from "vitest";
import { signInRefusal } from "@/components/auth/sign-in-refusal";

const home = "https://winnow.example/";

test("a wrong password and an unknown member are told the same", () => {
  expect(signInRefusal({ error: "CredentialsSignin", url: null })).toBe("Wrong e-mail or password.");
});

test("whoever tried too often learns how long to wait", () => {
  const sentence = "Too many attempts. Try again in 15 minutes.";
  expect(signInRefusal({ error: sentence, url: null })).toBe(sentence);
});

test("what broke inside is not shown", () => {
  expect(signInRefusal({ error: "Invalid `prisma.member.findUnique()`", url: null })).toBe(
    "Signing in did not work. Try again.",
  );
});

test("a server that does not answer and a browser without cookies are told as such", () => {
  expect(signInRefusal(undefined)).toMatch(/did not answer/);
  expect(signInRefusal({ error: null, url: `${home}api/auth/signin?csrf=true` })).toMatch(/cookies/);
});

test("whoever is signed in is refused nothing", () => {
  expect(signInRefusal({ error: null, url: home })).toBeNull();
});
