import { range, rangesOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import { nounOfSaying, type SayingNoun } from "../rows/nouns-of-saying.ts";
import { months, weekdays } from "../rows/times/words.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { typeOf, unframed, wholeQuotations } from "./quotes.ts";
import { isPassive, phraseOf, speakerOf } from "./speaker.ts";

/**
 * What a noun of saying opens, where whose it is stands in front of it or behind "by" or "from".
 *
 *     The judge dismissed Boone's claim that the votes were bought.
 *                         ^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 */
export function findByNoun(context: Context, sentence: number): void {
  const { words } = context;
  const { first, last } = words.tokens.sentences[sentence]!;
  for (let at = first + 1; at + 2 < last; at++) {
    const row = nounOfSaying.get(words.lower[at]!);
    if (row === undefined) continue;
    const tree = context.tree(sentence);
    if (tree.part(at) !== "NOUN") continue;
    const content = contentOf(words, tree, at, row);
    if (content === null) continue;
    const speaker = ownerOf(words, tree, at) ?? makerOf(words, tree, at);
    if (speaker === null ? !isNobodys(words, tree, at, row) : isOwn(context, at, speaker)) continue;
    const quote = wholeQuotations(context, unframed(context, [content], at), at);
    if (quote.length === 0) continue;
    context.drafts.push(
      newDraft({
        type: typeOf(context, quote, at, "indirect"),
        quote,
        speaker: speaker === null ? [] : [speaker],
        cue: rangesOf([at]),
        act: row.act,
        unit: sentence,
        rule: "en/noun",
      }),
    );
  }
}

/** Tokens between the noun and what it opens: "his claim last week that". */
const NEAR = 6;

/** The clause behind "that", which is no relative one, or the infinitive with its "to". */
function contentOf(words: Words, tree: Tree, noun: number, { opens }: SayingNoun): TokenRange | null {
  // A noun that heads the sentence has its verb inside of the clause: the tree has lost its way.
  if (tree.head(noun) < 0) return null;
  for (const clause of tree.children(noun, "acl", "ccomp", "acl:relcl")) {
    const { first, last } = tree.span(clause);
    if (clause < noun || first > noun + NEAR) continue;
    if (opens.has("that") && words.lower[first] === "that" && isMark(words, tree, clause, first))
      return range(first + 1, last);
    if (opens.has("to") && words.lower[first] === "to" && tree.relation(first) === "mark") return range(first, last);
  }
  return null;
}

/** "the claim that he made": a "that" that is the object of what one does with claims is no conjunction, whatever else the tree has it for. */
function isMark(words: Words, tree: Tree, clause: number, that: number): boolean {
  if (!tree.children(clause, "nsubj", "nsubj:pass", "expl", "csubj").some((subject) => subject > that)) return false;
  return (
    tree.relation(that) === "mark" ||
    !DONE_WITH.has(words.lexicon.verbLemma(words.lower[clause]!) ?? words.lower[clause]!)
  );
}

/** What is done with what somebody says. */
const DONE_WITH = new Set(
  `make give issue have hold keep break repeat hear face raise deny reject share express put level cite release publish send get receive want
  need see use follow bring present read write take post offer support back consider find file dismiss ignore voice air`.split(
    /\s+/u,
  ),
);

/** Whose it is: "his", "Boone's", "by Boone", "from the mayor". */
function ownerOf(words: Words, tree: Tree, noun: number): TokenRange | null {
  const [possessor] = tree.children(noun, "nmod:poss");
  if (possessor !== undefined)
    return isTime(words.lower[possessor]!) ? null : withoutMark(words, phraseOf(words, tree, possessor, noun));
  const by = tree
    .children(noun, "nmod", "obl", "obl:agent")
    .find((child) => child > noun && tree.children(child, "case").some((c) => /^(?:by|from)$/u.test(words.lower[c]!)));
  return by === undefined ? null : phraseOf(words, tree, by, noun);
}

/** "Monday's announcement", "last week's warning": when, not whose. */
const isTime = (word: string): boolean => weekdays.has(word) || months.has(word) || TIME.test(word);
const TIME = /^(?:today|yesterday|day|week|weekend|month|year|decade|morning|afternoon|evening|night|tonight)$/u;

/** "Hale repeated the claim that …": whoever makes it. */
function makerOf(words: Words, tree: Tree, noun: number): TokenRange | null {
  const verb = tree.head(noun);
  if (verb < 0 || tree.relation(noun) !== "obj" || !MAKES.has(tree.lemma(verb)) || isPassive(tree, verb)) return null;
  if (tree.children(verb, "advmod").some((child) => /^(?:not|n['’]t|never)$/u.test(words.lower[child]!))) return null;
  return speakerOf(words, tree, verb);
}

/** "we made the argument that …" inside a quotation: it is told by the quotation already. */
const isOwn = ({ words, quotationOf }: Context, noun: number, { first }: TokenRange): boolean =>
  quotationOf[noun]! >= 0 && /^(?:i|we|you|my|our|your)$/u.test(words.lower[first]!);

const MAKES = new Set(
  "make repeat reiterate renew raise push issue offer echo level voice express advance add air share drop give".split(
    " ",
  ),
);

/** "the allegation that …": of whom nothing is told, but of "no" or "any" one. */
function isNobodys(words: Words, tree: Tree, noun: number, { isAlone }: SayingNoun): boolean {
  return isAlone && !tree.children(noun, "det").some((d) => /^(?:no|any|every|each|neither)$/u.test(words.lower[d]!));
}

const withoutMark = (words: Words, { first, last }: TokenRange): TokenRange =>
  last - first > 1 && /^['’]s?$/u.test(words.lower[last - 1]!) ? range(first, last - 1) : range(first, last);
