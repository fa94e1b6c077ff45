// Adds up what the test runners found. Pure: their JSON reports in, numbers and sentences out.
import path from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Count `notes` say what failed or why something was skipped */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, notes: [] });
/** @param {string} note @returns {Count} */
export const failure = (note) => ({ ...nothing(), failed: 1, notes: [note] });
/** @param {string} note @returns {Count} */
export const skip = (note) => ({ ...nothing(), skipped: 1, notes: [note] });

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = nothing();
  for (const { passed, failed, skipped, notes } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.notes.push(...notes);
  }
  return total;
}

/** The last line of `npm test`. @param {Count} count */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/**
 * What Vitest's JSON reporter wrote. A file that broke down without a failed test has failed as a whole: the tests it
 * could not get to did not pass.
 * @param {any} report
 * @param {string} root
 * @returns {Count}
 */
export function countVitest({ testResults }, root = process.cwd()) {
  return sum(
    testResults.map(({ name, status, assertionResults: tests }) => {
      const file = path.relative(root, name);
      const having = (/** @type {string} */ state) => tests.filter((test) => test.status === state);
      const [passed, failed] = [having("passed").length, having("failed").length];
      const rest = tests.length - passed - failed;
      if (status === "failed" && failed === 0)
        return { passed, failed: Math.max(rest, 1), skipped: 0, notes: [`${file} could not be run to its end`] };
      const notes = having("failed").map(({ fullName }) => `${file}: ${fullName.trim()}`);
      return { passed, failed, skipped: rest, notes };
    }),
  );
}

/** What Playwright's JSON reporter wrote. @returns {Count} */
export function countPlaywright({ suites, errors }) {
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  const tests = suites.flatMap(specsIn).flatMap(({ file, title, tests: runs }) =>
    runs.map(({ status }) => {
      if (status === "expected" || status === "flaky") return { ...nothing(), passed: 1 };
      if (status === "skipped") return { ...nothing(), skipped: 1 };
      return failure(`${file}: ${title}`);
    }),
  );
  return sum([...tests, ...errors.map(({ message }) => failure(String(message).split("\n")[0] ?? ""))]);
}

/**
 * Holds what a runner counted against how it ended: one that crashed, or found nothing to run, has failed.
 * @param {string} name
 * @param {{ count: Count | undefined, code: number }} run
 * @returns {Count}
 */
export function judge(name, { count, code }) {
  if (!count) return failure(`${name}: ended with exit code ${code} before it could say what it found`);
  const named = { ...count, notes: count.notes.map((note) => `${name}: ${note}`) };
  if (count.passed + count.failed + count.skipped === 0) return failure(`${name}: there was nothing to run`);
  if (code !== 0 && count.failed === 0) return sum([named, failure(`${name}: ended with exit code ${code}`)]);
  return named;
}
