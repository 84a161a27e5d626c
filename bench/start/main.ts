import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median, table } from "../shared.ts";

const RUNS = 11;
/** Where the command lies in a built checkout: bundled, and as it was before. */
const COMMANDS = ["lib/main.js", "dist/interfaces/cli/main.js"];
const CALLS: readonly (readonly string[])[] = [["--help"], ["read", "examples/gipfel.txt"], ["read", "-"]];
/** What is read from standard input: two sentences, so that starting is all that counts. */
const TWO =
  "Der Hafen bleibe bis Freitag gesperrt, teilte die Reederei mit. Die Brücke sei sicher, sagte der Sprecher.";

/**
 * `npm run bench -- start [--against FOLDER]`: milliseconds from the start of the process to its end, here and in another built
 * checkout, by turns so that a busy machine is busy for both; median of eleven and the least, after one run that fills caches.
 */
export async function benchStart(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { against: { type: "string" } } });
  const here = join(import.meta.dirname, "../..");
  const folders = values.against === undefined ? [here] : [values.against, here];
  const rows = CALLS.flatMap((call) => {
    const taken = byTurns(folders.map((folder) => () => once(folder, call, here)));
    return taken.map((times, i) => [
      call.join(" "),
      folders[i]!,
      String(Math.round(median(times))),
      String(Math.round(Math.min(...times))),
    ]);
  });
  console.log(table([["laut …", "checkout", "median ms", "least ms"], ...rows]));
}

function byTurns(runs: readonly (() => number)[]): readonly (readonly number[])[] {
  for (const run of runs) run();
  const taken = runs.map((): number[] => []);
  for (let i = 0; i < RUNS; i++) runs.forEach((run, which) => void taken[which]!.push(run()));
  return taken;
}

function once(folder: string, call: readonly string[], cwd: string): number {
  const command = COMMANDS.map((file) => join(folder, file)).find((file) => existsSync(file));
  if (command === undefined) throw new Error(`${folder} is not built.`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [command, ...call], {
    cwd,
    input: TWO,
    stdio: ["pipe", "ignore", "ignore"],
  });
  if (status !== 0) throw new Error(`laut ${call.join(" ")} ended with ${status} in ${folder}`);
  return performance.now() - start;
}
