import path from "node:path";
import { defineConfig } from "vitest/config";

// The API against servers of its own, one for each file; `npm test -- api` builds Winnow first.
export default defineConfig({
  resolve: {
    alias: { "@": path.resolve("."), "server-only": path.resolve("node_modules/server-only/empty.js") },
  },
  test: {
    include: ["tests/api/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
