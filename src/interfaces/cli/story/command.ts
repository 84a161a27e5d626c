import { claimsOf, type Ledger, story, storyHistory } from "../../../ledger/index.ts";
import type { Command, OptionValues } from "../command.ts";
import { summaryOf } from "../ledger/claim-summary.ts";
import { limitOf, listOptions, printOne, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { storyView, type Told } from "./view.ts";

export const command: Command = {
  operands: "<id>",
  about:
    "Shows a story: its articles and whom each follows, claims of several articles with their standing, what changed.",
  examples: [
    ["laut story sdichvx4tmmpnorad", "a story, or that of a document, by its id"],
    ["laut story sdichvx4tmmpnorad --known-on 2026-04-15", "as it stood on that day"],
    ["laut story sdichvx4tmmpnorad --format json", "for programs, with every claim"],
  ],
  options: [
    ...listOptions.map((option) =>
      option.flags.startsWith("--limit")
        ? {
            ...option,
            about: "so many claims at most (5 in a view, all otherwise); what the story is about comes first",
          }
        : option,
    ),
    colourOption,
  ],
  run: ([id], options, io) => {
    if (id === undefined) throw new Mistake("name a story: laut story ID. `laut stories` lists them.");
    const format = options.format ?? "view";
    const limit = limitOf(options, format === "view" ? CLAIMS : Number.MAX_SAFE_INTEGER);
    return withLedger(options, io, "to ask", async (ledger) => {
      const told = await tell(ledger, id, options, limit);
      return printOne(told, () => storyView(told, screenFor(options, io)), options, io);
    });
  },
};

/** Claims of a view without --limit. */
const CLAIMS = 5;

async function tell(ledger: Ledger, id: string, options: OptionValues, limit: number): Promise<Told> {
  const until = untilOf(options);
  const found = await story(ledger, id, until);
  if (found === null) throw new Mistake(`the ledger has no story "${id}". \`laut stories\` lists them.`);
  const versions = found.articles.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions, until);
  const shown = claims.slice(0, limit);
  const history = (await storyHistory(ledger, found.id)).filter(
    ({ other, event }) => other !== null || event === "left",
  );
  return {
    ...found,
    claims: await Promise.all(shown.map((one) => summaryOf(ledger, one, until))),
    moreClaims: claims.length - shown.length,
    history,
  };
}
