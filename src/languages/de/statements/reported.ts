import { NONE } from "../../../analysis/entities/entity-index.ts";
import { Can } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Unit } from "../grammar/segments.ts";
import { anybody, insideWords, pointingPronouns, whatPronoun } from "../rows/statements/cue-words.ts";
import { conditionOpeners } from "../rows/statements/factuality-words.ts";
import { adversativeOpeners, clauseCoordinators, reportedCoordinators } from "../rows/word-classes/conjunctions.ts";
import { activeSubject, goesOnAgainst } from "./active-subject.ts";
import { addresseeOf } from "./addressee.ts";
import { isAbstract } from "./behind-object.ts";
import { framesTheOneBefore } from "./by-verb/anaphor.ts";
import { isUnnamedSource } from "./chain/named.ts";
import { channelOf } from "./channel.ts";
import { type Context, recentDrafts } from "./context.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { reports } from "./reporting-clause.ts";
import { agentOf, isNobody, sourceIn, speakerOf, subjectOf } from "./subject.ts";
import { revisionRowsIn } from "./supersedes/signs.ts";

/**
 * Speech that is only reported, without its words: "Die Fraktion kritisierte die Pläne.", "Er sprach von einem Fehler."
 * The whole sentence is the quote; there is no frame (corpus guideline: type "Reported").
 */
export function findReported(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const recent = recentDrafts(context, index);
  if (framesTheOneBefore(context, index)) return;
  const others = recent.filter((d) => d.unit === index && d.parent === null);
  const found: Draft[] = [];
  for (const clause of context.clauses[index]!) {
    const takesUp = isAnswer(words, clause);
    if (clause.kind !== "verbSecond" && clause.kind !== "verbFirst" && !isAdversative(clause) && !takesUp) continue;
    // "Befürchten Sie Einschnitte?"
    if (clause.kind === "verbFirst" && words.lower[unit.last - 1] === "?") continue;
    // Beside other statements only a clause of its own counts: "…, und versprach mehr Geld".
    const cue = cueOf(words, clause);
    const answers = cue !== null && answersNoun(clause, cue, others);
    if (
      others.length > 0 &&
      !answers &&
      !takesUp &&
      !isCoordinate(context, index, clause, others) &&
      !isBefore(unit, clause, others)
    )
      continue;
    if (cue === null || !reports(context, clause, cue)) continue;
    const own = cue.passive
      ? (agentOf(words, clause, cue.prepositions) ?? sourceIn(words, clause))
      : notAPlace(
          context,
          clause,
          speakerOf(words, clause, cue, activeSubject(context, context.clauses[index]!, clause)),
        );
    if (cue.passive && own !== null && isPlaceOfNoun(context, clause, own)) continue;
    // A verb right behind "und" has its subject in the clause before.
    const before = found.at(-1) ?? others.at(-1);
    const goesOn =
      clause.finite === clause.first + 1 &&
      clause.first > unit.first &&
      clauseCoordinators.has(words.lower[clause.first]!);
    const speaker = (goesOn ? before?.speaker[0] : undefined) ?? (own && beforeCue(own, cue));
    // "Das bestätigt den Trend": a thing that points back says nothing.
    if (speaker !== null && speaker.last === speaker.first + 1 && pointingPronouns.has(words.lower[speaker.first]!))
      continue;
    if (speaker !== null && !cue.passive && isAbstract(context, speaker)) continue;
    const isNameless = speaker === null && !cue.passive;
    if (isNobody(words, speaker)) continue;
    if (isNameless && !isToldOfOld(context, clause, cue) && !isThoughtByAnybody(context, clause, cue)) continue;
    const content = answers ? null : contentClause(context, index, clause);
    found.push(
      newDraft({
        type: content ? "indirect" : "reported",
        quote: [
          content ??
            ((takesUp || isPart(clause, others)) && !answers ? range(clause.first, clause.last) : extentOf(unit)),
        ],
        speaker: speaker ? [speaker] : [],
        cue: content ? cue.tokens : [],
        frame: content ? [range(clause.first, content.first)] : [],
        addressee: addresseeOf(words, clause, cue, speaker),
        act: cue.act,
        medium: mediumOf(words, cue.medium ?? channelOf(words, clause), speaker, "reported"),
        matrix: { clause, cue },
        unit: index,
        rule: content ? "de/reported-konjunktiv" : "de/reported",
      }),
    );
    if (others.length > 0 || content !== null) break;
  }
  context.drafts.push(...shared(unit, found));
}

/** "Anfangs war von zehn Tagen die Rede": nobody is named, but a word sets what was told against what is told now. */
const isToldOfOld = ({ words }: Context, { first, last }: Clause, { speaker }: Cue): boolean =>
  !speaker.includes("subject") &&
  revisionRowsIn(words, range(first, last)).some(({ strong, role }) => strong && role === "earlier");

/** "Derzeit geht man von Brandstiftung aus": whoever looks into it does; what "man" once thought is history. */
function isThoughtByAnybody({ words }: Context, clause: Clause, { act, medium }: Cue): boolean {
  const subject = subjectOf(words, clause);
  const isPresent = (words.bits[clause.finite]! & (Can.present | Can.past)) === Can.present;
  return (
    subject !== null &&
    words.lower[subject.first] === anybody &&
    medium === "thought" &&
    (act === "estimate" || act === "believe") &&
    clause.verb?.auxiliary === null &&
    isPresent
  );
}

/** "In dem Papier", "im Flurfunk ist von Kürzungen die Rede", not "In Deutschland ist von einer Krise die Rede": a country says nothing. */
const notAPlace = ({ words }: Context, clause: Clause, speaker: TokenRange | null): TokenRange | null =>
  speaker !== null && insideWords.has(words.lower[speaker.first - 1] ?? "") && !isUnnamedSource(words, speaker)
    ? sourceIn(words, clause)
    : speaker;

/** "wird wegen des Brands von Altdorf angeklagt": where the thing in front was; "wird der Plan von Norwegen kritisiert" has who acts. */
function isPlaceOfNoun({ words, entities }: Context, clause: Clause, { first, last }: TokenRange): boolean {
  const noun = first - 2;
  const isNoun = words.tokens.forms[noun] !== words.lower[noun] && (words.bits[noun]! & Can.noun) !== 0;
  if (!isNoun || entities.entities[entities.outer[last - 1] ?? NONE]?.type !== "LOC") return false;
  const subject = subjectOf(words, clause);
  return subject === null || noun < subject.first || noun >= subject.last;
}

/** "gibt Holm Fehler zu": without an article between, the object seems to be one phrase with the subject. */
function beforeCue(speaker: TokenRange, { tokens }: Cue): TokenRange {
  const inside = tokens.find(({ first }) => speaker.first < first && first < speaker.last);
  return inside === undefined ? speaker : range(speaker.first, inside.first);
}

/**
 * Each of several reporting clauses has its own part of the sentence; where one speaker has them all, the first keeps the whole:
 *
 *     Die Veranstalter sprachen von 3.000 Teilnehmern , die Polizei ging von 1.200 aus .
 *     ^                                             ^   ^                              ^
 */
function shared(unit: Unit, found: readonly Draft[]): readonly Draft[] {
  if (found.length < 2) return found;
  const starts = found.map(({ matrix }, k) => (k === 0 ? unit.first : matrix!.clause.first));
  const isOneSpeaker = found.every(({ speaker }) => speaker[0]?.first === found[0]!.speaker[0]?.first);
  return found.map((draft, k) => ({
    ...draft,
    quote:
      draft.type === "reported" && (k > 0 || !isOneSpeaker)
        ? [range(starts[k]!, starts[k + 1] ?? unit.last)]
        : draft.quote,
  }));
}

/** "sprach von einem Mann , der geflohen sei": the Konjunktiv of the clause behind gives the words themselves. */
function contentClause(context: Context, index: number, clause: Clause): TokenRange | null {
  const next = context.clauses[index]!.find((c) => c.first >= clause.finite && c !== clause);
  if (next?.subjunctive !== true) return null;
  // "hält das für möglich , wenn die Stadt zahlen würde": a condition.
  if (next.kind === "subordinate" && conditionOpeners.has(next.opener)) return null;
  return next.kind === "relative" || next.kind === "subordinate" ? range(next.first, context.units[index]!.end) : null;
}

/**
 * A denial or confirmation whose object opens what is denied, which is a statement inside it.
 *
 *     Einen Bericht des Senders , wonach drei Kräne beschädigt seien , nannte er falsch .
 *     ^                                                                                ^
 */
function answersNoun({ finite }: Clause, { act }: Cue, others: readonly Draft[]): boolean {
  if (act !== "deny" && act !== "confirm") return false;
  const isHeld = ({ rule, quote }: Draft): boolean =>
    rule === "de/relative-source"
      ? quote.every(({ first, last }) => last <= finite || first > finite)
      : rule === "de/reporting-noun" && quote.every(({ last }) => last <= finite);
  return others.length > 0 && others.every(isHeld);
}

/** A telling clause behind "und" or with "aber" that no other statement of the sentence holds. */
function isCoordinate(context: Context, index: number, clause: Clause, others: readonly Draft[]): boolean {
  const { clauses, words } = context;
  const isCoordinated = reportedCoordinators.has(words.lower[clause.first]!) || isAdversative(clause);
  if (clause.subjunctive || !(isCoordinated || goesOnAgainst(context, clauses[index]!, clause))) return false;
  return !others.some((d) => [...d.quote, ...d.frame].some((r) => r.first <= clause.finite && clause.finite < r.last));
}

/** "…, was der Verein jedoch zurückweist": what somebody says of all that stands in front. */
const isAnswer = (words: Words, clause: Clause): boolean =>
  clause.kind === "relative" &&
  clause.opener === whatPronoun &&
  !clause.subjunctive &&
  ANSWERING.has(cueOf(words, clause)?.act ?? "ask");

const ANSWERING: ReadonlySet<Cue["act"]> = new Set(["deny", "confirm", "criticise", "praise"]);

/** "…, während die Winzer den Plan begrüßten": what it sets against the other clause it tells as a main clause would. */
const isAdversative = ({ kind, opener }: Clause): boolean => kind === "subordinate" && adversativeOpeners.has(opener);

/** Whether the clause has its own part of the sentence. */
const isPart = (clause: Clause, others: readonly Draft[]): boolean => others.length > 0 || isAdversative(clause);

/** "Der Rat rügte das Heer und forderte , dass es abzieht": a telling clause at the start, and what else is told only behind it. */
const isBefore = (unit: Unit, clause: Clause, others: readonly Draft[]): boolean =>
  clause.first === unit.first &&
  !clause.subjunctive &&
  others.every((d) => [...d.quote, ...d.frame].every((r) => r.first >= clause.last));

const extentOf = (unit: Unit) => range(unit.first, unit.last);
