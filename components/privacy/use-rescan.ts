"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { isActive } from "@/lib/jobs/schema";
import type { RescanView } from "@/lib/redactions/schema";
import { call } from "@/lib/transport/call";

const PATH = "/api/redactions/rescan";
const LOOK_EVERY_MS = 1000;

async function fetchRescan(): Promise<RescanView | null> {
  const response = await fetch(PATH).catch(() => null);
  return response?.ok ? ((await response.json()) as RescanView | null) : null;
}

/** The newest rescan as the server drew it, watched while it is going on. */
export function useRescan(initial: RescanView | null) {
  const router = useRouter();
  const toast = useToast();
  const [rescan, setRescan] = useState(initial);
  const isGoing = rescan !== null && isActive(rescan);

  const look = useEffectEvent(async () => {
    const now = await fetchRescan();
    if (!now) return;
    setRescan(now);
    // Whatever else the page counts has changed with it.
    if (!isActive(now)) router.refresh();
  });
  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isGoing]);

  const send = async (method: "POST" | "DELETE") => {
    const answer = await call<RescanView>(method, PATH);
    if (!answer.ok) {
      toast(answer.message, "negative");
      return;
    }
    setRescan(answer.data);
    router.refresh();
  };
  return { rescan, isGoing, start: () => send("POST"), cancel: () => send("DELETE") };
}
