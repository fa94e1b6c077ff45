"use client";

import { Fragment, useState } from "react";
import { UnsureList } from "@/components/redactions/unsure-list";
import type { UnsurePage } from "@/lib/redactions/schema";

/** The unsure spans under something that shows texts, which starts afresh when a decision has changed one of them. */
export function UnsureBeside({ page, children }: { page: UnsurePage; children: React.ReactNode }) {
  const [round, setRound] = useState(0);
  return (
    <>
      <Fragment key={round}>{children}</Fragment>
      <div className="mt-6">
        <UnsureList
          page={page}
          onTextChange={() => {
            setRound((before) => before + 1);
          }}
        />
      </div>
    </>
  );
}
