"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { call } from "@/lib/transport/call";

/** Makes a withdrawn file anew, with the same filters, without the rows that are gone. */
export function SuccessorButton({ fileName }: { fileName: string }) {
  const router = useRouter();
  const toast = useToast();
  const [pending, start] = useTransition();
  const build = () => {
    start(async () => {
      const answer = await call<{ message: string }>("POST", `/api/datasets/files/${fileName}/successor`);
      if (answer.ok) toast(`${answer.data.message}.`);
      else toast(answer.message, "negative");
      router.refresh();
    });
  };
  return (
    <Button
      variant="secondary"
      size="sm"
      pending={pending}
      aria-label={`Build successor of ${fileName}`}
      onClick={build}
    >
      Build successor
    </Button>
  );
}
