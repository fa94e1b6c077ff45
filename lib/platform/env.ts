import { type Environment, readEnvironment } from "@/lib/platform/environment.mjs";

let read: Environment | undefined;

/** The settings of this process, read and checked on first use; the only reader of `process.env` in lib. */
export function environment(): Environment {
  read ??= readEnvironment(process.env, process.cwd());
  return read;
}

/** True while Next collects pages at build time: nothing may open the database then. */
export const isBuilding = (): boolean => process.env["NEXT_PHASE"] === "phase-production-build";
