/** The text with every lone surrogate replaced by U+FFFD, so that it survives UTF-8. */
export const wellFormed = (text: string): string => text.toWellFormed();

/** True when the text holds U+0000, which PostgreSQL can't store. */
export const hasNul = (text: string): boolean => text.includes("\0");
