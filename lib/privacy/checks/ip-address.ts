/** True for four numbers from 0 to 255 with dots between. */
export const isIpv4 = (address: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && address.split(".").every((octet) => Number(octet) <= 255);

const hextets = (side: string) => (side === "" ? [] : side.split(":"));

/** ::ffff:192.0.2.1 as ::ffff:c000:201; null when what looks like an IPv4 address at its end is none. */
function withoutDots(address: string): string | null {
  const [, head, embedded] = /^(.{0,64}:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address) ?? [];
  if (head === undefined || embedded === undefined) return address;
  if (!isIpv4(embedded)) return null;
  const bytes = embedded.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
  return `${head}${bytes.slice(0, 2).join("")}:${bytes.slice(2).join("")}`;
}

/** The eight groups of an IPv6 address without leading zeros ("2001:db8::1" in full), or null when it is none. */
export function expandIpv6(address: string): string | null {
  const sides = withoutDots(address)?.split("::").map(hextets) ?? [];
  const groups = sides.flat();
  const isComplete = sides.length === 1 ? groups.length === 8 : sides.length === 2 && groups.length < 8;
  if (!isComplete || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  const missing = Array<string>(8 - groups.length).fill("0");
  return [...(sides[0] ?? []), ...missing, ...(sides[1] ?? [])]
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
