import { asGuest, fromAnyone } from "@/lib/auth/authenticate";
import { completeSetup } from "@/lib/members/commands";
import { isSetUp } from "@/lib/members/queries";
import { SetupInput } from "@/lib/members/schema";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromAnyone, handle: ({ ctx }) => isSetUp(ctx) });

export const POST = route({
  auth: asGuest,
  body: SetupInput,
  status: 201,
  handle: ({ ctx, body }) => completeSetup(ctx, body),
});
