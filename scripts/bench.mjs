// `npm run bench -- [name] [--json]`: runs benchmarks and prints one object for each.
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureBuilt, ensureClients, ensureInstalled } from "./prepare.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const words = process.argv.slice(2);
const isJson = words.includes("--json");
const wanted = words.filter((word) => word !== "--json");
const names = readdirSync("bench")
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""))
  .sort();
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`bench: there is no benchmark “${unknown}”; there are ${names.join(", ")}.\n`);
  process.exit(1);
}

/** @param {string} name */
async function bundle(name) {
  const { build } = await import("esbuild");
  const outfile = path.resolve(".winnow", "bench", `${name}.mjs`);
  await build({
    entryPoints: [`bench/${name}.bench.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    conditions: ["react-server"],
    alias: { "@": root },
    logLevel: "error",
  });
  return outfile;
}

/** @param {Record<string, unknown>} values */
const lines = (values) => Object.entries(values).map(([name, value]) => `    ${name.padEnd(28)} ${String(value)}\n`);

await ensureInstalled();
await ensureClients();
await ensureBuilt();
for (const name of wanted.length > 0 ? wanted : names) {
  const { run } = await import(pathToFileURL(await bundle(name)).href);
  const result = { name, ...(await run()) };
  if (isJson) process.stdout.write(`${JSON.stringify(result)}\n`);
  else {
    process.stdout.write(`${name}\n  figures\n${lines(result.figures).join("")}`);
    process.stdout.write(`  baseline\n${lines(result.baseline).join("")}  ratio ${String(result.ratio)}\n`);
  }
}
process.exit(0);
