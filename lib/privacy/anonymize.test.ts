import fc from "fast-check";
import { expect, test } from "vitest";
import { anonymize, anonymizeInteraction, anonymizeLeaves, type SessionMemory } from "@/lib/privacy/anonymize";

const visitor = (text: string, memory?: SessionMemory) =>
  anonymize(text, { role: "visitor", ...(memory && { memory }) });
const chatbot = (text: string, memory?: SessionMemory) =>
  anonymize(text, { role: "chatbot", ...(memory && { memory }) });

test("every kind of value becomes its typed, numbered placeholder", () => {
  const { text } = visitor(
    "ali@gmail.com, veli@gmail.com, +90 532 123 45 67, 4111 1111 1111 1111, TR33 0006 1005 1978 6457 8413 26, 85.105.43.17",
  );
  expect(text).toBe("[EMAIL_1], [EMAIL_2], [PHONE_1], [CARD_1], [IBAN_1], [IP_1]");
});

test("the same value has the same placeholder, however it is written", () => {
  expect(visitor("Ali@Gmail.com or ali@gmail.com").text).toBe("[EMAIL_1] or [EMAIL_1]");
  expect(visitor("0532 123 45 67 = +90 (532) 1234567 = 00905321234567").text).toBe("[PHONE_1] = [PHONE_1] = [PHONE_1]");
  expect(visitor("TR33 0006 1005 1978 6457 8413 26, tr330006100519786457841326").text).toBe("[IBAN_1], [IBAN_1]");
});

test("a session goes on counting where its memory ends, and the memory passed in stays as it was", () => {
  const first = visitor("ali@gmail.com");
  const second = visitor("veli@gmail.com, not ali@gmail.com", first.memory);
  expect(second.text).toBe("[EMAIL_2], not [EMAIL_1]");
  expect([...first.memory]).toEqual([["EMAIL:ali@gmail.com", "[EMAIL_1]"]]);
  expect([...second.memory.keys()]).toEqual(["EMAIL:ali@gmail.com", "EMAIL:veli@gmail.com"]);
});

test("placeholders already in the text are left alone and their numbers are not given out again", () => {
  const { text, findings } = visitor("[EMAIL_1] [PHONE_7] ali@gmail.com +90 532 123 45 67");
  expect(text).toBe("[EMAIL_1] [PHONE_7] [EMAIL_2] [PHONE_8]");
  expect(findings).toHaveLength(2);
});

test("findings say where in the input they are, spans where in the output", () => {
  const input = "😀 ali@gmail.com ve ٠٥٣٢ ١٢٣ ٤٥ ٦٧";
  const { text, findings, spans } = visitor(input);
  expect(findings.map(({ start, end }) => input.slice(start, end))).toEqual(["ali@gmail.com", "٠٥٣٢ ١٢٣ ٤٥ ٦٧"]);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["[EMAIL_1]", "[PHONE_1]"]);
  expect(spans[0]).toMatchObject({ entity: "EMAIL", rule: "email.address", confidence: 0.98, action: "redact" });
});

test("what a chatbot says of businesses is kept, and said to be kept", () => {
  const input = "Mikla: +90 212 293 56 56, info@mikla.com, 10.1.2.30";
  const { text, findings, spans, memory } = chatbot(input);
  expect(text).toBe(input);
  expect(findings.map(({ entity, action }) => [entity, action])).toEqual([
    ["PHONE", "keep"],
    ["EMAIL", "keep"],
    ["IP", "keep"],
  ]);
  expect(spans).toEqual([]);
  expect(memory.size).toBe(0);
});

test("a chatbot's cards and accounts are always redacted", () => {
  expect(chatbot("4111 1111 1111 1111 / DE89 3704 0044 0532 0130 00").text).toBe("[CARD_1] / [IBAN_1]");
});

test("what the visitor gave of themselves is redacted in the answer too, and public numbers beside it are kept", () => {
  const { query, answer, memory } = anonymizeInteraction({
    userQuery: "Send it to Ali@gmail.com or 0532 123 45 67",
    llmResponse: "I wrote to ali@gmail.com and +90 532 123 45 67. The museum: 0212 527 45 03.",
  });
  expect(query.text).toBe("Send it to [EMAIL_1] or [PHONE_1]");
  expect(answer.text).toBe("I wrote to [EMAIL_1] and [PHONE_1]. The museum: 0212 527 45 03.");
  expect(answer.spans.map(({ entity }) => entity)).toEqual(["EMAIL", "PHONE"]);
  expect(chatbot("Shall I call 05321234567?", memory).text).toBe("Shall I call [PHONE_1]?");
});

test("a placeholder that only the answer holds isn't given to the visitor's value", () => {
  const { query, answer } = anonymizeInteraction({ userQuery: "ali@gmail.com", llmResponse: "Hello [EMAIL_1]" });
  expect([query.text, answer.text]).toEqual(["[EMAIL_2]", "Hello [EMAIL_1]"]);
});

test("metadata is anonymised in every string and key, and card numbers even as numbers", () => {
  const { value, findings } = anonymizeLeaves({
    contact: { mail: "ali@gmail.com", list: ["+90 532 123 45 67", "ali@gmail.com", null, true] },
    "veli@gmail.com": 1,
    card: 4111111111111111,
    order: 20240518123456,
    phone: 5321234567,
    price: 12.5,
  });
  expect(value).toEqual({
    contact: { mail: "[EMAIL_1]", list: ["[PHONE_1]", "[EMAIL_1]", null, true] },
    "[EMAIL_2]": 1,
    card: "[CARD_1]",
    order: 20240518123456,
    phone: 5321234567,
    price: 12.5,
  });
  expect(findings).toHaveLength(5);
});

test("metadata with two spellings of one key keeps both values, and __proto__ stays a key", () => {
  expect(anonymizeLeaves({ "a@b.co": 1, "A@b.co": 2 }).value).toEqual({ "[EMAIL_1]": 1, "[EMAIL_1] (2)": 2 });
  const { value } = anonymizeLeaves(JSON.parse('{"__proto__":{"mail":"a@b.co"}}'));
  expect(JSON.stringify(value)).toBe('{"__proto__":{"mail":"[EMAIL_1]"}}');
});

test("metadata of any depth comes back, without what lies deeper than 32 levels", () => {
  let deep: unknown = "ali@gmail.com";
  for (let level = 0; level < 50_000; level += 1) deep = [deep];
  expect(JSON.stringify(anonymizeLeaves(deep).value)).toBe(`${"[".repeat(33)}null${"]".repeat(33)}`);
  let shallow: unknown = "ali@gmail.com";
  for (let level = 0; level < 32; level += 1) shallow = { a: shallow };
  expect(JSON.stringify(anonymizeLeaves(shallow).value)).toContain("[EMAIL_1]");
});

test("broken text does not throw", () => {
  for (const text of ["\ud83d ali@gmail.com \0 \ude00", "\0", "\ud83d", "", "\u202e\u200b", "[EMAIL_", "]]]["]) {
    expect(() => visitor(text)).not.toThrow();
  }
  expect(visitor("\ud83d ali@gmail.com \0").text).toBe("\ud83d [EMAIL_1] \0");
});

const PIECES = [
  "ali@gmail.com", "ali", " at ", "gmail", " dot ", "com", "@", "+90 532 123 45 67", "0532 123 45 67", "020 7946 0958", "85.105.43.17",
  "4111 1111 1111 1111", "TR33 0006 1005 1978 6457 8413 26", "IBAN", "card ", "tel ", "order ", "1234", "12345678", "0", "9", " ", "-",
  ".", ",", "/", "(", ")", "+", "::", "[EMAIL_1]", "[PHONE_2]", "\n", "\u200b", "٠٥", "12.05.2025", " TL", "😀", "a", "\ud83d",
]; // prettier-ignore

test("anonymising a second time changes nothing, and spans always hold placeholders", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, fc.constantFrom("visitor" as const, "chatbot" as const), (text, role) => {
      const once = anonymize(text, { role });
      expect(anonymize(once.text, { role }).text).toBe(once.text);
      expect(anonymize(once.text, { role, memory: once.memory }).text).toBe(once.text);
      for (const { start, end, entity } of once.spans) expect(once.text.slice(start, end)).toMatch(`[${entity}_`);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test.each([
  ["a@"], ["@"], ["1"], [" "], ["1 "], ["12 "], ["+1 "], ["1-"], ["(1"], ["a."], ["a at "], ["a dot "], [":"], ["1:"], ["1."], ["::1 "],
  ["TR33 "], ["DE12A "], ["iban "], ["tel 1234567 "], ["order 12345678 "], ["0532 123 45 67-"], ["020 7946 0958 "], ["ali@gmail.com "],
  ["\u200b"], ["٠"], ["[EMAIL_1]"], ["4111 1111 1111 1111 "], ["a@b.c."], ["(at)"], ["1/"], ["\ud83d"],
])("four times as many characters of %j take about four times as long, not sixteen", (piece) => {
  const processorMs = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage();
    anonymize(text, { role: "visitor" });
    return process.cpuUsage(before).user / 1000;
  };
  processorMs(25_000);
  // What is too short to be measured says nothing about how it grows.
  expect(processorMs(100_000)).toBeLessThan(10 * Math.max(processorMs(25_000), 60));
}); // prettier-ignore
