import { fromSession } from "@/lib/auth/authenticate";
import { inviteMember } from "@/lib/members/commands";
import { InviteInput } from "@/lib/members/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: InviteInput,
  status: 201,
  handle: ({ ctx, body }) => inviteMember(ctx, body),
});
