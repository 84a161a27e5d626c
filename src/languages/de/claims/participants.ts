import { Can } from "../../../analysis/lexicon.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { Participant } from "../../../propositions/proposition.ts";
import { type SlotContext, spanOf } from "../../../propositions/slot-context.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { canBeNominative } from "../grammar/noun-phrases.ts";
import { opensGenitive } from "../rows/claims/participant-words.ts";
import { measures } from "../rows/event-concepts.ts";
import { firstPersonSingular } from "../rows/word-classes/pronouns.ts";
import { numeral } from "../times/numerals.ts";
import type { SaidClause } from "./clauses-of.ts";
import { nounLemma } from "./lemmas.ts";

/** A participant with the token of its noun. */
export interface FoundParticipant extends Participant {
  readonly token: number;
}

const NOUN = 2;
const PRONOUN = 3;

/** Who and what a clause speaks of, in text order; times, places and the numbers' units stand in their own slots. */
export function participantsOf(context: SlotContext, clause: SaidClause, speaker: string | null): FoundParticipant[] {
  const found: FoundParticipant[] = [];
  const seen = new Set<number>();
  let hasSubject = false;
  for (const i of clause.tokens) {
    const named = nameAt(context, i, speaker, seen) ?? nounAt(context, i);
    if (named === null || isInBrackets(context.words, i)) continue;
    const role = roleOf(context.words, clause, named.first, i, hasSubject);
    if (role === "subject") hasSubject = true;
    const { key, head, type } = named;
    if (found.some((other) => other.key === key)) continue;
    found.push({ key, head, type, role, counted: false, token: i, span: spanOf(context.words, named.first, i) });
  }
  return found;
}

/** "Telse Johannsen (Hafenpartei)": what somebody belongs to, in brackets, takes no part. */
const isInBrackets = ({ tokens: { forms } }: Words, i: number): boolean => forms[i - 1] === "(" && forms[i + 1] === ")";

type Found = Pick<Participant, "key" | "head" | "type"> & { readonly first: number };

/** A name or a word that stands for one, once for each mention. */
function nameAt(context: SlotContext, i: number, speaker: string | null, seen: Set<number>): Found | null {
  const { article, entityAt, mentionStart, mentionKind, placeAt, words } = context;
  const lower = words.lower[i]!;
  if (firstPersonSingular.has(lower) && speaker !== null) return { key: speaker, head: null, type: "PER", first: i };
  const entity = article.entities[entityAt[i]!];
  if (entity === undefined || placeAt[i]! >= 0) return null;
  const first = mentionStart[i]!;
  const isLast = i + 1 >= entityAt.length || mentionStart[i + 1] !== first;
  if (!isLast || seen.has(first)) return null;
  if (mentionKind[i] === NOUN && entity.type === "LOC") return null;
  if (mentionKind[i] === PRONOUN && entity.type !== "PER" && entity.type !== "ORG") return null;
  seen.add(first);
  // "Die Geschäftsführung", "die Gewerkschaft": a body without a name of its own is a noun.
  if (entity.type === "ORG" && isPlainNoun(words, entity.name)) return { ...keyOf(words, i), type: null, first: i };
  // "Die Eiderbrücke" is what another article calls "die Brücke".
  if (entity.type === "LOC" && first === i && keyOf(words, i).head !== null)
    return { ...keyOf(words, i), type: null, first: i };
  return { key: nameKey(entity.name), head: null, type: entity.type, first };
}

const isPlainNoun = ({ lexicon }: Words, name: string): boolean =>
  (lexicon.bits(name) & (Can.noun | Can.properNoun)) === Can.noun;

function nounAt({ words, timeAt, placeAt, entityAt }: SlotContext, i: number): Found | null {
  if (timeAt[i]! >= 0 || placeAt[i]! >= 0 || entityAt[i]! >= 0 || !isNoun(words, i)) return null;
  const key = keyOf(words, i);
  return measures.has(key.key) || numeral(words.lower[i]!) !== null ? null : { ...key, type: null, first: i };
}

/** The key of a noun as participant. */
export function keyOf(words: Words, i: number): { key: string; head: string | null } {
  const { lemma, head } = nounLemma(words.lexicon, words.tokens.forms[i]!);
  return { key: lemma, head };
}

/** A capitalised word that can be a noun or a name. */
export function isNoun({ tokens, bits, lower }: Words, i: number): boolean {
  const form = tokens.forms[i]!;
  if (tokens.kinds[i] !== TokenKind.word || form === lower[i] || !/^\p{Lu}/u.test(form)) return false;
  if ((bits[i]! & NOUNS) === 0) return false;
  return !beginsStretch(tokens, i) || (bits[i]! & NO_NOUNS) === 0;
}

const NOUNS = Can.noun | Can.properNoun;
const NO_NOUNS = Can.article | Can.pronoun | Can.preposition | Can.conjunction | Can.adverb | Can.verbParticle;

/** Words between a preposition or an article and its noun. */
const FARTHEST = 5;

/** What stands in front says what part it plays: a preposition, a genitive article behind a noun; else the case. */
function roleOf(words: Words, clause: SaidClause, first: number, noun: number, hasSubject: boolean): string {
  const { bits, lower, tokens } = words;
  let start = first;
  for (let i = first - 1; i >= clause.tokens[0]! && i >= first - FARTHEST; i--) {
    const b = bits[i]!;
    if ((b & Can.preposition) !== 0 && (b & (Can.article | Can.adjective)) === 0) return lower[i]!;
    const isInside =
      tokens.kinds[i] === TokenKind.number || (b & (Can.article | Can.adjective | Can.participle2 | Can.pronoun)) !== 0;
    if (!isInside || isNoun(words, i)) break;
    start = i;
  }
  if (start < first && start - 1 >= clause.tokens[0]! && opensGenitive.has(lower[start]!) && isNoun(words, start - 1))
    return "of";
  if (!hasSubject && canBeNominative(words, { first: start, last: noun + 1 })) return "subject";
  return "object";
}
