import { fromSession } from "@/lib/auth/authenticate";
import { addPlaces } from "@/lib/privacy/commands";
import { listPlaces } from "@/lib/privacy/queries";
import { MAX_LIST_BYTES, PlaceList, PrivacyListParams } from "@/lib/privacy/schema";
import { route } from "@/lib/transport/route";

export const GET = route({
  auth: fromSession,
  query: PrivacyListParams,
  handle: ({ ctx, query }) => listPlaces(ctx, query),
});
export const POST = route({
  auth: fromSession,
  body: PlaceList,
  maxBytes: MAX_LIST_BYTES,
  status: 201,
  handle: ({ ctx, body }) => addPlaces(ctx, body),
});
