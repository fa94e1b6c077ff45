import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Stat } from "@/components/ui/stat";
import { formatCount } from "@/lib/platform/format";
import { entityWords } from "@/lib/privacy/entity-words";
import type { ChangeEffects, Sample } from "@/lib/privacy/schema";

type Counted = ChangeEffects["more"];

const total = (counted: Counted) => counted.reduce((sum, { count }) => sum + count, 0);
const byEntity = (counted: Counted) =>
  counted.map(({ entity, count }) => `${entityWords(entity)} ${formatCount(count)}`).join(", ");

function Total({ label, counted }: { label: string; counted: Counted }) {
  return (
    <Stat label={label} value={formatCount(total(counted))} {...(counted.length > 0 && { sub: byEntity(counted) })} />
  );
}

function Samples({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-medium">What would be redacted, for example</h3>
      <ul className="grid gap-2 text-sm">
        {samples.map(({ entity, interactionId, before, piece, after }, index) => (
          <li key={`${interactionId} ${String(index)}`} className="rounded-lg bg-sunken p-2.5 wrap-anywhere">
            <p dir="auto">
              {before}
              <mark className="rounded bg-caution-soft px-0.5 text-ink">{piece}</mark>
              {after}
            </p>
            <p className="mt-1 text-xs text-muted">
              {entityWords(entity)},{" "}
              <Link href={`/interactions/${encodeURIComponent(interactionId)}`}>open the interaction</Link>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a change would have done to the newest interactions, before it is made. */
export function EffectsSummary({ effects, of }: { effects: ChangeEffects; of: "rules" | "places" }) {
  const { looked, more, samples, kept, unsure, naming, lost } = effects;
  return (
    <section aria-label="Preview" className="grid gap-4">
      {lost.sentence === null ? (
        <Alert
          title={`Preview over the newest ${looked === 1 ? "interaction" : `${formatCount(looked)} interactions`}`}
        >
          {looked === 0 ? "Nothing has been logged yet, so there is nothing to look at." : "Nothing is changed yet."}
        </Alert>
      ) : (
        <Alert tone="negative" title="This change would be refused">
          {lost.sentence}
        </Alert>
      )}
      <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {of === "places" && (
          <Stat
            label="Interactions that name one of them"
            value={formatCount(naming)}
            sub="What was redacted before stays redacted"
          />
        )}
        {of === "rules" && (
          <>
            <Total label="More would be redacted" counted={more} />
            <Total label="Would have been kept, at most" counted={kept} />
            <Stat
              label="Reviewers would be asked about"
              value={formatCount(unsure.then)}
              sub={`${formatCount(unsure.now)} by the rules of now`}
            />
          </>
        )}
      </dl>
      <Samples samples={samples} />
    </section>
  );
}
