import { nameKey } from "../../../propositions/name-key.ts";
import type { Participant, Proposition } from "../../../propositions/proposition.ts";
import { type SlotContext, spanOf } from "../../../propositions/slot-context.ts";
import { measures } from "../rows/claims/measures.ts";
import { numberWords, scales } from "../rows/claims/quantity-words.ts";
import type { Tree } from "../tree.ts";
import type { SaidClause } from "./clauses-of.ts";
import { nounLemma } from "./lemmas.ts";

/** A participant with the token of its noun. */
export interface FoundParticipant extends Participant {
  readonly token: number;
}

const NOUN = 2;
const PRONOUN = 3;
const SELF = new Set(["i", "me", "my"]);

/** Who and what a clause speaks of, in text order; times, places and the numbers' units stand in their own slots. */
export function participantsOf(
  context: SlotContext,
  clause: SaidClause,
  speaker: string | null,
  places: ReadonlySet<number>,
): readonly FoundParticipant[] {
  const found: FoundParticipant[] = [];
  const seen = new Set<number>();
  for (const i of clause.tokens) {
    if (places.has(i)) continue;
    const one = nameAt(context, clause, i, speaker, seen) ?? nounAt(context, clause, i);
    if (one === null || found.some(({ key }) => key === one.key)) continue;
    const { first, ...rest } = one;
    const role = roleOf(clause.tree, i, clause.head, context.words.lower);
    found.push({ ...rest, role, counted: false, token: i, span: spanOf(context.words, first, i) });
  }
  return found;
}

type Found = Pick<Participant, "key" | "head" | "type"> & { readonly first: number };

/** A name or a word that stands for one, once for each mention, at the last of its words. */
function nameAt(
  context: SlotContext,
  { tree }: SaidClause,
  i: number,
  speaker: string | null,
  seen: Set<number>,
): Found | null {
  const { article, entityAt, mentionStart, mentionKind, words } = context;
  if (SELF.has(words.lower[i]!) && speaker !== null) return { key: speaker, head: null, type: "PER", first: i };
  const entity = article.entities[entityAt[i]!];
  if (entity === undefined || mentionKind[i] === NOUN) return null;
  const first = mentionStart[i]!;
  const isLast = i + 1 >= entityAt.length || mentionStart[i + 1] !== first;
  if (!isLast || seen.has(first)) return null;
  if (mentionKind[i] === PRONOUN && tree.relation(i) === "nmod:poss") return null;
  seen.add(first);
  return { key: nameKey(entity.name), head: null, type: entity.type, first };
}

const JOINED = new Set(["compound", "flat", "goeswith", "nummod"]);

function nounAt({ words, timeAt, entityAt }: SlotContext, { tree }: SaidClause, i: number): Found | null {
  if (timeAt[i]! >= 0 || entityAt[i]! >= 0 || !isNoun(tree, i) || JOINED.has(tree.relation(i))) return null;
  const { key, head, first } = keyOf(words, tree, i);
  const lower = words.lower[i]!;
  return measures.has(head ?? key) || numberWords.has(lower) || scales.has(lower)
    ? null
    : { key, head, type: null, first };
}

export const isNoun = (tree: Tree, i: number): boolean => tree.part(i) === "NOUN" || tree.part(i) === "PROPN";

/** "lock gates": "lock gate" is a kind of "gate". */
export function keyOf(
  { lexicon, tokens: { forms } }: SlotContext["words"],
  tree: Tree,
  i: number,
): { readonly key: string; readonly head: string | null; readonly first: number } {
  const lemma = nounLemma(lexicon, forms[i]!);
  let first = i;
  while (first - 1 >= tree.first && tree.relation(first - 1) === "compound" && tree.isUnder(first - 1, i)) first--;
  if (first === i) return { key: lemma, head: null, first };
  const parts = forms.slice(first, i).map((form) => nounLemma(lexicon, form));
  return { key: [...parts, lemma].join(" "), head: lemma, first };
}

/** What the tree says of it: a subject, an object, or the preposition in front; the subject of a passive verb is its object. */
function roleOf(tree: Tree, token: number, head: number, lower: readonly string[]): string {
  let at = token;
  // Up to the word of the phrase that hangs on something else; of a list the first one tells.
  for (let steps = 0; steps < tree.last - tree.first && at !== head; steps++) {
    const relation = tree.relation(at);
    if (!SAME_PHRASE.has(relation)) break;
    at = tree.head(at);
  }
  const preposition = tree.child(at, "case");
  switch (tree.relation(at)) {
    case "nsubj":
      return "subject";
    case "nsubj:pass":
      return "object";
    case "obl:agent":
      return "subject";
    case "nmod:poss":
      return "of";
    default:
      return preposition < 0 || at === head ? "object" : lower[preposition]!;
  }
}

const SAME_PHRASE = new Set(["conj", "appos", "flat", "compound", "goeswith", "nummod"]);

/** Prepositions of a place. */
const AT = new Set("in at near on from outside inside across around along off over under through".split(" "));

/** Where it happens: a place's name behind such a preposition. With the tokens that are taken. */
export function placesOf(
  { article, entityAt, mentionStart, words }: SlotContext,
  { tree, tokens }: SaidClause,
): { readonly places: Proposition["places"]; readonly taken: ReadonlySet<number> } {
  const places: { name: string; span: { start: number; end: number } }[] = [];
  const taken = new Set<number>();
  for (const i of tokens) {
    const entity = article.entities[entityAt[i]!];
    if (entity?.type !== "LOC" || taken.has(i)) continue;
    const first = mentionStart[i]!;
    let last = first;
    while (last + 1 < entityAt.length && mentionStart[last + 1] === first) last++;
    const head = headIn(tree, first, last);
    const preposition = head < 0 ? -1 : tree.child(head, "case");
    if (preposition < 0 || !AT.has(words.lower[preposition]!)) continue;
    for (let k = first; k <= last; k++) taken.add(k);
    places.push({ name: entity.name.toLowerCase(), span: spanOf(words, first, last) });
  }
  return { places, taken };
}

/** The word of a mention that hangs on none of the others. */
function headIn(tree: Tree, first: number, last: number): number {
  for (let i = Math.max(first, tree.first); i <= last && i < tree.last; i++) {
    const head = tree.head(i);
    if (head < first || head > last) return i;
  }
  return -1;
}
