import type { Article } from "../../../index.ts";
import { type Added, add, type Ledger } from "../../../ledger/index.ts";
import { failure } from "../../archives/found.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { ledgerOption, placeOf, withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";
import { documentsOf } from "../read/documents.ts";
import { type Failures, failedOption, failuresOn } from "../read/failures.ts";
import { progressOn } from "../read/progress.ts";
import { type Settings, settingsOf } from "../read/settings.ts";
import { undated } from "../read/undated.ts";
import { cleanLines } from "../view/cells.ts";

export const command: Command = {
  operands: "<FILE | FOLDER | URL | ->...",
  about: "Adds articles to the ledger. The same input twice changes nothing, so that a broken run is just run again.",
  examples: [
    ["laut add article.txt", "one article"],
    ["laut add --from jsonl articles.jsonl", 'lines of {"name", "text", "published" …}'],
    [
      "laut add --failed left.jsonl crawl.warc.gz",
      "an archive: WARC, WACZ, ZIP, JSON lines, mbox, or a folder of them",
    ],
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
    { flags: "--language <tag>", about: "language, whatever the input says: de, en; told by its words without both" },
    { flags: "--threads <number>", about: "threads that read; as many as there are cores without it" },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
    failedOption,
    { flags: "-q, --quiet", about: "no progress; what cannot be read is still named" },
  ],
  async run(inputs, options, io) {
    if (inputs.length === 0 && io.stdin.isTerminal)
      throw new Mistake("nothing to add. Name a file: laut add article.txt");
    const names = inputs.length > 0 ? inputs : ["-"];
    return withLedger(options, io, "to add", (ledger) => addAll(ledger, names, options, io));
  },
};

async function addAll(ledger: Ledger, names: readonly string[], options: OptionValues, io: Io): Promise<number> {
  const settings = settingsOf(options);
  const progress = progressOn(io, !settings.quiet, undefined, "always");
  const failures = await failuresOn(io, options, progress);
  const count = { "new document": 0, "new version": 0, known: 0, returned: 0 };
  const way = { taken: 0, undated: 0 };
  let done = 0;
  const source = articlesIn(names, settings, { io, failures, way });
  const setAside = (article: Article, error: unknown) =>
    failures.take(failure(article.name ?? "", 1, `could not be read (${(error as Error).message})`));
  for await (const added of add(ledger, source, { ...threadsOf(options), setAside })) {
    count[added.outcome]++;
    done++;
    if (options.format === "jsonl") await io.stdout.write(`${JSON.stringify(added)}\n`);
    await progress.show(done, way.taken);
  }
  await progress.clear();
  await failures.close();
  if (way.undated > 0 && !settings.quiet) await io.stderr.write(undated(way.undated));
  const failed = failures.whole + failures.parts;
  if (options.format !== "jsonl") await io.stdout.write(summary({ ...count, failed }, placeOf(options, io)));
  if (failed === 0) return ExitCode.ok;
  return done + failures.parts > 0 ? ExitCode.partly : ExitCode.failed;
}

type Outcomes = Readonly<Record<Added["outcome"] | "failed", number>>;

const summary = ({ failed, ...count }: Outcomes, place: string): string =>
  `${count["new document"]} new, ${count["new version"]} in a new version, ${count.known} known already${count.returned > 0 ? `, ${count.returned} went back to an earlier text` : ""}${failed > 0 ? `, ${failed} could not be read` : ""}. Ledger: ${cleanLines(place)}\n`;

function threadsOf({ threads }: OptionValues): { threads?: number } {
  if (threads === undefined) return {};
  if (typeof threads === "string" && /^\d{1,3}$/u.test(threads)) return { threads: Number(threads) };
  throw new Mistake(`--threads ${threads} is not a number from 0 to 999.`);
}

interface Surroundings {
  readonly io: Io;
  readonly failures: Failures;
  /** Share of the input that has been taken: 0 to 1; articles without a date of publication. */
  readonly way: { taken: number; undated: number };
}

/** What is no article is named and counted; the others still go in. */
async function* articlesIn(
  names: readonly string[],
  settings: Settings,
  { io, failures, way }: Surroundings,
): AsyncGenerator<Article> {
  for (const [before, name] of names.entries()) {
    const took = (share: number | null) => {
      way.taken = (before + Math.min(1, share ?? 0)) / names.length;
    };
    for await (const document of documentsOf(name, settings, io, took)) {
      if (document.kind === "article") {
        if (!document.article.published) way.undated++;
        yield document.article;
      } else await failures.take(document);
    }
    took(1);
  }
}
