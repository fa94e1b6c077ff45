import { InteractionFilters } from "@/components/interactions/interaction-filters";
import { InteractionTable } from "@/components/interactions/interaction-table";
import { PageHeader } from "@/components/shell/page-header";
import { listInteractions } from "@/lib/interactions/queries";
import { InteractionListParams } from "@/lib/interactions/schema";
import { getCollection } from "@/lib/stats/queries";
import { requireContext } from "@/lib/transport/page";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Interactions" };

export default async function InteractionsPage({ searchParams }: PageProps<"/interactions">) {
  const ctx = await requireContext();
  const params = parse(InteractionListParams, await searchParams);
  const [page, collection] = await Promise.all([listInteractions(ctx, params), getCollection(ctx)]);
  return (
    <>
      <PageHeader title="Interactions" description="Every question and answer that was logged, newest first." />
      <InteractionFilters
        params={params}
        languages={collection.languages.map(({ name }) => name)}
        intents={collection.intents.map(({ name }) => name).toSorted()}
      />
      <InteractionTable rows={page.rows} next={page.next} params={params} />
    </>
  );
}
