import "server-only";
import type { Context } from "@/lib/auth/context";

export type AuditEntry = {
  action:
    | "setup.complete"
    | "member.invite"
    | "member.join"
    | "member.add"
    | "member.change"
    | "member.password"
    | "key.create"
    | "key.revoke"
    | "origin.list"
    | "origin.unlist"
    | "review.decide"
    | "review.undo"
    | "dataset.export"
    | "dataset.pairs"
    | "import.run"
    | "demonstration.load"
    | "demonstration.remove"
    | "stats.recount"
    | "privacy.change"
    | "privacy.places"
    | "privacy.public-value"
    | "privacy.rescan"
    | "privacy.key"
    | "span.reveal"
    | "span.decide"
    | "erasure.access"
    | "erasure.run"
    | "retention.change";
  target: string;
  /** Never text of a chat. */
  detail?: object;
};

/** Call inside the same transaction as the change, so one cannot exist without the other. */
export async function recordAudit(tx: Context, { action, target, detail }: AuditEntry): Promise<void> {
  const { actor, requestId } = tx;
  await tx.db.auditEntry.create({
    data: {
      at: tx.now(),
      actorType: actor.type,
      actorId: actor.id,
      action,
      target,
      detail: detail ? JSON.stringify(detail) : null,
      requestId,
    },
  });
}
