import { range, rangesOf, type TokenRange } from "../../../../analysis/token-range.ts";
import { newDraft } from "../../../../statements/draft.ts";
import { datives, insideWords, sourceRelatives, standingFor } from "../../rows/statements/cue-words.ts";
import { contractedPrepositions } from "../../rows/word-classes/prepositions.ts";
import { activeSubject } from "../active-subject.ts";
import { actorOf } from "../actor.ts";
import { addresseeOf } from "../addressee.ts";
import { phraseBefore } from "../chain/source.ts";
import { channelOf } from "../channel.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { mediumOf } from "../medium.ts";
import { endsPersonsName } from "../somebody.ts";
import { isCarrier } from "../source-nouns.ts";
import { isImpersonal, sourceIn, speakerOf } from "../subject.ts";
import { controllerOf } from "./controlled.ts";
import { correlateOf } from "./correlates.ts";
import type { Site } from "./site.ts";

/** What the rules differ in. */
export type Found = Pick<Draft, "type" | "rule" | "quote" | "frame">;

/** The statement of a site: speaker, cue, addressee, act and medium come from the clause alone. */
export function draftOf(site: Site, found: Found): Draft {
  const { context, words, clauses, clause, cue, index } = site;
  // What stands in front of a frame is said, and its subject does not say it.
  const shared = found.rule === "de/cue-verb-postposed" ? [] : clauses;
  const active = clause.kind === "infinitive" ? controllerOf(context, clauses, clause) : null;
  const whole = cue.passive ? actorOf(words, clause, cue) : (active ?? activeSubject(context, shared, clause));
  const subject = whole === null ? null : withoutContent(site, withoutAddressee(site, whole));
  const named = speakerOf(words, clause, cue, subject) ?? (subject === null ? sourceIn(words, clause) : null);
  const told = named ?? paperBefore(site, subject);
  // "Es sei keine Garantie gegeben , …": the noun of the cue is nobody.
  const speaker = told !== null && isOwnNoun(site, told) ? null : told;
  return newDraft({
    ...found,
    speaker: speaker ? [speaker] : [],
    cue: cueWords(site, found.rule, subject),
    addressee: addresseeOf(words, clause, cue, subject),
    act: cue.act,
    medium: mediumOf(words, mediumOfCue(found, cue) ?? channelOf(words, clause), speaker, "verb"),
    matrix: { clause, cue },
    unit: index,
  });
}

const isOwnNoun = ({ words, cue }: Site, { first, last }: TokenRange): boolean =>
  cue.fixed.length > 0 &&
  cue.fixed.some(
    (word) => words.tokens.forms.indexOf(word, first) < last && words.tokens.forms.indexOf(word, first) >= 0,
  );

/** "ein Brief , in dem es heißt , …": the text that a relative clause is about. */
function paperBefore({ words, clause, cue }: Site, subject: TokenRange | null): TokenRange | null {
  const { first, kind } = clause;
  if (kind !== "relative" || words.lower[first - 1] !== "," || !insideWords.has(words.lower[first]!)) return null;
  if (!sourceRelatives.has(words.lower[first + 1]!) || !(cue.passive || isImpersonal(words, subject))) return null;
  const paper = phraseBefore(words, first - 1, first + 1);
  return paper !== null && words.lower.slice(paper.first, paper.last).some(isCarrier) ? paper : null;
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
    if (endsPersonsName(words, entities, i)) return range(subject.first, i);
  }
  return subject;
}

/** What is quoted word for word has been said, also behind "glauben". */
const mediumOfCue = ({ type }: Found, { medium }: Cue): Cue["medium"] =>
  type === "direct" && medium === "thought" ? "speech" : medium;

/** The verb with all its parts, the word that stands for a clause to come ("darauf", "es") and the "es" of "es wird vermutet". */
function cueWords({ words, clause, cue }: Site, rule: string, subject: TokenRange | null): TokenRange[] {
  const correlate = opensClause.has(rule) ? correlateOf(words, clause) : -1;
  const isEsFirst = cue.passive && clause.first === clause.finite - 1;
  const es = isImpersonal(words, subject) ? subject!.first : isEsFirst ? clause.first : clause.finite + 1;
  const others = [correlate, es].filter((i) => i === correlate || words.lower[i] === standingFor);
  return rangesOf([...cue.tokens.flatMap(tokensOf), ...others].filter((i) => i >= 0));
}

/** Rules whose content is a clause behind the verb, which a word in front can stand for; "sagte dazu: „…“" has none. */
const opensClause: ReadonlySet<string> = new Set([
  "de/cue-verb-dass",
  "de/cue-verb-question",
  "de/cue-verb-infinitive",
  "de/cue-verb-konjunktiv",
  "de/cue-verb-second",
]);

const tokensOf = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, i) => first + i);
