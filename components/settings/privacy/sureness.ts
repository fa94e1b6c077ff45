export const SUREST = 0.95;
export const LEAST_SURE = 0.35;

const WORDS: readonly (readonly [below: number, words: string])[] = [
  [0.5, "reviewers are asked about guesses only"],
  [0.7, "reviewers are asked about guesses and weak findings"],
  [0.86, "reviewers are asked about everything that no check and no word beside it confirms"],
];
const MOST = "reviewers are asked about nearly everything";

/** What it means for reviewers to be sure from a confidence on. */
export const surenessWords = (sureFrom: number): string => WORDS.find(([below]) => sureFrom < below)?.[1] ?? MOST;
