import { expect, test } from "vitest";
import { countPlaywright, countVitest, failure, judge, lastLine, nothing, skip, sum } from "./tally.mjs";

const vitest = (...testResults) => ({ testResults });
const file = (status, ...tests) => ({
  name: "/work/lib/review/state.test.ts",
  status,
  assertionResults: tests.map(([state, fullName]) => ({ status: state, fullName })),
});

test("the last line names skipped tests only when there are any", () => {
  expect(lastLine({ ...nothing(), passed: 12 })).toBe("12 passed, 0 failed");
  expect(lastLine(sum([{ ...nothing(), passed: 3 }, failure("x"), skip("y")]))).toBe("3 passed, 1 failed, 1 skipped");
});

test("each test of Vitest counts once, whatever became of it", () => {
  const report = vitest(file("failed", ["passed", "a"], ["failed", "b"], ["pending", "c"], ["todo", "d"]));
  const notes = ["lib/review/state.test.ts: b"];
  expect(countVitest(report, "/work")).toEqual({ passed: 1, failed: 1, skipped: 2, notes });
});

test("a file that broke down has failed, and with it the tests it could not get to", () => {
  const notes = ["lib/review/state.test.ts could not be run to its end"];
  expect(countVitest(vitest(file("failed")), "/work")).toEqual({ passed: 0, failed: 1, skipped: 0, notes });
  expect(countVitest(vitest(file("failed", ["passed", "a"])))).toMatchObject({ passed: 1, failed: 1 });
  const unreached = file("failed", ["skipped", "a"], ["skipped", "b"]);
  expect(countVitest(vitest(unreached))).toMatchObject({ passed: 0, failed: 2, skipped: 0 });
});

test("Playwright's tests are found in every nested suite, and its own errors count", () => {
  const spec = (title, status) => ({ title, file: "review.spec.ts", tests: [{ status }] });
  const suites = [
    { specs: [spec("a", "expected")], suites: [{ specs: [spec("b", "unexpected"), spec("c", "skipped")] }] },
  ];
  expect(countPlaywright({ suites, errors: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    notes: ["review.spec.ts: b"],
  });
  expect(countPlaywright({ suites: [], errors: [{ message: "No tests found\nat x" }] })).toEqual(
    failure("No tests found"),
  );
});

test("a runner that crashed has failed, whatever it counted", () => {
  expect(judge("unit", { count: undefined, code: 1 })).toMatchObject({ failed: 1 });
  expect(judge("unit", { count: { ...nothing(), passed: 5 }, code: 1 })).toMatchObject({ passed: 5, failed: 1 });
  expect(judge("unit", { count: nothing(), code: 0 })).toMatchObject({ failed: 1 });
  expect(judge("unit", { count: { ...nothing(), passed: 5 }, code: 0 })).toMatchObject({ passed: 5, failed: 0 });
  expect(judge("unit", { count: sum([failure("a: b")]), code: 1 })).toEqual(failure("unit: a: b"));
});
