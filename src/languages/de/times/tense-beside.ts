import {
  anyArticle,
  articlesOfDeadline,
  atWords,
  comparesTimes,
  contractedBeforeTime,
  deadlineNouns,
  goesOnBehind,
  openEnded,
  presentParticiple,
} from "../rows/times/around-tenses.ts";
import { formAt, kindAt, leftEdge, lower, rightEdge, type Scan } from "./scan.ts";
import { CLAUSE_BOUNDARY, looksLikeParticiple, type Tense } from "./tense.ts";

/** Whether "seit" or "seit dem" stands before token `first`. */
export const isSince = (s: Scan, first: number): boolean => {
  const before = lower(s, first - 1);
  return before === "seit" || (before === "dem" && lower(s, first - 2) === "seit");
};

/**
 * What the words before an expression say of its place, whatever the verb: "seit Montag" is gone, "das Ergebnis vom
 * Sonntag" and "besser als im Mai" too; "für Freitag", "auf Juni verschoben" are to come. Null for words that say nothing.
 */
export function tenseBefore(s: Scan, first: number, last: number, isWeekday: boolean): Tense | null {
  if (first === 0) return null;
  const before = lower(s, first - 1);
  if (isSince(s, first)) return "perfect";
  if (before === "für") return "future";
  if (isDeadline(s, first)) return "future";
  if (before === "auf") return kindAt(s, first - 2) === "weekday" ? null : "future";
  if (atWords.has(before) && comparesTimes.has(lower(s, first - 2))) {
    // "Als am Montag der Strom ausfiel" has a verb of its own.
    return first - 2 > leftEdge(s, first) && !CLAUSE_BOUNDARY.test(formAt(s, first - 3)) ? "perfect" : null;
  }
  const goesOn = goesOnBehind.has(lower(s, last));
  return before === "vom" && isWeekday && !goesOn ? "perfect" : null;
}

/** "ein Ultimatum bis Freitag", "eine Frist bis zum 3. Mai": set in the past, it runs. */
function isDeadline(s: Scan, first: number): boolean {
  const until = articlesOfDeadline.has(lower(s, first - 1)) ? first - 2 : first - 1;
  return lower(s, until) === "bis" && deadlineNouns.has(formAt(s, until - 1));
}

/** Where no verb tells: "ab Montag", "bis zum 3. Mai", "von Samstag an" look ahead. */
export function tenseByPreposition(s: Scan, first: number, last: number): Tense | null {
  const before = lower(s, first - 1);
  const preposition = articlesOfDeadline.has(before) ? lower(s, first - 2) : before;
  return openEnded.has(preposition) || lower(s, last) === "an" ? "future" : null;
}

/** Tokens between a time and its participle: "der am Montag in Wien zurückgetretene". */
const LONGEST_ATTRIBUTE = 5;

/** Inside an attribute its participle decides: "der am Montag zurückgetretene Minister", "die am Montag beginnende Messe". */
export function tenseOfAttribute(s: Scan, first: number, last: number): Tense | null {
  const isContracted = contractedBeforeTime.has(lower(s, first - 1));
  if (!anyArticle.has(lower(s, first - (isContracted ? 2 : 1)))) return null;
  const edge = Math.min(rightEdge(s, first), last + LONGEST_ATTRIBUTE);
  for (let k = last; k < edge; k++) {
    const form = formAt(s, k);
    if (presentParticiple.test(form)) return "future";
    if (/^\p{Ll}+e[nmrs]?$/u.test(form) && looksLikeParticiple(form.replace(/e[nmrs]?$/u, ""))) return "perfect";
    if (CLAUSE_BOUNDARY.test(form)) return null;
  }
  return null;
}
