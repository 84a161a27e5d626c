import { stories } from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { line, listOptions, printList, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";

export const command: Command = {
  operands: "",
  about: "Lists the stories: articles of one continuing event. Those with the latest article come first.",
  examples: [
    ["laut stories", "stories of two and more articles"],
    ["laut stories --format jsonl", 'every story: {"id", "title", "first", "last", "documents": [names]}'],
    ["laut stories --known-on 2026-04-15", "as they stood on that day"],
  ],
  options: [
    ...listOptions,
    { flags: "--least <number>", about: "only stories of so many articles (2 in a view, 1 otherwise)" },
  ],
  run: (_, options, io) =>
    withLedger(options, io, "to ask", (ledger) => {
      const query = { ...untilOf(options), least: leastOf(options) };
      const { say, width } = screenFor(options, io);
      return printList((page) => stories(ledger, { ...query, ...page }), options, io, {
        none: "The ledger has no such story. Add articles: laut add article.txt",
        view: ({ id, title, last, documents }) => {
          const head = `${id}  ${(last ?? "").slice(0, 10).padEnd(10)}  ${say.articles(documents.length).padEnd(12)}`;
          return `${head}  ${line(title ?? documents[0] ?? "", Math.max(20, width - head.length - 2))}`;
        },
      });
    }),
};

function leastOf({ least, format = "view" }: OptionValues): number {
  if (least === undefined) return format === "view" ? 2 : 1;
  if (typeof least === "string" && /^[1-9]\d{0,5}$/u.test(least)) return Number(least);
  throw new Mistake(`--least ${least} is not a whole number above 0.`);
}
