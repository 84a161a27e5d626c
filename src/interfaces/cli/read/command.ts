import { type Reading, read } from "../../../index.ts";
import { failure } from "../../archives/found.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { lookFor } from "../view/settings.ts";
import { viewOf } from "../view/view.ts";
import { documentsOf } from "./documents.ts";
import { type Failures, failedOption, failuresOn } from "./failures.ts";
import { progressOn } from "./progress.ts";
import { kinds, type Settings, settingsOf } from "./settings.ts";
import { undated } from "./undated.ts";

export const command: Command = {
  operands: "<FILE | FOLDER | URL | ->...",
  about: "Reads German news articles: who says what, on whose word, how sure and when.",
  examples: [
    ["laut read article.txt", "the article with its statements marked, and a table"],
    ["laut read --published 2026-11-23 article.txt", 'the day that "Montag" is counted from'],
    ["laut read https://example.org/article", "one web page, politely"],
    ["laut read - < article.txt", "standard input"],
    ["laut read --why article.txt", "the rule behind every field of every statement, in a sentence"],
    ["laut read --format json article.txt", "everything that was found, for programs"],
    ["laut read --format jsonl texts/*.txt > out.jsonl", "many articles, a reading a line"],
    ["laut read --format jsonl crawl.warc.gz", "the pages of an archive: WARC, WACZ, JSON lines, mbox, a folder"],
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
    { flags: "--why", about: "say of every field of a statement which rule filled it; with the view" },
    { flags: "--published <date>", about: "date of publication where the input has none: 2026-11-23" },
    { flags: "--title <text>", about: "title where the input has none" },
    { flags: "--publisher <name>", about: "publisher where the input has none" },
    { flags: "--url <address>", about: "address where the input has none" },
    { flags: "--language <tag>", about: "language, whatever the input says: de, en; told by its words without both" },
    { flags: "--no-text", about: "leave the article's text out of the output" },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
    failedOption,
    { flags: "-q, --quiet", about: "no progress and no hints; what cannot be read is still named" },
    { flags: "--no-color", about: "no colours (also: NO_COLOR=1 in the environment)" },
  ],
  async run(operands, options, io) {
    return readAll(inputsOf(operands, io), options, io);
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

async function readAll(inputs: readonly string[], options: OptionValues, io: Io): Promise<number> {
  const settings = settingsOf(options);
  if (settings.why && settings.format !== "view")
    throw new Mistake(
      "--why is for people. Leave out --format; programs find the rules in the readings and in docs/rules.md.",
    );
  const write = writerOf(settings, io);
  const progress = progressOn(io, !settings.quiet);
  const failures = await failuresOn(io, options, progress);
  let articles = 0;
  let withoutDay = 0;
  for (const [done, name] of inputs.entries()) {
    let taken: number | null = null;
    for await (const document of documentsOf(name, settings, io, (share) => (taken = share))) {
      if (document.kind === "failure") await failures.take(document);
      else {
        const reading = await read(document.article).catch((error: Error) => error);
        // A fault of ours costs this article alone.
        if (reading instanceof Error) {
          await failures.take(failure(document.article.name ?? name, 1, `could not be read (${reading.message})`));
          continue;
        }
        await write(reading);
        articles++;
        if (reading.document.published === null) withoutDay++;
        await progress.show(
          articles,
          taken === null && inputs.length === 1 ? null : (done + (taken ?? 0)) / inputs.length,
        );
      }
    }
  }
  await progress.clear();
  await failures.close();
  if (withoutDay > 0 && settings.format === "view" && !settings.quiet) await io.stderr.write(undated(withoutDay));
  return exitCode(articles, failures);
}

function exitCode(articles: number, { whole, parts }: Failures): number {
  if (whole + parts === 0) return ExitCode.ok;
  return articles + parts > 0 ? ExitCode.partly : ExitCode.failed;
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
