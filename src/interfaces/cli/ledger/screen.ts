import { type Words, words } from "../../export/claim-report/words.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { clean } from "../view/cells.ts";
import { dateLabel } from "../view/dates.ts";
import { languageOf } from "../view/labels.ts";
import { type Piece, piece, render, type Style, wrap } from "../view/pieces.ts";
import { type Look, lookFor } from "../view/settings.ts";
import { type LedgerLabels, ledgerLabels } from "./labels.ts";

/** Every command that shows more than a list has it. */
export const colourOption: OptionRow = {
  flags: "--no-color",
  about: "no colours (also: NO_COLOR=1 in the environment)",
};

/** How a view of the ledger looks, and what it says. */
export interface Screen extends Look {
  readonly language: "en" | "de";
  readonly say: LedgerLabels;
  /** What a claim's page says, too: grades and their reasons. */
  readonly report: Words;
}

export function screenFor(options: OptionValues, io: Io): Screen {
  const language = languageOf(io.env);
  const look = lookFor(io, { colour: options.color !== false, keepText: true, quiet: false });
  return { ...look, language, say: ledgerLabels[language], report: words[language] };
}

/** Words from an article, safe for a terminal. */
export const said = (text: string | null, style?: Style): Piece =>
  piece(
    clean(text ?? "")
      .replaceAll(/\s+/gu, " ")
      .trim(),
    style,
  );

/** Lines of at most the screen's width, the first behind `mark`, the others below its words. */
export function block(mark: string, pieces: readonly Piece[], { width }: Look, style?: Style): string[] {
  const indent = " ".repeat(mark.length);
  return wrap(pieces, Math.max(20, width - mark.length)).map(
    (line, i) => (i === 0 ? (style?.(mark) ?? mark) : indent) + render(line),
  );
}

/** "2026-04-13T04:10:00Z" -> "13 Apr 2026, 04:10" (UTC); what the list is without where nothing is known. */
export function day(time: string | null, { labels }: Look): string {
  return time === null
    ? labels.noDate
    : dateLabel(time.replace(/(?::\d\d(?:\.\d+)?)?Z$/u, ""), labels).replaceAll("\u00a0", " ");
}

/** The same without the time of day. */
export const dayOnly = (time: string | null, look: Look): string => day(time?.slice(0, 10) ?? null, look);
