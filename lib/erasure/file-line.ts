const NAMES = ["interaction_id", "chosen_interaction_id", "rejected_interaction_id"] as const;

/** The interactions that a line of a training file or of a file of pairs was made of. */
export function idsInLine(line: string): string[] {
  if (line.trim() === "") return [];
  const { metadata } = JSON.parse(line) as { metadata?: Partial<Record<(typeof NAMES)[number], unknown>> };
  return NAMES.flatMap((name) => {
    const id = metadata?.[name];
    return typeof id === "string" ? [id] : [];
  });
}
