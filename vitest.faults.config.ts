import path from "node:path";
import { defineConfig } from "vitest/config";

// What happens when things go wrong: kills, rollbacks, damaged input. One file at a time, for they need the machine.
export default defineConfig({
  resolve: {
    alias: { "@": path.resolve("."), "server-only": path.resolve("node_modules/server-only/empty.js") },
  },
  test: {
    include: ["tests/{faults,fuzz}/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
