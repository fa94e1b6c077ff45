/** What pages change of the rules, as bulk statements see it. */
export const SETTING_TABLE = {
  name: "Setting",
  key: "key",
  columns: { key: "text", value: "text", revision: "int", updatedAt: "moment" },
} as const;

export const OWN_PLACE_TABLE = {
  name: "OwnPlace",
  key: "key",
  columns: { key: "text", name: "text", kind: "text", createdAt: "moment" },
} as const;
