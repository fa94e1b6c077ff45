const MAX_BYTES = 2_000_000;

/** The text of a chosen file, or why it can't be read as a list. */
export async function readListFile(file: Blob): Promise<{ text: string } | { problem: string }> {
  if (file.size > MAX_BYTES) return { problem: "The file is larger than 2 MB, which no list of 5,000 names is." };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: "The file is not UTF-8 text. Save it again as UTF-8, or as CSV UTF-8 in a spreadsheet." };
  }
}
