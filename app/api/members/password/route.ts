import { fromSession } from "@/lib/auth/authenticate";
import { changePassword } from "@/lib/members/commands";
import { PasswordChange } from "@/lib/members/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: PasswordChange,
  handle: ({ ctx, body }) => changePassword(ctx, body),
});
