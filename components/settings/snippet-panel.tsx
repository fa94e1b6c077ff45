"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { type SnippetName, snippetsFor } from "@/components/settings/snippets";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { type Tab, Tabs } from "@/components/ui/tabs";

const FIRST: SnippetName = "interaction";
const hrefOf = (name: string): Tab["href"] =>
  name === FIRST ? "/settings/connect" : `/settings/connect?snippet=${encodeURIComponent(name)}`;

/** What to put into a chatbot, for each way to talk to it; which one is shown stands in the address. */
export function SnippetPanel({ address }: { address: string }) {
  const snippets = snippetsFor(address);
  const asked = useSearchParams().get("snippet") ?? FIRST;
  const name = isSnippet(asked, snippets) ? asked : FIRST;
  const { tab, note, code } = snippets[name];
  return (
    <Card>
      <CardHeader
        title="Log and vote"
        description={
          <>
            <Link href="/settings/api-keys">Create an API key</Link> and give it to the chatbot’s server as WINNOW_KEY.
          </>
        }
      />
      <Tabs
        label="Ways to connect"
        tabs={Object.entries(snippets).map(([key, { tab: label }]) => ({ href: hrefOf(key), label }))}
        current={hrefOf(name)}
      />
      <div className="grid gap-3">
        <p className="text-sm text-muted">{note}</p>
        <CodeBlock label={tab} code={code} />
      </div>
    </Card>
  );
}

const isSnippet = <Name extends string>(name: string, among: Record<Name, unknown>): name is Name =>
  Object.hasOwn(among, name);
