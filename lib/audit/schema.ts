import { z } from "zod";

export const AuditListParams = z.object({ after: z.string().max(200).optional().catch(undefined) });
export type AuditListParams = z.infer<typeof AuditListParams>;

export type AuditView = { id: string; at: string; by: string; action: string; target: string; detail: string };
