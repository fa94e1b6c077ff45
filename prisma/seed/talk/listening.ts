import type { Intent, Material, Topic } from "@/prisma/seed/material/material";
import { slotWeight } from "@/prisma/seed/talk/fitting";
import { createRecognizer, type Recognized } from "@/prisma/seed/talk/recognition";
import type { Scene } from "@/prisma/seed/talk/scene";
import { slotNames } from "@/prisma/seed/talk/templates";
import { followUps, type Repertoire, repertoireOf } from "@/prisma/seed/talk/topics";
import { stemsOf, type Vocabulary } from "@/prisma/seed/talk/words";

/** A question that the material can answer. */
type Known = { readonly topic: Topic; readonly ask: string; readonly answers: readonly string[] };

/** Which known question somebody's question is like, how much from 0 to 1, and what it is about. */
export type Understood = Known & { readonly likeness: number; readonly scene: Scene };

export type Listener = {
  readonly repertoire: Repertoire;
  readonly understand: (question: string) => Understood | undefined;
};

/** A question as its words and the kinds of things it names. */
type Sketch = { readonly stems: ReadonlySet<string>; readonly subjects: readonly string[] };
type Sketched = { readonly known: Known; readonly sketch: Sketch; readonly isFollowUp: boolean };

/** Museums and sights are asked about in the same words. */
const PLACES = new Set(["museum", "sight", "mosque", "place"]);
const subjectOf = (slot: string) => (PLACES.has(slot) ? "place" : slot);

/** What somebody may want to know who says no more than a name. */
const BARE: Readonly<Record<string, readonly Intent[]>> = {
  district: ["neighborhoods"],
  place: ["history"],
  dish: ["food"],
  line: ["transportation"],
  event: ["events"],
  craft: ["shopping"],
  month: ["weather"],
};

function sketched(known: Known, isFollowUp: boolean): Sketched {
  const { ask } = known;
  return { known, isFollowUp, sketch: { stems: new Set(stemsOf(ask)), subjects: [...slotNames(ask)].map(subjectOf) } };
}

function sketchOfQuestion({ scene, rest }: Recognized): Sketch {
  // A scene has the place of its museum or sight a second time.
  const slots = [...scene.keys()].filter((slot) => slot !== "place" && slot !== "mosque");
  return { stems: new Set(stemsOf(rest)), subjects: slots.map(subjectOf) };
}

const square = (weight: number) => weight * weight;
const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

function weigh({ stems, subjects }: Sketch, { weightOf }: Vocabulary): number {
  return (
    total([...stems].map((stem) => square(weightOf(stem)))) + total(subjects.map((one) => square(slotWeight(one))))
  );
}

/** What is in both; a question that names one place has only one in common with a question about two. */
function common(one: Sketch, other: Sketch): Sketch {
  const left = [...other.subjects];
  const subjects = one.subjects.filter((subject) => {
    const index = left.indexOf(subject);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return { stems: new Set([...one.stems].filter((stem) => other.stems.has(stem))), subjects };
}

/** The cosine of two questions: rare words and subjects count more than common words. */
function likenessOf(one: Sketch, other: Sketch, vocabulary: Vocabulary): number {
  const lengths = Math.sqrt(weigh(one, vocabulary) * weigh(other, vocabulary));
  return lengths > 0 ? weigh(common(one, other), vocabulary) / lengths : 0;
}

function knownQuestions({ topics }: Material): readonly Sketched[] {
  return topics.flatMap((topic) => [
    ...topic.asks.map((ask) => sketched({ topic, ask, answers: topic.answers }, false)),
    ...followUps(topic).map((followUp) => sketched({ topic, ...followUp }, true)),
  ]);
}

/** The scene in which a place that was named can be whatever kind of place the answers speak of. */
function sceneFor(ask: string, scene: Scene): Scene {
  const place = scene.get("place");
  const missing = [...slotNames(ask)].filter((slot) => PLACES.has(slot) && !scene.has(slot));
  return place ? new Map([...scene, ...missing.map((slot) => [slot, place] as const)]) : scene;
}

/** Less than this is a coincidence of a few words. */
const LEAST_LIKENESS = 0.4;
/** Few begin with a question that continues another, and few name a thing in vain. */
const FOLLOW_UP_FACTOR = 0.65;
const OTHER_SUBJECT_FACTOR = 0.6;

type Comparison = { readonly question: Sketched; readonly likeness: number };

function compare(question: Sketched, asked: Sketch, vocabulary: Vocabulary): Comparison {
  const { sketch, isFollowUp } = question;
  const isAbout = (subject: string) => slotWeight(subject) === 1 || sketch.subjects.includes(subject);
  const subjectFactor = asked.subjects.every(isAbout) ? 1 : OTHER_SUBJECT_FACTOR;
  const likeness = likenessOf(sketch, asked, vocabulary) * subjectFactor * (isFollowUp ? FOLLOW_UP_FACTOR : 1);
  return { question, likeness };
}

function bestOf(comparisons: readonly Comparison[]): Comparison | undefined {
  return [...comparisons].sort((a, b) => b.likeness - a.likeness)[0];
}

/** The known question that is most like another; if none is, one about the thing that it names. */
function choose(comparisons: readonly Comparison[], { stems, subjects }: Sketch): Comparison | undefined {
  const best = stems.size > 0 ? bestOf(comparisons) : undefined;
  if (best && best.likeness >= LEAST_LIKENESS) return best;
  const about = bestOf(
    comparisons.filter(({ question: { known, sketch } }) =>
      subjects.some((one) => sketch.subjects.includes(one) && BARE[one]?.includes(known.topic.intent)),
    ),
  );
  return about && { ...about, likeness: LEAST_LIKENESS };
}

/** Understands questions in the language of a material. */
export function listenerFor(material: Material): Listener {
  const repertoire = repertoireOf(material);
  const { vocabulary } = repertoire;
  const recognize = createRecognizer(repertoire.cast, vocabulary);
  const questions = knownQuestions(material);
  return {
    repertoire,
    understand: (question) => {
      const recognized = recognize(question);
      const asked = sketchOfQuestion(recognized);
      const comparisons = questions.map((one) => compare(one, asked, vocabulary));
      const best = choose(comparisons, asked);
      if (!best) return undefined;
      const { known } = best.question;
      return { ...known, likeness: best.likeness, scene: sceneFor(known.ask, recognized.scene) };
    },
  };
}
