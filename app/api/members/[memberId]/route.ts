import { fromSession } from "@/lib/auth/authenticate";
import { changeMember } from "@/lib/members/commands";
import { MemberChange, MemberPath } from "@/lib/members/schema";
import { route } from "@/lib/transport/route";

export const PATCH = route({
  auth: fromSession,
  params: MemberPath,
  body: MemberChange,
  handle: ({ ctx, params, body }) => changeMember(ctx, { id: params.memberId, ...body }),
});
