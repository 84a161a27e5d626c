import { NONE } from "../../../analysis/entities/entity-index.ts";
import { Can, Cell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf } from "../grammar/noun-phrases.ts";
import { againstAdverbs, standingFor } from "../rows/statements/cue-words.ts";
import { clauseCoordinators } from "../rows/word-classes/conjunctions.ts";
import { purposeOpeners } from "../rows/word-classes/prepositions.ts";
import { behindObject, canBeObject } from "./behind-object.ts";
import type { Context } from "./context.ts";
import { personBehind } from "./person-behind.ts";
import { namesSomebody } from "./somebody.ts";
import { agrees, subjectBehind, subjectByRule, subjectOf } from "./subject.ts";

/** "… und kündigte an": the clause goes on with the one before. */
export const startsCoordination = ({ lower }: Words, { first }: Clause): boolean =>
  clauseCoordinators.has(lower[first]!);

/**
 * "Er nannte den Plan gut und kündigte an , …": the subject of the clause before serves both. Right behind "und" the verb
 * has none of its own: "… und forderte die Regierung auf".
 */
export function activeSubject(context: Context, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  const { words } = context;
  if (purposeOpeners.has(clause.opener)) return null;
  if (!startsCoordination(words, clause)) {
    const own = goesOnAgainst(context, clauses, clause) ? null : ownSubject(words, clause);
    if (own !== null && !canBeObject(context, own)) return behindEs(context, clause, own);
    const noble = nobleInField(context, clause);
    if (noble !== null) return noble;
    return (
      sharedSubject(context, clauses, clause) ?? mainSubject(context, clause, own) ?? personBehind(context, clause)
    );
  }
  const before = clauses.findLast((c) => c.first < clause.first && isMain(c) && !c.subjunctive);
  const shared = before ? mainSubject(context, before) : null;
  return clause.finite === clause.first + 1
    ? (shared ?? mainSubject(context, clause))
    : (mainSubject(context, clause) ?? shared);
}

/** "Zu Holm hatte Fehler eingeräumt": a name that begins like a phrase with a preposition fills the first field. */
function nobleInField({ words, entities }: Context, { kind, first, finite }: Clause): TokenRange | null {
  if (kind !== "verbSecond" || finite <= first + 1 || (words.bits[first]! & Can.preposition) === 0) return null;
  const at = entities.inner[first] ?? NONE;
  if (entities.entities[at]?.type !== "PER") return null;
  for (let i = first + 1; i < finite; i++) if (entities.inner[i] !== at) return null;
  return range(first, finite);
}

/** The subject of a clause, also behind an object in its first place. */
const mainSubject = (context: Context, clause: Clause, own: TokenRange | null = null): TokenRange | null =>
  behindObject(context, clause, own ?? behindEs(context, clause, subjectOf(context.words, clause)));

/** "Am Montag hielt es die Behörde für möglich , dass …": who stands behind the word for the clause to come. */
function behindEs({ words, entities }: Context, clause: Clause, subject: TokenRange | null): TokenRange | null {
  if (subject?.first !== clause.finite + 1 || words.lower[subject.first] !== standingFor) return subject;
  const other = subjectBehind(words, clause, 1);
  return other !== null && namesSomebody(words, entities, other) ? other : subject;
}

/**
 * "Die Partei lehnt den Plan ab , fordert aber ein neues Gesetz": what follows is the object, whoever the clause before tells of acts.
 * Behind what that clause opens even somebody is: "Sie versprach , alles zu prüfen , kritisierte aber die Bahn".
 */
export function goesOnAgainst(context: Context, clauses: readonly Clause[], clause: Clause): boolean {
  const { words, entities } = context;
  if (!isAgainst(words, clause)) return false;
  const own = subjectByRule(words, clause);
  if (own !== null && (agreementOf(words, own) & Cell.accusative) === 0) return false;
  if (sharedSubject(context, clauses, clause) === null) return false;
  return own === null || !namesSomebody(words, entities, own) || opensContent(clauses, clause);
}

/** "kritisierte aber", "kritisierte zugleich aber". */
const isAgainst = ({ lower }: Words, { finite }: Clause): boolean => againstAdverbs.has(lower[finite + 1] ?? "");

/** Whether a main clause has opened what stands right before this one: "versprach , alles zu prüfen". */
const opensContent = (clauses: readonly Clause[], clause: Clause): boolean => {
  const before = clauses.findLast((c) => c.last <= clause.first);
  return before !== undefined && isContent(before);
};

const isContent = ({ kind, subjunctive, opener }: Clause): boolean =>
  kind === "infinitive" ? opener === "" : kind === "verbSecond" && subjunctive;

/** By its place, or by the tree where the number fits and it stands in the clause. */
function ownSubject(words: Words, clause: Clause): TokenRange | null {
  const byRule = subjectByRule(words, clause);
  if (byRule !== null || clause.kind !== "verbFirst") return byRule;
  const inTree = subjectOf(words, clause);
  return inTree !== null && inTree.first >= clause.first && agrees(words, inTree, clause.finite) ? inTree : null;
}

/** "Beobachter monieren Fehler , sprechen aber davon , dass …": a list of verbs with one subject. */
function sharedSubject(context: Context, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  if (clause.kind !== "verbFirst" || clause.before !== "," || clause.subjunctive) return null;
  // "Sie sagte , der Damm halte , kritisierte den Rat und ging": over what it opens the main clause goes on.
  const before = clauses.findLast((c) => c.last <= clause.first && !isContent(c));
  const subject = before?.kind === "verbSecond" && !before.subjunctive ? mainSubject(context, before) : null;
  return subject !== null && agrees(context.words, subject, clause.finite) ? subject : null;
}

const isMain = ({ kind }: Clause): boolean => kind === "verbSecond" || kind === "verbFirst";
