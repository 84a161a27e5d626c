/**
 * `npm run bench -- quotes [--errors] [--part dev|train]`: how far confidence can be believed, and with --errors a page of
 * every difference from the corpus. Look at the differences of the training part; the dev part is for scoring.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storeRun } from "../results/results.ts";
import { calibration, calibrationError } from "./calibration.ts";
import { countsOf } from "./counts.ts";
import { differences } from "./errors.ts";
import { alignedCorpus } from "./load.ts";
import { errorPage } from "./page.ts";

export async function benchQuotes(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" }, part: { type: "string", default: "dev" } },
  });
  const articles = await alignedCorpus(values.part);
  if (values.part === "dev")
    storeRun("quotes", { ...countsOf(articles), "calibration error": calibrationError(articles) });
  console.log(`Confidence on ${values.part}, ${articles.length} articles\n${calibration(articles)}`);
  if (!values.errors) return;
  const groups = differences(articles);
  const folder = join(import.meta.dirname, "../../.cache");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `quotes-${values.part}.html`);
  writeFileSync(file, errorPage(groups, values.part));
  console.log(`\nThe largest groups of ${groups.length}:`);
  for (const [kind, all] of groups.slice(0, 15)) console.log(`${String(all.length).padStart(5)}  ${kind}`);
  console.log(`\nEvery difference in its sentence: ${file}`);
}
