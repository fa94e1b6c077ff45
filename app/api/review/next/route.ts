import { fromSession } from "@/lib/auth/authenticate";
import { takeNextSample } from "@/lib/review/commands";
import { route } from "@/lib/transport/route";

export const POST = route({ auth: fromSession, handle: ({ ctx }) => takeNextSample(ctx) });
