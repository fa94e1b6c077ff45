/** Where to go after signing in: a page of ours that a link asked for, else the first page. Never another site. */
export function safePath(wanted: string | null, origin: string): string {
  if (wanted === null || !URL.canParse(wanted, origin)) return "/";
  const url = new URL(wanted, origin);
  const path = url.pathname + url.search + url.hash;
  // A path that starts with two slashes is read as the name of another site.
  if (url.origin !== origin || path.startsWith("//")) return "/";
  return /^\/(api|login|setup)(\/|$)/.test(url.pathname) ? "/" : path;
}
