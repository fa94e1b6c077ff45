import { ReceiptTable } from "@/components/erasure/receipt-table";
import { RequestPanel } from "@/components/erasure/request-panel";
import { RetentionForm } from "@/components/erasure/retention-form";
import type { ReceiptView, Retention } from "@/lib/erasure/schema";

type Props = { receipts: readonly ReceiptView[]; next: string | null; retention: Retention };

/** The rights of visitors: what is stored of them, what was erased, and how long the rest is kept. */
export function PrivacyRequests({ receipts, next, retention }: Props) {
  return (
    <>
      <RequestPanel />
      <ReceiptTable receipts={receipts} next={next} />
      <RetentionForm {...retention} />
    </>
  );
}
