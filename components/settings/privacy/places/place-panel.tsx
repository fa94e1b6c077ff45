import type { Route } from "next";
import { type Column, DataTable } from "@/components/data-table/data-table";
import { FilterBar } from "@/components/data-table/filter-bar";
import { CallButton } from "@/components/settings/call-button";
import { kindWords } from "@/components/settings/privacy/places/kind-words";
import { PlaceForm } from "@/components/settings/privacy/places/place-form";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatCount } from "@/lib/platform/format";
import type { PlaceView, PrivacyListParams } from "@/lib/privacy/schema";

type Props = { rows: readonly PlaceView[]; next: string | null; total: number; params: PrivacyListParams };

const PAGE = "/settings/privacy/places";

const COLUMNS: readonly Column<PlaceView>[] = [
  {
    key: "name",
    header: "Name",
    isRowHeader: true,
    className: "w-full min-w-48 font-medium wrap-anywhere",
    cell: ({ name }) => <bdi>{name}</bdi>,
  },
  { key: "kind", header: "Kind", className: "whitespace-nowrap", cell: ({ kind }) => kindWords(kind) },
  {
    key: "remove",
    header: "Change",
    cell: ({ key, name }) => (
      <CallButton
        deed={{
          method: "DELETE",
          path: `/api/privacy/places/${encodeURIComponent(key)}`,
          done: `${name} is removed.`,
        }}
        label="Remove"
      />
    ),
  },
];

function nextAddress({ search }: PrivacyListParams, after: string): Route {
  const query = new URLSearchParams({ ...(search !== undefined && search !== "" && { search }), after });
  return `${PAGE}?${query.toString()}`;
}

/** The installation's own places, businesses and figures. */
export function PlacePanel({ rows, next, total, params }: Props) {
  const isSearched = (params.search ?? "") !== "";
  return (
    <Card>
      <CardHeader
        title="Own places"
        description="Names that are no visitor’s, such as cafés that are called like people. Where the words around a name say that it is a person’s, it is redacted all the same."
      />
      <PlaceForm />
      {total > 0 && (
        <FilterBar
          action={PAGE}
          label="Search the own places"
          search={{ name: "search", label: "Search", value: params.search, placeholder: "A part of the name" }}
        />
      )}
      <DataTable
        caption="Own places"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ key }) => key}
        empty={
          <EmptyState title={isSearched ? "No place has this in its name" : "There is no place of your own yet"}>
            {isSearched
              ? "Search for fewer letters, or clear the search."
              : "Istanbul’s districts, neighbourhoods and sights are known anyway. Add what else your city has."}
          </EmptyState>
        }
      />
      <Pager label="Pages of own places" next={next === null ? null : nextAddress(params, next)}>
        {rows.length} shown of {formatCount(total)}
      </Pager>
    </Card>
  );
}
