import { type ShownSpan, spanReasons } from "@/components/interactions/span-reasons";
import { Card, CardHeader } from "@/components/ui/card";
import { formatPercent } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";

type Props = { spans: ShownSpan[]; detectorVersion: string };

/** What was redacted in an interaction, and why. */
export function SpanList({ spans, detectorVersion }: Props) {
  return (
    <Card>
      <CardHeader title="Redacted" description={`By the rules of version ${detectorVersion}`} />
      {spans.length === 0 && <p className="text-sm text-muted">Nothing personal was found.</p>}
      <ul className="grid gap-2 text-sm">
        {spans.map((span, index) => (
          <li key={index}>
            <p className="font-medium">
              {entityWords(span.entity)} in the {span.field === "query" ? "question" : "answer"}
            </p>
            <p className="text-muted wrap-anywhere">
              {spanReasons(span)}
              {span.origin === "rule" && ` · ${formatPercent(100 * span.confidence)} sure`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
