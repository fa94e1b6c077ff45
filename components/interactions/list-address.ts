import type { Route } from "next";
import type { InteractionListParams } from "@/lib/interactions/schema";

/** The address of the page of the list that comes after a cursor, under the same filters. */
export function listAddress(params: InteractionListParams, after: string): Route {
  const query = new URLSearchParams();
  for (const name of ["search", "language", "intent", "vote", "review"] as const) {
    const value = params[name];
    if (value !== undefined) query.set(name, value);
  }
  query.set("after", after);
  return `/interactions?${query.toString()}`;
}

/** True when the list shows only a part of all interactions. */
export const isNarrowed = ({ after, ...filters }: InteractionListParams): boolean =>
  after !== undefined || Object.values(filters).some((value) => value !== undefined && value !== "");
