import type { OptionValues } from "../command.ts";
import { Mistake } from "../mistake.ts";

/** What the options of `laut watch` come to. */
export interface Settings {
  readonly once: boolean;
  /** Milliseconds between two looks at a feed. */
  readonly interval: number;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  /** Path of the file that keeps what was seen; null for the usual place. */
  readonly state: string | null;
  /** Path of the archive of what servers answer; null for none. */
  readonly warc: string | null;
  readonly licensed: ReadonlySet<string>;
  readonly allowPrivate: boolean;
  readonly fromFeed: boolean;
}

/** Where there is no ledger. */
export const STATE = "laut-watch.jsonl";
/** Feeds change a few times an hour. */
const INTERVAL = "15m";
const PAUSE = "2s";
/** More often is no watching but hammering. Milliseconds. */
const SHORTEST_INTERVAL = 60_000;

export function settingsOf(options: OptionValues): Settings {
  const text = (name: string, otherwise: string) => (typeof options[name] === "string" ? options[name] : otherwise);
  const interval = durationOf("interval", text("interval", INTERVAL));
  if (interval < SHORTEST_INTERVAL) throw new Mistake("--interval is less than a minute. Write 15m, for example.");
  return {
    ...{ once: options.once === true, interval, pause: durationOf("pause", text("pause", PAUSE)) },
    state: text("state", "") || null,
    warc: text("warc", "") || null,
    licensed: new Set(text("licensed", "").toLowerCase().split(",").filter(Boolean)),
    ...{ allowPrivate: options.allowPrivate === true, fromFeed: options.text === "feed" },
  };
}

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }),
);

/** "90s", "15m", "2h", "1d" -> milliseconds. */
function durationOf(name: string, duration: string): number {
  const { number, unit } = /^(?<number>\d{1,6}) ?(?<unit>[smhd])$/u.exec(duration)?.groups ?? {};
  if (!number) throw new Mistake(`--${name} ${duration} is no time. Write it as 90s, 15m, 2h or 1d.`);
  return Number(number) * UNITS.get(unit!)!;
}
