/**
 * `npm run bench`: how fast, how large, how good. `npm run bench -- quotes --errors`: what is wrong, in its sentences.
 * `npm run bench -- coreference`: chains and pronouns. `npm run bench -- stories`: articles of one event.
 * `npm run bench -- blind`: whole articles, on points that nobody may look at.
 * `npm run bench -- english`: whole English articles, six to develop with and six blind.
 * `npm run bench -- copies`: pairs of articles that share text. `npm run bench -- ledger-kill`: adding, killed 50 times.
 * `npm run bench -- workers [--articles N]`: one worker, two, and four that are killed, on real servers.
 * `npm run bench -- http --ledger FILE`: 200 queries a second against the server.
 * `npm run bench -- http-large [--against FOLDER]`: whether the server lives while it reads four megabytes.
 * `npm run bench -- ledger [--articles N]`: how a ledger grows and answers.
 * `npm run bench -- ledger-cost [--against FOLDER]`: what adding costs beside reading, beside another checkout.
 * `npm run bench -- start [--against FOLDER]`: how long the command takes to start, beside another checkout.
 * `npm run bench -- scores`: the scores alone.
 * `npm run bench -- pages`: the pages of test/pages, beside Readability.
 * `npm run bench -- syntax`, `npm run bench -- names`: cross-validation, with training.
 * Scores, speeds, quotes, stories, coreference, blind, ledger and http leave their numbers in bench/results.json, with the commit,
 * the machine and the models; the tables of docs/ are written from it: npx vitest run test/results.test.ts --update.
 * Speeds are medians of several runs on one core; compare them within a run, machines differ. Scores need the corpora in
 * ../shared.
 */
import { benchAll } from "./all.ts";
import { benchFolds } from "./analysis.ts";
import { benchBlind } from "./blind/main.ts";
import { benchCopies } from "./copies/main.ts";
import { benchCoreference } from "./coreference/main.ts";
import { benchEnglish } from "./english/main.ts";
import { benchLarge } from "./http/large.ts";
import { benchHttp } from "./http/main.ts";
import { benchCost } from "./ledger/cost.ts";
import { benchLedger } from "./ledger/main.ts";
import { benchLedgerKill } from "./ledger-kill/main.ts";
import { benchPages } from "./pages/main.ts";
import { benchQuotes } from "./quotes/main.ts";
import { scores } from "./scores.ts";
import { table } from "./shared.ts";
import { benchStart } from "./start/main.ts";
import { benchStories } from "./stories/main.ts";
import { benchWorkers } from "./workers/main.ts";

const [what = "all", ...rest] = process.argv.slice(2);
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  all: benchAll,
  blind: benchBlind,
  copies: benchCopies,
  coreference: benchCoreference,
  english: benchEnglish,
  http: benchHttp,
  "http-large": benchLarge,
  ledger: benchLedger,
  "ledger-cost": benchCost,
  names: (args) => benchFolds("names", args),
  "ledger-kill": benchLedgerKill,
  pages: benchPages,
  quotes: benchQuotes,
  scores: async () => console.log(table(await scores())),
  start: benchStart,
  stories: benchStories,
  syntax: (args) => benchFolds("syntax", args),
  workers: benchWorkers,
};
const bench = benches[what];
if (bench === undefined) {
  console.error(`No such bench: ${what}. One of: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
try {
  await bench(rest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
