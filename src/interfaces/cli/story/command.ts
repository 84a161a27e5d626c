import {
  claimsOf,
  type Ledger,
  type StoryDetail,
  seriesOf,
  story,
  storyHistory,
  type Until,
} from "../../../ledger/index.ts";
import { type StoryFormat, storyFormats } from "../../export/across/formats.ts";
import { loadStory } from "../../http/views/load-story.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { summaryOf } from "../ledger/claim-summary.ts";
import { limitOf, listOptions, printOne, untilOf, withFormats } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { languageOf } from "../view/labels.ts";
import { storyView, type Told } from "./view.ts";

export const command: Command = {
  operands: "<id>",
  about:
    "Shows a story: its articles and whom each follows, claims of several articles with their standing, what is counted day by day, what changed.",
  examples: [
    ["laut story sdichvx4tmmpnorad", "a story, or that of a document, by its id"],
    ["laut story sdichvx4tmmpnorad --known-on 2026-04-15", "as it stood on that day"],
    ["laut story sdichvx4tmmpnorad --format json", "for programs, with every claim"],
    ["laut story sdichvx4tmmpnorad --format gexf", "the graph of its sources, for Gephi"],
  ],
  options: [
    ...withFormats(listOptions, storyFormats).map((option) =>
      option.flags.startsWith("--limit")
        ? {
            ...option,
            about: "so many claims at most (5 in a view, all otherwise); what the story is about comes first",
          }
        : option,
    ),
    { flags: "--lang <tag>", about: "language of a feed; the terminal's without it", choices: ["de", "en"] },
    colourOption,
  ],
  run: ([id], options, io) => {
    if (id === undefined) throw new Mistake("name a story: laut story ID. `laut stories` lists them.");
    const format = options.format ?? "view";
    const limit = limitOf(options, format === "view" ? CLAIMS : Number.MAX_SAFE_INTEGER);
    return withLedger(options, io, "to ask", async (ledger) => {
      const chosen = storyFormats.find(({ name }) => name === format);
      if (chosen) return writeAs(chosen, ledger, id, options, io);
      const told = await tell(ledger, id, options, limit);
      return printOne(told, () => storyView(told, screenFor(options, io)), options, io);
    });
  },
};

/** The story in a format of other programs. */
async function writeAs(format: StoryFormat, ledger: Ledger, id: string, options: OptionValues, io: Io) {
  const until = untilOf(options);
  const { lang } = options;
  const told = await loadStory(ledger, await storyOf(ledger, id, until), until, format);
  await io.stdout.write(format.write(told, lang === "de" || lang === "en" ? lang : languageOf(io.env)));
  return ExitCode.ok;
}

async function storyOf(ledger: Ledger, id: string, until: Until): Promise<StoryDetail> {
  const found = await story(ledger, id, until);
  if (found === null) throw new Mistake(`the ledger has no story "${id}". \`laut stories\` lists them.`);
  return found;
}

/** Claims of a view without --limit. */
const CLAIMS = 5;

async function tell(ledger: Ledger, id: string, options: OptionValues, limit: number): Promise<Told> {
  const until = untilOf(options);
  const found = await storyOf(ledger, id, until);
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
    series: await seriesOf(ledger, versions, until),
    history,
  };
}
