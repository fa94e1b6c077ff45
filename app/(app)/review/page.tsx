import { UnsureBeside } from "@/components/redactions/unsure-beside";
import { ReviewQueue } from "@/components/review/review-queue";
import { PageHeader } from "@/components/shell/page-header";
import { listUnsure } from "@/lib/redactions/queries";
import { findUndoable, getProgress } from "@/lib/review/queries";
import { requireContext } from "@/lib/transport/page";

export const metadata = { title: "Review" };

export default async function ReviewPage() {
  const ctx = await requireContext();
  const [progress, undoable] = await Promise.all([getProgress(ctx), findUndoable(ctx)]);
  const unsure = await listUnsure(ctx);
  const queue = <ReviewQueue progress={progress} undoable={undoable} />;
  return (
    <>
      <PageHeader title="Review" description="One sample at a time, one key a decision." />
      {unsure.waiting > 0 ? <UnsureBeside page={unsure}>{queue}</UnsureBeside> : queue}
    </>
  );
}
