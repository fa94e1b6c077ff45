import { type Column, DataTable } from "@/components/data-table/data-table";
import { CONTROL } from "@/components/ui/field";
import { cn } from "@/lib/platform/cn";
import { entityWords } from "@/lib/privacy/entity-words";
import { ENTITIES, type Entity } from "@/lib/privacy/finding";
import { type Handling, mayKeep, type Policy, type Role } from "@/lib/privacy/policy";

type Props = { policy: Policy; onChange: (policy: Policy) => void };
type Row = { entity: Entity };

const WRITERS = { visitor: "From visitors", chatbot: "From the chatbot" } as const;
const LOCKED = { visitor: "Always redacted: their own", chatbot: "Always redacted: never public" } as const;
const ROWS: readonly Row[] = ENTITIES.map((entity) => ({ entity }));

/** What happens to each kind of personal data, by who wrote it; what no rules may keep says so. */
export function PolicyTable({ policy, onChange }: Props) {
  const choose = (role: Role, entity: Entity, handling: string) => {
    const chosen: Handling = handling === "keep" ? "keep" : "redact";
    onChange({ ...policy, [role]: { ...policy[role], [entity]: chosen } });
  };
  const columnOf = (role: Role): Column<Row> => ({
    key: role,
    header: WRITERS[role],
    className: "min-w-24",
    cell: ({ entity }) =>
      mayKeep(role, entity) ? (
        <select
          aria-label={`${entityWords(entity)}, ${WRITERS[role].toLowerCase()}`}
          value={policy[role][entity]}
          onChange={({ target }) => {
            choose(role, entity, target.value);
          }}
          className={cn(CONTROL, "max-w-36")}
        >
          <option value="redact">Redact</option>
          <option value="keep">Keep</option>
        </select>
      ) : (
        <span className="text-[0.8125rem] text-muted">{LOCKED[role]}</span>
      ),
  });
  const columns: readonly Column<Row>[] = [
    {
      key: "entity",
      header: "Kind",
      isRowHeader: true,
      className: "min-w-28",
      cell: ({ entity }) => (
        <>
          <span className="font-medium">{entityWords(entity)}</span>
          <p className="font-mono text-xs text-muted">[{entity}]</p>
        </>
      ),
    },
    columnOf("visitor"),
    columnOf("chatbot"),
  ];
  return (
    <DataTable caption="What is redacted" columns={columns} rows={ROWS} rowKey={({ entity }) => entity} empty={null} />
  );
}
