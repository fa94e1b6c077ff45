// What has to be there before Winnow runs: packages, database clients, the build. Each step is done again only when
// what it depends on has changed. Until the packages are there, only Node's own modules can be used here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OUTPUT = path.join(root, ".winnow");
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/seed",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "proxy.ts",
  "scripts/prepare.mjs",
  "tailwind.config.ts",
  "tsconfig.json",
  "package-lock.json",
];
const TESTS = /\.test\.(tsx?|mjs)$/;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string[]} places */
function digestOf(places) {
  const hash = createHash("sha256").update(process.version);
  const files = places.flatMap((place) => filesUnder(path.join(root, place))).filter((file) => !TESTS.test(file));
  for (const file of files.sort()) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Does a step when its stamp or one of its results is missing or its sources have changed.
 * @param {{ name: string, sources: string[], results: string[], saying: string, work: () => void | Promise<void>,
 *   isDone?: () => boolean }} step `isDone` may tell that somebody else did it
 */
async function once({ name, sources, results, saying, work, isDone = () => false }) {
  const stamp = path.join(OUTPUT, `${name}.stamp`);
  const digest = digestOf(sources);
  const isThere = results.every((result) => existsSync(path.join(root, result)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  if (!isThere || !isDone()) {
    process.stdout.write(`${saying}\n`);
    await work();
  }
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(stamp, digest);
}

/**
 * Runs a program quietly and shows what it said only when it failed.
 * @param {string} command
 * @param {string[]} words
 * @param {{ failure: string, variables?: Record<string, string> }} options
 */
function run(command, words, { failure, variables = {} }) {
  const env = { ...process.env, ...variables };
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  throw new Error(failure);
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const bin = (/** @type {string} */ name) => path.join(root, "node_modules", ".bin", name);

/** True when `npm install` was run by hand and put there what package-lock.json names. */
function isInstalled() {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
  const [wanted, present] = [read("package-lock.json"), read("node_modules/.package-lock.json")];
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    const found = present[place]?.version;
    return place === "" || found === version || (found === undefined && (optional || devOptional));
  });
}

/** Installs the packages that package-lock.json names. */
export const ensureInstalled = () =>
  once({
    name: "install",
    sources: ["package-lock.json"],
    results: ["node_modules/.package-lock.json"],
    saying: "Installing packages …",
    isDone: isInstalled,
    work: () =>
      run(npm, ["ci", "--no-audit", "--no-fund", "--include=dev"], {
        failure: "The packages could not be installed; is the npm registry reachable?",
        variables: { NODE_ENV: "development" },
      }),
  });

/** Generates the database clients for SQLite and PostgreSQL. */
export const ensureClients = () =>
  once({
    name: "clients",
    sources: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    results: ["prisma/generated/sqlite/client.ts", "prisma/generated/postgresql/client.ts"],
    saying: "Generating the database clients …",
    work: () => {
      for (const url of ["file:./unused.db", "postgresql://localhost/unused"])
        run(bin("prisma"), ["generate"], {
          failure: "The database clients could not be generated.",
          variables: { DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
        });
    },
  });

/**
 * Makes one file that Node runs from a TypeScript file of ours; packages stay where they are.
 * @param {string} entry @param {string} outfile both from the root of the project
 */
export async function bundle(entry, outfile) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: path.join(root, outfile),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    conditions: ["react-server"],
    // Outside Next, `server-only` refuses to load; here is nothing but a server.
    alias: { "@": root, "server-only": path.join(root, "node_modules/server-only/empty.js") },
    logLevel: "error",
  });
}

/** Builds the pages, and bundles the command line into `.winnow/cli.mjs`. */
export const ensureBuilt = () =>
  once({
    name: "build",
    sources: SOURCES,
    results: [".next/BUILD_ID", ".winnow/cli.mjs"],
    saying: "Building Winnow …",
    work: async () => {
      run(bin("next"), ["build"], {
        failure: "Winnow could not be built.",
        variables: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      });
      await bundle("lib/cli/run.ts", ".winnow/cli.mjs");
    },
  });
