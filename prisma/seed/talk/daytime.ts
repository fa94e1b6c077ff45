type Daytime = { readonly words: RegExp; readonly from: number; readonly until: number };

/** Greetings that belong to a time of day, in every language; night may go past midnight. */
const DAYTIMES: readonly Daytime[] = [
  { words: /good morning|günaydın|صباح الخير/iu, from: 4, until: 12 },
  { words: /[iİ]yi günler|guten tag|добрый день/iu, from: 9, until: 18 },
  { words: /good evening|[iİ]yi akşamlar|guten abend|bonsoir|مساء الخير|добрый вечер/iu, from: 16, until: 24 },
  { words: /good night|[iİ]yi geceler|gute nacht|bonne nuit|تصبح على خير|спокойной ночи/iu, from: 20, until: 28 },
];

/** True when a greeting or farewell can be said at that hour, from 0 to 24. */
export function suitsHour(text: string, hour: number): boolean {
  return DAYTIMES.every(({ words, from, until }) => {
    const isThen = (hour >= from && hour < until) || hour + 24 < until;
    return isThen || !words.test(text);
  });
}
