"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { useToast } from "@/components/ui/toast";
import { call } from "@/lib/transport/call";

/** One call to a route of ours, and what to say when it is done. */
type Deed = { method: "POST" | "PATCH" | "DELETE"; path: string; body?: object; done: string };

function useDeed({ method, path, body, done }: Deed) {
  const router = useRouter();
  const toast = useToast();
  return async () => {
    const answer = await call(method, path, body);
    if (!answer.ok) return answer;
    toast(done);
    router.refresh();
    return answer;
  };
}

/** A button that does what can be undone, and shows the page anew. */
export function CallButton({ deed, label }: { deed: Deed; label: string }) {
  const [pending, start] = useTransition();
  const toast = useToast();
  const run = useDeed(deed);
  const press = () => {
    start(async () => {
      const answer = await run();
      if (!answer.ok) toast(answer.message, "negative");
    });
  };
  return (
    <Button variant="secondary" size="sm" pending={pending} onClick={press}>
      {label}
    </Button>
  );
}

type ConfirmProps = { deed: Deed; label: string; title: string; children: React.ReactNode };

/** A button that asks first, does it, and shows the page anew. */
export function ConfirmedCallButton({ deed, label, title, children }: ConfirmProps) {
  const run = useDeed(deed);
  return (
    <Confirm size="sm" label={label} title={title} confirmLabel={label} onConfirm={run}>
      {children}
    </Confirm>
  );
}
