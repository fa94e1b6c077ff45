import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": path.resolve("."), "server-only": path.resolve("node_modules/server-only/empty.js") },
  },
  test: { include: ["{lib,components,prisma,scripts}/**/*.test.{ts,tsx,mjs}"] },
});
