import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Medium } from "../../../statements/statement.ts";
import { institutionNouns, personNouns, writingNouns } from "../rows/statements/source-kinds.ts";

/** How a statement is framed; the corpus hears speech behind a verb and leaves it open behind "laut" and "nach Angaben". */
export type Framing = "verb" | "frame" | "reported" | "hearsay";

/** The medium of a statement: what the verb says of it, else what its source is and how it is framed. */
export function mediumOf(
  words: Words,
  fromCue: Medium | null,
  speaker: TokenRange | null,
  framing: Framing,
): readonly Medium[] {
  if (fromCue === "thought") return ["speech", "thought"];
  if (fromCue !== null) return [fromCue];
  const source = speaker === null ? "none" : sourceKind(words, speaker);
  if (source === "writing") return ["writing"];
  if (framing === "frame" || framing === "hearsay" || source === "none") return ["speech", "writing"];
  return framing === "reported" && source === "institution" ? ["speech", "writing"] : ["speech"];
}

function sourceKind(words: Words, { first, last }: TokenRange): "writing" | "institution" | "person" {
  for (let i = first; i < last; i++) {
    const word = words.lower[i]!;
    if (words.tokens.forms[i] === word) continue;
    if (personNouns.test(word)) return "person";
    if (writingNouns.test(word)) return "writing";
    if (institutionNouns.test(word)) return "institution";
  }
  return "person";
}
