import { allOrigins, type CopyPair, type Ledger, origins } from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { limitOf, listOptions, printOne, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { originsView, pairView } from "./view.ts";

export const command: Command = {
  operands: "[id]",
  about: "Shows who has it from whom: text that documents share, credits of agencies, sources that they name.",
  examples: [
    ["laut origins 3-elbe-tageblatt", "of a document (its name, address or id), or of a story's documents"],
    [
      "laut origins --all --format jsonl",
      'every pair that shares a fifth: {"a", "b", "shared", "direction", "boilerplate", "evidence"}',
    ],
  ],
  options: [
    ...listOptions,
    { flags: "--all", about: "every pair of documents in the ledger, those of boilerplate as well" },
    colourOption,
  ],
  run: ([id], options, io) => {
    if ((id === undefined) !== (options.all === true))
      throw new Mistake("name a document or a story: laut origins ID; or every pair: laut origins --all");
    return withLedger(options, io, "to ask", (ledger) =>
      id === undefined ? printAll(ledger, options, io) : printOf(ledger, id, options, io),
    );
  },
};

async function printOf(ledger: Ledger, id: string, options: OptionValues, io: Io): Promise<number> {
  const found = await origins(ledger, id, untilOf(options));
  if (found === null) throw new Mistake(`the ledger has no document or story "${id}". \`laut documents\` lists them.`);
  const { documents, pairs, edges } = found;
  const json = { documents, pairs: pairs.map(pairLine), edges };
  return printOne(json, () => originsView(found, screenFor(options, io)), options, io);
}

/** Pairs as they are worked out: the ledger may have tens of thousands. */
async function printAll(ledger: Ledger, options: OptionValues, io: Io): Promise<number> {
  const { format = "view" } = options;
  const limit = limitOf(options, Number.MAX_SAFE_INTEGER);
  const screen = screenFor(options, io);
  let count = 0;
  for await (const pair of allOrigins(ledger, untilOf(options))) {
    if (count === limit) break;
    const json = () => JSON.stringify(pairLine(pair));
    if (format === "json") await io.stdout.write(`${count === 0 ? "[" : ","}\n${json()}`);
    else await io.stdout.write(format === "jsonl" ? `${json()}\n` : `${pairView(pair, screen).join("\n")}\n`);
    count++;
  }
  if (format === "json") await io.stdout.write(count === 0 ? "[]\n" : "\n]\n");
  if (format === "view" && count === 0) await io.stderr.write(`${screen.say.noCopies}\n`);
  return ExitCode.ok;
}

/** A pair by the documents' names; offsets in `evidence` are UTF-16 units of each document's text, end exclusive. */
const pairLine = ({ a, b, shared, direction, boilerplate, passages }: CopyPair) => ({
  a: a.name,
  b: b.name,
  shared,
  direction: direction.way,
  boilerplate,
  evidence: { by: direction.by, agencies: direction.agencies, passages },
});
