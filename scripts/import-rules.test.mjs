// Proof that the import rules are awake: a small house in which each rule is broken once, cruised once.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import cruiser from "../.dependency-cruiser.cjs";
import house from "./house.cjs";

const root = path.resolve(import.meta.dirname, "..");
const uses = (...places) =>
  `${places.map((place, n) => `import { x as x${n} } from "${place}";`).join("\n")}
export const x = [${places.map((_, n) => `x${n}`).join(", ")}];\n`;
const LEAF = uses();

/** Nobody here breaks a rule; together they use every door that is allowed. */
const PEACE = {
  "instrumentation.ts": uses("@/lib/worker/start"),
  "app/page.tsx": uses("@/components/review/card", "@/lib/review/queries", "@/lib/transport/page"),
  "app/api/auth/route.ts": uses("next-auth"),
  "components/ui/button.tsx": uses("@/lib/platform/format"),
  "components/charts/chart.tsx": uses("chart.js"),
  "components/review/card.tsx": uses("@/components/ui/button", "@/lib/review/schema", "@/lib/transport/call"),
  "components/auth/login.tsx": uses("next-auth/react", "@/components/ui/button"),
  "components/settings/panel.tsx": uses("@/components/charts/chart", "@/lib/platform/errors"),
  "lib/platform/db.ts": uses("@/prisma/generated/sqlite/client", "node:fs"),
  "lib/platform/errors.ts": LEAF,
  "lib/platform/format.ts": LEAF,
  "lib/auth/context.ts": uses("@/lib/platform/db", "next-auth"),
  "lib/transport/page.ts": uses("@/lib/auth/context"),
  "lib/transport/call.ts": uses("@/lib/platform/errors"),
  "lib/audit/record.ts": uses("@/lib/auth/context"),
  "lib/text/words.ts": LEAF,
  "lib/review/schema.ts": uses("zod"),
  "lib/review/state.ts": uses("@/lib/review/schema", "@/lib/platform/errors", "@/lib/text/words"),
  "lib/review/queries.ts": uses("@/lib/auth/context", "@/lib/review/state"),
  "lib/review/commands.ts": uses("@/lib/audit/record", "@/lib/review/queries", "node:fs"),
  "lib/datasets/commands/build.ts": uses("@/lib/review/commands", "@/lib/audit/record"),
  "lib/cli/run.ts": uses("@/lib/datasets/commands/build", "node:net", "@/lib/platform/db"),
  "lib/worker/start.ts": uses("@/lib/cli/run", "@/lib/platform/db"),
  "prisma/generated/sqlite/client.ts": LEAF,
  "tests/server/running.ts": uses("@/prisma/generated/sqlite/client", "@/lib/platform/db"),
};

/** Each file breaks the rule before it; some have a partner that makes the breach possible. */
const BREACHES = [
  ["no-cycles", "lib/privacy/policy.ts", uses("@/lib/privacy/spans")],
  ["lib-knows-no-ui", "lib/feedback/queries.ts", uses("@/components/ui/button")],
  ["lib-stands-alone", "lib/feedback/commands.ts", uses("@/tests/server/running")],
  ["components-know-no-routes", "components/review/route-user.tsx", uses("@/app/page")],
  ["ui-kit-is-product-free", "components/ui/decision.tsx", uses("@/lib/review/schema")],
  ["domain-ui-keeps-to-itself", "components/datasets/card-user.tsx", uses("@/components/review/card")],
  ["components-use-schemas", "components/review/writer.tsx", uses("@/lib/review/commands")],
  ["components-use-schemas", "components/datasets/writer.tsx", uses("@/lib/datasets/commands/build")],
  ["components-use-schemas", "components/settings/reader.tsx", uses("@/lib/auth/context")],
  ["database-has-one-door", "lib/stats/queries.ts", uses("@/lib/platform/db")],
  ["generated-clients-have-one-door", "lib/goals/queries.ts", uses("@/prisma/generated/sqlite/client")],
  ["base-knows-no-domain", "lib/audit/decisions.ts", uses("@/lib/review/schema")],
  ["base-knows-no-domain", "lib/storage/starter.ts", uses("@/lib/worker/start")],
  ["platform-is-the-floor", "lib/platform/clock.ts", uses("@/lib/auth/context")],
  ["pure-files-stay-pure", "lib/review/reader.ts", uses("node:fs")],
  ["pure-files-stay-pure", "lib/datasets/splits.ts", uses("@/lib/audit/record")],
  ["pure-files-stay-pure", "lib/datasets/dedup/near.ts", uses("@/lib/datasets/commands/build")],
  ["schemas-are-isomorphic", "lib/members/schema.ts", uses("@/lib/auth/context")],
  ["schemas-are-isomorphic", "lib/goals/schema.ts", uses("@/lib/goals/queries")],
  ["only-the-worker-collects-jobs", "lib/interactions/queries.ts", uses("@/lib/worker/start")],
  ["chart-js-has-one-door", "components/dashboard/ratings.tsx", uses("chart.js")],
  ["next-auth-has-one-door", "lib/api-keys/queries.ts", uses("next-auth")],
  ["components-only-sign-in-and-out", "components/shell/menu.tsx", uses("next-auth")],
  ["no-unresolved", "lib/collection/queries.ts", uses("@/lib/collection/gone")],
  ["no-orphans", "lib/review/lonely.ts", "const lonely = 1;\nconsole.log(lonely);\n"],
  ...house.LADDER.slice(0, -1).map((room, rung) => [
    `ladder-${room}`,
    `lib/${room}/commands/climb.ts`,
    uses(`@/lib/${house.LADDER[rung + 1]}/commands/step`),
  ]),
];
const PARTNERS = {
  "lib/privacy/spans.ts": uses("@/lib/privacy/policy"),
  ...Object.fromEntries(house.LADDER.slice(1).map((room) => [`lib/${room}/commands/step.ts`, LEAF])),
};
const PACKAGES = {
  "node_modules/zod/index.js": "exports.x = 1;\n",
  "node_modules/chart.js/index.js": "exports.x = 1;\n",
  "node_modules/next-auth/index.js": "exports.x = 1;\n",
  "node_modules/next-auth/react/index.js": "exports.x = 1;\n",
};
const SETTINGS = {
  "tsconfig.json": JSON.stringify({ compilerOptions: { jsx: "react-jsx", paths: { "@/*": ["./*"] } } }),
};

const place = mkdtempSync(path.join(tmpdir(), "winnow-house-"));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** @type {{ rule: string, from: string }[]} */
let found = [];
beforeAll(() => {
  const breaches = Object.fromEntries(BREACHES.map(([, file, text]) => [file, text]));
  const files = { ...PEACE, ...PARTNERS, ...PACKAGES, ...SETTINGS, ...breaches };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(place, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  }
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const roots = ["app", "components", "lib", "prisma", "tests", "instrumentation.ts"];
  const words = [program, ...roots, "--config", path.join(root, ".dependency-cruiser.cjs"), "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: place,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  found = JSON.parse(stdout).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}, 60_000);

test.each(BREACHES)("%s catches %s", (rule, file) => {
  expect(found).toContainEqual({ rule, from: file });
});

test("every rule of the house has a breach here", () => {
  expect(cruiser.forbidden.map(({ name }) => name).filter((name) => !BREACHES.some(([rule]) => rule === name))).toEqual(
    [],
  );
});

test("nothing else is caught: what the rules allow, they allow", () => {
  const guilty = new Set([...BREACHES.map(([, file]) => file), "lib/privacy/spans.ts"]);
  expect(found.filter(({ from }) => !guilty.has(from))).toEqual([]);
});
