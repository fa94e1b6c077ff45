export type Direction = "up" | "down";
type Vote = { direction: string; timestamp: Date };

/** Whether a visitor's vote replaces the one before it: the newest counts, whatever order they arrive in. */
export const replaces = (vote: { timestamp: Date }, before: Vote | null): boolean =>
  before === null || vote.timestamp.getTime() >= before.timestamp.getTime();

export type VoteChange = { up: number; down: number };

/** How the votes of an interaction change when one visitor's vote `before` becomes `after`. */
export function voteChange(before: Direction | null, after: Direction): VoteChange {
  const count = (direction: Direction) => (after === direction ? 1 : 0) - (before === direction ? 1 : 0);
  return { up: count("up"), down: count("down") };
}

/** The votes of one interaction. */
export function countVotes(votes: readonly { direction: string }[]): VoteChange {
  const up = votes.filter((vote) => vote.direction === "up").length;
  return { up, down: votes.length - up };
}
