import { Can } from "../../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { againstWie, askedDegrees, impersonalCues, overheard } from "../../rows/statements/cue-words.ts";
import { isOfThing } from "../behind-object.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { isImpersonal, speakerOf, subjectOf } from "../subject.ts";
import { draftOf } from "./draft-of.ts";
import { isVerbal, isWaiting } from "./postposed.ts";
import { onlyQuotations, type Site } from "./site.ts";

/** "Wie der Minister mitteilte , …" and "…, wie der Minister mitteilte": the whole sentence is what is said. */
export function wieClause(site: Site): Draft | null {
  const { words, clause } = site;
  if (clause.kind !== "subordinate" || clause.opener !== "wie" || asksHowMuch(site) || isAside(site) || !canFrame(site))
    return null;
  const frame = frameOf(site);
  const quote = around(site, frame);
  const [first] = quote;
  if (first === undefined || first.last <= first.first || isOfRest(site, first)) return null;
  const isDirect = words.closeOf[first.first]! >= 0 && onlyQuotations(words, first.first, first.last);
  const made = draftOf(site, { type: isDirect ? "direct" : "indirect", rule: "de/wie-clause", quote, frame: [frame] });
  const wie = words.lower.indexOf("wie", clause.first);
  return { ...made, cue: [range(wie, wie + 1), ...made.cue] };
}

/** "Der Kran stand nicht, wie die Werft mitteilte, im Hafen": what was told is what stands behind. */
const isOfRest = ({ words, unit, clause }: Site, { last }: TokenRange): boolean =>
  againstWie.has(words.lower[last - 1]!) && clause.finite < unit.end - 1 && last < clause.first;

/** "die Frage , wie viel das zählt": the word asks. */
const asksHowMuch = ({ words: { lower }, clause: { first, last } }: Site): boolean =>
  askedDegrees.has(lower[lower.indexOf("wie", first) + 1] ?? "") && lower.indexOf("wie", first) < last;

/** Verbs that open a content, with somebody who says it: not "wie es regnete", "wie gesagt". */
function canFrame({ context, words, clause, cue, k }: Site): boolean {
  if (isToBeDone(words, clause.verb?.tokens ?? [], cue)) return false;
  const opensContent =
    cue.opens.includes("v2") || cue.opens.includes("dass") || (cue.isStrong && cue.opens.includes("post"));
  const subject = subjectOf(words, clause);
  // "So wie die Messe geplant ist , …": how something is done.
  const isSo = words.lower[words.lower.indexOf("wie", clause.first) - 1] === "so";
  if (isSo && subject !== null && isOfThing(context, subject)) return false;
  const named = speakerOf(words, clause, cue, subject);
  // "nur noch , wie vom Gesetz erlaubt , am Telefon": a participle that nobody tells.
  if (!cue.isStrong && clause.verb?.passive !== true && subject === null && named === null) return false;
  if (!opensContent || k > 0 || clause.verb?.passive === true) return opensContent;
  return isHearsay(words, subject, cue) || named !== null;
}

/** "wurden , wie im Unterricht , Inhalte vermittelt": behind the aside comes the verb that the clause in front waits for. */
function isAside({ words, clauses, clause: { first, finite }, k }: Site): boolean {
  const before = clauses[k - 1];
  if (before === undefined || !isWaiting(before) || (words.bits[finite]! & Can.participle2) === 0) return false;
  return words.lower.slice(first, finite).includes(",");
}

/** "wie von Montag an zu erwarten ist": what is to be done nobody says; "wie zu hören ist" is hearsay. */
const isToBeDone = ({ lower }: Words, verb: readonly number[], { lemma }: Cue): boolean =>
  !overheard.has(lemma) && verb.some((i) => lower[i - 1] === "zu");

/** "Wie man hört", "Wie es weiter heißt": somebody says it, whoever it is. */
const isHearsay = (words: Words, subject: TokenRange | null, { lemma }: Cue): boolean =>
  isImpersonal(words, subject) && impersonalCues.has(lemma);

/** With the comma between the frame and what is said; in the middle of a sentence with both. */
function frameOf(site: Site): TokenRange {
  const { words, unit, clause } = site;
  const { first, last, own } = clause;
  // "Wie Zeugen berichten sind …": the comma is missing now and then.
  if (first === unit.first) return range(first, words.lower[last] === "," ? Math.min(last + 1, unit.end) : last);
  return hasVerbalTail(site) ? range(first - 1, own.at(-1)!.first) : range(first - 1, last);
}

/** "Der Täter hatte , wie Zeugen berichteten , eine Mütze getragen": what the verb in front still waits for. */
function hasVerbalTail({ words, unit, clauses, clause, k }: Site): boolean {
  const tail = clause.own.at(-1)!;
  const before = clauses[k - 1];
  if (tail.kind !== "fragment" || tail.first <= clause.finite || tail.last !== unit.end) return false;
  return before?.verb?.tokens.length === 1 && isVerbal(words.bits[tail.last - 1]!);
}

/** What is said: the sentence without the frame and without the comma behind it. */
function around({ unit, clause: { first }, words }: Site, frame: TokenRange): TokenRange[] {
  if (first === unit.first) return [range(frame.last, unit.end)];
  const before = range(unit.first, frame.first);
  const rest = words.lower[frame.last] === "," ? frame.last + 1 : frame.last;
  return rest < unit.end ? [before, range(rest, unit.end)] : [before];
}
