import { fromKeyOrSession } from "@/lib/auth/authenticate";
import { eraseSubject } from "@/lib/erasure/commands/erase-subject";
import { countSubject, listReceipts } from "@/lib/erasure/queries";
import { ErasureInput, ReceiptListParams } from "@/lib/erasure/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromKeyOrSession,
  query: ReceiptListParams,
  handle: ({ ctx, query }) => listReceipts(ctx, query),
});

export const POST = route({
  auth: fromKeyOrSession,
  body: ErasureInput,
  status: 201,
  handle: async ({ ctx, body: { isDryRun, subject } }) =>
    isDryRun
      ? Response.json(await countSubject(ctx, subject), { headers: { "cache-control": "no-store" } })
      : eraseSubject(ctx, subject),
});
