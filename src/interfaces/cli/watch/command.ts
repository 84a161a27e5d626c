import process from "node:process";
import { read } from "../../../index.ts";
import { add } from "../../../ledger/index.ts";
import { systemClock } from "../../feeds/clock.ts";
import { hostGate } from "../../feeds/host-gate.ts";
import type { Sink } from "../../feeds/sink.ts";
import { fileStore, readStore } from "../../feeds/state-file.ts";
import { watch } from "../../feeds/watch.ts";
import { openVisitor } from "../../fetch/visitor.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { feedsOf } from "./feeds.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { statusOf, statusView } from "./status.ts";

export const command: Command = {
  operands: "<FEED | OPML>...",
  about: "Watches feeds (RSS, Atom, JSON Feed, news sitemaps, lists in OPML) and reads what is new or has changed.",
  examples: [
    ["laut watch --once https://example.org/rss", "what is new now, a reading a line"],
    ["laut watch --ledger bruecke.laut feeds.opml", "goes on, and adds to a ledger"],
    ["laut watch --status", "how the feeds stand: last success, errors, lag"],
  ],
  options: [
    { flags: "--once", about: "look at each feed once, then end" },
    { flags: "--interval <time>", about: "time between two looks at a feed (15m)" },
    { flags: "--pause <time>", about: "time between two requests to a host (2s)" },
    { flags: "--status", about: "print how the feeds stand, and end" },
    {
      flags: "--format <form>",
      about: "jsonl: a line each; view: for people (only with --status)",
      choices: ["view", "jsonl"],
    },
    { ...ledgerOption, about: "add to this ledger (a file, or postgres://…) instead of printing (also: LAUT_LEDGER)" },
    { flags: "--state <file>", about: "where it keeps what it has seen (laut-watch.jsonl)" },
    {
      flags: "--text <from>",
      about: "page (without it), or feed: the feed's own text where it has it",
      choices: ["page", "feed"],
    },
    {
      flags: "--licensed <hosts>",
      about: "hosts whose publishers allow you text and data mining: a.example,b.example",
    },
    { flags: "--allow-private", about: "also fetch from private addresses, as those of your own network" },
  ],
  async run(operands, options, io) {
    const settings = settingsOf(options);
    if (options.status === true) return printStatus(settings, options.format === "jsonl", io);
    if (operands.length === 0) throw new Mistake("nothing to watch. Name a feed: laut watch https://example.org/rss");
    if (options.format === "view") throw new Mistake("--format view is for --status. Readings come as jsonl.");
    if (!options.ledger && !io.env.LAUT_LEDGER) return watchAll(operands, settings, readingsTo(io), io);
    return withLedger(options, io, "to add", (ledger) =>
      watchAll(operands, settings, (documents) => add(ledger, documents), io),
    );
  },
};

async function printStatus({ state }: Settings, asLines: boolean, io: Io): Promise<number> {
  const status = statusOf(await readStore(state));
  await io.stdout.write(asLines ? status.map((one) => `${JSON.stringify(one)}\n`).join("") : statusView(status));
  return ExitCode.ok;
}

const readingsTo = ({ stdout }: Io): Sink =>
  async function* (documents) {
    for await (const article of documents) {
      await stdout.write(`${JSON.stringify(await read(article))}\n`);
      yield { name: article.name ?? "" };
    }
  };

/** For one request, from the first byte sent to the last received. Milliseconds. */
const PATIENCE = 30_000;

async function watchAll(operands: readonly string[], settings: Settings, sink: Sink, io: Io): Promise<number> {
  const gate = hostGate(systemClock, settings.pause);
  const visitor = await openVisitor({
    ...{ version: version(), purpose: "watches feeds", patience: { each: PATIENCE }, turn: gate.turn },
    isAllowedAddress: settings.allowPrivate ? () => true : io.isAllowedAddress,
    licensed: settings.licensed,
  });
  const store = await fileStore(settings.state, systemClock.now()).catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${settings.state} cannot be written (${error.code}). Name another file with --state.`);
  });
  const end = new AbortController();
  const stop = () => end.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    const feeds = await feedsOf(operands, visitor);
    const { once, interval, fromFeed } = settings;
    const report = ({
      kind,
      feed,
      address,
      message,
    }: {
      kind: string;
      feed: string;
      address: string | null;
      message: string;
    }) => io.stderr.write(`${new Date(systemClock.now()).toISOString()} ${kind}: ${address ?? feed}: ${message}\n`);
    await watch(feeds, {
      ...{ visitor, gate, store, sink, report, once, clock: systemClock, signal: end.signal },
      limits: { interval, fromFeed },
    });
    const failing = feeds.filter((feed) => store.feed(feed)?.error).length;
    if (failing === 0) return ExitCode.ok;
    return failing < feeds.length ? ExitCode.partly : ExitCode.failed;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, stop);
    await Promise.all([visitor.close(), store.close()]);
  }
}
