/** The name of a key. */
export function Kbd({ children }: { children: React.ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded border border-border border-b-edge bg-sunken px-1 font-sans text-xs font-medium text-muted">
      {children}
    </kbd>
  );
}
