import { Can, FINITE } from "../../../analysis/lexicon.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { futureModals, noParticiple, participleShape } from "../rows/times/around-tenses.ts";
import {
  futureForms,
  openForms,
  pastForms,
  perfectForms,
  presentForms,
  stateParticiples,
} from "../rows/times/tenses.ts";
import { mainClauseConjunctions } from "../rows/word-classes/conjunctions.ts";
import { perfectAuxiliaries } from "../rows/word-classes/verbs.ts";
import { formAt, type Scan } from "./scan.ts";

/** What the verbs around a time expression say of its place: told ("trat zurück"), reported ("hat … gesagt"), now or to come. */
export type Tense = "preterite" | "perfect" | "present" | "future";

export const isPast = (tense: Tense | null): boolean => tense === "preterite" || tense === "perfect";

export const isToCome = (tense: Tense | null): boolean => tense === "future" || tense === "present";

export const CLAUSE_BOUNDARY = /^(?:[,;:()–—]|--)$/u;
/** Tokens on either side that are looked at; longer clauses are lists, and the whole stays linear. */
const REACH = 40;

/** The tense of the clause that token `i` stands in; null where no verb in it tells. `bits`: a dictionary's `Can` bits of every token. */
export function tenseOfClause(s: Scan, i: number, bits: Int32Array | null): Tense | null {
  const isEnd = (k: number): boolean => CLAUSE_BOUNDARY.test(formAt(s, k));
  const isNearEnd = (k: number): boolean => isEnd(k) || mainClauseConjunctions.has(formAt(s, k));
  const near = tenseAround(s, i, bits, isNearEnd);
  // The participle of "habe" may stand behind an "und".
  return near !== null && near !== "present" ? near : (tenseAround(s, i, bits, isEnd) ?? near);
}

/** The tense of the sentence around token `i`; null where no verb in it tells. */
export const tenseOfSentence = (s: Scan, i: number, bits: Int32Array | null): Tense | null =>
  tenseAround(s, i, bits, () => false);

function tenseAround(s: Scan, i: number, bits: Int32Array | null, isEnd: (k: number) => boolean): Tense | null {
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  const first = Math.max(sentence.first, i - REACH);
  const last = Math.min(sentence.last, i + REACH);
  let from = i;
  while (from > first && !isEnd(from - 1)) from--;
  let to = i;
  while (to < last && !isEnd(to)) to++;
  return tenseOf(s, from, to, bits);
}

function tenseOf(s: Scan, from: number, to: number, bits: Int32Array | null): Tense | null {
  let [auxiliary, participle, past, present, werden, open] = [false, false, false, false, false, false];
  let [state, having] = [false, false];
  for (let k = from; k < to; k++) {
    if (s.tokens.kinds[k] !== TokenKind.word) continue;
    const form = k === from ? formAt(s, k).toLowerCase() : formAt(s, k);
    const can = bits === null ? 0 : bits[k]!;
    if (futureForms.has(form)) return saidToHaveBeen(s, k, to) ? "perfect" : "future";
    if (form === "werden") werden = true;
    else if (openForms.has(form)) open = true;
    else if (perfectForms.has(form)) {
      auxiliary = true;
      if (HAVING.test(form)) having = true;
    } else if (pastForms.has(form) || isOnlyPast(can) || isPastVerb(s, k, bits)) past = true;
    else if (presentForms.has(form) || isOnlyPresent(can)) present = true;
    if (bits === null ? looksLikeParticiple(form) : (can & Can.participle2) !== 0) participle = true;
    if (stateParticiples.has(form)) state = true;
  }
  if (past) return "preterite";
  if (open) return null;
  if (werden) return "future";
  // "Das Bad ist am Freitag geschlossen" is so then, "hat geschlossen" was.
  if (auxiliary) return participle && (having || !state) ? "perfect" : "present";
  if (present) return "present";
  return null;
}

/** Readings beside which a finite one decides nothing: "rechte", "heute". */
const OTHER =
  Can.noun |
  Can.adjective |
  Can.adverb |
  Can.preposition |
  Can.conjunction |
  Can.article |
  Can.pronoun |
  Can.participle2 |
  Can.infinitive;

const isFiniteOnly = (bits: number): boolean => (bits & FINITE) !== 0 && (bits & OTHER) === 0;
const isOnlyPast = (bits: number): boolean =>
  isFiniteOnly(bits) && (bits & Can.past) !== 0 && (bits & Can.present) === 0;
const isOnlyPresent = (bits: number): boolean =>
  isFiniteOnly(bits) && (bits & Can.present) !== 0 && (bits & Can.past) === 0;

const HAVING = /^h[aä]/u;

/** "Gegen 3 Uhr entdeckte ein Fahrer …": what could be a participle stands before no noun, so it is the verb. */
function isPastVerb(s: Scan, k: number, bits: Int32Array | null): boolean {
  const can = bits === null ? 0 : bits[k]!;
  if ((can & FINITE) === 0 || (can & Can.past) === 0 || (can & OTHER & ~Can.adjective) !== 0) return false;
  const next = bits![k + 1] ?? 0;
  return (next & (Can.article | Can.pronoun | Can.preposition | Can.adverb)) !== 0 && /^\p{Ll}/u.test(formAt(s, k + 1));
}

/** "soll … gestürmt haben", "will … gewesen sein", "könnte … gekündigt worden sein": hearsay of the past. */
function saidToHaveBeen(s: Scan, modal: number, to: number): boolean {
  const end = s.tokens.kinds[to - 1] === TokenKind.word ? to : to - 1;
  const [participle, auxiliary] = [formAt(s, end - 2), formAt(s, end - 1)];
  if (!perfectAuxiliaries.has(auxiliary) || !futureModals.has(formAt(s, modal).toLowerCase())) return false;
  return looksLikeParticiple(participle);
}

export const looksLikeParticiple = (form: string): boolean => participleShape.test(form) && !noParticiple.has(form);
