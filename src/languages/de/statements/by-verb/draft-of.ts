import { NONE } from "../../../../analysis/entities/entity-index.ts";
import { range, rangesOf, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { beingCalled, datives } from "../../rows/statements/cue-words.ts";
import { contractedPrepositions, purposeOpeners } from "../../rows/word-classes/prepositions.ts";
import { actorOf } from "../actor.ts";
import { addresseeOf } from "../addressee.ts";
import { behindObject } from "../behind-object.ts";
import { channelOf } from "../channel.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { mediumOf } from "../medium.ts";
import { agrees, isImpersonal, sourceIn, speakerOf, subjectByRule, subjectOf } from "../subject.ts";
import { correlateOf } from "./correlates.ts";
import { type Site, startsCoordination } from "./site.ts";

/** What the rules differ in. */
export type Found = Pick<Draft, "type" | "rule" | "quote" | "frame">;

/** The statement of a site: speaker, cue, addressee, act and medium come from the clause alone. */
export function draftOf(site: Site, found: Found): Draft {
  const { context, words, clauses, clause, cue, index } = site;
  // What stands in front of a frame is said, and its subject does not say it.
  const shared = found.rule === "de/cue-verb-postposed" ? [] : clauses;
  const whole = cue.passive
    ? actorOf(words, clause, cue)
    : behindObject(context, clause, activeSubject(words, shared, clause));
  const subject = whole === null ? null : withoutContent(site, withoutAddressee(site, whole));
  const speaker = speakerOf(words, clause, cue, subject) ?? (subject === null ? sourceIn(words, clause) : null);
  return {
    ...found,
    speaker: speaker ? [speaker] : [],
    cue: cueWords(site, found.rule, subject),
    addressee: addresseeOf(words, clause, cue, subject),
    act: cue.act,
    medium: mediumOf(words, mediumOfCue(found, cue) ?? channelOf(words, clause), speaker, "verb"),
    parent: null,
    matrix: { clause, cue },
    continues: null,
    unit: index,
  };
}

/** "hatte die Zeitung | vom Abzug berichtet": the preposition behind the subject that names the content. */
function withoutContent({ words, clause, cue }: Site, subject: TokenRange): TokenRange {
  if (subject.first < clause.finite) return subject;
  for (let i = subject.first + 1; i < subject.last; i++) {
    const word = words.lower[i]!;
    if (cue.prepositions.includes(contractedPrepositions.get(word) ?? word)) return range(subject.first, i);
  }
  return subject;
}

/**
 * A person's name takes no genitive; who stands behind it in the dative is spoken to:
 *
 *     sagte Sprecherin Ute Moor der Deutschen Presse-Agentur
 *                              ^
 */
function withoutAddressee({ words, context: { entities }, cue }: Site, subject: TokenRange): TokenRange {
  if (!cue.addressee.includes("dat")) return subject;
  for (let i = subject.first + 1; i < subject.last; i++) {
    if (!datives.has(words.lower[i]!)) continue;
    const named = entities.entities[entities.inner[i - 1] ?? NONE];
    const isNameEnd =
      named?.mentions.some(({ kind, end }) => kind === "name" && end === words.tokens.ends[i - 1]) ?? false;
    if (named?.type === "PER" && isNameEnd) return range(subject.first, i);
  }
  return subject;
}

/** What is quoted word for word has been said, also behind "glauben". */
const mediumOfCue = ({ type }: Found, { medium }: Cue): Cue["medium"] =>
  type === "direct" && medium === "thought" ? "speech" : medium;

/**
 * "Er nannte den Plan gut und kündigte an , …": the subject of the clause before serves both. Right behind "und" the verb
 * has none of its own: "… und forderte die Regierung auf".
 */
export function activeSubject(words: Words, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  if (purposeOpeners.has(clause.opener)) return null;
  if (!startsCoordination(words, clause))
    return ownSubject(words, clause) ?? sharedSubject(words, clauses, clause) ?? subjectOf(words, clause);
  const before = clauses.findLast((c) => c.first < clause.first && isMain(c) && !c.subjunctive);
  const shared = before ? subjectOf(words, before) : null;
  return clause.finite === clause.first + 1
    ? (shared ?? subjectOf(words, clause))
    : (subjectOf(words, clause) ?? shared);
}

/** By its place, or by the tree where the number fits and it stands in the clause. */
function ownSubject(words: Words, clause: Clause): TokenRange | null {
  const byRule = subjectByRule(words, clause);
  if (byRule !== null || clause.kind !== "verbFirst") return byRule;
  const inTree = subjectOf(words, clause);
  return inTree !== null && inTree.first >= clause.first && agrees(words, inTree, clause.finite) ? inTree : null;
}

/** "Beobachter monieren Fehler , sprechen aber davon , dass …": a list of verbs with one subject. */
function sharedSubject(words: Words, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  if (clause.kind !== "verbFirst" || clause.before !== "," || clause.subjunctive) return null;
  const before = clauses.findLast((c) => c.last <= clause.first);
  const subject = before?.kind === "verbSecond" && !before.subjunctive ? subjectOf(words, before) : null;
  return subject !== null && agrees(words, subject, clause.finite) ? subject : null;
}

const isMain = ({ kind }: Clause): boolean => kind === "verbSecond" || kind === "verbFirst";

/** The verb with all its parts, the word that stands for the content ("darauf") and the "es" of "es hieß". */
function cueWords({ words, clause, cue }: Site, rule: string, subject: TokenRange | null): TokenRange[] {
  const correlate = rule.startsWith("de/cue-verb") ? correlateOf(words, clause) : -1;
  const named = correlate < 0 ? cue.tokens : rangesOf([...cue.tokens.flatMap(tokensOf), correlate]);
  const isEs = isImpersonal(words, subject) && words.lower[subject!.first] === "es" && cue.lemma === beingCalled;
  const all = isEs ? [...named, range(subject!.first, subject!.first + 1)] : [...named];
  return all.sort((a, b) => a.first - b.first);
}

const tokensOf = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, i) => first + i);
