import { claimsOf, copiesIn, type Ledger, type StoryDetail, type Until } from "../../../ledger/index.ts";
import type { StoryFormat, Told } from "../../export/across/formats.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import { repeatedAmong } from "./repeated.ts";
import { shownStoryDetail } from "./story.ts";

/** A story with what a format needs of it. */
export async function loadStory(
  ledger: Ledger,
  found: StoryDetail,
  until: Until,
  { parts, needsReports, needsRepeated }: Pick<StoryFormat, "parts" | "needsReports" | "needsRepeated">,
): Promise<Told> {
  const story = await shownStoryDetail(ledger, found, until, parts);
  const repeated = needsRepeated
    ? repeatedAmong(await copiesIn(ledger, found.id, until), story.documents)
    : new Set<string>();
  if (!needsReports) return { story, reports: [], repeated };
  const versions = found.articles.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions, until);
  // A file of rows says nothing of when it was asked for.
  const reports = await Promise.all(claims.map((claim) => loadReport(ledger, claim, until, "")));
  return { story, reports, repeated };
}
