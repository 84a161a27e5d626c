import { Can } from "../../../analysis/lexicon.ts";
import { covers, range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Act } from "../../../language/acts.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../grammar/noun-phrases.ts";
import {
  amountPreposition,
  amountVerbs,
  anybody,
  because,
  comparing,
  indefiniteAccusatives,
  insideWords,
  namesTwice,
  perceiving,
  tradeEnds,
} from "../rows/statements/cue-words.ts";
import { contractedPrepositions } from "../rows/word-classes/prepositions.ts";
import { clusterVerbs, tellingAuxiliaries } from "../rows/word-classes/verbs.ts";
import { isAbstract, isOfThing } from "./behind-object.ts";
import { correlateOf, prepositionIn } from "./by-verb/correlates.ts";
import { isUnnamedSource } from "./chain/named.ts";
import type { Context } from "./context.ts";
import type { Cue } from "./cues.ts";
import { canWant } from "./somebody.ts";
import { isText } from "./source-nouns.ts";
import { agentOf, isImpersonal, isTimePhrase, sourceIn, speakerOf, subjectOf } from "./subject.ts";

/** Acts whose report is itself news: agency prose gives them without the words. Deciding and assessing alone are deeds, not speech. */
const REPORTED_ACTS: ReadonlySet<Act> = new Set([
  "demand",
  "warn",
  "threaten",
  "promise",
  "accuse",
  "criticise",
  "praise",
  "announce",
  "confirm",
  "deny",
  "doubt",
  "propose",
  "estimate",
  "assert",
  "deem",
]);

/**
 * The verb itself, "haben" or "werden" of the passive; not a modal: "will fordern" tells of what is to come (of 27 such
 * sentences of the corpus 2 are marked).
 */
const tellsItself = (auxiliary: string | null): boolean => auxiliary === null || tellingAuxiliaries.has(auxiliary);

/** Also "war die Rede gewesen": the perfect of "sein". */
const tells = ({ verb }: Clause): boolean =>
  tellsItself(verb?.auxiliary ?? null) || (verb?.auxiliary === "sein" && verb.lemma === "sein");

/** A strong verb with an object or the preposition that names its content, or a row that says so; a passive needs its agent. */
export function reports(context: Context, clause: Clause, cue: Cue): boolean {
  if (cue.deedWith.length > 0 && isDeed(context.words, clause, cue)) return false;
  if (cue.opens.includes("reported") && sumsUp(context, clause, cue)) return true;
  if (isTestimony(context, clause, cue)) return true;
  if (!REPORTED_ACTS.has(cue.act) || !tells(clause)) return false;
  // Fixed phrases name an act ("gab Anlass zur Kritik") more often than they report its content.
  if (cue.fixed.length > 0 && !cue.isStrong) return false;
  if (cue.passive && !hasDoer(context.words, clause, cue)) return isHeldAgainst(clause, cue);
  if (isDoneTo(context, clause)) return false;
  if (cue.isStrong && (cue.opens.includes("np") || cue.opens.includes("gen")) && cue.act !== "assert") return true;
  if (cue.act === "assert" && cue.opens.includes("np") && isOfText(context, clause, cue)) return true;
  if (amountVerbs.has(cue.lemma) && givesAmount(context.words, clause)) return true;
  return (cue.isStrong || cue.medium === "speech") && hasPreposition(context, clause, cue);
}

/** "Der Bericht schildert die Fehler": a text tells what its verb's object names; what a person describes is told in its words. */
function isOfText({ words }: Context, clause: Clause, cue: Cue): boolean {
  const subject = cue.passive || clause.subjunctive ? null : subjectOf(words, clause);
  if (subject === null || clause.last - clause.first <= subject.last - subject.first + 1) return false;
  // "RKI veröffentlicht Papier": a bare noun behind the verb is its object.
  if (subject.first > clause.finite && (words.bits[subject.first]! & Can.article) === 0) return false;
  for (let i = subject.first; i < subject.last; i++)
    if (words.tokens.forms[i] !== words.lower[i] && (words.bits[i]! & Can.article) === 0)
      return isText(words.lower[i]!);
  return false;
}

/** "gab die Zahl der Gäste mit etwa 6.500 an": a number behind the preposition. */
function givesAmount({ lower, tokens }: Words, { own }: Clause): boolean {
  return own.some(({ first, last }) => {
    const at = lower.indexOf(amountPreposition, first);
    if (at < 0 || at >= last) return false;
    for (let i = at + 1; i < Math.min(last, at + FARTHEST_NUMBER); i++)
      if (tokens.kinds[i] === TokenKind.number) return true;
    return false;
  });
}

/** Tokens from the preposition to its number: "mit bis zu etwa 6.500". */
const FARTHEST_NUMBER = 5;

/** "Ihm wird Untreue vorgeworfen": who blames him is not said, that somebody does is news; "Der Plan wurde kritisiert" tells little. */
const isHeldAgainst = ({ verb, subjunctive }: Clause, { act, opens, isStrong, deedWith, prepositions }: Cue): boolean =>
  act === "accuse" &&
  isStrong &&
  deedWith.length === 0 &&
  // "wird wegen Mordes angeklagt" is done by a court.
  !prepositions.includes(because) &&
  (opens.includes("np") || opens.includes("gen")) &&
  verb?.auxiliary === "werden" &&
  !subjunctive;

/** "schloss ihn von der Wahl aus", "bestätigte ihn im Amt". */
const isDeed = ({ lower }: Words, { own }: Clause, { deedWith, tokens }: Cue): boolean =>
  own.some(({ first, last }) =>
    lower.slice(first, last).some((word, k) => deedWith.includes(word) && !covers(tokens, first + k)),
  );

/** "Rettungspaket verteidigt": in a heading the participle at the end tells what is done to a thing; "Regierung dementiert" does not. */
function isDoneTo(context: Context, clause: Clause): boolean {
  const { words } = context;
  const { verb, finite, last, kind } = clause;
  const isParticiple = (words.bits[finite]! & Can.participle2) !== 0;
  if (kind !== "verbSecond" || verb?.auxiliary !== null || finite !== last - 1 || !isParticiple) return false;
  const subject = subjectOf(words, clause);
  return subject !== null && isOfThing(context, subject);
}

/**
 * Rows that report by the clause alone, with the full verb as the finite one and all that belongs to it: "wertete das Ergebnis
 * als Erfolg", "nannte den Plan falsch".
 */
function sumsUp(context: Context, clause: Clause, cue: Cue): boolean {
  if (clause.verb === null) return false;
  const { auxiliary, lemma } = clause.verb;
  // "wird in der Analyse als Fehler gesehen"
  if (cue.passive && isTakenAs(context.words, clause, cue))
    return auxiliary === "werden" && !clause.subjunctive && hasDoer(context.words, clause, cue);
  // "Der Kreis hat 14 Fälle gemeldet"; "hat den Krieg gesehen" tells what somebody went through.
  const isTold = cue.medium !== "thought" || isTakenAs(context.words, clause, cue);
  const isPerfect = auxiliary === "haben" && !clause.subjunctive && isTold;
  if (auxiliary !== null && !isPerfect && !cue.fixed.includes(lemma)) return false;
  const subject = subjectOf(context.words, clause);
  if (subject === null) return false;
  if (isImpersonal(context.words, subject))
    return (
      context.words.lower[subject.first] === anybody &&
      !perceiving.has(cue.lemma) &&
      hasPreposition(context, clause, cue)
    );
  // "Darauf bestehen Chancen": a thing insists on nothing.
  if (cue.correlate && isAbstract(context, subject)) return false;
  if (!cue.speaker.includes("subject") && !isSource(context.words, speakerOf(context.words, clause, cue, subject)))
    return false;
  if (cue.fixed.length > 0 || hasPreposition(context, clause, cue)) return true;
  if (cue.prepositions.length === 0) return cue.medium !== "thought" || thinks(context, clause, subject);
  return namesTwice.has(cue.lemma) && isNamed(context.words, clause, subject);
}

/** "Die Fed erwartet einen Rückgang"; not "Den Sieger erwartet ein Pokal", nor "Erwartet werden Gewinne". */
function thinks({ words, entities }: Context, { finite, last }: Clause, subject: TokenRange): boolean {
  const isParticiple = (words.bits[finite]! & Can.participle2) !== 0;
  if (isParticiple && (finite === last - 1 || clusterVerbs.has(words.lower[finite + 1]!))) return false;
  // In front of its verb a trade without a name is likely to be who thinks.
  return subject.last <= finite || tradeEnds.test(words.lower[subject.last - 1]!) || canWant(words, entities, subject);
}

/** "von der Stadt", "in der Analyse": who does what a passive tells. */
const hasDoer = (words: Words, clause: Clause, { prepositions }: Cue): boolean =>
  agentOf(words, clause, prepositions) !== null || sourceIn(words, clause) !== null;

/** "hat den Plan als Fehler betrachtet": what somebody takes for what. */
const isTakenAs = ({ lower }: Words, { own, finite }: Clause, { prepositions }: Cue): boolean =>
  prepositions.includes(comparing) &&
  own.some(({ first, last }) => lower.slice(Math.max(first, finite + 1), last).includes(comparing));

/** "In Parteikreisen gilt er als Favorit", "Kritik kam von den Gewerkschaften"; not "In Deutschland gilt er als Favorit". */
const isSource = (words: Words, speaker: TokenRange | null): boolean =>
  speaker !== null && (!insideWords.has(words.lower[speaker.first - 1]!) || isUnnamedSource(words, speaker));

/** Acts by which somebody judges; who "finds" and "meldet" does a deed, too. */
const JUDGING: ReadonlySet<Act> = new Set(["believe", "estimate", "deem"]);

/** "Augenzeugen sahen zwei Männer fliehen", "Insider nannten die Summe": who is only a source is asked what it knows. */
function isTestimony({ words }: Context, clause: Clause, cue: Cue): boolean {
  if (cue.passive || clause.verb?.auxiliary !== null) return false;
  if (!JUDGING.has(cue.act) && cue.medium !== "thought") return false;
  if (perceiving.has(cue.lemma) && !endsInInfinitive(words, clause) && correlateOf(words, clause) < 0) return false;
  const subject = subjectOf(words, clause);
  return subject !== null && isUnnamedSource(words, subject);
}

/** "sahen zwei Männer fliehen", not "sahen die zweite Halbzeit". */
function endsInInfinitive({ bits, lower, tokens }: Words, { last, finite }: Clause): boolean {
  let i = last - 1;
  while (i > finite && bits[i] === 0) i--;
  return i > finite && (bits[i]! & Can.infinitive) !== 0 && tokens.forms[i] === lower[i];
}

/** Whether beside the subject there are two phrases without a preposition: "den Plan | falsch", "das | Heuchelei". */
function isNamed(words: Words, { own, finite }: Clause, subject: TokenRange): boolean {
  let phrases = subject.first > finite ? 1 : 0;
  for (const { first, last } of own)
    for (let i = Math.max(first, finite + 1); i < last; i++) {
      if (i === subject.first) {
        i = subject.last - 1;
        continue;
      }
      const bits = words.bits[i]!;
      const end = words.tokens.kinds[i] === TokenKind.word ? nounPhraseEnd(words, i, last) : i;
      if (end > i || (bits & (Can.pronoun | Can.adjective)) !== 0) {
        phrases += 1 + phrasesInside(words, i, end);
        i = Math.max(i, end - 1);
      } else if ((bits & Can.preposition) !== 0) i = Math.max(i, nounPhraseEnd(words, i + 1, last) - 1);
    }
  return phrases >= 2;
}

/** "das | eine Fehlentscheidung", "die Rechnung | Betrug": a second article, or a common noun right behind a noun. */
function phrasesInside(words: Words, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (indefiniteAccusatives.has(words.lower[i]!)) return 1;
    const isCommon = isCommonNoun(words, i);
    if (isCommon && i === first + 1 && agreementOf(words, range(first, i + 1)) === 0) return 1;
    if (isCommon && i > first + 1 && (words.bits[i - 1]! & Can.noun) !== 0) return 1;
  }
  return 0;
}

const isCommonNoun = ({ bits, lower, tokens }: Words, i: number): boolean =>
  (bits[i]! & (Can.noun | Can.properNoun)) === Can.noun && tokens.forms[i] !== lower[i];

/** "warnte vor Glätte"; where the verb has an object besides, also "machte den Rat dafür verantwortlich". */
function hasPreposition({ words }: Context, clause: Clause, cue: Cue): boolean {
  const isDone = cue.addressee.includes("acc");
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++) {
      const word = words.lower[i]!;
      const isLed = cue.prepositions.includes(contractedPrepositions.get(word) ?? word);
      if (isLed && !isForSomething(words, cue, i) && !isDay(words, i, segment.last)) return true;
      if (isDone && cue.prepositions.includes(prepositionIn(word))) return true;
    }
  return false;
}

/** "zweifelte am Montag": when, not what about. */
const isDay = (words: Words, i: number, limit: number): boolean =>
  words.lower[i] === "am" && isTimePhrase(words, i + 1, nounPhraseEnd(words, i + 1, limit));

/** "hält den Rekord für das schnellste Auto": what somebody takes a thing for has no definite article. */
const isForSomething = ({ lower, bits }: Words, { act, medium }: Cue, i: number): boolean =>
  lower[i] === "für" &&
  act === "deem" &&
  medium === "thought" &&
  (bits[i + 1]! & Can.article) !== 0 &&
  lower[i + 1]!.startsWith("d");
