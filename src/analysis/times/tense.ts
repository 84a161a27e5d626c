import { futureForms, pastForms, perfectForms, presentForms } from "../../language/de/times/tenses.ts";
import { TokenKind } from "../../tokens/tokens.ts";
import { Can, FINITE } from "../lexicon.ts";
import { formAt, rightEdge, type Scan } from "./scan.ts";

/** What the verbs around a time expression say of its place: told ("trat zurück"), reported ("hat … gesagt"), now or to come. */
export type Tense = "preterite" | "perfect" | "present" | "future";

const BOUNDARY = /^(?:[,;:()–—]|--)$/u;
/** Participles by their look: "gewählt", "angekündigt", "vereinbart", "studiert", without a dictionary. */
const PARTICIPLE = /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|be|ent|er|zer)\p{Ll}{3,}(?:t|en))$/u;
/** Words that look like a participle and are none. */
const NO_PARTICIPLE =
  /^(?:gegen|gelten|gehen|geben|bereits|gestern|gerecht|insgesamt|bekannt|verstärkt|erst|bereit|entlang|berechtigt|gesamt|wegen|gleichen)$/u;

export const isPast = (tense: Tense | null): boolean => tense === "preterite" || tense === "perfect";

export const isToCome = (tense: Tense | null): boolean => tense === "future" || tense === "present";

/** What the word before an expression says of its place: "seit Montag" is gone, "das Ergebnis vom Sonntag" too. */
export function tenseBefore(s: Scan, first: number, last: number, isWeekday: boolean): Tense | null {
  const before = first > 0 ? formAt(s, first - 1).toLowerCase() : "";
  if (before === "seit") return "perfect";
  if (before === "für") return "future";
  return before === "vom" && isWeekday && !/^(?:bis|an)$/u.test(formAt(s, last)) ? "perfect" : null;
}

/** The tense of the clause that token `i` stands in; null where no verb in it is known. `bits`: a dictionary's `Can` bits of every token. */
export function tenseAt(s: Scan, i: number, bits: Int32Array | null): Tense | null {
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  let from = i;
  while (from > sentence.first && !BOUNDARY.test(formAt(s, from - 1))) from--;
  let to = i;
  while (to < sentence.last && !BOUNDARY.test(formAt(s, to))) to++;
  return tenseOf(s, from, to, bits) ?? tenseOf(s, sentence.first, rightEdge(s, i), bits);
}

function tenseOf(s: Scan, from: number, to: number, bits: Int32Array | null): Tense | null {
  let auxiliary = false;
  let participle = false;
  let found: Tense | null = null;
  for (let k = from; k < to; k++) {
    if (s.tokens.kinds[k] !== TokenKind.word) continue;
    const form = k === from ? formAt(s, k).toLowerCase() : formAt(s, k);
    if (futureForms.has(form)) return saidToHaveBeen(s, k, to) ? "perfect" : "future";
    if (perfectForms.has(form)) auxiliary = true;
    else if (pastForms.has(form)) found ??= "preterite";
    else if (presentForms.has(form)) found ??= "present";
    else if (bits !== null) found ??= byDictionary(bits[k]!);
    if (!participle && (bits === null ? looksLikeParticiple(form) : (bits[k]! & Can.participle2) !== 0))
      participle = true;
  }
  if (auxiliary) return participle ? "perfect" : (found ?? "present");
  return found;
}

/** "soll … gestürmt haben", "will … gewesen sein": hearsay of the past. */
function saidToHaveBeen(s: Scan, modal: number, to: number): boolean {
  const last = formAt(s, to - 1);
  return (
    /^(?:soll|sollen|will|wollen|dürfte|dürften|könnte|könnten)$/u.test(formAt(s, modal).toLowerCase()) &&
    (last === "haben" || last === "sein") &&
    looksLikeParticiple(formAt(s, to - 2))
  );
}

const ARTICLE = /^(?:der|die|das|dem|den|des|eine[nmrs]?|ein)$/u;
/** Tokens between a time and its participle: "der am Montag in Wien zurückgetretene". */
const LONGEST_ATTRIBUTE = 5;

/** Inside an attribute its participle decides: "der am Montag zurückgetretene Minister", "die am Montag beginnende Messe". */
export function tenseOfAttribute(s: Scan, first: number, last: number): Tense | null {
  const isContracted = /^(?:am|im|zum|vom|seit|ab)$/u.test(formAt(s, first - 1));
  if (!ARTICLE.test(formAt(s, first - (isContracted ? 2 : 1)).toLowerCase())) return null;
  const edge = Math.min(rightEdge(s, first), last + LONGEST_ATTRIBUTE);
  for (let k = last; k < edge; k++) {
    const form = formAt(s, k);
    if (/^\p{Ll}+ende[nmrs]?$/u.test(form)) return "future";
    if (/^\p{Ll}+e[nmrs]?$/u.test(form) && looksLikeParticiple(form.replace(/e[nmrs]?$/u, ""))) return "perfect";
    if (BOUNDARY.test(form)) return null;
  }
  return null;
}

const looksLikeParticiple = (form: string): boolean => PARTICIPLE.test(form) && !NO_PARTICIPLE.test(form);

/** A finite form that can be nothing else decides; "rechte" or "heute" say nothing. */
function byDictionary(bits: number): Tense | null {
  const other =
    Can.noun |
    Can.adjective |
    Can.adverb |
    Can.preposition |
    Can.conjunction |
    Can.article |
    Can.pronoun |
    Can.participle2 |
    Can.infinitive;
  if ((bits & FINITE) === 0 || (bits & other) !== 0) return null;
  if ((bits & Can.past) !== 0 && (bits & Can.present) === 0) return "preterite";
  return (bits & Can.present) !== 0 && (bits & Can.past) === 0 ? "present" : null;
}
