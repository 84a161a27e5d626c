import { writeFileSync } from "node:fs";
import { claim } from "../../../ledger/index.ts";
import { claimFormats } from "../../export/across/formats.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import { claimReportPage } from "../../export/claim-report/page.ts";
import type { ClaimReport } from "../../export/claim-report.ts";
import type { Command, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { judgementOf, judgeOptions, recordJudgement } from "../ledger/judge.ts";
import { askOptions, printOne, untilOf, withFormats } from "../ledger/lists.ts";
import { withLedger } from "../ledger/place.ts";
import { colourOption, screenFor } from "../ledger/screen.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { cleanLines } from "../view/cells.ts";
import { languageOf } from "../view/labels.ts";
import { claimView } from "./view.ts";

export const command: Command = {
  operands: "<id>",
  about: "Shows a claim: every wording in its sentence, where it comes from, what contradicts it, what people judge.",
  examples: [
    ["laut claim cr6fuduivsz7a2vod-s2.1", "a claim by its id; `laut story ID` lists them"],
    ["laut claim cr6fuduivsz7a2vod-s2.1 --html claim.html --lang de", "a page that stands alone"],
    ["laut claim cr6fuduivsz7a2vod-s2.1 --format claim-review", "a draft of a ClaimReview, once a person has judged"],
    [
      "laut claim cr6fuduivsz7a2vod-s2.1 --judge 2 --author 'Ada Voss' --reason 'saw the letter'",
      "your judgement, kept beside earlier ones",
    ],
  ],
  options: [
    ...withFormats(askOptions, claimFormats),
    { flags: "--html <file>", about: "write the claim as an HTML page; - for standard output" },
    {
      flags: "--lang <tag>",
      about: "language of that page, a feed or a review; the terminal's without it",
      choices: ["de", "en"],
    },
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
      const report = await loadReport(ledger, found, untilOf(options), new Date().toISOString());
      if (options.html !== undefined) return writePage(report, options, io);
      if (claimFormats.some(({ name }) => name === options.format))
        return writeAs(String(options.format), report, options, io);
      return printOne(report, () => claimView(report, screenFor(options, io)), options, io);
    });
  },
};

/** The claim in a format of other programs. */
async function writeAs(name: string, report: ClaimReport, options: OptionValues, io: Io): Promise<number> {
  const written = claimFormats.find((format) => format.name === name)!.write(report, languageFor(options, io));
  if (written === null)
    throw new Mistake(`nobody has rated this claim. Rate it first: laut claim ${report.id} --judge 2.`);
  await io.stdout.write(written);
  return ExitCode.ok;
}

const languageFor = ({ lang }: OptionValues, io: Io) => (lang === "de" || lang === "en" ? lang : languageOf(io.env));

async function writePage(report: ClaimReport, options: OptionValues, io: Io): Promise<number> {
  const { html } = options;
  const page = claimReportPage(report, languageFor(options, io), version());
  if (html === "-") {
    await io.stdout.write(page);
    return ExitCode.ok;
  }
  try {
    writeFileSync(String(html), page);
  } catch (error) {
    throw new Mistake(`${html} cannot be written: ${(error as Error).message}. Name another file with --html.`);
  }
  await io.stderr.write(`The claim is in ${cleanLines(String(html))}.\n`);
  return ExitCode.ok;
}
