import { Alert } from "@/components/ui/alert";
import type { Issue } from "@/components/ui/field";
import { formatCount } from "@/lib/platform/format";

/** Why a list was refused, with each line that has to be changed. */
export function BrokenLines({ message, issues }: { message: string; issues: readonly Issue[] }) {
  const lines = issues.filter(({ path }) => path.startsWith("line "));
  if (lines.length === 0) return <Alert tone="negative">{message}</Alert>;
  return (
    <Alert
      tone="negative"
      title={`Nothing was added: ${lines.length === 1 ? "1 line has" : `${formatCount(lines.length)} lines have`} to be changed`}
    >
      <ul className="grid max-h-60 gap-0.5 overflow-y-auto wrap-anywhere">
        {lines.map(({ path, message: reason }) => (
          <li key={path}>
            <span className="font-medium capitalize tabular-nums">{path}</span>: {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
