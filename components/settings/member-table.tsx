import { type Column, DataTable } from "@/components/data-table/data-table";
import { CallButton, ConfirmedCallButton } from "@/components/settings/call-button";
import { Badge, type Tone } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { MemberView } from "@/lib/members/schema";
import { formatDay } from "@/lib/platform/format";

const TONES: Record<MemberView["state"], Tone> = { active: "positive", invited: "info", disabled: "neutral" };

const change = (id: string, body: object, done: string) => ({
  ...{ method: "PATCH" as const, path: `/api/members/${id}` },
  ...{ body, done },
});

function RoleButton({ id, email, role }: MemberView) {
  const [next, article] = role === "admin" ? (["reviewer", "a"] as const) : (["admin", "an"] as const);
  const deed = change(id, { role: next }, `${email} is ${article} ${next} now, and has to sign in again.`);
  return <CallButton deed={deed} label={`Make ${next}`} />;
}

function AccessButton({ id, email, state }: MemberView) {
  if (state === "disabled")
    return <CallButton deed={change(id, { isDisabled: false }, `${email} may sign in again.`)} label="Enable" />;
  return (
    <ConfirmedCallButton
      deed={change(id, { isDisabled: true }, `${email} is shut out.`)}
      label="Disable"
      title={`Disable ${email}?`}
    >
      They are signed out everywhere at once and cannot come back in. What they decided stays, and you can enable them
      again.
    </ConfirmedCallButton>
  );
}

const columnsFor = (ownId: string): readonly Column<MemberView>[] => [
  {
    key: "email",
    header: "Member",
    isRowHeader: true,
    className: "min-w-48 wrap-anywhere",
    cell: ({ email }) => <span className="font-medium">{email}</span>,
  },
  { key: "role", header: "Role", cell: ({ role }) => role },
  { key: "state", header: "State", cell: ({ state }) => <Badge tone={TONES[state]}>{state}</Badge> },
  {
    key: "since",
    header: "Since",
    className: "whitespace-nowrap text-muted",
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(createdAt)}</time>,
  },
  {
    key: "change",
    header: "Change",
    className: "whitespace-nowrap",
    cell: (member) =>
      member.id === ownId ? (
        <span className="text-muted">This is you</span>
      ) : (
        <span className="inline-flex gap-2">
          <RoleButton {...member} />
          <AccessButton {...member} />
        </span>
      ),
  },
];

/** Everybody who may sign in, was invited or is shut out. Nobody changes themselves. */
export function MemberTable({ members, ownId }: { members: readonly MemberView[]; ownId: string }) {
  return (
    <Card>
      <CardHeader title="Members" description="A change of role ends the member’s sessions." />
      <DataTable
        caption="Members"
        columns={columnsFor(ownId)}
        rows={members}
        rowKey={({ id }) => id}
        empty={<EmptyState title="There are no members">Invite somebody above.</EmptyState>}
      />
    </Card>
  );
}
