"use client";

import { Failure } from "@/components/shell/failure";
import "./globals.css";

/** Stands in for the root layout itself, so it brings its own document. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Error · Winnow</title>
        <main id="main" className="grid min-h-dvh content-center">
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
