import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="main" className="grid min-h-[70dvh] content-center justify-items-center px-4 py-16 text-center">
      <span className="mb-4 grid size-11 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon name="search" className="size-5" />
      </span>
      <h1 className="text-xl font-semibold tracking-tight">There is nothing at this address</h1>
      <p className="mt-2 max-w-md text-sm text-balance text-muted">
        It may have been erased, or the link is not complete. Addresses here are case-sensitive.
      </p>
      <ButtonLink href="/" variant="secondary" className="mt-6">
        Go to the dashboard
      </ButtonLink>
    </main>
  );
}
