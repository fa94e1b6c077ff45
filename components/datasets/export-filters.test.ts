import { expect, test } from "vitest";
import { filterWords } from "@/components/datasets/export-filters";

test("an export says which filters made it", () => {
  const filters = {
    filter_positive_only: true,
    approved_only: false,
    min_response_length: 20,
    max_response_length: 500,
  };
  expect(filterWords(filters)).toEqual(["positive only", "answers of 20 to 500 characters"]);
});

test("preference pairs have no filters to speak of", () => {
  expect(filterWords({})).toEqual([]);
});
