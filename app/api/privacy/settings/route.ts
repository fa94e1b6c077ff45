import { fromSession } from "@/lib/auth/authenticate";
import { changeSettings } from "@/lib/privacy/commands";
import { getSettings } from "@/lib/privacy/queries";
import { PrivacySettings } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const GET = route({ auth: fromSession, handle: ({ ctx }) => getSettings(ctx) });
export const PUT = route({
  auth: fromSession,
  body: PrivacySettings,
  handle: ({ ctx, body }) => changeSettings(ctx, body),
});
