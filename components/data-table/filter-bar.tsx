import type { Route } from "next";
import Form from "next/form";
import { SearchInput } from "@/components/data-table/search-input";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";

type Search = { name: string; label: string; value?: string | undefined; placeholder?: string };
type Choice = { name: string; label: string; value?: string | undefined; options: readonly Option[] };

type Props = {
  /** The page that is filtered; it receives the choices as its query. */
  action: Route;
  /** What is filtered, for those who do not see it: "Filter interactions". */
  label: string;
  search?: Search;
  choices?: readonly Choice[];
};

/** Filters that live in the address: they can be shared, and work before any script has arrived. */
export function FilterBar({ action, label, search, choices = [] }: Props) {
  const isFiltered = [search, ...choices].some((filter) => (filter?.value ?? "") !== "");
  return (
    <Form action={action} role="search" aria-label={label} className="mb-4 flex flex-wrap items-end gap-3">
      {search && (
        <Field name={search.name} label={search.label} className="min-w-0 grow basis-60">
          {(control) => (
            <SearchInput
              control={control}
              value={search.value ?? ""}
              {...(search.placeholder !== undefined && { placeholder: search.placeholder })}
            />
          )}
        </Field>
      )}
      {choices.map(({ name, label: choiceLabel, value = "", options }) => (
        <Select
          // A choice that came from the address is a new choice; React would keep the old one.
          key={`${name}=${value}`}
          name={name}
          label={choiceLabel}
          defaultValue={value}
          options={options}
          className="min-w-0 grow basis-36 sm:grow-0"
        />
      ))}
      <div className="flex gap-2">
        <Button type="submit" variant="secondary">
          Apply
        </Button>
        {isFiltered && (
          <ButtonLink href={action} variant="quiet">
            Clear
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
