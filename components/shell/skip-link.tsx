/** The first thing a keyboard reaches: past the frame to what the page is about, which is `#main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed start-4 top-4 z-50 -translate-y-24 rounded-md bg-ink px-4 py-2 text-sm font-medium text-surface no-underline focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
