import { z } from "zod";
import { StoredText } from "@/lib/interactions/schema";

/** A visitor's or a session's id as the chatbot sent it. */
const OwnId = StoredText.pipe(z.string().trim().min(1).max(200))
  .nullish()
  .transform((id) => id ?? undefined)
  .optional();
const IDS = { user_id: OwnId, session_id: OwnId };

type Ids = { user_id?: string | undefined; session_id?: string | undefined };
const isOne = ({ user_id, session_id }: Ids) => (user_id === undefined) !== (session_id === undefined);
const ONE = { path: ["user_id"], message: "give either user_id or session_id" };

/** Whom it is about: exactly one of a visitor's and a session's id. */
export const SubjectInput = z.strictObject(IDS).refine(isOne, ONE);
export type SubjectInput = z.infer<typeof SubjectInput>;

export const ErasureInput = z
  .strictObject({ ...IDS, dry_run: z.boolean().default(false) })
  .refine(isOne, ONE)
  .transform(({ dry_run: isDryRun, ...subject }) => ({ isDryRun, subject }));
export type ErasureInput = z.infer<typeof ErasureInput>;

const FORMATS = ["json", "html"] as const;
export type Format = (typeof FORMATS)[number];

export const AccessInput = z
  .strictObject({ ...IDS, format: z.enum(FORMATS).default("json") })
  .refine(isOne, ONE)
  .transform(({ format, ...subject }) => ({ format, subject }));
export type AccessInput = z.infer<typeof AccessInput>;

/** How long interactions are kept, in days; null: until somebody erases them. */
export const Retention = z.strictObject({ interactionDays: z.number().int().min(30).max(3650).nullable() });
export type Retention = z.infer<typeof Retention>;

export const ReceiptListParams = z.object({ receipts: z.string().max(200).optional().catch(undefined) });
export type ReceiptListParams = z.infer<typeof ReceiptListParams>;

export const NOTHING_STORED = "Nothing is stored about this visitor or session.";

/** What is counted of a subject, table by table, in the words of pages and receipts. */
export const TABLES = [
  { key: "interactions", one: "interaction", many: "interactions" },
  { key: "feedback", one: "feedback event", many: "feedback events" },
  { key: "votes", one: "vote", many: "votes" },
  { key: "spans", one: "redaction or mark", many: "redactions and marks" },
  { key: "decisions", one: "review decision", many: "review decisions" },
  { key: "sealedCopies", one: "sealed copy", many: "sealed copies" },
  { key: "memories", one: "memory of a session", many: "memories of sessions" },
  { key: "givenValues", one: "note of a value that an answer gave", many: "notes of values that answers gave" },
  { key: "exportedRows", one: "row in a file", many: "rows in files" },
] as const;
export type Counts = Record<(typeof TABLES)[number]["key"], number>;

/** What is stored of a subject, and the files for download that hold some of it. */
export type Found = { counts: Counts; files: string[] };

/** What an erasure did; nothing in it says of whom. */
export type Receipt = {
  id: string;
  at: string;
  reason: "request" | "retention";
  /** A visitor, a session, or everything of some age. */
  subject: "user" | "session" | "age";
  /** A member's or a key's id, or `system`. */
  requestedBy: string;
  counts: Counts;
  /** The files that were withdrawn and deleted. */
  files: string[];
};
/** A receipt as the page shows it, with a name for whoever asked. */
export type ReceiptView = Receipt & { by: string };
