import type { Io } from "../io.ts";

/** A line on standard error that grows while many articles are read. */
export interface Progress {
  /** `done` of 1, null where the end is not known. */
  show(articles: number, done: number | null): Promise<void>;
  /** Takes the line away, so that another can be written. */
  clear(): Promise<void>;
}

/** Milliseconds between two drawings: faster than an eye needs costs time on slow terminals. */
const PAUSE = 100;
const CELLS = 24;

/** Only where a person looks at standard error, and, unless `always`, what is read is written elsewhere. */
export function progressOn(
  io: Io,
  wanted: boolean,
  now: () => number = () => performance.now(),
  when: "always" | "output elsewhere" = "output elsewhere",
): Progress {
  if (!wanted || !io.stderr.isTerminal || (io.stdout.isTerminal && when !== "always"))
    return { show: async () => {}, clear: async () => {} };
  const start = now();
  let last = start;
  let shown = false;
  return {
    async show(articles, done) {
      const time = now();
      if (time - last < PAUSE) return;
      last = time;
      shown = true;
      const rate = Math.round((articles * 1000) / Math.max(1, time - start));
      await io.stderr.write(`\r\u001b[K${bar(done)}${articles.toLocaleString("en")} articles, ${rate} a second`);
    },
    async clear() {
      if (shown) await io.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

function bar(done: number | null): string {
  if (done === null) return "";
  const full = Math.round(Math.min(1, done) * CELLS);
  return `[${"#".repeat(full)}${".".repeat(CELLS - full)}] `;
}
