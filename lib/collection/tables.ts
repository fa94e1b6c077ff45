/** What is written beside interactions, as bulk statements see it. */
export const SEALED_COPY_TABLE = {
  name: "SealedCopy",
  key: "spanId",
  columns: {
    spanId: "text",
    interactionId: "text",
    salt: "text",
    sealed: "text",
    createdAt: "moment",
    expiresAt: "moment",
  },
} as const;

export const SESSION_MEMORY_TABLE = {
  name: "SessionMemory",
  key: "sessionId",
  columns: { sessionId: "text", salt: "text", values: "text", updatedAt: "moment" },
} as const;

export const GIVEN_VALUE_TABLE = {
  name: "GivenValue",
  key: "digest",
  columns: { digest: "text", visitor: "text", at: "moment" },
} as const;

export const PUBLIC_VALUE_TABLE = {
  name: "PublicValue",
  key: "digest",
  columns: { digest: "text", entity: "text", value: "text", since: "moment" },
} as const;
