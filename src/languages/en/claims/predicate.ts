import type { Predicate } from "../../../propositions/proposition.ts";
import { type SlotContext, spansOf } from "../../../propositions/slot-context.ts";
import { carryingVerbs, existenceVerbs, failingVerbs } from "../rows/claims/event-concepts.ts";
import type { Tree } from "../tree.ts";
import type { SaidClause } from "./clauses-of.ts";
import { type Concept, listedConcept, plainKey } from "./concepts.ts";
import { verbLemma } from "./lemmas.ts";
import type { FoundParticipant } from "./participants.ts";

/** The predicate, the participants that are left when one of them names the event, and whether it is turned into its opposite. */
export interface FoundPredicate {
  readonly predicate: Predicate;
  readonly participants: readonly FoundParticipant[];
  readonly flipped: boolean;
  /** Words that turn it: "failed to". */
  readonly turning: readonly number[];
}

/** That something is there. */
export const EXISTENCE = "en:there";

/** Verbs on verbs, at most: "is expected to try to close". */
const DEEPEST = 4;

/**
 * What happens: the full verb, or where that only carries, the verb, noun or adjective beside it.
 *
 *     The company refused to close the mill         schließen, denied
 *                 ^^^^^^^    ^^^^^
 */
export function predicateOf(
  context: SlotContext,
  clause: SaidClause,
  all: readonly FoundParticipant[],
): FoundPredicate {
  const { tree } = clause;
  const turning: number[] = [];
  let verb = clause.head;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const lemma = verbLemma(context.words.lexicon, context.words.lower[verb]!);
    const next = tree.child(verb, "xcomp");
    const isFailing = failingVerbs.has(lemma);
    if (next < 0 || !clause.tokens.includes(next) || !(isFailing || carryingVerbs.has(lemma))) break;
    if (isFailing && tree.part(next) === "VERB") turning.push(verb);
    verb = next;
  }
  const found = conceptAt(context, tree, verb) ?? byNoun(all, tree, verb);
  if (found !== null) {
    const { concept, token } = found;
    return {
      predicate: { concepts: [concept.key], spans: token === verb ? [] : spansOf(context.words, [token]) },
      participants: all.filter((one) => one.token !== token),
      flipped: concept.flipped,
      turning,
    };
  }
  const exists =
    existenceVerbs.has(verbLemma(context.words.lexicon, context.words.lower[verb]!)) || tree.child(verb, "expl") >= 0;
  return { predicate: { concepts: exists ? [EXISTENCE] : [], spans: [] }, participants: all, flipped: false, turning };
}

interface AtToken {
  readonly concept: Concept;
  readonly token: number;
}

/** Of a full verb, or of the adjective that a copula says; null for a verb that only carries, and for a noun. */
function conceptAt({ words }: SlotContext, tree: Tree, at: number): AtToken | null {
  const part = tree.part(at);
  if (part === "ADJ") {
    const lower = words.lower[at]!;
    const listed = listedConcept(lower) ?? listedConcept(verbLemma(words.lexicon, lower));
    return { concept: listed ?? { key: plainKey(lower), flipped: false }, token: at };
  }
  if (part !== "VERB") return null;
  const lemma = verbLemma(words.lexicon, words.lower[at]!);
  const particle = tree.child(at, "compound:prt");
  const whole = particle < 0 ? lemma : `${lemma} ${words.lower[particle]}`;
  // "lay off": the form alone is also one of "lie".
  const beside = [lemma, words.lower[at]].map((form) => listedConcept(`${form} ${words.lower[at + 1]}`));
  const listed = listedConcept(whole) ?? beside.find((concept) => concept !== null) ?? null;
  if (listed !== null) return { concept: listed, token: at };
  if ((carryingVerbs.has(lemma) || existenceVerbs.has(lemma)) && particle < 0) return null;
  return { concept: { key: plainKey(whole), flipped: false }, token: at };
}

/** "the closure begins", "made a visit": the object names the event, or the subject of a verb without one; or it is no verb at all. */
function byNoun(all: readonly FoundParticipant[], tree: Tree, verb: number): AtToken | null {
  const hasObject = tree.child(verb, "obj") >= 0;
  for (const { key, head, type, token } of all) {
    const relation = tree.head(token) === verb ? tree.relation(token) : "";
    const isEvent = token === verb || relation === "obj" || (relation.startsWith("nsubj") && !hasObject);
    if (type !== null || !isEvent) continue;
    const concept = listedConcept(key) ?? (head === null ? null : listedConcept(head));
    if (concept !== null) return { concept, token };
  }
  return null;
}
