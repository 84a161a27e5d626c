import { Can } from "../../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { citing } from "../../rows/statements/cue-words.ts";
import { auxiliariesAndModals } from "../../rows/word-classes/verbs.ts";
import { startsCoordination } from "../active-subject.ts";
import { isThing } from "../behind-object.ts";
import type { Draft } from "../draft.ts";
import { namesSomebody } from "../somebody.ts";
import { isCarrier, reportingNoun } from "../source-nouns.ts";
import { isImpersonal, subjectOf } from "../subject.ts";
import { draftOf } from "./draft-of.ts";
import { hasObject } from "./object.ts";
import { isContentOpener } from "./opening.ts";
import { following, goesOn, onlyQuotations, type Site } from "./site.ts";

/** "…, sagte der Minister": the frame behind what is said, or inserted into it. */
export function postposed(site: Site): Draft | null {
  const { words, unit, clauses, clause, from } = site;
  if (!isFrame(site) || clause.first === unit.first || startsCoordination(words, clause)) return null;
  const before = onlyBehindColon(clauses.filter((c) => c.first >= from && c.last <= clause.first));
  if (before.length === 0) return null;
  const isQuoted = words.closeOf[before[0]!.first]! >= 0 && before.at(-1)!.kind === "quotation";
  if (!isQuoted && (!canClose(site) || goesOn(site))) return null;
  if (
    !isQuoted &&
    !before.some((c) => c.subjunctive) &&
    (saysItsObject(site) || isOfThing(site) || isCondition(site, before))
  )
    return null;
  const rest = restOf(site, isQuoted);
  if (!isQuoted && rest === null && (onlyNames(before) || isNounWithContent(site, before))) return null;
  const said = range(before[0] === clauses[0] ? unit.first : before[0]!.first, frameStart(site));
  return draftOf(site, {
    type: isQuoted && isDirect(site, said) ? "direct" : "indirect",
    rule: rest ? "de/cue-verb-inserted" : "de/cue-verb-postposed",
    quote: rest ? [said, rest] : [said],
    frame: [range(said.last, rest ? rest.first : frameEnd(site))],
  });
}

/** Behind "so" also a verb that else only leads to what a text says: "so zeigen Studien". */
function canClose({ words, clause, cue }: Site): boolean {
  if (cue.opens.includes("post")) return true;
  if (clause.kind !== "verbSecond" || cue.passive || !cue.opens.includes("dass")) return false;
  const subject = subjectOf(words, clause);
  return subject !== null && words.lower.slice(subject.first, subject.last).some(isCarrier);
}

/**
 * "Er hielt inne : „Erzähl“ , sagt er", "Der Grund ist ein anderer : Sie habe gelogen , sagte ein Freund": the quotation or the
 * Konjunktiv behind the colon, not what led to it.
 */
function onlyBehindColon(before: readonly Clause[]): readonly Clause[] {
  const last = before.at(-1);
  if (last?.kind === "quotation" && last.before === ":") return [last];
  const told = before.findIndex((c) => c.before === ":" && c.subjunctive);
  return told > 0 && before.slice(0, told).every((c) => !c.subjunctive) ? before.slice(told) : before;
}

/**
 * "…, sagte er", "…, so heißt es im Bericht": the verb comes first, or right behind "so". Behind a colon a sentence of its own begins:
 * "Der Rat ist geteilt : So bangt der Wirt um seine Gäste".
 */
const isFrame = ({ words, clause: { kind, first, finite, subjunctive, before } }: Site): boolean =>
  // "Die Liste liege vor , werde aber nicht veröffentlicht": a verb in the Konjunktiv is said, and says nothing.
  (kind === "verbFirst" && !subjunctive) ||
  (kind === "verbSecond" && words.lower[first] === "so" && finite === first + 1 && before !== ":");

/** "Bricht der Damm , droht ein Hochwasser": with its verb first and no mark a clause sets a condition for what nobody says. */
function isCondition({ context, words, unit, clause }: Site, before: readonly Clause[]): boolean {
  const [only] = before;
  if (before.length !== 1 || only!.kind !== "verbFirst" || only!.first !== unit.first) return false;
  const subject = subjectOf(words, clause);
  return subject !== null && !namesSomebody(words, context.entities, subject) && subject.last > subject.first + 1;
}

/** "Das Vorhaben , ein Buch zu schreiben , wurde begonnen": a phrase with what hangs on it, and no sentence. */
const onlyNames = (before: readonly Clause[]): boolean =>
  before.every((c, k) => saysNothing(c) || (k > 0 && isPartOfPhrase(c) && before[0]!.kind === "fragment"));

const isPartOfPhrase = ({ kind }: Clause): boolean => kind === "relative" || kind === "infinitive";

/** "Am Montag , sagte er …", "Als es dunkel wurde , sagte sie …", "Berichte , wonach es regne , wies er zurück": no content stands before the verb. */
const saysNothing = ({ kind, opener }: Clause): boolean =>
  kind === "fragment" ||
  kind === "relative" ||
  (kind === "subordinate" && (!isContentOpener(opener) || opener === "wonach"));

/**
 * "Als es Abend wurde , kritisierte er den Rat", "Er mischt sich ein , so kritisierte er den Rat": a verb with an object has said all; so
 * has a passive with a subject.
 */
function saysItsObject({ words, clause, cue }: Site): boolean {
  if (cue.fixed.length > 0) return false;
  const subject = subjectOf(words, clause);
  // "wird auch das Modell ergänzt"
  if (cue.passive)
    return cue.lemma !== citing && subject !== null && subject.first > clause.first && !isImpersonal(words, subject);
  return subject !== null && !isImpersonal(words, subject) && hasObject(words, clause, subject.last);
}

/** "Der Ort ist klein , zählte aber noch drei Läden": a thing says nothing by a verb that mostly tells of a deed. */
function isOfThing({ context, words, clause, cue }: Site): boolean {
  const subject = cue.passive || cue.isStrong ? null : subjectOf(words, clause);
  return subject !== null && subject.first > clause.first && isThing(context, subject);
}

/** "Die Forderung , die Mieten zu senken , wies Holm zurück": in front of the verb stands a noun with what it opens. */
const isNounWithContent = ({ words }: Site, before: readonly Clause[]): boolean =>
  before[0]!.kind === "fragment" &&
  before.length > 1 &&
  before.slice(1).every((c) => c.kind !== "verbSecond" || c.subjunctive) &&
  endsInReportingNoun(words, before[0]!);

/** The last noun of the phrase, but for a genitive behind it: "die Forderung des Verbands". */
function endsInReportingNoun(words: Words, { first, last }: Clause): boolean {
  for (let i = last - 1; i >= first; i--) {
    if ((words.bits[i]! & Can.noun) === 0 || reportingNoun(words.lower[i]!) === null) continue;
    return i === last - 1 || nounPhraseEnd(words, i, last) === last;
  }
  return false;
}

/** The comma or dash before the verb belongs to the frame. */
function frameStart({ words, clause }: Site): number {
  const mark = words.lower[clause.first - 1];
  return mark === "," || mark === "–" ? clause.first - 1 : clause.first;
}

/** A frame lasts to the end of its clause, with the fragments and relative clauses behind it. */
function frameEnd({ unit, clauses, clause, k }: Site): number {
  let end = clause.last;
  for (const c of clauses.slice(k + 1)) {
    if (c.kind !== "relative" && c.kind !== "fragment" && (c.kind !== "subordinate" || c.subjunctive)) break;
    end = Math.max(end, c.last);
  }
  return Math.min(end, unit.end);
}

const isDirect = ({ words }: Site, { first, last }: TokenRange): boolean =>
  words.closeOf[first]! >= last - 1 || onlyQuotations(words, first, last);

/** The second part of what is said behind an inserted frame: "Der Tunnel , sagte sie , werde erst 2031 fertig ." */
function restOf(site: Site, isQuoted: boolean): TokenRange | null {
  const { words, unit } = site;
  const tail = isQuoted ? null : (verbalTail(site) ?? restBehindSo(site));
  if (tail !== null) return tail;
  const next = following(site);
  if (next === null) return null;
  const close = words.closeOf[next.first]!;
  if (isQuoted) return next.kind === "quotation" || close >= 0 ? range(next.first, close + 1) : null;
  const goesOn =
    next.subjunctive ||
    isContentOpener(next.opener) ||
    (next.kind === "fragment" && words.quoteDepth[next.first]! > 0) ||
    (next.before === "," && words.closeOf[next.first + 1]! >= next.last - 1);
  return goesOn && !startsCoordination(words, next) ? range(next.first, unit.end) : null;
}

/**
 * "So" with its verb stands inside the sentence that it frames, which goes on with its verb or with a phrase; a bare noun phrase is an
 * apposition of who speaks:
 *
 *     Der Wert liegt , so zeigen Studien , bei zehn Prozent .
 *                                          ^
 */
function restBehindSo({ words, unit, clauses, clause, k }: Site): TokenRange | null {
  if (clause.kind !== "verbSecond") return null;
  const tail = clause.own[1];
  if (tail?.kind === "fragment")
    return (words.bits[tail.first]! & Can.preposition) !== 0 ? range(tail.first, unit.end) : null;
  const next = clauses[k + 1];
  return next?.kind === "verbFirst" && next.before === "," ? range(next.first, unit.end) : null;
}

/** "Er habe , sagte Holm , nichts gewusst": what ends in the verb that the clause before the frame still waits for. */
function verbalTail(site: Site): TokenRange | null {
  const { words, unit, clauses, k, clause } = site;
  if (!isWaiting(clauses[k - 1])) return null;
  const next = following(site);
  // "Die Halle müsste , so lautet die Forderung , bald öffnen": an infinitive that looks like a finite verb.
  if (next !== null && next.finite === next.last - 1 && isVerbal(words.bits[next.finite]!))
    return range(next.first, unit.end);
  const tail = clause.own.at(-1)!;
  if (tail.kind !== "fragment" || tail.first <= clause.finite || tail.last !== unit.end) return null;
  return isVerbal(words.bits[tail.last - 1]!) ? range(tail.first, unit.end) : null;
}

export const isWaiting = (clause: Clause | undefined): boolean =>
  clause?.verb?.tokens.length === 1 && auxiliariesAndModals.has(clause.verb.lemma);

export const isVerbal = (bits: number): boolean => (bits & (Can.participle2 | Can.infinitive)) !== 0;
