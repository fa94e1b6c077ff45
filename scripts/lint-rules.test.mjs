// Proof that the lint rules of the house are awake: a breach of each, in the place of a file that is really there.
import path from "node:path";
import { ESLint } from "eslint";
import { beforeAll, expect, test } from "vitest";

const DECIDES = "lib/platform/ids.ts";
const DRAWS = "app/(app)/layout.tsx";
const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, "..") });

/** @param {string} filePath @param {string} text */
async function rulesBrokenBy(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const nested = (depth) => `${"if (a) { ".repeat(depth)}b();${" }".repeat(depth)}`;
const long = (lines, body = "") =>
  `export function Long() {\n${"f();\n".repeat(lines)}${body}}\ndeclare function f(): void;\n`;

// The first file makes the type checker read the whole project.
beforeAll(() => rulesBrokenBy(DECIDES, ""), 60_000);

test.each([
  ["no-console", DECIDES, `console.log("x");`],
  ["no-restricted-properties", DECIDES, `export const x = process.env["X"];`],
  ["no-restricted-properties", "lib/platform/environment.mjs", `export const x = process.env.X;`],
  ["no-restricted-imports", DECIDES, `import { env } from "node:process";\nexport const x = env["X"];`],
  ["no-restricted-syntax", DECIDES, `export const x = (db: any) => db.$queryRawUnsafe("SELECT 1");`],
  ["no-restricted-syntax", DECIDES, `export const x = (db: any) => db["$executeRawUnsafe"]("SELECT 1");`],
  ["no-restricted-syntax", DECIDES, `export const x = ({ $queryRawUnsafe }: any) => $queryRawUnsafe("SELECT 1");`],
  ["no-restricted-syntax", DECIDES, `export const x = Prisma.raw("SELECT 1");`],
  ["no-restricted-syntax", DECIDES, `export async function act() { "use server"; await f(); }`],
  ["no-restricted-syntax", DRAWS, `export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;`],
  [
    "no-restricted-syntax",
    DRAWS,
    `const raw = { dangerouslySetInnerHTML: { __html: "x" } };\nexport const X = () => <p {...raw} />;`,
  ],
  ["@typescript-eslint/no-explicit-any", DECIDES, `export const x = (y: any) => y;`],
  ["@typescript-eslint/no-non-null-assertion", DECIDES, `export const x = (y: string | null) => y!;`],
  ["@typescript-eslint/no-floating-promises", DECIDES, `export function x() { fetch("/"); }`],
  [
    "@typescript-eslint/consistent-type-imports",
    DECIDES,
    `import { Db } from "@/lib/platform/db";\nexport type X = Db;`,
  ],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    DECIDES,
    `export function x(y: "a" | "b") { switch (y) { case "a": f(); } }`,
  ],
  ["max-lines-per-function", DECIDES, long(60)],
  ["max-lines-per-function", DRAWS, long(120)],
  ["complexity", DECIDES, `export const x = (y: number) => ${"y > 1 && ".repeat(13)}y > 2;`],
  ["max-depth", DECIDES, `export function x(a: boolean) { ${nested(4)} }`],
  ["max-params", DECIDES, `export const x = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;`],
  [
    "react-hooks/rules-of-hooks",
    DRAWS,
    `import { useState } from "react";\nexport function X({ a }: { a: boolean }) { if (a) useState(1); return null; }`,
  ],
  ["jsx-a11y/alt-text", DRAWS, `export const X = () => <img src="/x.png" />;`],
  ["jsx-a11y/click-events-have-key-events", DRAWS, `export const X = () => <div onClick={() => { f(); }} />;`],
  ["no-undef", "scripts/prepare.mjs", `gone();`],
  ["no-unused-vars", "scripts/prepare.mjs", `const gone = 1;`],
])("%s is caught in %s", async (rule, file, text) => {
  expect(await rulesBrokenBy(file, text)).toContain(rule);
});

test.each([
  ["the settings have one reader", "lib/platform/env.ts", `export const x = process.env["X"];\n`],
  [
    "raw SQL has one home",
    "lib/platform/sql.ts",
    `import type { Db } from "@/lib/platform/db";\nexport const x = (db: Db) => db.$queryRawUnsafe("SELECT 1");\n`,
  ],
  ["components may be longer", DRAWS, long(110)],
  ["scripts may read the environment", "scripts/prepare.mjs", `export const x = process.env.X;\n`],
])("what is allowed stays allowed: %s", async (_, file, text) => {
  expect(await rulesBrokenBy(file, text)).toEqual([]);
});
