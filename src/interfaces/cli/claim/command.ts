import { writeFileSync } from "node:fs";
import { type Claim, claim, claimDetail, document, type Ledger, type Until } from "../../../ledger/index.ts";
import { claimReportPage } from "../../export/claim-report/page.ts";
import { claimReportOf } from "../../export/claim-report/report-of.ts";
import type { ClaimReport } from "../../export/claim-report.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { judgementOf, judgeOptions, recordJudgement } from "../ledger/judge.ts";
import { askOptions, printOne, untilOf } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { languageOf } from "../view/labels.ts";
import { claimView } from "./view.ts";

export const command: Command = {
  operands: "<id>",
  about: "Shows a claim: every wording in its sentence, where it comes from, what contradicts it, what people judge.",
  examples: [
    ["laut claim cr6fuduivsz7a2vod-s2.1", "a claim by its id; `laut story ID` lists them"],
    ["laut claim cr6fuduivsz7a2vod-s2.1 --html claim.html --lang de", "a page that stands alone"],
    [
      "laut claim cr6fuduivsz7a2vod-s2.1 --judge 2 --author 'Ada Voss' --reason 'saw the letter'",
      "your judgement, kept beside earlier ones",
    ],
  ],
  options: [
    ...askOptions,
    { flags: "--html <file>", about: "write the claim as an HTML page; - for standard output" },
    { flags: "--lang <tag>", about: "language of that page; the terminal's without it", choices: ["de", "en"] },
    { flags: "--judge <value>", about: "record a credibility from 1 to 6, note, or wrong (does not belong together)" },
    ...judgeOptions,
    colourOption,
  ],
  run: ([id], options, io) => {
    if (id === undefined) throw new Mistake("name a claim: laut claim ID. `laut story ID` lists those of a story.");
    const judged = options.judge === undefined ? null : judgementOf("claim", String(options.judge), options);
    return withLedger(options, io, judged ? "to add" : "to ask", async (ledger) => {
      const found = await claim(ledger, id, untilOf(options));
      if (found === null)
        throw new Mistake(`the ledger has no claim "${id}". \`laut story ID\` lists those of a story.`);
      if (judged) return recordJudgement(ledger, found.id, judged, options, io);
      const report = await reportOf(ledger, found, untilOf(options));
      if (options.html !== undefined) return writePage(report, options, io);
      return printOne(report, () => claimView(report, screenFor(options, io)), options, io);
    });
  },
};

/** The claim with the articles that it stands in. */
async function reportOf(ledger: Ledger, found: Claim, until: Until): Promise<ClaimReport> {
  const { wordings, judgements } = await claimDetail(ledger, found, until);
  const readings = new Map();
  for (const { version: id } of wordings)
    if (!readings.has(id)) readings.set(id, (await document(ledger, id, until))!.reading);
  const asOf = until.recordedBy ?? until.publishedBy ?? new Date().toISOString();
  return claimReportOf({ claim: found, wordings, judgements, readings, asOf });
}

async function writePage(report: ClaimReport, { html, lang }: OptionValues, io: Io): Promise<number> {
  const page = claimReportPage(report, lang === "de" || lang === "en" ? lang : languageOf(io.env), version());
  if (html === "-") {
    await io.stdout.write(page);
    return ExitCode.ok;
  }
  try {
    writeFileSync(String(html), page);
  } catch (error) {
    throw new Mistake(`${html} cannot be written: ${(error as Error).message}. Name another file with --html.`);
  }
  await io.stderr.write(`The claim is in ${html}.\n`);
  return ExitCode.ok;
}
