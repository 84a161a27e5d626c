import type {
  ClaimAnswer,
  ClaimJudgement,
  ClaimOrigin,
  ClaimQuestion,
  ClaimReport,
  ClaimSide,
  ClaimWording,
} from "../../export/claim-report.ts";
import { doubtWords } from "../../labels/claim-doubts.ts";
import { reasonWords } from "../../labels/join-reasons.ts";
import { block, day, type Screen, said } from "../ledger/screen.ts";
import { piece } from "../view/pieces.ts";

/** A claim for people: sides with their origins, contradictions, judgements, then every wording by its number. */
export function claimView(report: ClaimReport, screen: Screen): string {
  const { palette, report: words } = screen;
  const { proposition, id, sides, wordings, contradictions, judgements, answers = [], asked = [], doubt } = report;
  const inDoubt = doubt ? doubtWords(doubt.independent, doubt.perhaps, doubt.doubts, screen.language) : null;
  const parts = [
    [
      ...block("", [said(`„${proposition}“`, palette.title)], screen),
      palette.faint(`${id} · ${words.asOf(day(report.asOf, screen))}`),
    ],
    ...sides.map((side, at) => sideLines(side, at, report, screen)),
    ...(inDoubt === null ? [] : [block("  ?  ", [said(inDoubt)], screen, palette.possible)]),
    [
      palette.heading(words.contradictions),
      ...(contradictions.length === 0 ? [words.none.contradictions] : contradictionLines(report, screen)),
    ],
    ...(answers.length === 0
      ? []
      : [[palette.heading(words.answers), ...answers.flatMap((one) => answerLines(one, screen))]]),
    ...(asked.length === 0
      ? []
      : [[palette.heading(words.same), ...asked.flatMap((one) => questionLines(one, screen))]]),
    [
      palette.heading(words.judgements),
      ...(judgements.length === 0
        ? block("", [piece(words.none.judgements)], screen)
        : judgements.flatMap((one) => judgementLines(one, screen))),
    ],
    [
      palette.heading(`${words.wordings} (${wordings.length})`),
      ...wordings.flatMap((one, at) => wordingLines(one, at, screen)),
    ],
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

/** "[1] [3]", numbers from 1. */
const numbers = (places: readonly number[]): string => places.map((at) => `[${at + 1}]`).join(" ");

function sideLines(
  { origins, credibility, deniedBy }: ClaimSide,
  at: number,
  { sides, wordings }: ClaimReport,
  screen: Screen,
): string[] {
  const { palette, report: words, say } = screen;
  const first = wordings[origins[0]!.wordings[0]!]!.sentence.words;
  const head =
    sides.length > 1
      ? block(`${words.side(at + 1)}: `, [said(`„${first}“`)], screen, palette.heading)
      : [palette.heading(words.origins)];
  return [
    ...head,
    ...originLines(origins, screen),
    ...(deniedBy.length > 0
      ? block("  ", [piece(`${words.deniedBy}: `, palette.denied), said(deniedBy.join(", "))], screen)
      : []),
    ...(credibility
      ? [
          ...block(
            "  ",
            [piece(`${say.proposed} ${credibility.grade} (${words.unreviewed}).`, palette.heading)],
            screen,
          ),
          ...credibility.reasons.flatMap((reason) =>
            block("    - ", [piece(words.reasons[reason], palette.faint)], screen),
          ),
        ]
      : []),
  ];
}

/** Origins in their three groups: of their own, handed on, of unknown lineage. */
function originLines(origins: readonly ClaimOrigin[], screen: Screen): string[] {
  const { palette, report: words, say } = screen;
  const of = (kind: ClaimOrigin["class"]) => origins.filter((origin) => origin.class === kind);
  const row = (origin: ClaimOrigin, places: readonly number[]) => {
    const notes = [...(origin.named || origin.name === null ? [] : [words.unnamed]), ...origin.evidence].join(", ");
    const name = said(origin.name ?? say.noSource, origin.named ? palette.certain : palette.possible);
    return block(
      "    ",
      [name, ...(notes ? [piece(" ("), said(notes), piece(")")] : []), piece(` ${numbers(places)}`)],
      screen,
    );
  };
  const group = (count: number, [one, many]: readonly [string, string, string], lines: readonly string[]) =>
    count === 0 ? [] : [`  ${count} ${count === 1 ? one : many}`, ...lines];
  const handed = origins.filter(({ wordings }) => wordings.length > 1);
  const again = handed.reduce((sum, { wordings }) => sum + wordings.length - 1, 0);
  const rows = (list: readonly ClaimOrigin[]) => list.flatMap((origin) => row(origin, origin.wordings.slice(0, 1)));
  return [
    ...group(of("independent").length, words.classes.independent, rows(of("independent"))),
    ...group(
      again,
      words.classes.same,
      handed.flatMap((origin) => row(origin, origin.wordings.slice(1))),
    ),
    ...group(of("not recorded").length, words.classes["not recorded"], rows(of("not recorded"))),
  ];
}

/** Who denies or confirms it, with the sentence that says so. */
function answerLines({ kind, band, by, document, sentence, to }: ClaimAnswer, screen: Screen): string[] {
  const { palette, report: words } = screen;
  const note = band === "proposed" ? ` (${words.isQuestion})` : "";
  return [
    ...block(
      "  ",
      [
        said(by, palette.heading),
        piece(` ${words.answer[kind]}${note}${to === null ? "" : ` ${numbers([to])}`}: `),
        said(document.publisher ?? document.name, palette.faint),
        piece(`, ${day(document.published, screen)}`, palette.faint),
      ],
      screen,
    ),
    ...block("    ", [said(`${sentence.before}${sentence.words}${sentence.after}`)], screen),
  ];
}

/** What may be the same, with what speaks for and against it. */
const questionLines = ({ claim, words, documents, reasons }: ClaimQuestion, screen: Screen): string[] =>
  block(
    "  ",
    [
      said(`„${words}“`),
      piece(" "),
      said(`${documents.join(", ")} · ${claim}`, screen.palette.faint),
      piece(` (${reasonWords(reasons, screen.language)})`, screen.palette.faint),
    ],
    screen,
  );

const contradictionLines = ({ contradictions }: ClaimReport, screen: Screen): string[] =>
  contradictions.flatMap(({ slot, values }) => [
    `  ${screen.report.slots[slot]}`,
    ...values.flatMap(({ value, wordings }) =>
      block("    ", [said(`„${value}“`), piece(` ${numbers(wordings)}`)], screen),
    ),
  ]);

function judgementLines({ by, at, kind, value, reason }: ClaimJudgement, screen: Screen): string[] {
  const { palette, report: words } = screen;
  const grade = value === null ? "" : ` ${value} (${words.grades[Number(value) - 1] ?? "?"})`;
  return block(
    "  ",
    [
      piece(`${day(at, screen)}  `, palette.faint),
      said(by, palette.heading),
      piece(`: ${words.kinds[kind]}${grade}`),
      ...(reason === null ? [] : [piece(". "), said(reason)]),
    ],
    screen,
  );
}

function wordingLines({ document, sentence, chain, factuality }: ClaimWording, at: number, screen: Screen): string[] {
  const { palette, report: words } = screen;
  const mark = `[${at + 1}] `;
  const way = chain.map(({ name, named }) => `${name}${named ? "" : ` (${words.unnamed})`}`).join(" → ");
  const sure = factuality === null ? "" : ` · ${words.sure[factuality] ?? factuality}`;
  const [before, after] = [/\s$/u.test(sentence.before) ? " " : "", /^\s/u.test(sentence.after) ? " " : ""];
  return [
    ...block(
      mark,
      [said(document.publisher ?? document.name, palette.heading), piece(`, ${day(document.published, screen)}`)],
      screen,
      palette.faint,
    ),
    ...block(
      " ".repeat(mark.length),
      [
        said(sentence.before, palette.faint),
        piece(before),
        said(sentence.words),
        piece(after),
        said(sentence.after, palette.faint),
      ],
      screen,
    ),
    ...block(" ".repeat(mark.length), [said(`${words.chain}: ${way || words.noSource}${sure}`, palette.faint)], screen),
  ];
}
