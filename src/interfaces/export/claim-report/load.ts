import {
  type Claim,
  claimDetail,
  type Ledger,
  type Until,
  versionReadings,
  wordingsOf,
} from "../../../ledger/index.ts";
import type { ClaimReport } from "../claim-report.ts";
import { claimReportOf } from "./report-of.ts";

/** A claim of a ledger with the articles that it stands in. `now` is the instant that the present is called by. */
export async function loadReport(ledger: Ledger, claim: Claim, until: Until, now: string): Promise<ClaimReport> {
  const { wordings, judgements } = await claimDetail(ledger, claim, until);
  const found = await versionReadings(ledger, [...new Set(wordings.map(({ version }) => version))]);
  const readings = new Map([...found].map(([version, { reading }]) => [version, reading]));
  const asOf = until.recordedBy ?? until.publishedBy ?? now;
  const asked = await wordingsOf(
    ledger,
    claim.proposed.flatMap(({ occurrences }) => occurrences),
  );
  const answers = await wordingsOf(
    ledger,
    claim.told.map(({ as }) => as),
  );
  const further = await versionReadings(
    ledger,
    answers.flatMap(({ version }) => (readings.has(version) ? [] : [version])),
  );
  for (const [version, { reading }] of further) readings.set(version, reading);
  return claimReportOf({ claim, wordings, judgements, readings, asOf, asked, answers });
}
