import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { loginAddress } from "@/lib/auth/login-address";
import { findSession } from "@/lib/auth/authenticate";
import { type Context, createContext } from "@/lib/auth/context";
import { can, type Permission } from "@/lib/auth/permissions";
import { AppError } from "@/lib/platform/errors";

/** The page's door: one Context per render, or the way to the login page and back. */
export const requireContext = cache(async (): Promise<Context> => {
  const sent = await headers();
  const identity = await findSession(sent.get("cookie") ?? "");
  if (!identity) redirect(loginAddress(sent.get("x-winnow-path") ?? "/"));
  return createContext(identity);
});

/** As `requireContext`, for a page that not every member may see. */
export async function requirePermission(permission: Permission): Promise<Context> {
  const ctx = await requireContext();
  if (!can(ctx.actor, permission)) redirect("/?refused");
  return ctx;
}

/** The answer of a query, or null when what it was asked for does not exist. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}
