import { read } from "../../../index.ts";
import { add } from "../../../ledger/index.ts";
import { systemClock } from "../../feeds/clock.ts";
import { ledgerStore, readLedgerStore } from "../../feeds/ledger-store.ts";
import type { Sink } from "../../feeds/sink.ts";
import type { Store } from "../../feeds/state.ts";
import { fileStore, readStore } from "../../feeds/state-file.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, placeOf, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { type Settings, STATE, settingsOf } from "./settings.ts";
import { statusOf, statusView } from "./status.ts";
import { watchAll } from "./watch-all.ts";

export const command: Command = {
  operands: "<FEED | OPML>...",
  about: "Watches feeds (RSS, Atom, JSON Feed, news sitemaps, lists in OPML) and reads what is new or has changed.",
  examples: [
    ["laut watch --once https://example.org/rss", "what is new now, a reading a line"],
    ["laut watch --ledger bruecke.laut feeds.opml", "goes on, and adds to a ledger"],
    ["laut watch --status", "how the feeds stand: last success, errors, lag"],
  ],
  options: [
    { flags: "--once", about: "look at each feed once, say what was new, then end" },
    { flags: "--interval <time>", about: "time between two looks at a feed (15m)" },
    { flags: "--pause <time>", about: "time between two requests to a host (2s)" },
    { flags: "--status", about: "print how the feeds stand, and end" },
    {
      flags: "--format <form>",
      about: "jsonl: a line each; view: for people (only with --status)",
      choices: ["view", "jsonl"],
    },
    { ...ledgerOption, about: "add to this ledger (a file, or postgres://…) instead of printing (also: LAUT_LEDGER)" },
    { flags: "--state <file>", about: "where it keeps what it has seen (the ledger; without one laut-watch.jsonl)" },
    {
      flags: "--warc <file>",
      about: "also keep what servers answer, as WARC 1.1: bytes, headers, date, hash (feeds.warc.gz)",
    },
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
    const hasLedger = Boolean(options.ledger || io.env.LAUT_LEDGER);
    if (options.status === true) return printStatus(await seen(settings, hasLedger, options, io), options, io);
    if (operands.length === 0) throw new Mistake("nothing to watch. Name a feed: laut watch https://example.org/rss");
    if (options.format === "view") throw new Mistake("--format view is for --status. Readings come as jsonl.");
    if (!hasLedger)
      return watchAll(operands, settings, { sink: readingsTo(io), store: await inFile(settings), ledger: null }, io);
    return withLedger(options, io, "to add", async (ledger) => {
      const store = settings.state ? await inFile(settings) : await ledgerStore(ledger, systemClock);
      return watchAll(
        operands,
        settings,
        { sink: (documents) => add(ledger, documents), store, ledger: placeOf(options, io) },
        io,
      );
    });
  },
};

/** What was seen so far, where this call would keep it. */
const seen = (settings: Settings, hasLedger: boolean, options: OptionValues, io: Io): Promise<Store> =>
  hasLedger && !settings.state
    ? withLedger(options, io, "to ask", (ledger) => readLedgerStore(ledger, systemClock.now()))
    : readStore(settings.state ?? STATE);

async function printStatus(store: Store, { format }: OptionValues, io: Io): Promise<number> {
  const status = statusOf(store);
  await io.stdout.write(
    format === "jsonl" ? status.map((one) => `${JSON.stringify(one)}\n`).join("") : statusView(status),
  );
  return ExitCode.ok;
}

const readingsTo = ({ stdout }: Io): Sink =>
  async function* (documents) {
    for await (const article of documents) {
      await stdout.write(`${JSON.stringify(await read(article))}\n`);
      yield { name: article.name ?? "" };
    }
  };

const inFile = ({ state }: Settings): Promise<Store> =>
  fileStore(state ?? STATE, systemClock.now()).catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${state ?? STATE} cannot be written (${error.code}). Name another file with --state.`);
  });
