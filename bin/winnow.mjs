#!/usr/bin/env node
// Loads the command line that `npm start` bundled; a running server does the work when it holds the database.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bundle = path.join(root, ".winnow", "cli.mjs");

if (existsSync(bundle)) {
  const { run } = await import(pathToFileURL(bundle).href);
  process.exitCode = await run({ words: process.argv.slice(2), root });
} else {
  process.stderr.write("winnow: run `npm start` once in this folder first; it builds the command line.\n");
  process.exitCode = 1;
}
