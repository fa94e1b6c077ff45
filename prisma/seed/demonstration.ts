import { MATERIAL } from "@/prisma/seed/material/languages";
import type { Language } from "@/prisma/seed/material/material";
import { createRandom, hash } from "@/prisma/seed/random";
import { repertoireOf } from "@/prisma/seed/talk/topics";
import { planVisits, type Visit } from "@/prisma/seed/visits/plan";
import {
  type DemonstrationFeedback,
  type DemonstrationInteraction,
  toFeedback,
  toInteractions,
} from "@/prisma/seed/visits/rows";
import { converse, type Participant } from "@/prisma/seed/visits/session";
import { votesIn } from "@/prisma/seed/visits/votes";

export type { DemonstrationFeedback } from "@/prisma/seed/visits/rows";

export type Demonstration = {
  readonly interactions: DemonstrationInteraction[];
  readonly feedback: DemonstrationFeedback[];
};

const INTERACTIONS = 10_000;
const randomFor = (purpose: string) => createRandom(hash(`winnow ${purpose}`));

function participantIn(language: Language): Participant {
  const repertoire = repertoireOf(MATERIAL[language]);
  return { repertoire, memory: new Map(), cache: new Map(), random: randomFor(language) };
}

function allParticipants(): Readonly<Record<Language, Participant>> {
  return {
    en: participantIn("en"),
    tr: participantIn("tr"),
    ar: participantIn("ar"),
    fr: participantIn("fr"),
    de: participantIn("de"),
    ru: participantIn("ru"),
  };
}

const byTime = (one: { timestamp: string }, other: { timestamp: string }) =>
  one.timestamp < other.timestamp ? -1 : Number(one.timestamp > other.timestamp);

/**
 * The interactions, and the feedback on them, that an invented chatbot for visitors of Istanbul had in the weeks before
 * `until`, in order of time. The same arguments give the same rows.
 */
export function demonstration({
  until,
  interactions = INTERACTIONS,
}: {
  until: Date;
  interactions?: number;
}): Demonstration {
  const participants = allParticipants();
  const votesRandom = randomFor("votes");
  const conversations = planVisits(interactions, { until, random: randomFor("visits") }).map((planned) => {
    const exchanges = converse(participants[planned.language], planned);
    const votes = votesIn(exchanges, { material: MATERIAL[planned.language], random: votesRandom });
    const durationMs = Math.max(...exchanges.map((one) => one.answeredAt), ...votes.map((one) => one.givenAt));
    // Nobody is still talking when the demonstration ends.
    const visit: Visit = { ...planned, startsAt: Math.min(planned.startsAt, until.getTime() - durationMs) };
    return { interactions: toInteractions(visit, exchanges), feedback: toFeedback(visit, exchanges, votes) };
  });
  return {
    interactions: conversations.flatMap((one) => one.interactions).sort(byTime),
    feedback: conversations.flatMap((one) => one.feedback).sort(byTime),
  };
}
