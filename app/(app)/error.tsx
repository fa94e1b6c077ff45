"use client";

import { Failure } from "@/components/shell/failure";

export default function PageError(props: { error: unknown; retry: () => void }) {
  return <Failure {...props} />;
}
