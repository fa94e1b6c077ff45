import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { generatePairs } from "@/lib/datasets/commands";
import { route } from "@/lib/transport/route";

export const POST = route({ auth: fromKeyOrSession, handle: ({ ctx }) => generatePairs(ctx) });
