import { LiveCollection } from "@/components/dashboard/live-collection";
import { PageHeader } from "@/components/shell/page-header";
import { getCollection } from "@/lib/stats/queries";
import { requireContext } from "@/lib/transport/page";

export const metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const ctx = await requireContext();
  return (
    <>
      <PageHeader title="Collection" description="What has been collected, and how far it is from its goals." />
      <LiveCollection initial={await getCollection(ctx)} />
    </>
  );
}
