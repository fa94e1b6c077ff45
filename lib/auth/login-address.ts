import type { Route } from "next";

/** The login page that leads back to a path of ours; the first page needs no way back. */
export function loginAddress(path: string): Route {
  const url = new URL(path, "http://winnow.invalid");
  // Next's own mark on requests for data.
  url.searchParams.delete("_rsc");
  const back = `${url.pathname}${url.search}`;
  return back === "/" ? "/login" : `/login?callbackUrl=${encodeURIComponent(back)}`;
}
