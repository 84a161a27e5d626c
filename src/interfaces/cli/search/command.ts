import { type Hit, search } from "../../../ledger/index.ts";
import type { Command } from "../command.ts";
import { line, listOptions, printList, shortTime, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { Mistake } from "../mistake.ts";

export const command: Command = {
  operands: "<words...>",
  about: "Finds documents by their words in any form: Brücke finds Brücken and Straßenbrücken.",
  examples: [
    ["laut search Brücke sperren", "documents that have both words"],
    ["laut search '\"zwölf Träger\" -Radio'", "words in this order, and without another"],
    ["laut search 'Gutacht*'", "words with this beginning"],
  ],
  options: listOptions,
  run: (words, options, io) => {
    if (words.length === 0) throw new Mistake("nothing to search for. Name words: laut search Brücke sperren");
    return withLedger(options, io, "to ask", (ledger) => {
      const query = { text: words.join(" "), ...untilOf(options) };
      return printList((page) => search(ledger, { ...query, ...page }), options, io, { none: "Nothing found.", view });
    });
  },
};

function view({ document: { published, recorded, publisher, title, name, document }, snippet }: Hit): string {
  const head = `${shortTime(published ?? recorded)}  ${line(publisher, 18).padEnd(18)}  ${line(title ?? name, 60)}  ${document}`;
  return `${head}\n    ${line(snippet ?? "(the text was removed)", 200)}`;
}
