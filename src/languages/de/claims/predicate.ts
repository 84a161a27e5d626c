import { Can } from "../../../analysis/lexicon.ts";
import type { Predicate } from "../../../propositions/proposition.ts";
import { type SlotContext, spansOf } from "../../../propositions/slot-context.ts";
import { eventPrepositions, existence, gradeAdverbs, plainCopulas } from "../rows/claims/predicate-words.ts";
import { carryingVerbs, demandingVerbs, existenceVerbs, phaseVerbs } from "../rows/event-concepts.ts";
import { attributeOnlyEnding } from "../rows/word-classes/inflection.ts";
import type { SaidClause } from "./clauses-of.ts";
import { type Concept, eventOfNoun, listedConcept } from "./concepts.ts";
import { adjectiveLemma } from "./lemmas.ts";
import type { FoundParticipant } from "./participants.ts";

/** The predicate, the participants that are left when one of them names the event, and whether a word names its opposite. */
export interface FoundPredicate {
  readonly predicate: Predicate;
  readonly participants: readonly FoundParticipant[];
  readonly flipped: boolean;
}

/**
 * What happens: the full verb, or where that only carries, the noun or adjective beside it.
 *
 *     An 14 Trägern seien Risse gemessen worden        reißen
 *                         ^^^^^
 */
export function predicateOf(
  context: SlotContext,
  clause: SaidClause,
  all: readonly FoundParticipant[],
): FoundPredicate {
  const { verb } = clause;
  const demanded = verb !== null && demandingVerbs.has(verb) ? byNoun(context, all) : null;
  if (verb !== null && !carries(verb) && demanded === null) {
    const { key, flipped } = listedConcept(verb) ?? { key: verb, flipped: false };
    return { predicate: { concepts: [key], spans: [] }, participants: all, flipped };
  }
  const found = demanded ?? byNoun(context, all) ?? byAdjective(context, clause, verb);
  if (found === null) {
    const exists = verb !== null && existenceVerbs.has(verb);
    return { predicate: { concepts: exists ? [existence] : [], spans: [] }, participants: all, flipped: false };
  }
  const { key, flipped } = found.concept;
  return {
    predicate: { concepts: [key], spans: spansOf(context.words, [found.token]) },
    // "Der Corona-Ausbruch": what broke out is told by the whole word.
    participants: all.filter(({ token }) => token !== found.token || found.isPart === true),
    flipped,
  };
}

const carries = (verb: string): boolean => carryingVerbs.has(verb) || existenceVerbs.has(verb) || phaseVerbs.has(verb);

interface AtToken {
  readonly concept: Concept;
  readonly token: number;
  /** The last part of the word names the event. */
  readonly isPart?: true;
}

/** "Risse aufweisen", "die Sperrung beginnt", "kommt zu einem Ausbruch": the noun names the event; not one behind another preposition. */
function byNoun({ words }: SlotContext, all: readonly FoundParticipant[]): AtToken | null {
  const nouns = all.filter(({ type }) => type === null);
  for (const { key, token } of nouns.filter(({ role }) => role === "subject" || role === "object")) {
    const concept = eventOfNoun(words.lexicon, key);
    if (concept !== null) return { concept, token };
  }
  for (const { key, head, token } of nouns.filter(({ role }) => eventPrepositions.has(role))) {
    const concept = listedConcept(key);
    if (concept !== null) return { concept, token };
    const ofPart = head === null ? null : listedConcept(head);
    if (ofPart !== null) return { concept: ofPart, token, isPart: true };
  }
  return null;
}

/** "ist sicher", "14 gerissene Träger": a listed adjective or participle, or what a copula says of its subject. */
function byAdjective({ words }: SlotContext, { tokens }: SaidClause, verb: string | null): AtToken | null {
  const { bits, lower, lexicon } = words;
  for (const token of tokens) {
    if ((bits[token]! & (Can.adjective | Can.participle2)) === 0 || words.tokens.forms[token] !== lower[token])
      continue;
    const concept = listedConcept(adjectiveLemma(lexicon, lower[token]!)) ?? listedConcept(lower[token]!);
    if (concept !== null) return { concept, token };
  }
  if (verb === null || !plainCopulas.has(verb)) return null;
  const token = tokens.findLast((i) => isPredicative(bits[i]!, lower[i]!, words.tokens.forms[i]!));
  return token === undefined
    ? null
    : { token, concept: { key: adjectiveLemma(lexicon, lower[token]!), flipped: false } };
}

/** Uninflected and not an adverb of degree or time. */
const isPredicative = (bits: number, lower: string, form: string): boolean =>
  form === lower &&
  (bits & (Can.adjective | Can.participle2)) !== 0 &&
  (bits & (Can.article | Can.pronoun | Can.preposition | Can.conjunction)) === 0 &&
  !attributeOnlyEnding.test(lower) &&
  !gradeAdverbs.has(lower);
