// Serves what is built on an empty data folder, for the end-to-end tests.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dataDir = path.join(root, process.env.WINNOW_DATA_DIR ?? ".winnow/e2e");
if (!dataDir.startsWith(path.join(root, ".winnow") + path.sep))
  throw new Error("The tests empty their data folder, so it has to lie in .winnow.");
rmSync(dataDir, { recursive: true, force: true });
mkdirSync(dataDir, { recursive: true, mode: 0o700 });
await import("./serve.mjs");
