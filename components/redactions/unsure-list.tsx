"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { UnsureItem } from "@/components/redactions/unsure-item";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatCount } from "@/lib/platform/format";
import type { UnsurePage } from "@/lib/redactions/schema";

type Props = {
  page: UnsurePage;
  /** Where the next page is; without one, what is decided makes room for it. */
  next?: Route | null;
  /** A text has changed: somebody who sees it may have to read it again. */
  onTextChange?: () => void;
};

/** Spans that wait for a person to say whether they are personal data. */
export function UnsureList({ page, next = null, onTextChange }: Props) {
  const router = useRouter();
  const [settled, setSettled] = useState<readonly string[]>([]);
  const spans = page.spans.filter(({ spanId }) => !settled.includes(spanId));
  const waiting = Math.max(spans.length, page.waiting - (page.spans.length - spans.length));
  return (
    <Card tabIndex={-1} aria-label="Unsure spans">
      <CardHeader
        title={waiting === 0 ? "Unsure" : `Unsure: ${formatCount(waiting)} waiting`}
        description="They are redacted. What each stands for lies sealed until somebody decides or its time is over; then it is destroyed."
      />
      {spans.length === 0 ? (
        <EmptyState title="No span waits for a decision" icon="shield">
          Where the rules are not sure that something is personal data, it is redacted and appears here.
        </EmptyState>
      ) : (
        <ol>
          {spans.map((span) => (
            <UnsureItem
              key={span.spanId}
              span={span}
              onSettled={({ spanId }, decision) => {
                setSettled((before) => [...before, spanId]);
                if (decision === "not-personal") onTextChange?.();
                router.refresh();
              }}
            />
          ))}
        </ol>
      )}
      <Pager label="Pages of unsure spans" next={next}>
        {formatCount(spans.length)} shown, the oldest first
      </Pager>
    </Card>
  );
}
