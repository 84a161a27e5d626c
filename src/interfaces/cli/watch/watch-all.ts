import process from "node:process";
import type { Answer, WarcWriter } from "../../archives/write-warc.ts";
import { systemClock } from "../../feeds/clock.ts";
import type { WatchEvent } from "../../feeds/events.ts";
import { hostGate } from "../../feeds/host-gate.ts";
import type { Sink } from "../../feeds/sink.ts";
import type { Store } from "../../feeds/state.ts";
import { watch } from "../../feeds/watch.ts";
import { openVisitor } from "../../fetch/visitor.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { cleanLines } from "../view/cells.ts";
import { feedsOf } from "./feeds.ts";
import type { Settings } from "./settings.ts";
import { tallyOf } from "./tally.ts";

/** Where articles go, and where what was seen is kept; the store is closed at the end. */
interface Ends {
  readonly sink: Sink;
  readonly store: Store;
  /** Where the ledger is that the sink adds to; null where readings are printed. */
  readonly ledger: string | null;
}

/** Watches what the operands name until it is told to end, or once. Returns the exit code. */
export async function watchAll(
  operands: readonly string[],
  settings: Settings,
  { sink, store, ledger }: Ends,
  io: Io,
): Promise<number> {
  const { once, interval, fromFeed } = settings;
  const gate = hostGate(systemClock, settings.pause);
  const warc = await warcOf(settings);
  const visitor = await visitorOf(settings, { turn: gate.turn, keep: warc?.keep, io });
  const end = untilSignal();
  const tally = tallyOf(sink);
  const report = async (event: WatchEvent) => {
    tally.count(event);
    await reportTo(io)(event);
  };
  try {
    const feeds = await feedsOf(operands, visitor);
    await watch(feeds, {
      ...{ visitor, gate, store, sink: tally.sink, once, report, clock: systemClock, signal: end.signal },
      limits: { interval, fromFeed },
    });
    // Readings have standard output for themselves.
    if (once) await (ledger === null ? io.stderr : io.stdout).write(tally.line(feeds.length, ledger));
    return exitCode(feeds, store);
  } finally {
    end.release();
    await Promise.all([visitor.close(), store.close(), warc?.close()]);
  }
}

/** For one request, from the first byte sent to the last received. Milliseconds. */
const PATIENCE = 30_000;

interface Surroundings {
  readonly turn: (host: string, delay: number | null) => Promise<void>;
  readonly keep: ((url: URL, answer: Answer) => Promise<void>) | undefined;
  readonly io: Io;
}

const visitorOf = ({ allowPrivate, licensed }: Settings, { turn, keep, io }: Surroundings) =>
  openVisitor({
    ...{ version: version(), purpose: "watches feeds", patience: { each: PATIENCE }, turn, keep, licensed },
    isAllowedAddress: allowPrivate ? () => true : io.isAllowedAddress,
  });

async function warcOf({ warc }: Settings): Promise<WarcWriter | null> {
  if (!warc) return null;
  const { writeWarc } = await import("../../archives/write-warc.ts");
  return writeWarc(warc, `laut/${version()}`, systemClock.now).catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${warc} cannot be written (${error.code}). Name another file with --warc.`);
  });
}

/** Ctrl-C and `kill` end it: what is underway is finished. */
function untilSignal(): { readonly signal: AbortSignal; release: () => void } {
  const end = new AbortController();
  const stop = () => end.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    signal: end.signal,
    release: () => {
      for (const signal of signals) process.removeListener(signal, stop);
    },
  };
}

const reportTo =
  ({ stderr }: Io) =>
  ({ kind, feed, address, message }: WatchEvent): Promise<void> =>
    stderr.write(
      `${new Date(systemClock.now()).toISOString()} ${cleanLines(`${kind}: ${address ?? feed}: ${message}`)}\n`,
    );

function exitCode(feeds: readonly string[], store: Store): number {
  const failing = feeds.filter((feed) => store.feed(feed)?.error).length;
  if (failing === 0) return ExitCode.ok;
  return failing < feeds.length ? ExitCode.partly : ExitCode.failed;
}
