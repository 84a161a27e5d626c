import { eventForms } from "../../language/de/times/tenses.ts";
import { formAt, lower, rightEdge, type Scan } from "./scan.ts";
import type { Tense } from "./tense.ts";

/** Words around "heute" with which it means these times: "noch heute", "heute wissen wir". */
const NOWADAYS_BEFORE = /^(?:noch|auch|von|wie|als|schon|dem|der|das|die|selbst|gerade|erst|nur)$/u;
const NOWADAYS_BEHIND =
  /^(?:noch|wieder|nicht|kaum|vor|so|niemand|wissen|weiß|kann|gibt|ist|sind|gilt|gelten|würde|würden|lebt|leben|zum|als|eher|mehr|üblich|längst|oft|meist)$/u;
const THEN = /^(?:damals|früher|einst|jahrzehnten|jahrzehnte|jahrhundert|seinerzeit)$/u;

/** Whether the text speaks of single days at all, as a daily paper does: "gestern", "morgen". */
export function speaksOfDays(s: Scan): boolean {
  for (let i = 0; i < s.tokens.count; i++) {
    const word = s.words[i];
    if (word?.kind === "near" && word.unit === "D" && formAt(s, i) !== "morgen") return true;
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

/** Whether the "heute" at token `i` is the day of publication, in a text that speaks of days or not. */
export function todayIsDay(s: Scan, i: number, daily: boolean, tense: Tense | null): boolean {
  const edge = rightEdge(s, i);
  const first = s.tokens.sentences[s.tokens.sentenceOf[i]!]!.first;
  for (let k = first; k < edge; k++) {
    const kind = s.words[k]?.kind;
    const word = s.words[k];
    if (kind === "oclock" || (word?.kind === "near" && word.unit === "D")) return true;
    if (THEN.test(lower(s, k))) return false;
  }
  const before = i > first ? lower(s, i - 1) : "";
  // "Ab heute", "seit heute", "von heute an".
  if (/^(?:ab|seit|stand)$/u.test(before) || (before === "von" && /^(?:an|auf)$/u.test(lower(s, i + 1)))) return true;
  if (NOWADAYS_BEFORE.test(before)) return false;
  if (i + 1 < edge && NOWADAYS_BEHIND.test(lower(s, i + 1))) return false;
  // What "wurde heute aufgehoben" was so on the day itself.
  return daily || tense === "preterite" || isEventBeside(s, i);
}
