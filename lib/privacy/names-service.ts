import { z } from "zod";
import { wellFormed } from "@/lib/text/well-formed";

/** A name of a person: its place in UTF-16 units, and how sure the service is of it. */
export type FoundName = { start: number; end: number; score: number };

export type NamesService = {
  /** The names in each text, in the order of the texts; null while the service can't be relied on. */
  find: (texts: readonly string[], language: string) => Promise<FoundName[][] | null>;
};

type Options = {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  /** What is no name of a person, spelled as in the texts. */
  allowList: readonly string[];
  now: () => Date;
  timeoutMs?: number;
};
type Answer = { status: number; body: unknown };
type Ask = (path: string, question?: object) => Promise<Answer | null>;
type Question = { texts: readonly string[]; language: string };

const SCORE_THRESHOLD = 0.4;
/** In code points; whatever is longer is no name. */
const MAX_NAME = 200;
/** One question has to be answered within the timeout. */
const MAX_TEXTS = 100;
const MAX_UNITS = 10_000;
const MAX_ANSWER_BYTES = 2_000_000;
const FAILURES_BEFORE_REST = 3;
const REST_MS = 30_000;
/** After this, a language that the service didn't speak is tried again: somebody may have taught it. */
const UNSPOKEN_MS = 3_600_000;
const UNSPOKEN = "unspoken";

const Entities = z.array(z.string());
const Refusal = z.object({ error: z.string().max(300) });
const Found = z.array(
  z.array(
    z.object({
      entity_type: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      score: z.number().min(0).max(1),
    }),
  ),
);
type FoundSpan = z.infer<typeof Found>[number][number];

/** Leaves a service that failed several times in a row alone for a while; then one question tries it for all. */
class Patience {
  private failures = 0;
  private restsUntil = 0;

  constructor(private readonly now: () => Date) {}

  mayAsk(): boolean {
    if (this.failures < FAILURES_BEFORE_REST) return true;
    if (this.now().getTime() < this.restsUntil) return false;
    this.rest();
    return true;
  }

  record(isAnswered: boolean): void {
    this.failures = isAnswered ? 0 : this.failures + 1;
    if (this.failures >= FAILURES_BEFORE_REST) this.rest();
  }

  private rest(): void {
    this.restsUntil = this.now().getTime() + REST_MS;
  }
}

const mayHoldName = (text: string) => /\p{L}/u.test(text);

/** The texts in portions that the service can read within its time. */
function* portionsOf(texts: readonly string[]): Generator<string[]> {
  let portion: string[] = [];
  let units = 0;
  for (const text of texts) {
    const isFull = portion.length === MAX_TEXTS || units + text.length > MAX_UNITS;
    if (portion.length > 0 && isFull) {
      yield portion;
      [portion, units] = [[], 0];
    }
    portion.push(text);
    units += text.length;
  }
  if (portion.length > 0) yield portion;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MAX_ANSWER_BYTES) {
      await reader.cancel();
      throw new Error("The answer is too large.");
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function createAsk({ baseUrl, fetch, timeoutMs = 2000 }: Options): Ask {
  return async (path, question) => {
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        ...(question && {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(question),
        }),
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: parseJson(await readText(response)) };
    } catch {
      // What went wrong is told to nobody, because it may quote the texts.
      return null;
    }
  };
}

/** The service counts code points, as Python does; strings here are counted in UTF-16 units. */
function inUnits(text: string, spans: readonly FoundSpan[]): FoundName[] | null {
  if (spans.length === 0) return [];
  let unit = 0;
  const offsets = [0, ...Array.from(text, (character) => (unit += character.length))];
  const names: FoundName[] = [];
  for (const span of spans) {
    const [start, end] = [offsets[span.start], offsets[span.end]];
    const length = span.end - span.start;
    if (start === undefined || end === undefined || length < 1 || length > MAX_NAME) return null;
    names.push({ start, end, score: span.score });
  }
  return names;
}

function namesOf(body: unknown, texts: readonly string[]): FoundName[][] | null {
  const found = Found.safeParse(body).data;
  if (found?.length !== texts.length) return null;
  const names: FoundName[][] = [];
  for (const [index, text] of texts.entries()) {
    const persons = (found[index] ?? []).filter((span) => span.entity_type === "PERSON");
    const inText = inUnits(text, persons);
    if (!inText) return null;
    names.push(inText);
  }
  return names;
}

function namesLanguage(refusal: unknown, language: string): boolean {
  const words =
    Refusal.safeParse(refusal)
      .data?.error.toLowerCase()
      .split(/[^a-z]+/) ?? [];
  return words.includes(language) && (words.includes("language") || words.length === 1);
}

const entitiesOf = (answer: Answer | null) =>
  answer?.status === 200 ? Entities.safeParse(answer.body).data : undefined;

/**
 * Whether a question was refused because of its language. Presidio's refusal doesn't say so ("No matching recognizers
 * were found"), but its list of entities does: there is none for the language, or no persons, while there are for others.
 */
async function isUnspoken(ask: Ask, language: string, refusal: unknown): Promise<boolean> {
  const [own, all] = await Promise.all([ask(`/supportedentities?language=${language}`), ask("/supportedentities")]);
  if (own?.status === 404) return namesLanguage(refusal, language);
  const isForOthers = entitiesOf(all)?.includes("PERSON") === true;
  return isForOthers && (own?.status === 500 || entitiesOf(own)?.includes("PERSON") === false);
}

function createAnalyze(options: Options) {
  const ask = createAsk(options);
  const settings = {
    entities: ["PERSON"],
    score_threshold: SCORE_THRESHOLD,
    allow_list: options.allowList,
    allow_list_match: "exact",
  };
  return async ({ texts, language }: Question): Promise<FoundName[][] | typeof UNSPOKEN | null> => {
    const answer = await ask("/analyze", { text: texts, language, ...settings });
    if (answer?.status === 200) return namesOf(answer.body, texts);
    if (answer?.status === 500 && (await isUnspoken(ask, language, answer.body))) return UNSPOKEN;
    return null;
  };
}

/**
 * Finds names of people by asking a service that speaks the protocol of Presidio's analyzer. It is an addition to the
 * rules and trusted with nothing: what doesn't come in time, or isn't an answer to the question, is no answer. A language
 * that the service doesn't speak is answered with no names, because waiting for it would be in vain.
 */
export function createNamesService(options: Options): NamesService {
  const analyze = createAnalyze(options);
  const patience = new Patience(options.now);
  const unspokenUntil = new Map<string, number>();

  async function answer(question: Question): Promise<FoundName[][] | null> {
    const nothing = question.texts.map(() => []);
    if ((unspokenUntil.get(question.language) ?? 0) > options.now().getTime()) return nothing;
    if (!patience.mayAsk()) return null;
    const names = (await analyze(question)) ?? (await analyze(question));
    patience.record(names !== null);
    if (names !== UNSPOKEN) return names;
    unspokenUntil.set(question.language, options.now().getTime() + UNSPOKEN_MS);
    return nothing;
  }

  async function find(texts: readonly string[], language: string): Promise<FoundName[][] | null> {
    const code = /^[a-z]{2,3}(?![a-z])/.exec(language.toLowerCase())?.[0];
    if (code === undefined) return texts.map(() => []);
    const found: FoundName[][] = [];
    for (const portion of portionsOf(texts.filter(mayHoldName).map(wellFormed))) {
      const names = await answer({ texts: portion, language: code });
      if (!names) return null;
      found.push(...names);
    }
    return texts.map((text) => (mayHoldName(text) ? (found.shift() ?? []) : []));
  }

  return { find };
}
