import { CopyButton } from "@/components/ui/copy-button";

/** Something to copy letter for letter. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <figure className="min-w-0 overflow-hidden rounded-lg border border-border bg-sunken">
      <figcaption className="flex flex-wrap items-center justify-between gap-2 border-b border-border px-3 py-1.5 text-[0.8125rem] font-medium text-muted">
        {label}
        <CopyButton text={code} variant="quiet" />
      </figcaption>
      <pre
        role="region"
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has only a keyboard has to be able to scroll it
        tabIndex={0}
        dir="ltr"
        className="overflow-x-auto p-3 text-start font-mono text-[0.8125rem]/5 -outline-offset-2"
      >
        <code>{code}</code>
      </pre>
    </figure>
  );
}
