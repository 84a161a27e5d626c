import type { Article } from "../../../index.ts";
import { type Added, add, type Ledger } from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, placeOf, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { articlesOf } from "../read/articles.ts";
import { progressOn } from "../read/progress.ts";
import { type Settings, settingsOf } from "../read/settings.ts";
import { openSource, Unreadable } from "../read/sources.ts";

export const command: Command = {
  operands: "<FILE | URL | ->...",
  about: "Adds articles to the ledger. The same input twice changes nothing, so that a broken run is just run again.",
  examples: [
    ["laut add article.txt", "one article"],
    ["laut add --from jsonl articles.jsonl", 'lines of {"name", "text", "published" …}'],
    ["laut add --ledger bruecke.laut texts/*.txt", "into a ledger of its own"],
  ],
  options: [
    ledgerOption,
    {
      flags: "--from <kind>",
      about: "what the input is; told by its name and content otherwise",
      choices: ["text", "html", "jsonl"],
    },
    {
      flags: "--format <form>",
      about: "view: a summary (without it); jsonl: a line an article once it is committed",
      choices: ["view", "jsonl"],
    },
    { flags: "--published <date>", about: "date of publication where the input has none: 2026-11-23" },
    { flags: "--title <text>", about: "title where the input has none" },
    { flags: "--publisher <name>", about: "publisher where the input has none" },
    { flags: "--language <tag>", about: "language where the input names none: de" },
    { flags: "--threads <number>", about: "threads that read; as many as there are cores without it" },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
    { flags: "-q, --quiet", about: "no progress; what cannot be read is still named" },
  ],
  async run(inputs, options, io) {
    if (inputs.length === 0 && io.stdin.isTerminal)
      throw new Mistake("nothing to add. Name a file: laut add article.txt");
    const names = inputs.length > 0 ? inputs : ["-"];
    return withLedger(options, io, "to add", (ledger) => addAll(ledger, names, options, io));
  },
};

/** Inputs and lines that are no articles are named and counted; the others still go in. */
interface Trouble {
  inputs: number;
  lines: number;
  /** Share of the input that has been taken: 0 to 1. */
  taken: number;
}

async function addAll(ledger: Ledger, names: readonly string[], options: OptionValues, io: Io): Promise<number> {
  const settings = settingsOf(options);
  const progress = progressOn(io, !settings.quiet, undefined, "always");
  const trouble: Trouble = { inputs: 0, lines: 0, taken: 0 };
  const complain = async (text: string) => {
    await progress.clear();
    await io.stderr.write(`${text}\n`);
  };
  const count = { "new document": 0, "new version": 0, known: 0 };
  let done = 0;
  const source = articlesIn(names, settings, io, trouble, complain);
  for await (const added of add(ledger, source, threadsOf(options))) {
    count[added.outcome]++;
    done++;
    if (options.format === "jsonl") await io.stdout.write(`${JSON.stringify(added)}\n`);
    await progress.show(done, trouble.taken);
  }
  await progress.clear();
  if (options.format !== "jsonl") await io.stdout.write(summary(count, placeOf(options, io)));
  if (trouble.inputs + trouble.lines === 0) return ExitCode.ok;
  return done + trouble.lines > 0 ? ExitCode.partly : ExitCode.failed;
}

type Outcomes = Readonly<Record<Added["outcome"], number>>;

const summary = (count: Outcomes, place: string): string =>
  `${count["new document"]} new, ${count["new version"]} in a new version, ${count.known} known already. Ledger: ${place}\n`;

function threadsOf({ threads }: OptionValues): { threads?: number } {
  if (threads === undefined) return {};
  if (typeof threads === "string" && /^\d{1,3}$/u.test(threads)) return { threads: Number(threads) };
  throw new Mistake(`--threads ${threads} is not a number from 0 to 999.`);
}

async function* articlesIn(
  names: readonly string[],
  settings: Settings,
  io: Io,
  trouble: Trouble,
  complain: (text: string) => Promise<void>,
): AsyncGenerator<Article> {
  for (const [before, name] of names.entries()) {
    try {
      const source = await openSource(name, settings, io);
      let bytes = 0;
      const chunks = counting(source.chunks, (length) => {
        bytes += length;
        trouble.taken = (before + (source.size ? Math.min(1, bytes / source.size) : 0)) / names.length;
      });
      for await (const item of articlesOf({ ...source, chunks }, settings)) {
        if (item.kind === "article") yield item.article;
        else {
          trouble.lines++;
          await complain(`${name}:${item.line}: ${item.reason}`);
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      trouble.inputs++;
      await complain(`${name}: ${error.message}`);
    }
  }
  trouble.taken = 1;
}

async function* counting(
  stream: AsyncIterable<Uint8Array>,
  took: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    took(chunk.length);
    yield chunk;
  }
}
