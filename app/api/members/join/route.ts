import { asGuest } from "@/lib/auth/authenticate";
import { joinAsMember } from "@/lib/members/commands";
import { JoinInput } from "@/lib/members/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: asGuest,
  body: JoinInput,
  status: 201,
  handle: ({ ctx, body }) => joinAsMember(ctx, body),
});
