import { Can } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { alsoTemporal } from "../../rows/statements/cue-words.ts";
import { perfectAuxiliaries } from "../../rows/word-classes/verbs.ts";
import type { FoundFrame, FrameSite } from "./found.ts";

/** "demnach", and "danach" in front of a sentence in the Konjunktiv or the present; whether it only means "therefore" is told later. */
export function pointer({ words, unit, clauses, row, first, last }: FrameSite): FoundFrame | null {
  const isTemporal = alsoTemporal.has(row.words);
  // "Danach erklärte der Rat , der Damm sei sicher": the verb has its own speaker.
  if (isTemporal && (first !== unit.first || !(isReported(clauses[0]) || tellsPresent(words, clauses[0])))) return null;
  const at = range(first, last);
  return { frame: at, cue: at, speaker: at, rule: row.rule, thought: row.thought };
}

/** "Danach müsse der Bund zahlen" */
const isReported = (main: Clause | undefined): boolean => main?.subjunctive === true;

/** "Danach verzeichnet die Bank Verluste": what happens after something is told in the past. */
const tellsPresent = (words: Words, main: Clause | undefined): boolean =>
  main !== undefined &&
  main.finite >= 0 &&
  (words.bits[main.finite]! & (Can.present | Can.past)) === Can.present &&
  !perfectAuxiliaries.has(main.verb?.auxiliary ?? "");
