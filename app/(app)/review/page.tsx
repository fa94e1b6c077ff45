import { ReviewQueue } from "@/components/review/review-queue";
import { PageHeader } from "@/components/shell/page-header";
import { findUndoable, getProgress } from "@/lib/review/queries";
import { requireContext } from "@/lib/transport/page";

export const metadata = { title: "Review" };

export default async function ReviewPage() {
  const ctx = await requireContext();
  const [progress, undoable] = await Promise.all([getProgress(ctx), findUndoable(ctx)]);
  return (
    <>
      <PageHeader title="Review" description="One sample at a time, one key a decision." />
      <ReviewQueue progress={progress} undoable={undoable} />
    </>
  );
}
