import { z } from "zod";
import { ENTITIES } from "@/lib/privacy/finding";
import { mayKeep, type Role, ROLES, STANDARD_POLICY } from "@/lib/privacy/policy";

const Handlings = z.record(z.enum(ENTITIES), z.enum(["keep", "redact"]));

/** A policy that keeps nothing which no policy may keep. */
const Policy = z
  .strictObject({ sureFrom: z.number().min(0.35).max(0.95), visitor: Handlings, chatbot: Handlings })
  .superRefine((policy, issues) => {
    for (const role of ROLES)
      for (const entity of ENTITIES)
        if (policy[role][entity] === "keep" && !mayKeep(role, entity))
          issues.addIssue({ code: "custom", path: [role, entity], message: refusal(role, entity) });
  });

const refusal = (role: Role, entity: string) =>
  `${entity} of a ${role} is always redacted: keeping it would store personal data.`;

/** What an admin decides about detection; numbers are counts and days. */
export const PrivacySettings = z.strictObject({
  policy: Policy,
  /** A value that answers gave to so many visitors is public; null: never. */
  publicFrom: z.number().int().min(3).max(1000).nullable(),
  /** How long what an unsure span stood for waits for a reviewer. */
  sealedDays: z.number().int().min(1).max(7),
  /** How long after its last turn a session's placeholders are remembered. */
  sessionDays: z.number().int().min(1).max(365),
});
export type PrivacySettings = z.infer<typeof PrivacySettings>;

export const STANDARD_SETTINGS: PrivacySettings = {
  policy: STANDARD_POLICY,
  publicFrom: 3,
  sealedDays: 7,
  sessionDays: 30,
};

export const PLACE_KINDS = ["place", "business", "figure"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const MAX_OWN_PLACES = 20_000;
export const MAX_LIST_LINES = 5000;
export const MAX_NAME_CHARACTERS = 100;
const MAX_LIST_CHARACTERS = 1_000_000;
/** Of a body that holds a list: any character may take six bytes in JSON. */
export const MAX_LIST_BYTES = 6 * MAX_LIST_CHARACTERS + 100_000;

/** Names of the installation's own, one a line, as they were pasted or stand in a file. */
export const PlaceList = z.strictObject({
  text: z
    .string()
    .max(MAX_LIST_CHARACTERS, "is longer than a million characters")
    .refine((text) => text.trim() !== "", "has no name in it"),
  /** What the names are whose line doesn't say so. */
  kind: z.enum(PLACE_KINDS).default("place"),
});
export type PlaceList = z.infer<typeof PlaceList>;

export const PlacePath = z.object({ key: z.string().min(1).max(300) });
export const PublicValuePath = z.object({ digest: z.string().regex(/^[0-9a-f]{32}$/, "is no digest") });

/** A change to look at before it is made. */
export const PlannedChange = z
  .strictObject({ settings: PrivacySettings.optional(), places: PlaceList.optional() })
  .refine(({ settings, places }) => settings !== undefined || places !== undefined, "names nothing to look at");
export type PlannedChange = z.infer<typeof PlannedChange>;

/** Where one is in the list of own places, or in that of public values. */
export const PrivacyListParams = z.object({
  search: z.string().trim().max(200).optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
});
export type PrivacyListParams = z.infer<typeof PrivacyListParams>;

export type SettingsView = { settings: PrivacySettings; revision: number };

export type PlaceView = { key: string; name: string; kind: string };

export type PublicValueView = { digest: string; entity: string; value: string; since: string; isWithdrawn: boolean };

/** A piece of stored text, with what stands around it. */
export type Sample = { entity: string; interactionId: string; before: string; piece: string; after: string };
type EntityCount = { entity: string; count: number };

/** What a change would have done to the newest interactions. */
export type ChangeEffects = {
  /** How many interactions were looked at. */
  looked: number;
  /** What stands in them now and would be redacted. */
  more: EntityCount[];
  samples: Sample[];
  /** What was redacted and would have been kept, at most. */
  kept: EntityCount[];
  /** Redactions that a reviewer is asked about. */
  unsure: { now: number; then: number };
  /** Interactions that name one of the new places. */
  naming: number;
  /** What the change would let through of our own examples; a change that lets anything through is refused. */
  lost: { count: number; sentence: string | null };
};
