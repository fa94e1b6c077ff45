/** The digests of erased ids as bulk statements see them. */
export const ERASED_INTERACTION_TABLE = {
  name: "ErasedInteraction",
  key: "digest",
  columns: { digest: "text", at: "moment" },
} as const;
