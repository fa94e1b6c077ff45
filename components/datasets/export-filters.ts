type Filters = Record<string, unknown>;

/** The filters of an export in words, as they were chosen. */
export function filterWords(filters: Filters): string[] {
  const { min_response_length: min, max_response_length: max } = filters;
  return [
    filters["filter_positive_only"] === true ? "positive only" : "",
    filters["approved_only"] === true ? "approved only" : "",
    typeof min === "number" && typeof max === "number" ? `answers of ${String(min)} to ${String(max)} characters` : "",
  ].filter((words) => words !== "");
}
