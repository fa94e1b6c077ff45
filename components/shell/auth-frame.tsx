import { Wordmark } from "@/components/shell/wordmark";

type Props = { title: string; description?: React.ReactNode; children: React.ReactNode };

/** The frame around what can be done before signing in. */
export function AuthFrame({ title, description, children }: Props) {
  return (
    <main id="main" className="grid min-h-dvh content-center justify-items-center px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-6 text-center">
          <Wordmark />
        </div>
        <div className="rounded-xl border border-border bg-raised p-5 sm:p-6">
          <h1 className="text-xl/7 font-semibold tracking-tight">{title}</h1>
          {description !== undefined && <p className="mt-1 text-sm wrap-anywhere text-muted">{description}</p>}
          <div className="mt-5">{children}</div>
        </div>
      </div>
    </main>
  );
}
