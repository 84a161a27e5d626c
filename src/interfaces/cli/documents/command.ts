import { documents } from "../../../ledger/index.ts";
import type { Command } from "../command.ts";
import { line, listOptions, printList, shortTime, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";

export const command: Command = {
  operands: "",
  about: "Lists the documents of the ledger in their current version, the latest first.",
  examples: [
    ["laut documents", "the latest fifty"],
    ["laut documents --publisher Elbblatt --format jsonl", "all of one publisher, a line each"],
    ["laut documents --known-on 2026-04-20", "what had been published by that day"],
  ],
  options: [
    ...listOptions,
    { flags: "--publisher <name>", about: "only of this publisher" },
    { flags: "--from <date>", about: "published on that day or later" },
    { flags: "--to <date>", about: "published on that day or earlier" },
  ],
  run: (_, options, io) =>
    withLedger(options, io, "to ask", (ledger) => {
      const text = (name: string) => (typeof options[name] === "string" ? { [name]: options[name] } : {});
      const query = { ...untilOf(options), ...text("publisher"), ...text("from"), ...text("to") };
      return printList((page) => documents(ledger, { ...query, ...page }), options, io, {
        none: "The ledger has no such document. Add some: laut add article.txt",
        view: ({ published, recorded, publisher, title, name, document }) =>
          `${shortTime(published ?? recorded)}  ${line(publisher, 18).padEnd(18)}  ${line(title ?? name, 60)}  ${document}`,
      });
    }),
};
