import { useId } from "react";
import { ENTITY_NAMES } from "@/components/review/marks/entities";
import { segmentsOf } from "@/components/review/marks/marked-text";
import type { ReviewSpan } from "@/lib/review/schema";

type MarkProps = { text: string; span: ReviewSpan; onUnmark: (span: ReviewSpan) => void };

/** Its kind is drawn and not written, so that whoever selects or copies the text gets the text alone. */
function Mark({ text, span, onUnmark }: MarkProps) {
  return (
    <button
      type="button"
      dir="auto"
      aria-label={`Unmark ${text}, ${ENTITY_NAMES[span.entity]}`}
      data-entity={span.entity}
      onClick={() => {
        onUnmark(span);
      }}
      className="max-w-full rounded bg-caution-soft px-1 text-start whitespace-pre-wrap text-caution ring-1 ring-caution/50 wrap-anywhere ring-inset select-text after:ms-1.5 after:text-xs after:font-medium after:content-[attr(data-entity)] hover:line-through"
    >
      {text}
    </button>
  );
}

type Props = {
  title: string;
  field: ReviewSpan["field"];
  text: string;
  language: string;
  spans: readonly ReviewSpan[];
  onUnmark: (span: ReviewSpan) => void;
};

/** A text of a sample: words in it can be selected, and its marks can be taken away. */
export function MarkedPassage({ title, field, text, language, spans, onUnmark }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xs font-medium text-muted">
        {title}
      </h2>
      <div dir="auto" lang={language} data-passage={field} className="mt-1 whitespace-pre-wrap wrap-anywhere">
        {segmentsOf(text, field, spans).map((segment) =>
          segment.span ? (
            <Mark key={segment.start} text={segment.text} span={segment.span} onUnmark={onUnmark} />
          ) : (
            segment.text
          ),
        )}
      </div>
    </section>
  );
}
