import { analyseArticle, analyseConllu, type ConlluSentence, loadModels, writeConllu } from "../../../index.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { articlesOf } from "../read/articles.ts";
import { kinds, type Settings, settingsOf } from "../read/settings.ts";
import { openSource, type Source, Unreadable } from "../read/sources.ts";
import { cleanLines } from "../view/cells.ts";
import { sentencesOf } from "./conllu-input.ts";
import { sentenceJson } from "./sentence-json.ts";

export const command: Command = {
  operands: "<FILE | URL | ->...",
  about: "Analyses German sentences: parts of speech, features, lemmas and dependency trees (Universal Dependencies).",
  examples: [
    ["laut analyse article.txt", "every sentence as CoNLL-U"],
    ["laut analyse --to json article.txt", "a JSON object a sentence and line"],
    ["laut analyse --from conllu gold.conllu", "with the words as they are given; tags and trees are made anew"],
  ],
  options: [
    {
      flags: "--from <kind>",
      about: "what the input is; told by its name and content otherwise",
      choices: [...kinds, "conllu"],
    },
    { flags: "--to <form>", about: "conllu (without it) or json: an object a line", choices: ["conllu", "json"] },
    { flags: "--max-size <size>", about: "largest document that is read (10MB)" },
  ],
  async run(operands, options, io) {
    const isConllu = (name: string): boolean =>
      options.from === "conllu" || (options.from === undefined && /\.conllu$/iu.test(name));
    const form = options.to === "json" ? sentenceJson : writeConllu;
    const settings = settingsOf({ ...options, from: options.from === "conllu" ? undefined : options.from });
    if (operands.length === 0 && io.stdin.isTerminal)
      throw new Mistake("nothing to analyse. Name a file: laut analyse article.txt; `laut analyse --help` shows more.");
    return analyseAll(operands.length > 0 ? operands : ["-"], {
      ...{ io, settings, isConllu, form },
      unused: eachOnce(),
    });
  },
};

interface Work {
  readonly io: Io;
  readonly settings: Settings;
  readonly isConllu: (name: string) => boolean;
  /** A name, with a number behind it where it has been used: CoNLL-U wants every document and sentence under its own. */
  readonly unused: (name: string) => string;
  readonly form: (sentence: ConlluSentence, document: string) => string;
}

function eachOnce(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time > 1 ? `${name}~${time}` : name;
  };
}

/** UTF-16 units that are gathered before they are written: a write a sentence would cost more than its analysis. */
const GATHERED = 65_536;

async function analyseAll(names: readonly string[], work: Work): Promise<number> {
  const { io, settings, form } = work;
  let unreadable = 0;
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    if (text !== "") await io.stdout.write(text);
  };
  for (const name of names) {
    try {
      const source = await openSource(name, settings, io);
      for await (const { sentence, document } of sentencesIn(source, work)) {
        waiting += form(sentence, document);
        if (waiting.length >= GATHERED) await flush();
      }
    } catch (error) {
      await flush();
      if (!(error instanceof Unreadable)) throw error;
      unreadable++;
      await io.stderr.write(`${cleanLines(`${name}: ${error.message}`)}\n`);
    }
  }
  await flush();
  if (unreadable === 0) return ExitCode.ok;
  return unreadable < names.length ? ExitCode.partly : ExitCode.failed;
}

async function* sentencesIn(
  source: Source,
  { settings, isConllu, unused }: Work,
): AsyncGenerator<{ sentence: ConlluSentence; document: string }> {
  const models = await loadModels();
  if (isConllu(source.name)) {
    for await (const sentence of sentencesOf(source.name, source.chunks, settings.maxSize))
      yield { sentence: analyseConllu(sentence, models), document: source.name };
    return;
  }
  for await (const item of articlesOf(source, settings)) {
    if (item.kind === "broken line") throw new Unreadable(`line ${item.line} ${item.reason}.`);
    const document = unused(item.article.name ?? source.name);
    for (const sentence of analyseArticle({ ...item.article, name: document }, models)) yield { sentence, document };
  }
}
