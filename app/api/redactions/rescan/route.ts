import { fromSession } from "@/lib/auth/authenticate";
import { cancelRescan, startRescan } from "@/lib/redactions/commands/start-rescan";
import { findRescan } from "@/lib/redactions/queries";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromSession, handle: ({ ctx }) => findRescan(ctx) });

export const POST = route({ auth: fromSession, status: 202, handle: ({ ctx }) => startRescan(ctx) });

export const DELETE = route({ auth: fromSession, handle: ({ ctx }) => cancelRescan(ctx) });
