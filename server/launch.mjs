// Everything between a built application and a running one: secrets, database, server.
import { migrate } from "../scripts/migrate.mjs";
import { installationSecret, setupTokenOf } from "../lib/platform/secrets.mjs";
import { serve } from "./main.mjs";

/** @typedef {import("../lib/platform/environment.mjs").Environment} Environment */

/**
 * Makes the secret and brings the database to the newest schema.
 * @param {{ root: string, environment: Environment }} options
 */
export async function prepareData({ root, environment }) {
  installationSecret(environment.dataDir);
  await migrate(environment, root);
}

/**
 * Serves Winnow and prints where, and the set-up link while there is no admin.
 * @param {{ root: string, environment: Environment }} options
 */
export async function launch({ root, environment }) {
  const { host, port, publicUrl, dataDir } = environment;
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const address = publicUrl ?? `http://${reachable}:${String(port)}`;
  process.chdir(root);
  process.env["NODE_ENV"] = "production";
  process.umask(0o077);
  if (publicUrl) process.env["NEXTAUTH_URL"] = publicUrl;
  else process.env["AUTH_TRUST_HOST"] = "true";
  await serve({ root, host, port });
  process.stdout.write(`Winnow runs at ${address}\n`);
  const answer = await fetch(`http://${reachable}:${String(port)}/api/setup`);
  const { isSetUp } = /** @type {{ isSetUp: boolean }} */ (await answer.json());
  if (isSetUp) return;
  process.stdout.write(`Set it up once, here: ${address}/setup?token=${setupTokenOf(installationSecret(dataDir))}\n`);
}

/**
 * What stopped a start, in one line.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  const { code, syscall, message } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const host = process.env["HOST"] || "127.0.0.1";
  if (code === "EADDRINUSE") return `Port ${process.env["PORT"] || "3000"} is in use; set PORT to another one.`;
  if (code === "EACCES" && syscall === "listen") return "This port needs more rights; set PORT to one above 1023.";
  if (code === "EADDRNOTAVAIL" || (syscall === "getaddrinfo" && String(message).includes(host)))
    return `HOST is "${host}", which is no address of this machine.`;
  if (code === "ECONNREFUSED" || syscall === "getaddrinfo")
    return `The PostgreSQL server of DATABASE_URL does not answer (${String(code)}).`;
  return (message ?? String(error)).split("\n").find((line) => line.trim() !== "") ?? "Winnow could not start.";
}
