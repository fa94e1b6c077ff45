// Serves what is built already, as the tests and a container do.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../lib/platform/environment.mjs";
import { launch, prepareData, sentenceOf } from "../server/launch.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
try {
  const environment = readEnvironment(process.env, root);
  await prepareData({ root, environment });
  await launch({ root, environment });
} catch (error) {
  process.stderr.write(`winnow: ${sentenceOf(error)}\n`);
  process.exit(1);
}
