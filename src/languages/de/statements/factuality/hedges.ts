import { Can } from "../../../../analysis/lexicon.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { type EvidentialAdverb, evidentialAdverbs } from "../../rows/evidential-adverbs.ts";
import { joinsTwo } from "../../rows/word-classes/conjunctions.ts";
import { adjectiveEnding } from "../../rows/word-classes/inflection.ts";
import { CERTAIN, type Grade, type Graded, weakest } from "./grade.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly row: EvidentialAdverb;
}

/** Phrases by their first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const row of evidentialAdverbs) {
  const words = row.words.toLowerCase().split(" ");
  phrases.set(
    words[0]!,
    [...(phrases.get(words[0]!) ?? []), { words, row }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** A hedging adverb in a text: its row and its tokens. */
export interface Hedge {
  readonly row: EvidentialAdverb;
  readonly tokens: readonly number[];
}

/**
 * The adverbs among `tokens` that say how sure the clause is. They count only where they belong to its verb:
 *
 *     Der mutmaßliche Täter floh .          no hedge of "floh"
 *     Der Täter floh offenbar .             a hedge
 */
export function hedgesIn(words: Words, tokens: readonly number[]): Hedge[] {
  const found: Hedge[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(words, tokens, at);
    if (hit === null || !counts(words, hit)) continue;
    found.push(hit);
    at += hit.tokens.length - 1;
  }
  return found;
}

function phraseAt(words: Words, tokens: readonly number[], at: number): Hedge | null {
  for (const { words: phrase, row } of phrases.get(words.lower[tokens[at]!]!) ?? []) {
    if (!phrase.every((word, k) => words.lower[tokens[at + k]!] === word)) continue;
    return { row, tokens: phrase.map((_, k) => tokens[at + k]!) };
  }
  return null;
}

function counts(words: Words, { row, tokens }: Hedge): boolean {
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  // "Der wohl bekannteste Fall", "hielt den Verkauf für wahrscheinlich": an attribute's, somebody else's judgement.
  if (first > 0 && isDeterminer(words, first - 1)) return false;
  if (words.lower[first - 1] === "für") return false;
  // "das Wohl der Stadt", "fühlt sich wohl", "wohl oder übel"
  if (row.unless === "clause end")
    return (
      words.tokens.forms[first] === words.lower[first] &&
      !isClauseEnd(words, last + 1) &&
      words.lower[last + 1] !== "oder"
    );
  if (row.unless === "before adjective") return !isCapitalOrAdjective(words, last + 1);
  return !isInAttribute(words, first, last);
}

/** "wie es scheint", "wie man hört": a clause that is nothing but a phrase of the table. */
export function clauseHedges(words: Words, clauses: readonly Clause[]): Hedge[] {
  return clauses.flatMap(({ kind, own }) => {
    if (kind !== "subordinate") return [];
    const { first, last } = own[0]!;
    const hit = phraseAt(words, tokensOf(first, last), 0);
    return hit !== null && hit.tokens.length === last - first ? [hit] : [];
  });
}

/** Whether a token belongs to a phrase by which the writer says how sure it is: "aller Voraussicht nach" names no source. */
export function isInPhrase(words: Words, i: number): boolean {
  for (let from = Math.max(0, i - LONGEST_PHRASE + 1); from <= i; from++) {
    const hit = phrases.has(words.lower[from]!) ? phraseAt(words, tokensOf(from, from + LONGEST_PHRASE), 0) : null;
    if (hit !== null && hit.tokens.length > 1 && hit.row.evidence !== "hearsay" && hit.tokens.includes(i)) return true;
  }
  return false;
}

const LONGEST_PHRASE = Math.max(...evidentialAdverbs.map((row) => row.words.split(" ").length));
const tokensOf = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, k) => first + k);

const isDeterminer = (words: Words, i: number): boolean =>
  /^(?:d(?:er|ie|as|em|en|es)|ein(?:e|en|em|er|es)?)$/u.test(words.lower[i]!);

const isClauseEnd = (words: Words, i: number): boolean => i >= words.tokens.count || words.bits[i] === 0;

const isCapitalOrAdjective = (words: Words, i: number): boolean =>
  (words.bits[i]! & Can.adjective) !== 0 && (words.bits[i]! & (Can.adverb | Can.indicative)) === 0;

/** "die wahrscheinlich gestohlenen Bilder", "und eventuell vorhandene Spuren": the adverb belongs to an attribute. */
function isInAttribute(words: Words, first: number, last: number): boolean {
  const next = last + 1;
  if (next >= words.tokens.count || first === 0) return false;
  const isAttribute =
    (words.bits[next]! & (Can.adjective | Can.participle1 | Can.participle2)) !== 0 &&
    words.tokens.forms[next] === words.lower[next] &&
    adjectiveEnding.test(words.lower[next]!);
  if (!isAttribute) return false;
  const previous = words.bits[first - 1]!;
  if ((previous & (Can.article | Can.preposition)) !== 0) return true;
  const joins = joinsTwo.has(words.lower[first - 1] ?? "");
  return joins && words.tokens.forms[next + 1] !== words.lower[next + 1];
}

const GRADES: Readonly<Record<string, Grade>> = { "PR+": "PR", "PS+": "PS" };

/** The weakest of the clause's adverbs; what others say ("angeblich") is no grade of its own. */
export function adverbGrade(hedges: readonly Hedge[]): Graded {
  const graded = hedges.flatMap(({ row, tokens }): Graded[] => {
    const grade = GRADES[row.effect];
    return grade === undefined ? [] : [{ grade, evidence: tokens }];
  });
  return weakest(CERTAIN, ...graded);
}

/** The words by which the writer keeps away from what is said: "angeblich"; empty for none. */
export const distancing = (hedges: readonly Hedge[]): readonly number[] =>
  hedges.filter(({ row }) => row.effect === "Uu").flatMap(({ tokens }) => tokens);
