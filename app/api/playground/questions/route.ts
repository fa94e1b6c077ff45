import { fromSession } from "@/lib/auth/authenticate";
import { answerQuestion } from "@/lib/demonstration/commands";
import { PlaygroundQuestion } from "@/lib/demonstration/schema";
import { route } from "@/lib/transport/route";

export const POST = route({
  auth: fromSession,
  body: PlaygroundQuestion,
  status: 201,
  handle: ({ ctx, body }) => answerQuestion(ctx, body),
});
