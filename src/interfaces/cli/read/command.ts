import { type Reading, read } from "../../../index.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { lookFor } from "../view/settings.ts";
import { viewOf } from "../view/view.ts";
import { articlesOf } from "./articles.ts";
import { progressOn } from "./progress.ts";
import { kinds, type Settings, settingsOf } from "./settings.ts";
import { openSource, type Source, Unreadable } from "./sources.ts";

export const command: Command = {
  operands: "<FILE | URL | ->...",
  about: "Reads German news articles: who says what, on whose word, how sure and when.",
  examples: [
    ["laut read article.txt", "the article with its statements marked, and a table"],
    ["laut read --published 2026-11-23 article.txt", 'the day that "Montag" is counted from'],
    ["laut read https://example.org/article", "one web page, politely"],
    ["laut read - < article.txt", "standard input"],
    ["laut read --format json article.txt", "everything that was found, for programs"],
    ["laut read --format jsonl texts/*.txt > out.jsonl", "many articles, a reading a line"],
    ["laut read --from jsonl --format jsonl in.jsonl", 'lines of {"name", "text", "published" …}'],
  ],
  options: [
    {
      flags: "--from <kind>",
      about: "what the input is; told by its name and content otherwise",
      choices: kinds,
    },
    {
      flags: "--format <form>",
      about: "view: for people (without it); json: one reading, pretty; jsonl: a reading a line",
      choices: ["view", "json", "jsonl"],
    },
    { flags: "--published <date>", about: "date of publication where the input has none: 2026-11-23" },
    { flags: "--title <text>", about: "title where the input has none" },
    { flags: "--publisher <name>", about: "publisher where the input has none" },
    { flags: "--url <address>", about: "address where the input has none" },
    { flags: "--language <tag>", about: "language where the input names none: de" },
    { flags: "--no-text", about: "leave the article's text out of the output" },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
    { flags: "-q, --quiet", about: "no progress and no hints; what cannot be read is still named" },
    { flags: "--no-color", about: "no colours (also: NO_COLOR=1 in the environment)" },
  ],
  async run(operands, options, io) {
    const settings = settingsOf(options);
    return readAll(inputsOf(operands, io), settings, io);
  },
};

/** Without a name, what is piped in. */
function inputsOf(operands: readonly string[], io: Io): readonly string[] {
  if (operands.length === 0 && io.stdin.isTerminal)
    throw new Mistake(
      "nothing to read. Name a file or a web address: laut read article.txt; `laut read --help` shows more.",
    );
  if (operands.filter((name) => name === "-").length > 1)
    throw new Mistake('"-" is standard input and can be read only once.');
  return operands.length > 0 ? operands : ["-"];
}

interface Count {
  articles: number;
  /** Inputs that could not be read at all. */
  unreadable: number;
  brokenLines: number;
}

async function readAll(inputs: readonly string[], settings: Settings, io: Io): Promise<number> {
  const count: Count = { articles: 0, unreadable: 0, brokenLines: 0 };
  const write = writerOf(settings, io);
  const progress = progressOn(io, !settings.quiet);
  const complain = async (line: string) => {
    await progress.clear();
    await io.stderr.write(`${line}\n`);
  };
  for (const [done, name] of inputs.entries()) {
    const share = (part: number | null) =>
      part === null && inputs.length === 1 ? null : (done + (part ?? 0)) / inputs.length;
    try {
      const source = await openSource(name, settings, io);
      await readOne(source, settings, {
        count,
        write,
        complain,
        show: (part) => progress.show(count.articles, share(part)),
      });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      count.unreadable++;
      await complain(`${name}: ${error.message}`);
    }
  }
  await progress.clear();
  return exitCode(count);
}

function exitCode({ articles, unreadable, brokenLines }: Count): number {
  if (unreadable + brokenLines === 0) return ExitCode.ok;
  return articles + brokenLines > 0 ? ExitCode.partly : ExitCode.failed;
}

interface Sink {
  readonly count: Count;
  readonly write: (reading: Reading) => Promise<void>;
  readonly complain: (line: string) => Promise<void>;
  readonly show: (part: number | null) => Promise<void>;
}

async function readOne(source: Source, settings: Settings, { count, write, complain, show }: Sink): Promise<void> {
  const { chunks, taken } = counted(source.chunks);
  for await (const item of articlesOf({ ...source, chunks }, settings)) {
    if (item.kind === "broken line") {
      count.brokenLines++;
      await complain(`${source.name}:${item.line}: ${item.reason}`);
      continue;
    }
    await write(await read(item.article));
    count.articles++;
    await show(source.size === null ? null : taken() / Math.max(1, source.size));
  }
}

/** A stream that knows how many bytes of it were taken. */
function counted(stream: AsyncIterable<Uint8Array>): { chunks: AsyncIterable<Uint8Array>; taken: () => number } {
  let bytes = 0;
  const chunks = async function* () {
    for await (const chunk of stream) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  return { chunks: chunks(), taken: () => bytes };
}

/** How readings are written, by format. Several as `json` follow one another, as programs like jq read them. */
function writerOf(settings: Settings, io: Io): (reading: Reading) => Promise<void> {
  const { stdout } = io;
  if (settings.format === "view") return viewer(settings, io);
  const indent = settings.format === "json" ? 2 : undefined;
  return (reading) =>
    stdout.write(`${JSON.stringify(settings.keepText ? reading : withoutText(reading), null, indent)}\n`);
}

function withoutText(reading: Reading): Reading {
  const { text: _, ...document } = reading.document;
  return { ...reading, document };
}

/** Between two articles. */
const SEPARATOR = "\n\n";

function viewer(settings: Settings, io: Io): (reading: Reading) => Promise<void> {
  const look = lookFor(io, settings);
  let first = true;
  return async (reading) => {
    await io.stdout.write(`${first ? "" : SEPARATOR}${viewOf(reading, look)}`);
    first = false;
  };
}
