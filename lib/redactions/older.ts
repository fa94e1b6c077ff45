type Rules = { version: string; hasNamesService: boolean };

/** Finds interactions that other rules saw, and those that the service for names, where there is one, could not see. */
export const interactionsSeenByOlder = ({ version, hasNamesService }: Rules) => ({
  OR: [{ detectorVersion: { not: version } }, ...(hasNamesService ? [{ namesState: "unavailable" }] : [])],
});

/** Finds feedback events whose texts other rules saw; an event without a text has nothing to look at. */
export const feedbackSeenByOlder = (version: string) => ({
  detectorVersion: { not: version },
  OR: [{ comment: { not: null } }, { waitingQuery: { not: null } }, { waitingAnswer: { not: null } }],
});
