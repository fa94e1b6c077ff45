"use client";

import { signOut } from "next-auth/react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useToast } from "@/components/ui/toast";

export function SignOutButton() {
  const [pending, start] = useTransition();
  const toast = useToast();
  const leave = () => {
    start(async () => {
      try {
        await signOut({ redirect: false });
        // A whole new page: nothing of the old session stays in memory.
        window.location.assign("/login");
      } catch {
        toast("The server did not answer. You are still signed in.", "negative");
      }
    });
  };
  return (
    <Button variant="quiet" size="icon" aria-label="Sign out" title="Sign out" pending={pending} onClick={leave}>
      <Icon name="signOut" className="rtl:-scale-x-100" />
    </Button>
  );
}
