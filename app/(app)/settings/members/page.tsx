import { InviteForm } from "@/components/settings/invite-form";
import { MemberTable } from "@/components/settings/member-table";
import { PageHeader } from "@/components/shell/page-header";
import { listMembers } from "@/lib/members/queries";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "Members" };

export default async function MembersPage() {
  const ctx = await requirePermission("members:manage");
  const members = await listMembers(ctx);
  return (
    <>
      <PageHeader title="Members" description="Who may watch and review, and who may change things." />
      <div className="grid gap-6">
        <InviteForm />
        <MemberTable members={members} ownId={ctx.actor.id} />
      </div>
    </>
  );
}
