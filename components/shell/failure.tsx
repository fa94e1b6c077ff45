import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = { error: unknown; retry: () => void };

function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}

/** What a page shows instead of itself when something broke that we did not foresee. */
export function Failure({ error, retry }: Props) {
  const reference = referenceOf(error);
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center px-4 py-16 text-center">
      <span className="mb-4 grid size-11 place-items-center rounded-full bg-negative-soft text-negative">
        <Icon name="alert" className="size-5" />
      </span>
      <h1 className="text-xl font-semibold tracking-tight">This page could not be shown</h1>
      <p className="mt-2 text-sm text-muted">
        Something broke on our side. Nothing was lost; trying again often helps.
        {reference !== null && ` In the server's log it is ${reference}.`}
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <Button onClick={retry}>Try again</Button>
        <ButtonLink href="/" variant="secondary">
          Go to the dashboard
        </ButtonLink>
      </div>
    </div>
  );
}
