import { expect, test } from "vitest";
import { outgoingTexts } from "@/lib/interactions/outgoing";
import { STANDARD_RULES } from "@/lib/privacy/rules";

const span = (over: object) => ({ field: "query", start: 0, end: 0, entity: "PERSON", state: "marked", ...over });

test("what got past the rules of its day is redacted on the way out, and counted", () => {
  const texts = { userQuery: "write to ali@gmail.com", llmResponse: "Card 4111 1111 1111 1111 is charged." };
  expect(outgoingTexts(texts, [], STANDARD_RULES)).toEqual({
    userQuery: "write to [EMAIL_1]",
    llmResponse: "Card [CARD_1] is charged.",
    found: 2,
  });
});

test("an answer's public facts leave as they are", () => {
  const texts = { userQuery: "the museum?", llmResponse: "Call +90 212 527 45 03 or info@muze.gov.tr." };
  expect(outgoingTexts(texts, [], STANDARD_RULES)).toEqual({ ...texts, found: 0 });
});

test("what a reviewer marked is gone, and what a reviewer cleared stays, wherever it has moved", () => {
  const userQuery = "Zeyno says ali@gmail.com";
  const spans = [span({ end: 5 }), span({ start: 11, end: 24, entity: "EMAIL", state: "dismissed" })];
  expect(outgoingTexts({ userQuery, llmResponse: "" }, spans, STANDARD_RULES)).toEqual({
    userQuery: "[PERSON_1] says ali@gmail.com",
    llmResponse: "",
    found: 0,
  });
});
