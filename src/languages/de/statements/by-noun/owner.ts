import { Can } from "../../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { consisting, consistingPrepositions, facing, givenWith } from "../../rows/statements/cue-words.ts";
import { fromWords } from "../../rows/word-classes/prepositions.ts";
import { expressingVerbs, originVerbs, sufferingVerbs } from "../../rows/word-classes/verbs.ts";
import { agentOf, isImpersonal, subjectOf } from "../subject.ts";

/** A reporting noun in front of what it opens. */
export interface NounSite {
  readonly words: Words;
  /** Those of the unit. */
  readonly clauses: readonly Clause[];
  readonly content: Clause;
  /** The comma between the noun's phrase and the content. */
  readonly comma: number;
  /** The unit's first token. */
  readonly from: number;
}

/**
 * Whose word a noun without a genitive is; `first` to `noun` is its phrase. Null where the sentence does not tell.
 *
 *     mit dem Argument , …                    the subject of the clause
 *     äußerte die Hoffnung , …                the subject of the verb
 *     Von der Polizei kam die Information , … the phrase behind "von"
 *     die von Holm geäußerte Hoffnung , …     the agent of the participle
 */
export function ownerOf(site: NounSite, first: number, noun: number): TokenRange | null {
  const { words } = site;
  const agent = agentInside(site, noun);
  if (agent !== null) return agent;
  const clause = clauseOf(site, first);
  if (clause === null || clause.verb === null) return null;
  if (originVerbs.has(clause.verb.lemma)) return agentOf(words, clause);
  if (clause.verb.passive || sufferingVerbs.has(clause.verb.lemma)) return null;
  const isGiven = isGivenIn(words, clause, first) || expressingVerbs.has(clause.verb.lemma);
  const subject = isGiven ? subjectOf(words, clause) : null;
  return subject === null || isImpersonal(words, subject) || covers(subject, noun) ? null : subject;
}

/** "mit dem Vorwurf", but not of whom it meets: "sieht sich mit dem Vorwurf konfrontiert"; "Ihre Antwort bestand in der Drohung". */
function isGivenIn({ lower }: Words, { verb, last }: Clause, first: number): boolean {
  const before = lower[first - 1] ?? "";
  if (verb?.lemma === consisting) return consistingPrepositions.has(before);
  return givenWith.has(before) && !facing.has(lower[last - 1]!);
}

const covers = ({ first, last }: TokenRange, i: number): boolean => first <= i && i < last;

/** The clause that has the token among its own words. */
export const holderOf = ({ clauses }: Pick<NounSite, "clauses">, i: number): Clause | undefined =>
  clauses.findLast(({ own }) => own.some((segment) => covers(segment, i)));

/** The clause that holds the noun, or that the noun's phrase is the first field of. */
function clauseOf({ clauses, content }: NounSite, noun: number): Clause | null {
  const holder = holderOf({ clauses }, noun);
  if (holder !== undefined && holder.finite >= 0) return holder;
  return clauses.find((c) => c.first >= content.last && c.kind === "verbFirst" && !c.subjunctive) ?? null;
}

/** "die von Holm direkt nach dem Freispruch geäußerte Hoffnung": between the article and the participle. */
function agentInside({ words, from }: NounSite, noun: number): TokenRange | null {
  if ((words.bits[noun - 1]! & Can.adjective) === 0) return null;
  for (let i = noun - 2; i > from && i > noun - LONGEST_ATTRIBUTE; i--) {
    if (!fromWords.has(words.lower[i]!)) continue;
    const end = nounPhraseEnd(words, i + 1, noun - 1);
    return end > i + 1 && (words.bits[i - 1]! & Can.article) !== 0 ? range(i + 1, end) : null;
  }
  return null;
}

/** Tokens of an attribute with its own phrases, in front of its noun. */
const LONGEST_ATTRIBUTE = 12;
