import { afterEach, expect, test, vi } from "vitest";
import { guardLog, log } from "@/lib/platform/log";

afterEach(() => {
  guardLog((text) => text);
  vi.restoreAllMocks();
});

test("every text in a line passes the guard, the deepest too, and the line stays JSON", () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  guardLog((text) => text.replaceAll(/\S+@\S+/g, "[EMAIL_1]"));
  log.error("a@b.co failed", { error: { of: ["a@b.co", 7] }, requestId: "r-1" });
  const { at, ...rest } = JSON.parse(written.join("")) as { at: string };
  expect(Date.parse(at)).toBeGreaterThan(0);
  expect(rest).toEqual({
    level: "error",
    message: "[EMAIL_1] failed",
    error: { of: ["[EMAIL_1]", 7] },
    requestId: "r-1",
  });
});
