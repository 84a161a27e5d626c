import { Can } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import { personNoun } from "../../entities/noun-tables.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import type { Unit } from "../../grammar/segments.ts";
import { beforeColon } from "../../rows/statements/cue-words.ts";
import { addingConjunctions } from "../../rows/word-classes/conjunctions.ts";
import { pluralDeterminers } from "../../rows/word-classes/determiners.ts";
import { outOfWords } from "../../rows/word-classes/prepositions.ts";
import { participleGroupEnd } from "./behind.ts";
import type { FoundFrame, FrameSite } from "./found.ts";

/** "…, so der Minister": behind the words, with nothing but the source. */
export function closing({ words, unit, clauses, row, first: i }: FrameSite): FoundFrame | null {
  if (i === unit.first) return null;
  const previous = words.lower[i - 1]!;
  const behindQuote = words.closeOf[unit.first]! === i - 1 || words.tokens.kinds[i - 1] === TokenKind.quoteMark;
  if (previous !== "," && previous !== "–" && !behindQuote) return null;
  const clause = clauses.find((c) => c.own.some((s) => s.first === i));
  if (clause === undefined && !behindQuote) return null;
  const from = row.words !== "so" && outOfWords.has(words.lower[i + 1]!) ? i + 2 : i + 1;
  let end = nounPhraseEnd(words, from, unit.end);
  if (end === from || isDegree(words, from, end) || isExample(words, unit, i, from)) return null;
  // "so das Ergebnis einer am Montag vorgestellten Studie"
  const article = (words.bits[end - 1]! & Can.article) !== 0 ? end - 1 : end;
  if ((words.bits[article]! & Can.article) !== 0) end = Math.max(end, participleGroupEnd(words, article, unit.end));
  // An apposition belongs to the source: "so Meier, die Sprecherin der Bahn".
  const segment = clause?.own.find((s) => s.first === end + 1 && s.kind === "fragment");
  if (segment && words.lower[end] === ",") {
    const apposition = nounPhraseEnd(words, segment.first, segment.last);
    if (apposition > segment.first && isSomebodys(words, segment.first, apposition)) end = apposition;
  }
  const next = words.lower[end];
  const rest = end < unit.end && next !== "," && next !== "–" && next !== ":" && next !== ";";
  if (rest && !followsAdverbial(words, end)) return null;
  let last = end;
  while (last < unit.end && words.lower[last] !== "," && words.lower[last] !== "–" && words.lower[last] !== ":") last++;
  for (let k = end; k < last; k++) if (words.closeOf[k]! - k > LONGEST_NAME) return null;
  const first = previous === "," || previous === "–" ? i - 1 : i;
  return {
    frame: range(first, last),
    cue: range(i, i + 1),
    speaker: range(from, end),
    rule: row.rule,
    thought: row.thought,
  };
}

/** "so Moor, die Sprecherin", "so die Sprecherin, Ute Moor"; not "Er sei, so Moor, Schuld daran": a bare noun that is no person. */
const isSomebodys = (words: Words, first: number, last: number): boolean =>
  last > first + 1 ||
  (words.bits[first]! & (Can.noun | Can.properNoun)) !== Can.noun ||
  personNoun(words.lower[first]!) !== null;

/** Tokens from mark to mark of a name: "gegenüber der Zeitung „Neue Nordpost“". */
const LONGEST_NAME = 5;

const followsAdverbial = (words: Words, i: number): boolean =>
  (words.bits[i]! & (Can.preposition | Can.adverb)) !== 0 || beforeColon.has(words.lower[i]!);

/**
 * "Auch Schulen waren betroffen , so die Grundschulen Nord und Mitte": some of those that the sentence tells of in the plural, which is
 * told by nobody: it has neither a Konjunktiv nor marks.
 */
function isExample({ bits, lower, tokens, closeOf }: Words, unit: Unit, so: number, first: number): boolean {
  if (lower[so] !== "so" || !lower.slice(first, unit.end).some((word) => addingConjunctions.has(word))) return false;
  for (let i = unit.first; i < so; i++)
    if (closeOf[i]! >= 0 || (bits[i]! & (Can.subjunctive1 | Can.subjunctive2)) !== 0) return false;
  for (let i = unit.first; i < so; i++) {
    const noun = lower[i]!;
    if (tokens.forms[i] === noun || noun.length < SHORTEST_NOUN || (bits[i]! & Can.noun) === 0) continue;
    for (let k = first; k < unit.end; k++) if (lower[k]!.endsWith(noun)) return true;
  }
  return false;
}

const SHORTEST_NOUN = 4;

/** "so viele wie nie zuvor": how many, and nobody. */
const isDegree = ({ lower }: Words, first: number, end: number): boolean =>
  end === first + 1 && pluralDeterminers.has(lower[first]!);
