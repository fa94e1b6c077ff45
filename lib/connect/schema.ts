import { z } from "zod";

/** A web origin as browsers send it: scheme, host and port, nothing else. */
const WebOrigin = z
  .string()
  .trim()
  .max(255)
  .transform((text, issues) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isOrigin = url && /^https?:$/.test(url.protocol) && !url.username && /^\/?$/.test(url.pathname + url.search);
    if (isOrigin) return url.origin;
    issues.addIssue({ code: "custom", message: "must be an address such as https://chat.example" });
    return z.NEVER;
  });

export const OriginInput = z.strictObject({ origin: WebOrigin, mayReadStats: z.boolean().default(false) });
export type OriginInput = z.infer<typeof OriginInput>;

export const OriginRemoval = z.strictObject({ origin: WebOrigin });
export type OriginRemoval = z.infer<typeof OriginRemoval>;

export type OriginView = { origin: string; mayReadStats: boolean };
