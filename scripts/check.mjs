// `npm run check`: everything that needs no running server. One line each; what failed says why at the end.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CHECKS, lineOf, prepareChecks, runChecks, UNIT_TESTS } from "./checks.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
try {
  await prepareChecks();
  const results = await runChecks([...CHECKS, UNIT_TESTS], (result) => process.stdout.write(lineOf(result)));
  const failures = results.filter(({ isOk }) => !isOk);
  for (const { name, output } of failures) process.stdout.write(`\n── ${name} ──\n${output.trim()}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`check: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
