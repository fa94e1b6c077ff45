import { type Column, DataTable } from "@/components/data-table/data-table";
import { IntervalBar } from "@/components/privacy/interval-bar";
import { CardHeader } from "@/components/ui/card";
import { formatCount } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";
import type { Quality, QualityRow } from "@/lib/redactions/quality";

const columnsFor = (header: string): readonly Column<QualityRow>[] => [
  { key: "name", header, isRowHeader: true, className: "min-w-40", cell: ({ name }) => entityWords(name) },
  { key: "cases", header: "Examples", align: "end", cell: ({ cases }) => formatCount(cases) },
  { key: "recall", header: "Found of what is personal", cell: ({ recall }) => <IntervalBar {...recall} /> },
  {
    key: "precision",
    header: "Personal of what is found",
    cell: ({ precision }) => <IntervalBar {...precision} />,
  },
];

function Figures({ caption, header, rows }: { caption: string; header: string; rows: readonly QualityRow[] }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">{caption}</h3>
      <DataTable
        caption={caption}
        columns={columnsFor(header)}
        rows={rows}
        rowKey={({ name }) => name}
        empty={<p className="text-sm text-muted">There are no examples.</p>}
      />
    </div>
  );
}

/** How often the rules are right: on examples of our own, with how much so few examples can say. */
export function QualityPanel({ version, quality }: { version: string; quality: Quality }) {
  const { examples, all, entities, languages, publicFacts } = quality;
  return (
    <section aria-label="How good the rules are">
      <CardHeader
        title="How good the rules are"
        description={
          <>
            Rules {version}, measured on {formatCount(examples)} labelled lines that come with Winnow. They are
            invented, so real conversations may come out differently. In brackets: where the true share lies with 95 %
            probability. {formatCount(publicFacts.kept)} of {formatCount(publicFacts.all)} public facts in answers
            stayed where they are.
          </>
        }
      />
      <div className="grid gap-6">
        <Figures
          caption="By language"
          header="Language"
          rows={[{ ...all, name: "All together" }, ...languages.map((language) => language.all)]}
        />
        <Figures caption="By kind of personal data" header="Kind" rows={entities} />
        <details className="text-sm">
          <summary className="w-fit rounded-sm text-muted hover:text-ink">Show every kind in every language</summary>
          <div className="mt-4 grid gap-6">
            {languages.map(({ language, entities: own }) => (
              <Figures key={language} caption={`By kind, in ${language}`} header="Kind" rows={own} />
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}
