import { Can } from "../../../analysis/lexicon.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { Proposition } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { type SlotContext, slotContext, spansOf } from "../../../propositions/slot-context.ts";
import { markedOf, runsOf, wordHash } from "../../../propositions/wording.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { auxiliaries, ofWhoSpeaks, plainSaying } from "../rows/claims/clause-words.ts";
import { clausesSaid, type SaidClause } from "./clauses-of.ts";
import { plainKey } from "./concepts.ts";
import { nounLemma, verbLemma } from "./lemmas.ts";
import { participantsOf, placesOf } from "./participants.ts";
import { polarityOf } from "./polarity.ts";
import { predicateOf } from "./predicate.ts";
import { quantitiesOf } from "./quantities.ts";
import { timesOf } from "./times-of.ts";

/** Clauses of one statement that are kept, and of one article: bounds for texts that are no prose. */
const MOST_OF_STATEMENT = 6;
const MOST_OF_ARTICLE = 400;

/** What an article's statements say, clause by clause, in the order of its statements; nothing where there are no trees. */
export function propositionsOf(article: ReadArticle): readonly Proposition[] {
  if (article.words.trees === null) return [];
  const context = slotContext(article);
  const { statements } = article.reading;
  const inner = new Map<string, Span[]>();
  for (const { parent, quote } of statements)
    if (parent !== null) inner.set(parent, [...(inner.get(parent) ?? []), ...quote]);
  const found: Proposition[] = [];
  for (const statement of statements) {
    if (found.length >= MOST_OF_ARTICLE) break;
    found.push(...ofStatement(context, statement, inner.get(statement.id) ?? []));
  }
  return found;
}

function ofStatement(context: SlotContext, statement: Statement, inner: readonly Span[]): Proposition[] {
  const { speaker, cue } = statement;
  const name = context.article.entities.find(({ id }) => id === speaker.entity)?.name;
  const without = [...inner, ...speaker.spans.filter((span) => !isPart(span, statement.quote)), ...cue];
  return clausesSaid(context.words, statement, without)
    .slice(0, MOST_OF_STATEMENT)
    .map((clause, k) => propositionOf(context, statement, clause, k + 1, name === undefined ? null : nameKey(name)))
    .filter((one) => one.wording.length > 1 && !isFrame(one));
}

/** "He called the plan a mistake": the speaker of a statement in whose words he stands. */
const isPart = ({ start, end }: Span, quote: readonly Span[]): boolean =>
  quote.some((span) => span.start <= start && end <= span.end);

const SAYING = new Set([...plainSaying].map(plainKey));

/** "Said the spokeswoman": who speaks, not what is said. */
const isFrame = ({ predicate, participants, quantities, times }: Proposition): boolean =>
  predicate.concepts.some((key) => SAYING.has(key)) &&
  participants.every(({ role }) => role === "subject") &&
  quantities.length + times.length === 0;

function propositionOf(
  context: SlotContext,
  { id, act, said, type }: Statement,
  clause: SaidClause,
  number: number,
  speaker: string | null,
): Proposition {
  const { words } = context;
  const isOpen = isOpenInfinitive(context, clause);
  const { places, taken } = placesOf(context, clause);
  const quantities = quantitiesOf(context, clause);
  const found = predicateOf(context, clause, participantsOf(context, clause, speaker, taken));
  // "He denied that the lock was shut", "he warned against shutting it": the verb of saying turns it.
  const isDenied = type !== "direct" && (act === "deny" || (act === "warn" && isOpen));
  return {
    statement: id,
    number,
    spans: spansOf(words, clause.tokens),
    predicate: found.predicate,
    participants: found.participants.map(({ token: _, ...one }) => ({
      ...one,
      counted: quantities.some(({ of }) => of === one.key),
    })),
    places,
    times: timesOf(context, clause, said),
    quantities,
    polarity: polarityOf(context, clause, found.turning, found.flipped !== isDenied),
    wording: wordingOf(context, clause),
    ...(isOpen && { open: true as const }),
    ...(clause.tokens.some((i) => ofWhoSpeaks.has(words.lower[i]!)) && { ours: true as const }),
    runs: runsOf(words, clause.tokens),
    marked: markedOf(words, clause.tokens),
  };
}

/** "To close the lock": what somebody will or shall do; but not "to have closed it". */
function isOpenInfinitive({ words }: SlotContext, { head, tree }: SaidClause): boolean {
  if (tree.tag(head) !== "VB" || tree.child(head, "nsubj", "nsubj:pass") >= 0) return false;
  const isTo = tree.children(head, "mark").some((mark) => words.lower[mark] === "to");
  return isTo && !tree.children(head, "aux").some((aux) => tree.lemma(aux) === "have");
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const GRAMMAR = Can.article | Can.pronoun;

/** Hashes of the lemmas of all nouns, verbs, adjectives and numbers, sorted, each once. */
function wordingOf({ words }: SlotContext, { tokens, tree }: SaidClause): readonly number[] {
  const { lower, lexicon, bits } = words;
  const { forms, kinds } = words.tokens;
  const hashes = tokens.flatMap((i) => {
    const part = tree.part(i);
    if (kinds[i] === TokenKind.number || kinds[i] === TokenKind.ordinal) return [wordHash(forms[i]!, null)];
    if (kinds[i] !== TokenKind.word || !CONTENT.has(part) || (part !== "PROPN" && (bits[i]! & GRAMMAR) !== 0))
      return [];
    if (auxiliaries.has(lower[i]!)) return [];
    const lemma =
      part === "VERB" ? verbLemma(lexicon, forms[i]!) : part === "ADJ" ? lower[i]! : nounLemma(lexicon, forms[i]!);
    return auxiliaries.has(lemma) ? [] : [wordHash(lemma, "en")];
  });
  return [...new Set(hashes)].sort((a, b) => a - b);
}
