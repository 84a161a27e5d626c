import { explainArticle, loadModels, publishedAsEdtf } from "../../../index.ts";
import { collect } from "../../documents/lines.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { lookFor } from "../view/settings.ts";
import { explanationView } from "./view.ts";

/** A few paragraphs: the sections of more would be longer than anybody reads. */
const LONGEST = 10_000;

export const command: Command = {
  operands: "<SENTENCE | ->...",
  about: "Takes you through the stages with a sentence of your own: what each makes of it, and by which rule.",
  examples: [
    [
      'laut explain "Die Brücke sei sicher, sagte der Sprecher."',
      "tokens, words, clauses, names, places, times, statements",
    ],
    ['laut explain --published 2026-11-23 "Der Rat tagt am Montag."', 'the day that "Montag" is counted from'],
    ['laut explain --language en "The ferry is safe, police say."', "a language, where two words do not tell it"],
    ["laut explain - < sentence.txt", "standard input"],
  ],
  options: [
    { flags: "--published <date>", about: "date of publication: 2026-11-23" },
    { flags: "--language <tag>", about: "its language: de, en; told by its words without it" },
    { flags: "--no-color", about: "no colours (also: NO_COLOR=1 in the environment)" },
  ],
  async run(operands, options, io) {
    const text = await textOf(operands, io);
    const published = typeof options.published === "string" ? options.published : null;
    if (published && !publishedAsEdtf(published))
      throw new Mistake(
        `--published ${published} is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`,
      );
    const look = lookFor(io, { colour: options.color !== false, keepText: true, quiet: true, why: true });
    const language = typeof options.language === "string" ? options.language : null;
    const explanation = explainArticle({ text, published, language }, await loadModels());
    await io.stdout.write(explanationView(explanation, look));
    return ExitCode.ok;
  },
};

async function textOf(operands: readonly string[], { stdin }: Io): Promise<string> {
  const isPiped = operands.length === 0 ? !stdin.isTerminal : operands.length === 1 && operands[0] === "-";
  const bytes = isPiped ? await collect(stdin, LONGEST) : null;
  const text = isPiped ? bytes && new TextDecoder().decode(bytes) : operands.join(" ");
  if (text === null || text.length > LONGEST)
    throw new Mistake(
      `that is longer than ${LONGEST.toLocaleString("en")} bytes. Explain a sentence, or read it: laut read.`,
    );
  if (text.trim() === "")
    throw new Mistake('nothing to explain. Give a sentence: laut explain "Die Brücke sei sicher, sagte er."');
  return text.trim();
}
