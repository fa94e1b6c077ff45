import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { RateLimiter } from "@/lib/platform/rate-limit";

/** Argon2id with OWASP's parameters: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at a time: a flood of logins must not take the memory that everything else needs. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

/** Takes the same time for a member who does not exist, so that nobody can tell. */
export function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  return inTurn(async () => {
    const against = passwordHash ?? (await absentHash());
    return (await verify(against, password)) && passwordHash !== null;
  });
}

let absent: Promise<string> | undefined;
const absentHash = () => (absent ??= hash("nobody has this password", COST));

/** Ten wrong passwords for one account, then a wait of up to a quarter of an hour. */
export const loginAttempts = new RateLimiter({ limit: 10, windowMs: 15 * 60_000 });
