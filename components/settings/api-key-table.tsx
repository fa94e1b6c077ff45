import { type Column, DataTable } from "@/components/data-table/data-table";
import { ConfirmedCallButton } from "@/components/settings/call-button";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { KEY_SCOPES, type KeyView } from "@/lib/api-keys/schema";
import { formatDateTime } from "@/lib/platform/format";

const LABELS = new Map<string, string>(KEY_SCOPES.map(({ scope, label }) => [scope, label]));

function permissionsOf(scopes: readonly string[]): string {
  if (KEY_SCOPES.every(({ scope }) => scopes.includes(scope))) return "Everything";
  return scopes.map((scope) => LABELS.get(scope) ?? scope).join(", ");
}

const COLUMNS: readonly Column<KeyView>[] = [
  {
    key: "name",
    header: "Name",
    isRowHeader: true,
    className: "min-w-40 wrap-anywhere",
    cell: ({ name, prefix }) => (
      <>
        <span dir="auto" className="font-medium">
          {name}
        </span>
        <p className="font-mono text-xs text-muted">{prefix}…</p>
      </>
    ),
  },
  { key: "scopes", header: "May", className: "min-w-48", cell: ({ scopes }) => permissionsOf(scopes) },
  {
    key: "created",
    header: "Created",
    className: "whitespace-nowrap text-muted",
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDateTime(createdAt)}</time>,
  },
  {
    key: "used",
    header: "Last used",
    className: "whitespace-nowrap text-muted",
    cell: ({ lastUsedAt }) =>
      lastUsedAt === null ? "never" : <time dateTime={lastUsedAt}>{formatDateTime(lastUsedAt)}</time>,
  },
  {
    key: "state",
    header: "State",
    cell: ({ isRevoked }) => (isRevoked ? <Badge>revoked</Badge> : <Badge tone="positive">active</Badge>),
  },
  {
    key: "revoke",
    header: "Change",
    cell: ({ id, name, isRevoked }) =>
      !isRevoked && (
        <ConfirmedCallButton
          deed={{ method: "DELETE", path: `/api/api-keys/${id}`, done: `The key “${name}” no longer works.` }}
          label="Revoke"
          title={`Revoke “${name}”?`}
        >
          Whatever still uses this key is refused from then on. This cannot be undone.
        </ConfirmedCallButton>
      ),
  },
];

/** All keys, newest first; a revoked one stays in the list. */
export function ApiKeyTable({ keys }: { keys: readonly KeyView[] }) {
  return (
    <Card>
      <CardHeader title="Keys" description="Of each key only the beginning is shown; nobody can read the rest again." />
      <DataTable
        caption="API keys"
        columns={COLUMNS}
        rows={keys}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="There is no key yet" icon="key">
            Create one above and give it to your chatbot&rsquo;s server.
          </EmptyState>
        }
      />
    </Card>
  );
}
