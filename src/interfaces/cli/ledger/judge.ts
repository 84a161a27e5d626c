import { type Judgement, judge, type Ledger } from "../../../ledger/index.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { printOne } from "./lists.ts";
import { screenFor } from "./screen.ts";

/** Beside the option that gives the judgement itself. */
export const judgeOptions: readonly OptionRow[] = [
  { flags: "--author <name>", about: "who judges" },
  { flags: "--reason <text>", about: "why; kept with the judgement" },
];

export type GivenJudgement = Omit<Judgement, "subject" | "recorded">;

/** A person's judgement as the options give it, checked. People judge, so somebody must be named. */
export function judgementOf(subjectKind: "claim" | "source", given: string, options: OptionValues): GivenJudgement {
  const { author, reason } = options;
  if (typeof author !== "string" || author.trim() === "")
    throw new Mistake("a judgement needs its author. Say who judges: --author 'Ada Voss'.");
  const text = typeof reason === "string" && reason.trim() !== "" ? reason : null;
  return { subjectKind, author, reason: text, ...kindOf(subjectKind, given, text) };
}

function kindOf(
  subjectKind: "claim" | "source",
  given: string,
  reason: string | null,
): Pick<Judgement, "kind" | "value"> {
  if (subjectKind === "source") {
    if (/^[A-F]$/u.test(given)) return { kind: "reliability", value: given };
    throw new Mistake(`--reliability ${given} is none of A, B, C, D, E, F.`);
  }
  if (/^[1-6]$/u.test(given)) return { kind: "credibility", value: given };
  if (given !== "note" && given !== "wrong")
    throw new Mistake(`--judge ${given} is none of 1, 2, 3, 4, 5, 6, note, wrong.`);
  if (given === "note" && reason === null) throw new Mistake("a note needs its text. Write it with --reason.");
  return { kind: given, value: null };
}

export async function recordJudgement(
  ledger: Ledger,
  subject: string,
  given: GivenJudgement,
  options: OptionValues,
  io: Io,
): Promise<number> {
  const judgement = await judge(ledger, { ...given, subject });
  return printOne(judgement, () => judgementLine(judgement, options, io), options, io);
}

function judgementLine({ subject, kind, value, author, recorded }: Judgement, options: OptionValues, io: Io): string {
  const { say } = screenFor(options, io);
  return say.recorded(`${kind}${value === null ? "" : ` ${value}`}`, subject, author, recorded);
}
