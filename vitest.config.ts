import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": path.resolve("."), "server-only": path.resolve("node_modules/server-only/empty.js") },
  },
  // A machine that is busy with something else is slow, and not wrong.
  test: { include: ["{lib,components,prisma,scripts}/**/*.test.{ts,tsx,mjs}"], testTimeout: 30_000 },
});
