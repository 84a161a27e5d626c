import {
  beforeNowadays,
  beforeThisDay,
  behindNowadays,
  behindThisDay,
  neverBeforeToday,
  perfectForms,
  plannedForms,
  relativesBeforeToday,
  stillWords,
  wordsOfThen,
  yearsAgo,
} from "../rows/times/nowadays.ts";
import { morning } from "../rows/times/plain-words.ts";
import { eventForms, eventParticiples } from "../rows/times/tenses.ts";
import { formAt, lower, rightEdge, type Scan } from "./scan.ts";
import { CLAUSE_BOUNDARY, type Tense } from "./tense.ts";

/** Whether the text speaks of single days at all, as a daily paper does: "gestern", "morgen". */
export function speaksOfDays(s: Scan): boolean {
  for (let i = 0; i < s.tokens.count; i++) {
    const word = s.words[i];
    if (word?.kind === "near" && word.unit === "D" && formAt(s, i) !== morning) return true;
    if (word?.kind === "today" && !word.adjective && s.words[i + 1]?.kind === "partOfDay") return true;
  }
  return false;
}

/** Tokens between "heute" and the verb of what happens on the day. */
const EVENT_WITHIN = 4;

/** "Heute beginnt die Messe", "sie reist heute nach Paris": what happens once does so on the day itself. */
function isEventBeside(s: Scan, i: number): boolean {
  const first = Math.max(s.tokens.sentences[s.tokens.sentenceOf[i]!]!.first, i - EVENT_WITHIN);
  const last = Math.min(rightEdge(s, i), i + EVENT_WITHIN);
  for (let k = first; k < last; k++) if (eventForms.has(formAt(s, k))) return true;
  return false;
}

/** Tokens on either side of "heute" that may hold the verb of its clause. */
const CLAUSE_WITHIN = 20;

/**
 * Whether the clause around "heute" tells what happened or is to happen once. "Ist … geschlossen" may be so for years, but
 * "hat … beschlossen" was on the day, and so is what "soll" or "wird" be done.
 *
 *     Heute hat der Rat getagt. Heute ist der Dichter gestorben. Er soll heute aussagen. Heute wird gewählt.
 */
function isOnce(s: Scan, i: number, tense: Tense | null): boolean {
  if (tense === "preterite") return true;
  const clause = clauseAround(s, i);
  const has = (words: ReadonlySet<string>): boolean => clause.some((form) => words.has(form));
  const isEvent = clause.some((form) => eventParticiples.has(form));
  if (tense === "perfect") return isEvent || has(perfectForms);
  if (tense !== "future") return false;
  return has(plannedForms) || isEvent;
}

function clauseAround(s: Scan, i: number): readonly string[] {
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  const isIn = (k: number): boolean =>
    k >= sentence.first && k < sentence.last && Math.abs(k - i) <= CLAUSE_WITHIN && !CLAUSE_BOUNDARY.test(formAt(s, k));
  let [from, to] = [i, i];
  while (isIn(from - 1)) from--;
  while (isIn(to + 1)) to++;
  return s.tokens.forms.slice(from, to + 1).map((form) => form.toLowerCase());
}

/** Whether the "heute" at token `i` is the day of publication, in a text that speaks of days or not. */
export function todayIsDay(s: Scan, i: number, daily: boolean, tense: Tense | null): boolean {
  const edge = rightEdge(s, i);
  const first = s.tokens.sentences[s.tokens.sentenceOf[i]!]!.first;
  for (let k = first; k < edge; k++) {
    const kind = s.words[k]?.kind;
    const word = s.words[k];
    if (kind === "oclock" || (word?.kind === "near" && word.unit === "D")) return true;
    if (wordsOfThen.has(lower(s, k))) return false;
  }
  const before = i > first ? lower(s, i - 1) : "";
  // "Ab heute", "seit heute", "für heute geplant", "von heute an".
  if (beforeThisDay.has(before) || (before === "von" && behindThisDay.has(lower(s, i + 1)))) return true;
  // "Die Studie, die heute vorgelegt wurde".
  const isRelative = lower(s, i - 2) === "," && relativesBeforeToday.has(before);
  // "Heute vor 30 Jahren".
  if (lower(s, i + 1) === "vor" && s.tokens.forms.slice(i + 2, i + 6).some((form) => yearsAgo.has(form))) return true;
  if ((isRelative || !neverBeforeToday.has(before)) && !stillWords.has(lower(s, i + 1)) && isOnce(s, i, tense))
    return true;
  if (beforeNowadays.has(before)) return false;
  if (i + 1 < edge && behindNowadays.has(lower(s, i + 1))) return false;
  // What "wurde heute aufgehoben" was so on the day itself.
  return daily || tense === "preterite" || isEventBeside(s, i);
}
