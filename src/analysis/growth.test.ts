import { expect, test } from "vitest";
import { loadModels } from "../load-models.ts";
import { labelTokens } from "./names/find-names.ts";

const { lexicon, names, syntax } = await loadModels();
const WORDS = "Der Sprecher von Köln sagte , Anna Keller und die Stadtwerke Weimar seien zufrieden .".split(" ");
const words = (count: number): string[] => Array.from({ length: count }, (_, i) => WORDS[i % WORDS.length]!);

/** The shortest of three times, in milliseconds of the processor: a busy machine stretches those of the clock. */
function time(run: () => void): number {
  const times = [0, 0, 0].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

const sentencesOf = (count: number, length: number) =>
  Array.from({ length: Math.ceil(count / length) }, (_, i) => ({
    first: i * length,
    last: Math.min(count, (i + 1) * length),
    paragraph: 0,
  }));

test.each([
  ["sentences of 14 words", 14],
  ["one sentence without a full stop", Number.POSITIVE_INFINITY],
])("tagger, parser and names take twice the time for twice the words: %s", (_, length) => {
  const run = (count: number) => {
    const forms = words(count);
    const sentences = sentencesOf(count, Math.min(length, count));
    return [
      time(() => syntax!.analyse(forms, sentences)),
      time(() => labelTokens({ forms, sentences, count }, lexicon, names)),
    ];
  };
  run(500);
  const [once, eightfold] = [run(500), run(4_000)];
  // Linear is 8, quadratic 64; the machine's noise and the first milliseconds get a wide berth.
  for (const [at, long] of eightfold.entries()) expect(long).toBeLessThan(28 * Math.max(once[at]!, 2));
});
