type Row = {
  id: string;
  language: string;
  intent: string;
  responseTimeMs: number | null;
  hasMapData: boolean | null;
};

/** A line of the old system's training file. */
export function legacyRow(row: Row, texts: { userQuery: string; llmResponse: string }) {
  return {
    instruction: texts.userQuery,
    output: texts.llmResponse,
    language: row.language,
    intent: row.intent,
    metadata: {
      interaction_id: row.id,
      response_time: row.responseTimeMs,
      has_map_data: row.hasMapData ?? false,
    },
  };
}
