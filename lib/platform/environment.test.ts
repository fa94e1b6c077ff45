import { expect, test } from "vitest";
import { readEnvironment } from "@/lib/platform/environment.mjs";

const namesServiceOf = (value?: string) => readEnvironment({ PRIVACY_NER_URL: value }, "/winnow").namesServiceUrl;

test("names are found by the rules alone unless a service is set", () => {
  expect([namesServiceOf(), namesServiceOf("")]).toEqual([undefined, undefined]);
});

test("a service for names may stand below a path, with or without a slash at its end", () => {
  expect(namesServiceOf("http://127.0.0.1:5002")).toBe("http://127.0.0.1:5002");
  expect(namesServiceOf("https://ner.example/presidio//")).toBe("https://ner.example/presidio");
});

test.each([
  "presidio:5002",
  "//presidio",
  "file:///etc/passwd",
  "http://a:hush@ner.example",
  "http://ner.example?a=hush",
])("%s is no address for it, and is not repeated", (value) => {
  expect(() => namesServiceOf(value)).toThrow(/^PRIVACY_NER_URL must be (?!.*hush)/);
});
