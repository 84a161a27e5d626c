import { claimsOf, type Ledger, type StoryDetail, type Until } from "../../../ledger/index.ts";
import type { StoryFormat, Told } from "../../export/across/formats.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import { shownStoryDetail } from "./story.ts";

/** A story with what a format needs of it. */
export async function loadStory(
  ledger: Ledger,
  found: StoryDetail,
  until: Until,
  { parts, needsReports }: StoryFormat,
): Promise<Told> {
  const story = await shownStoryDetail(ledger, found, until, parts);
  if (!needsReports) return { story, reports: [] };
  const versions = found.articles.map(({ version }) => version);
  const claims = await claimsOf(ledger, versions, until);
  // A file of rows says nothing of when it was asked for.
  const reports = await Promise.all(claims.map((claim) => loadReport(ledger, claim, until, "")));
  return { story, reports };
}
