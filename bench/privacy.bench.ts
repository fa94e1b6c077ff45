import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { type Benchmark, percentile, rounded } from "@/bench/measure";
import { HOSTILE } from "@/bench/hostile-texts";
import { anonymize, anonymizeInteraction } from "@/lib/privacy/anonymize";
import { type Example, readExamples } from "@/lib/privacy/evaluation/evaluate";

const LANGUAGES = ["en", "tr", "ar", "fr", "de", "ru"];
const WARM_UP_SECONDS = 4;
const MEASUREMENTS = 9;
const MEASUREMENT_SECONDS = 0.3;
const MESSAGE_BYTES = 2000;
const MESSAGES_PER_LANGUAGE = 100;
const LINES_PER_ANSWER = 8;
const HOSTILE_LENGTH = 100_000;
const STARTS = 7;

type Interaction = { userQuery: string; llmResponse: string };

const at = (texts: readonly string[], index: number) => texts[index % texts.length] ?? "";
const textsOf = (examples: readonly Example[], holds: (example: Example) => boolean) =>
  examples.filter(holds).map(({ text }) => text);

/** Every visitor's line, and an answer of a paragraph that names a public fact: as personal as chats get. */
function interactionsOf(examples: readonly Example[]): Interaction[] {
  const clean = textsOf(examples, ({ marks }) => marks.length === 0);
  const answers = textsOf(examples, ({ role }) => role === "chatbot");
  return textsOf(examples, ({ role }) => role === "visitor").map((userQuery, index) => {
    const lines = Array.from({ length: LINES_PER_ANSWER - 1 }, (_, line) => at(clean, index * LINES_PER_ANSWER + line));
    return { userQuery, llmResponse: [at(answers, index), ...lines].join(" ") };
  });
}

/** Messages of two kilobytes that consist of nothing but lines with personal data. */
function denseMessagesOf(examples: readonly Example[]): string[] {
  const personal = textsOf(examples, ({ marks }) => marks.length > 0);
  return Array.from({ length: MESSAGES_PER_LANGUAGE }, (_, index) => {
    let message = "";
    for (let line = index * 5; Buffer.byteLength(message) < MESSAGE_BYTES; line += 1)
      message += `${at(personal, line)}${line % 2 === 0 ? " " : "\n"}`;
    return message;
  });
}

const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const cpuMicroseconds = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of processor time that a piece of work takes when it is done again and again for some seconds. */
function microsecondsFor(seconds: number, work: () => void): number {
  const startedAt = cpuMicroseconds();
  let rounds = 0;
  while (cpuMicroseconds() - startedAt < seconds * 1_000_000) {
    work();
    rounds += 1;
  }
  return (cpuMicroseconds() - startedAt) / rounds;
}

/** Megabytes per second of processor time, once everything is compiled: the median of several measurements. */
function throughput(bytes: number, work: () => void): number {
  microsecondsFor(WARM_UP_SECONDS, work);
  const times = Array.from({ length: MEASUREMENTS }, () => microsecondsFor(MEASUREMENT_SECONDS, work));
  return bytes / percentile(times, 0.5);
}

function milliseconds(text: string): number {
  const startedAt = performance.now();
  anonymize(text, { role: "visitor" });
  return performance.now() - startedAt;
}

/** The quickest of three times, so that what else the machine does counts for less. */
const quickest = (text: string) => Math.min(milliseconds(text), milliseconds(text), milliseconds(text));

function hostileFigures(): Record<string, number> {
  const slowest = Object.entries(HOSTILE)
    .map(([name, piece]) => {
      const text = piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)).slice(0, HOSTILE_LENGTH);
      const ms = quickest(text);
      return { name, ms, growth: ms / quickest(text.slice(0, HOSTILE_LENGTH / 2)) };
    })
    .sort((a, b) => b.ms - a.ms);
  return {
    hostileFamilies: slowest.length,
    ...Object.fromEntries(slowest.slice(0, 5).map(({ name, ms }) => [`hostile100kMs ${name}`, rounded(ms)])),
    hostileGrowthWhenDoubled: rounded(
      percentile(
        slowest.slice(0, 10).map(({ growth }) => growth),
        0.5,
      ),
    ),
  };
}

const FIRST = "Hello, my name is Olivia Hartley, write to o.hartley@example.org or call +44 7700 900461.";
const START = `
  const before = process.memoryUsage().heapUsed;
  const startedAt = performance.now();
  const { anonymize } = await import(process.argv[1]);
  anonymize(${JSON.stringify(FIRST)}, { role: "visitor" });
  const ms = performance.now() - startedAt;
  gc();
  console.log(JSON.stringify({ ms, mb: (process.memoryUsage().heapUsed - before) / 1e6 }));`;

/** What the first text costs in a process that has just started, the loading of the detector included. */
async function coldStart(): Promise<{ coldStartMs: number; heapMegabytes: number }> {
  const outfile = path.resolve(".winnow", "bench", "anonymize.mjs");
  const options = { bundle: true, minify: true, platform: "node", format: "esm", packages: "external" } as const;
  await build({ ...options, entryPoints: ["lib/privacy/anonymize.ts"], outfile, alias: { "@": path.resolve(".") } });
  const starts = Array.from({ length: STARTS }, () => {
    const words = ["--expose-gc", "--input-type=module", "--eval", START, outfile];
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as { ms: number; mb: number };
  });
  const median = (values: readonly number[]) => rounded(percentile(values, 0.5));
  return { coldStartMs: median(starts.map(({ ms }) => ms)), heapMegabytes: median(starts.map(({ mb }) => mb)) };
}

/** How fast texts are anonymised; the baseline reads the same texts once with the pattern of an e-mail address. */
export async function run(): Promise<Benchmark> {
  const byLanguage = LANGUAGES.map((language) =>
    readExamples(readFileSync(`lib/privacy/evaluation/${language}.txt`, "utf8")),
  );
  const interactions = byLanguage.flatMap(interactionsOf);
  const chat = interactions.flatMap(({ userQuery, llmResponse }) => [userQuery, llmResponse]);
  const clean = byLanguage.flatMap((examples) => textsOf(examples, ({ marks }) => marks.length === 0));
  const messages = byLanguage.flatMap(denseMessagesOf);
  const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g;
  const baseline = throughput(bytesOf(chat), () => {
    for (const text of chat) text.replace(email, "");
  });
  const whole = throughput(bytesOf(chat), () => {
    for (const interaction of interactions) anonymizeInteraction(interaction);
  });
  const alone = throughput(bytesOf(clean), () => {
    for (const text of clean) anonymize(text, { role: "visitor" });
  });
  microsecondsFor(WARM_UP_SECONDS, () => {
    for (const message of messages) milliseconds(message);
  });
  const times = messages.map(quickest);
  return {
    figures: {
      interactionMegabytesPerSecond: rounded(whole),
      cleanLineMegabytesPerSecond: rounded(alone),
      dense2kP50Ms: rounded(percentile(times, 0.5)),
      dense2kP99Ms: rounded(percentile(times, 0.99)),
      ...hostileFigures(),
      ...(await coldStart()),
    },
    baseline: { onePatternMegabytesPerSecond: rounded(baseline) },
    ratio: rounded(baseline / whole),
  };
}
