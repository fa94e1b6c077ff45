/** A visitor or a session, under every pseudonym that its id may be stored as. */
export type Subject = { kind: "user" | "session"; pseudonyms: string[] };

/** Where the subject's interactions are. */
export const interactionsOf = ({ kind, pseudonyms }: Subject) =>
  kind === "user" ? { userId: { in: pseudonyms } } : { sessionId: { in: pseudonyms } };

/** Where interactions are that are not a visitor's; a row without a visitor may be anybody's. */
export const notOf = ({ pseudonyms }: Subject) => ({ OR: [{ userId: null }, { userId: { notIn: pseudonyms } }] });
