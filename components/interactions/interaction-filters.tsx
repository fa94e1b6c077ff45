import { FilterBar } from "@/components/data-table/filter-bar";
import { type InteractionListParams, REVIEW_STATES } from "@/lib/interactions/schema";

type Props = { params: InteractionListParams; languages: readonly string[]; intents: readonly string[] };

const ANY = { value: "", label: "Any" };
const named = (names: readonly string[]) => [ANY, ...names.map((name) => ({ value: name, label: name }))];
const VOTES = [
  ANY,
  { value: "up", label: "Thumbs up" },
  { value: "down", label: "Thumbs down" },
  { value: "none", label: "No vote" },
];

/** Narrows the list of interactions; a choice that no interaction has any more can still be seen and cleared. */
export function InteractionFilters({ params, languages, intents }: Props) {
  const withChosen = (names: readonly string[], chosen: string | undefined) =>
    named(chosen === undefined || names.includes(chosen) ? names : [chosen, ...names]);
  return (
    <FilterBar
      action="/interactions"
      label="Filter interactions"
      search={{ name: "search", label: "Search", value: params.search, placeholder: "Words or an interaction's id" }}
      choices={[
        {
          name: "language",
          label: "Language",
          value: params.language,
          options: withChosen(languages, params.language),
        },
        { name: "intent", label: "Intent", value: params.intent, options: withChosen(intents, params.intent) },
        { name: "vote", label: "Vote", value: params.vote, options: VOTES },
        { name: "review", label: "Review", value: params.review, options: named(REVIEW_STATES) },
      ]}
    />
  );
}
