import { RefusedLines } from "@/components/settings/import/refused-lines";
import type { Upload } from "@/components/settings/import/uploads";
import { Alert } from "@/components/ui/alert";
import { Progress } from "@/components/ui/progress";
import type { ImportView } from "@/lib/imports/schema";
import { formatCount, formatPercent } from "@/lib/platform/format";

/** How far one file is, or how it ended. */
export function UploadItem({ upload: { name, sizeBytes, step } }: { upload: Upload }) {
  switch (step.state) {
    case "waiting":
      return <p className="text-sm text-muted">{name} waits for its turn.</p>;
    case "sending":
      if (!step.run) return <Progress label={name} valueText="Sending" />;
      return <Progress label={name} value={step.run.offsetBytes} max={sizeBytes} valueText={progressWords(step.run)} />;
    case "done":
      return <Result name={name} run={step.run} />;
    case "failed":
      return (
        <Alert tone="negative" title={name}>
          {step.message}
        </Alert>
      );
  }
}

const progressWords = ({ lines, offsetBytes, sizeBytes }: ImportView) =>
  `${formatCount(lines)} lines read, ${formatPercent(sizeBytes === 0 ? 0 : (100 * offsetBytes) / sizeBytes)}`;

function Result({ name, run }: { name: string; run: ImportView }) {
  return (
    <Alert tone={run.refused > 0 ? "caution" : "positive"} title={`${name}: ${formatCount(run.lines)} lines read`}>
      <p>
        {formatCount(run.stored)} stored, {formatCount(run.duplicates)} duplicates, {formatCount(run.refused)} refused
      </p>
      {run.refused > 0 && <RefusedLines refused={run.refused} refusals={run.refusals} />}
    </Alert>
  );
}
