export type Goal = { minimum: number; ideal: number };
/** Goals by key, such as `interactions`, `positive_rate` (per cent) and `language:tr` (per cent). */
export type Goals = Record<string, Goal>;
