import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { StatementType } from "../../../../statements/statement.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import {
  degreeWords,
  deniedOpenings,
  perfects,
  pointingPronouns,
  relativeLookalikes,
  whatPronoun,
  whichWords,
} from "../../rows/statements/cue-words.ts";
import { subordinators } from "../../rows/subordinators.ts";
import type { Complement } from "../../rows/verbs-of-saying.ts";
import { contractedPrepositions, purposeOpeners } from "../../rows/word-classes/prepositions.ts";
import { toBeDone } from "../../rows/word-classes/verbs.ts";
import { startsCoordination } from "../active-subject.ts";
import { cueOf } from "../cues.ts";
import { isTimePhrase, subjectByRule } from "../subject.ts";
import { correlateOf, pointsAhead } from "./correlates.ts";
import { hasObject } from "./object.ts";
import type { Site } from "./site.ts";

/** How a verb of saying leads to what is said behind it. */
export interface Opening {
  readonly rule: string;
  readonly type: StatementType;
}

const quotation: Opening = { type: "direct", rule: "de/cue-verb-colon-quotation" };
const colon: Opening = { type: "indirect", rule: "de/cue-verb-colon" };
const dass: Opening = { type: "indirect", rule: "de/cue-verb-dass" };
const question: Opening = { type: "indirect", rule: "de/cue-verb-question" };
const infinitive: Opening = { type: "indirect", rule: "de/cue-verb-infinitive" };
const verbSecond: Opening = { type: "indirect", rule: "de/cue-verb-second" };
export const konjunktiv: Opening = { type: "indirect", rule: "de/cue-verb-konjunktiv" };

/** "dass" in either spelling. */
export const isContentOpener = (opener: string): boolean => subordinators.get(opener) === "content";

const opens = ({ cue }: Site, ...complements: readonly Complement[]): boolean =>
  complements.some((complement) => cue.opens.includes(complement));

/** Whether clause `next` is what the verb of saying opens, and how; null where it is not. */
export function openingOf(site: Site, next: Clause): Opening | null {
  if (next.kind === "quotation") return ofQuotation(site, next);
  if (site.cue.correlate && !hasOwnCorrelate(site)) return null;
  return behindColon(site, next) ?? ofSubordinate(site, next) ?? behindComma(site, next);
}

/** "bestand darauf , dass": the word of its own preposition; not "besteht , und daran , dass". */
function hasOwnCorrelate({ words, clause, cue }: Site): boolean {
  const at = correlateOf(words, clause);
  return at >= 0 && (cue.prepositions.length === 0 || cue.prepositions.some((one) => words.lower[at]!.endsWith(one)));
}

/** „Er sagte : „Die Brücke ist sicher .““; behind a comma only verbs that are sure to quote. */
const ofQuotation = (site: Site, next: Clause): Opening | null =>
  (next.before === "," && !opens(site, "direct") && !site.cue.isStrong) || isLeftToMain(site) ? null : quotation;

/** "…, hatte Moor gesagt": a frame behind what is told in the Konjunktiv. */
export const closesTold = (words: Words, clause: Clause): boolean =>
  clause.kind === "verbFirst" &&
  clause.before === "," &&
  !clause.subjunctive &&
  cueOf(words, clause)?.opens.includes("post") === true;

/**
 * "Sie warnte vor einer Flut , wenn die Hilfe nicht fortgesetzt werde : „…“", "Das Amt teilt mit , der Chef sei sicher : „…“": neither what
 * hangs on a frame nor what is told in the Konjunktiv frames.
 */
const isLeftToMain = ({ words, clauses, clause }: Site): boolean =>
  (clause.subjunctive && clauses.some((c) => c.first >= clause.last && closesTold(words, c))) ||
  ((clause.kind === "subordinate" || clause.kind === "relative" || clause.subjunctive) &&
    clauses.some(
      (c) => c.kind === "verbSecond" && !c.subjunctive && c.last <= clause.first && cueOf(words, c) !== null,
    ));

/** "Sie warnte : Die Deiche hielten nicht ." */
function behindColon(site: Site, next: Clause): Opening | null {
  if (next.before !== ":" || !(site.cue.isStrong || next.subjunctive || opens(site, "direct"))) return null;
  const isQuotedWhole = site.words.closeOf[next.first]! >= next.last - 1;
  if (isQuotedWhole) return quotation;
  return next.subjunctive || tellsWords(site, next) ? colon : null;
}

/** Without marks only a sentence is said, and only a plain verb says it: not "Es kamen zu Wort : Holm und Brandt ." */
const tellsWords = ({ cue }: Site, { finite }: Clause): boolean =>
  finite >= 0 && cue.isStrong && cue.fixed.length === 0 && cue.opens.includes("v2") && !cue.passive;

/** "Er sagte , dass …", "Sie fragte , ob …" */
function ofSubordinate(site: Site, next: Clause): Opening | null {
  if (next.kind !== "subordinate") return null;
  if (isContentOpener(next.opener))
    return !isOfDegree(site) &&
      (opens(site, "dass", "inf") || site.cue.isStrong || pointsAhead(site.words, site.clause))
      ? dass
      : null;
  return subordinators.get(next.opener) === "question" && next.finite >= 0 && asks(site) ? question : null;
}

/** "Plätze sind so gefragt , dass viele warten": what follows is how much, not what is said. */
function isOfDegree({ words, clause }: Site): boolean {
  const { bits, lower, tokens } = words;
  for (const { first, last } of clause.own)
    for (let i = Math.max(first, clause.finite + 1); i + 1 < last; i++)
      if (degreeWords.has(lower[i]!) && tokens.forms[i + 1] === lower[i + 1] && (bits[i + 1]! & GRADED) !== 0)
        return lower[i + 2] !== "wie";
  return false;
}

const GRADED = Can.adjective | Can.participle2;

/** A weak verb only in a main clause with somebody who says it: "Die Runde beriet , ob …"; what is decided is a deed. */
const asks = (site: Site): boolean =>
  opens(site, "ob") &&
  // "Um zu beurteilen , ob das reicht , braucht es Daten": what something is done for.
  !purposeOpeners.has(site.words.lower[site.clause.first]!) &&
  (site.cue.isStrong || (isActiveMain(site) && !isToDo(site) && site.cue.act !== "decide"));

/** "Sie müssen zeigen , ob …": what is still to be done. */
const isToDo = ({ clause: { verb } }: Site): boolean => toBeDone.has(verb?.auxiliary ?? "");

const isActiveMain = ({ clause: { kind, verb } }: Site): boolean =>
  (kind === "verbSecond" || kind === "verbFirst") && verb?.passive === false;

/** "…, was geschah", "…, die Brücke zu sperren", "…, die Brücke sei sicher", "…, die Brücke ist sicher" */
function behindComma(site: Site, next: Clause): Opening | null {
  if (next.before !== ",") return null;
  switch (next.kind) {
    case "relative":
      return relativeLookalikes.has(next.opener) &&
        asks(site) &&
        !goesOnAbout(site, next) &&
        (isSurelyAsked(site, next) || !isBehindNoun(site, next))
        ? question
        : null;
    case "infinitive":
      return opens(site, "inf") || announces(site) || tellsOwn(site) ? infinitive : null;
    case "verbSecond":
      return ofVerbSecond(site, next);
    default:
      return null;
  }
}

/** "schilderte die Fehler , welche dazu führten": behind a noun "welche" is about it, "was" and "wo" may be asked by a sure verb. */
const isSurelyAsked = ({ cue }: Site, { opener }: Clause): boolean => cue.isStrong && !whichWords.has(opener);

/** "gab den Fund bekannt , was die Polizei bestätigte": a verb with its object has said all. */
const goesOnAbout = ({ words, clause }: Site, { opener }: Clause): boolean =>
  opener === whatPronoun &&
  hasObject(words, clause, Math.max(clause.finite + 1, subjectByRule(words, clause)?.last ?? 0));

/** "begründete dies damit , …", "hatte es damit begründet , …": a sure verb with a word that stands for the infinitive to come. */
const announces = (site: Site): boolean =>
  // "begann damit , das Wasser einzuleiten": a deed.
  (opens(site, "dass", "inf") && pointsAhead(site.words, site.clause)) ||
  (site.cue.isStrong && correlateOf(site.words, site.clause) >= 0);

/** "ist noch nicht bekannt, Techniker suchen …": what is not said has no content behind the comma. */
const isNegated = ({ words, clause }: Site): boolean =>
  clause.own.some(({ first, last }) => words.lower.slice(first, last).some((word) => deniedOpenings.has(word)));

/** "kündigen Regen an, der heftiger sein wird als üblich": a relative clause whose verb is not the last word. */
const isRelativeInPlace = (site: Site, next: Clause): boolean =>
  isBehindNoun(site, next) &&
  /^d(?:er|ie|as|en|em)$/u.test(site.words.lower[next.first]!) &&
  next.finite > next.first + 2;

/** "Fischer sagten , ein Licht gesehen zu haben", "Er bekräftigte , bleiben zu wollen": any sure verb of stating has the infinitive. */
const tellsOwn = (site: Site): boolean => site.cue.isStrong && opens(site, "v2");

/** "Das Haus , welches …", "etwas , was …": a relative clause about the word in front. */
function isBehindNoun({ words: { tokens, lower, bits } }: Site, { first }: Clause): boolean {
  let i = first - 2;
  while (i > 0 && tokens.kinds[i] === TokenKind.quoteMark) i--;
  return i >= 0 && (tokens.forms[i] !== lower[i] || (bits[i]! & Can.pronoun) !== 0);
}

/** "Die Mutter soll einiges bemerkt haben , die Taten seien verjährt": told of somebody, who tells nothing. */
const isHearsayItself = ({ clause: { verb }, cue }: Site): boolean => verb?.auxiliary === "sollen" && !cue.isStrong;

function ofVerbSecond(site: Site, next: Clause): Opening | null {
  // "… bangten um Stellen , und man wolle helfen": what goes on with a clause is not what it opens.
  if (startsCoordination(site.words, next)) return null;
  // "hofft auf Geld , um den Hof zu halten"
  if (!next.subjunctive && purposeOpeners.has(site.words.lower[next.first]!)) return null;
  // "Sie kamen , um zu protestieren , viele taten es ihnen nach"
  if (!next.subjunctive && purposeOpeners.has(site.words.lower[site.clause.first]!)) return null;
  // "Die Stadt unterstützt die Messe , das Geld sei aber knapp": a deed with its object.
  const isDeed = !site.cue.isStrong && site.cue.opens.includes("np") && hasSaidAll(site);
  if (next.subjunctive && opens(site, "v2", "dass") && !isHearsayItself(site) && !isDeed) return konjunktiv;
  const { kind } = site.clause;
  const isCertain =
    opens(site, "v2") && site.cue.isStrong && kind !== "relative" && !site.cue.passive && !isNegated(site);
  return isCertain && !isRelativeInPlace(site, next) && !hasSaidAll(site) && !isDone(site, next) ? verbSecond : null;
}

/** "Die Kanzlerin hat gefordert , der Senat hat geliefert": what has been done nobody asks for. */
const isDone = ({ cue }: Site, { verb }: Clause): boolean =>
  cue.act === "demand" && perfects.has(verb?.auxiliary ?? "");

/** "Minister kündigt Gesetz an , Verbände kritisieren Pläne": a verb that has its object opens no main clause in the indicative. */
function hasSaidAll({ words, clause, cue }: Site): boolean {
  // "Kaum hatte der Rat den Plan verkündet , da wurde er kritisiert": what came next.
  if (words.lower[clause.first] === "kaum") return true;
  if (clause.kind !== "verbSecond") return false;
  // "Die Stadt warnt vor Masken , Händler wissen nicht …"
  if (hasOwnObject(words, clause, cue.prepositions)) return true;
  if (!cue.opens.includes("np")) return false;
  // "Die Stadt hat dies zugesagt , das Land will mehr"
  if (pointingPronouns.has(words.lower[clause.finite + 1] ?? "") && clause.finite > clause.first) return true;
  const first = clause.finite + 1;
  const behindSubject = subjectByRule(words, clause)?.last ?? 0;
  if (behindSubject > first) return isSureObject(words, behindSubject, clause.last);
  return hasObject(words, clause, first) || isBareObject(words, first, clause.last);
}

/** "vor Masken", "von einem Fehler": what the verb leads to with a preposition of its own. */
function hasOwnObject(words: Words, { finite, last }: Clause, prepositions: readonly string[]): boolean {
  for (let i = finite + 1; i < last; i++) {
    const word = words.lower[i]!;
    if (prepositions.includes(contractedPrepositions.get(word) ?? word) && nounPhraseEnd(words, i + 1, last) > i + 1)
      return true;
  }
  return false;
}

/** "Zudem meldete das Amt 15 neue Fälle , elf davon …": right behind the subject, and no dative. */
function isSureObject(words: Words, first: number, limit: number): boolean {
  const end = nounPhraseEnd(words, first, limit);
  if (end < first + 2 || isTimePhrase(words, first, end)) return false;
  if (words.tokens.kinds[first] === TokenKind.number) return true;
  return (agreementOf(words, range(first, end)) & (Cell.accusative | Cell.dative)) === Cell.accusative;
}

/** "Gesetz": a common noun without an article, as headlines have it. */
function isBareObject(words: Words, first: number, last: number): boolean {
  const { agreement, bits, lower, tokens } = words;
  if (first >= last || tokens.forms[first] === lower[first]) return false;
  return (bits[first]! & (Can.noun | Can.properNoun)) === Can.noun && (agreement[first]! & Cell.accusative) !== 0;
}
