import Link from "next/link";

/** Grain over a winnowing basket, and the name. */
export function Wordmark() {
  return (
    <Link href="/" className="inline-flex min-h-9 items-center gap-2 rounded-md pe-2 text-ink no-underline">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" className="shrink-0 text-accent">
        <path
          d="M2.8 12c.9 5.3 4.5 8.6 9.2 8.6s8.3-3.3 9.2-8.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <g fill="currentColor">
          <path d="M12 16.8c-1.8-1.5-1.8-4.3 0-6.2 1.8 1.9 1.8 4.7 0 6.2Z" />
          <path d="M7.4 10.8c-.8-2 .2-4.3 2.5-5.5.7 2.3-.3 4.7-2.5 5.5Z" />
          <path d="M16.6 10.8c.8-2-.2-4.3-2.5-5.5-.7 2.3.3 4.7 2.5 5.5Z" />
          <circle cx="12" cy="3" r="1" />
        </g>
      </svg>
      <span className="text-base font-semibold tracking-tight">Winnow</span>
    </Link>
  );
}
