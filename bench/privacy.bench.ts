import { readFileSync } from "node:fs";
import { type Benchmark, percentile, rounded } from "@/bench/measure";
import { anonymize } from "@/lib/privacy/anonymize";
import { readExamples } from "@/lib/privacy/evaluation/evaluate";

const LANGUAGES = ["en", "tr", "ar", "fr", "de", "ru"];
const SECONDS = 3;
const MESSAGE_BYTES = 2000;
const MESSAGES = 2000;
const HOSTILE_LENGTH = 100_000;
const HOSTILE = [
  "1 ",
  "12 ",
  "a@",
  "Anna ",
  "A ",
  "::1 ",
  "a_",
  "0532 123 45 67-",
  "Moda Cad. 5 ",
  "password ",
  "&a=",
  "بن ",
];

const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const anonymizeAll = (texts: readonly string[]) => {
  for (const text of texts) anonymize(text, { role: "visitor" });
};

/** Megabytes per second of processor time, which other programs on the machine don't change. */
function throughput(texts: readonly string[], work: (texts: readonly string[]) => void): number {
  work(texts);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  let rounds = 0;
  for (; performance.now() - startedAt < SECONDS * 1000; rounds += 1) work(texts);
  const { user, system } = process.cpuUsage(cpu);
  return (bytesOf(texts) * rounds) / (user + system);
}

function milliseconds(text: string): number {
  const startedAt = performance.now();
  anonymize(text, { role: "visitor" });
  return performance.now() - startedAt;
}

/** How fast texts are anonymised; the baseline reads the same texts once with the pattern of an e-mail address. */
export function run(): Benchmark {
  const examples = LANGUAGES.flatMap((language) =>
    readExamples(readFileSync(`lib/privacy/evaluation/${language}.txt`, "utf8")),
  );
  const texts = examples.map(({ text }) => text);
  const clean = examples.filter(({ marks }) => marks.length === 0).map(({ text }) => text);
  const joined = clean.join(" ");
  const messages = Array.from({ length: MESSAGES }, (_, index) => {
    const from = (index * 97) % Math.max(1, joined.length - MESSAGE_BYTES);
    return `${joined.slice(from, from + MESSAGE_BYTES * 0.7)} ${texts[index % texts.length] ?? ""}`;
  });
  const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g;
  const baseline = throughput(texts, (all) => {
    for (const text of all) text.replace(email, "");
  });
  const dense = throughput(texts, anonymizeAll);
  const times = messages.map(milliseconds);
  const hostile = HOSTILE.map((piece) => milliseconds(piece.repeat(HOSTILE_LENGTH / piece.length)));
  return {
    figures: {
      denseMegabytesPerSecond: rounded(dense),
      cleanMegabytesPerSecond: rounded(throughput(clean, anonymizeAll)),
      twoKilobytesP50Ms: rounded(percentile(times, 0.5)),
      twoKilobytesP99Ms: rounded(percentile(times, 0.99)),
      slowestHostile100kMs: rounded(Math.max(...hostile)),
    },
    baseline: { onePatternMegabytesPerSecond: rounded(baseline) },
    ratio: rounded(baseline / dense),
  };
}
