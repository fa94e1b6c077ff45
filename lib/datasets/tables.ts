/** Held by whoever keeps a file with interactions, and by whoever erases some, so that no file holds what is gone. */
export const FILES_LOCK = "exports";

/** Which interactions files for download hold, as bulk statements see it. */
export const EXPORTED_INTERACTION_TABLE = {
  name: "ExportedInteraction",
  key: "interactionId",
  columns: { fileName: "text", interactionId: "text" },
} as const;
