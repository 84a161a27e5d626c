import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "./shared.ts";

const root = join(import.meta.dirname, "..");
const COMMAND = join(root, "lib/main.js");
const RUNS = 9;

/** Milliseconds from the start of the process to its end, median of nine, after one run that fills the caches. */
export function startUp(...args: readonly string[]): number {
  const once = () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [COMMAND, ...args], { stdio: "ignore", cwd: root });
    if (status !== 0) throw new Error(`laut ${args.join(" ")} ended with ${status}`);
    return performance.now() - start;
  };
  once();
  return Math.round(median(Array.from({ length: RUNS }, once)));
}

/** Peak memory of the command in megabytes; null where the system does not tell. */
export function peakMemory(...args: readonly string[]): number | null {
  const timed = spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, COMMAND, ...args], {
    encoding: "utf8",
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const kilobytes = Number(timed.stderr?.trim().split("\n").at(-1));
  return timed.status === 0 && kilobytes > 0 ? Math.round(kilobytes / 1024) : null;
}
