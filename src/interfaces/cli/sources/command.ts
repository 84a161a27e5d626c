import { sources } from "../../../ledger/index.ts";
import type { Command } from "../command.ts";
import { line, listOptions, printList, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";

export const command: Command = {
  operands: "[name]",
  about: "Lists who speaks in the ledger, and who tells on what others say, by the number of their statements.",
  examples: [
    ["laut sources", "the fifty most quoted"],
    ["laut sources Johannsen", "those with this in their name"],
  ],
  options: listOptions,
  run: ([name], options, io) =>
    withLedger(options, io, "to ask", (ledger) => {
      const query = { ...untilOf(options), ...(name ? { name } : {}) };
      return printList((page) => sources(ledger, { ...query, ...page }), options, io, {
        none: "The ledger has no such source.",
        view: ({ id, name: who, type, statements, relays, documents, publishers }) =>
          `${line(who, 36).padEnd(36)}  ${type}  ${count(statements, "statement")}, ${relays} relayed, ` +
          `${count(documents, "document")}, ${count(publishers, "publisher")}  ${id}`,
      });
    }),
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
