import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Context, createContext } from "@/lib/auth/context";
import { closeDatabase } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { migrate } from "@/scripts/migrate.mjs";

/** Opens an empty database of this test file's own, in its own process; call it before anything reads a setting. */
export async function openOwnDatabase(): Promise<{ ctx: Context; close: () => Promise<void> }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "winnow-test-"));
  process.env["WINNOW_DATA_DIR"] = dataDir;
  process.env["DATABASE_URL"] = "";
  await migrate(environment(), path.resolve("."));
  return {
    ctx: createContext({ actor: { type: "system", id: "test" } }),
    close: async () => {
      await closeDatabase();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
