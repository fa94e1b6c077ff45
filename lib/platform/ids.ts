/** A UUID v7 (RFC 9562): sorts by the time it was made. */
export function newId(now: Date = new Date(), random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = Math.max(0, now.getTime()).toString(16).padStart(12, "0").slice(-12);
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(tail.slice(3, 4), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}
