import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { benchBlind } from "./blind/main.ts";
import { storeRun } from "./results/results.ts";
import { scores } from "./scores.ts";
import { hasShared, table } from "./shared.ts";
import { peakMemory, startUp } from "./start-up.ts";

interface Speed {
  readonly articles: number;
  readonly words: number;
  readonly results: readonly { readonly name: string; readonly wordsPerSecond: number }[];
  readonly peakMegabytes: number | null;
}

const number = (n: number): string => n.toLocaleString("en");
const megabytes = (n: number | null): string => (n === null ? "not told by this system" : `${n} MB`);

/** Speed beside peers, start-up, memory, and every score whose corpus is there. */
export async function benchAll(): Promise<void> {
  const measured = spawnSync(process.execPath, [join(import.meta.dirname, "speed.ts")], { encoding: "utf8" });
  if (measured.status !== 0) throw new Error(measured.stderr);
  const speed = JSON.parse(measured.stdout) as Speed;
  console.log(`Speed on one core, ${number(speed.articles)} articles, ${number(speed.words)} words, median of five`);
  console.log(table(speed.results.map(({ name, wordsPerSecond }) => [name, `${number(wordsPerSecond)} words/s`])));

  const example = "examples/gipfel.txt";
  const [version, read, peak] = [startUp("--version"), startUp("read", example), peakMemory("read", example)];
  console.log("\nStart-up (process start to end, median of nine) and memory");
  console.log(
    table([
      ["laut --version", `${version} ms`],
      ["laut read, one article", `${read} ms`],
      ["peak memory of laut read, one article", megabytes(peak)],
      [
        `peak memory of reading ${number(speed.articles)} articles and parsing them whole`,
        megabytes(speed.peakMegabytes),
      ],
    ]),
  );

  storeRun("speed", {
    ...Object.fromEntries(speed.results.map(({ name, wordsPerSecond }) => [name, wordsPerSecond])),
    "laut --version": version,
    "laut read": read,
    ...(peak === null ? {} : { "peak memory": peak }),
  });

  console.log("\nScores");
  if (hasShared("bench")) {
    console.log(table(await scores()));
    await benchBlind();
  } else console.log("Not measured: the corpora are expected in ../shared, beside the project (see docs/scores.md).");
}
