// A PostgreSQL server for one test run: the one TEST_DATABASE_URL names, else a throw-away one on loopback.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.mjs";

const READY_MS = 30_000;
const END_MS = 10_000;
const TRIES = 3;
const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });
const INSTALLATIONS = ["/usr/lib/postgresql", "/usr/libexec", "/usr/local", "/usr", "/opt/homebrew/opt"];
const MISSING =
  "PostgreSQL is not on this machine and could not be installed; install the package `postgresql`, or set TEST_DATABASE_URL.";

/** @typedef {{ uid: number, gid: number }} User */
/** @typedef {{ url: string, stop: () => Promise<void> } | { skipped: string }} Postgres */

/** Where `initdb` and `postgres` are: on the PATH, else the newest of the usual places. */
function findPrograms() {
  const versioned = INSTALLATIONS.filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => path.join(place, name)))
    .filter((place) => /(^|[/-])(postgresql|pgsql)?[@-]?\d*(\.\d+)?$/.test(place))
    .sort((a, b) => Number(/\d+$/.exec(b)?.[0] ?? 0) - Number(/\d+$/.exec(a)?.[0] ?? 0))
    .flatMap((place) => [path.join(place, "bin"), place]);
  const places = [...(process.env.PATH ?? "").split(path.delimiter).filter((place) => place !== ""), ...versioned]
    .filter((place) => existsSync(path.join(place, "initdb")))
    .map((place) => path.dirname(realpathSync(path.join(place, "initdb"))));
  return places.find((place) => existsSync(path.join(place, "postgres")));
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write("Installing PostgreSQL from the system's packages …\n");
  // Runlevel 1: the package's own server is not started.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "postgresql"], { env, stdio: "ignore" });
}

/** PostgreSQL refuses to run as root: somebody else does it. @returns {User | undefined} */
function otherUser() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("There is neither a user `postgres` nor `nobody` to run PostgreSQL as.");
}

/** The environment without anything that is meant for another server. */
function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** A folder of its own that the user who runs the server can reach. @param {User | undefined} user */
function newFolder(user) {
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    if (!existsSync(parent)) continue;
    const folder = mkdtempSync(path.join(parent, "winnow-postgres-"));
    chmodSync(folder, 0o700);
    if (!user) return folder;
    chownSync(folder, user.uid, user.gid);
    const words = ["-c", ': > "$0"', path.join(folder, "reached")];
    const { status } = spawnSync("/bin/sh", words, { ...user, cwd: "/", stdio: "ignore" });
    if (status === 0) return folder;
    rmSync(folder, { recursive: true });
  }
  throw new Error("There is no temporary folder that the user of PostgreSQL can reach.");
}

/** @param {string} programs @param {string} data @param {object} options */
function makeCluster(programs, data, options) {
  let said = "";
  for (const locale of ["C.UTF-8", "C"]) {
    const words = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", `--locale=${locale}`, "--no-sync"];
    const { status, stdout, stderr } = spawnSync(path.join(programs, "initdb"), words, {
      ...options,
      encoding: "utf8",
    });
    if (status === 0) {
      writeFileSync(path.join(data, "pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
      return;
    }
    said = `${stdout ?? ""}${stderr ?? ""}`.trim();
    rmSync(data, { recursive: true, force: true });
  }
  throw new Error(`PostgreSQL could not make a cluster: ${said.split("\n").at(-1) ?? ""}`);
}

/** Starts the server; undefined when it ended at once, as when the port was taken. */
async function launch(programs, data, options) {
  const port = await freePort();
  const settings = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
  };
  const words = [
    "-D",
    data,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([key, is]) => ["-c", `${key}=${is}`]),
  ];
  const child = spawn(path.join(programs, "postgres"), words, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  const isReady = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), READY_MS);
    const settle = (/** @type {boolean} */ answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.stderr.on("data", (chunk) => {
      said = `${said}${String(chunk)}`.slice(-4000);
      if (said.includes("ready to accept connections")) settle(true);
    });
    child.once("error", () => settle(false));
    child.once("exit", () => settle(false));
  });
  if (isReady) return { child, port };
  child.kill("SIGKILL");
  return { said: said.trim() };
}

/** Ends the server now and waits for it without the event loop, as one must while the process ends. */
function endAtOnce(child, data) {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGQUIT");
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < END_MS && existsSync(path.join(data, "postmaster.pid")); waited += 20)
    Atomics.wait(clock, 0, 0, 20);
}

const remove = (/** @type {string} */ folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/**
 * A server that any database can be made on. What was started here ends with `stop`, or with this process.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  if (!findPrograms()) install();
  const programs = findPrograms();
  if (!programs) return { skipped: MISSING };

  const user = otherUser();
  const folder = newFolder(user);
  const data = path.join(folder, "data");
  const options = { ...user, cwd: "/", env: plainEnvironment() };
  try {
    makeCluster(programs, data, options);
    let said = "";
    for (let tries = 0; tries < TRIES; tries += 1) {
      const started = await launch(programs, data, options);
      if (started.child) return running(started, { folder, data });
      said = started.said;
    }
    throw new Error(`PostgreSQL did not start: ${said.split("\n").at(-1) ?? ""}`);
  } catch (error) {
    remove(folder);
    throw error;
  }
}

function running({ child, port }, { folder, data }) {
  const end = () => {
    endAtOnce(child, data);
    remove(folder);
  };
  const leave = (/** @type {keyof typeof SIGNALS} */ signal) => process.exit(128 + SIGNALS[signal]);
  process.once("exit", end);
  for (const signal of Object.keys(SIGNALS)) process.once(signal, leave);
  return {
    url: `postgresql://postgres@127.0.0.1:${String(port)}/postgres`,
    stop: async () => {
      process.off("exit", end);
      for (const signal of Object.keys(SIGNALS)) process.off(signal, leave);
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once("exit", resolve));
        const timer = setTimeout(() => child.kill("SIGQUIT"), END_MS);
        child.kill("SIGINT");
        await ended;
        clearTimeout(timer);
      }
      remove(folder);
    },
  };
}
