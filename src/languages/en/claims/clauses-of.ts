import type { Words } from "../../../analysis/words.ts";
import { firstAtOrAfter } from "../../../propositions/slot-context.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { sentenceTree, type Tree } from "../tree.ts";

/** The words of one clause of a statement. */
export interface SaidClause {
  /** In text order, without the words of clauses inside it. */
  readonly tokens: readonly number[];
  /** The word that heads it: a verb, what a copula says, or the noun of a phrase. */
  readonly head: number;
  readonly tree: Tree;
}

/** Hang on a clause and are no words of it: conditions, reasons, relative clauses. */
const BESIDE = new Set(["advcl", "acl:relcl", "csubj:outer"]);
/** Go on as a clause of their own. */
const GOES_ON = new Set(["conj", "parataxis"]);
const CLAUSE = ["nsubj", "nsubj:pass", "csubj", "cop", "expl"];
/** Never the head of a clause. */
const MARKS = new Set(["PUNCT", "SCONJ", "CCONJ", "ADP", "DET", "PART"]);

/** The trees of an article's sentences, each made once. */
const made = new WeakMap<Words, Map<number, Tree>>();

function treeOf(words: Words, sentence: number): Tree {
  const known = made.get(words) ?? new Map<number, Tree>();
  made.set(words, known);
  const tree = known.get(sentence) ?? sentenceTree(words, sentence);
  known.set(sentence, tree);
  return tree;
}

/** The clauses that a statement asserts, in text order: not its conditions, reasons, relative clauses and questions. */
export function clausesSaid(words: Words, { quote }: Statement, without: readonly Span[]): readonly SaidClause[] {
  const { starts, ends, kinds, sentenceOf, sentences, forms } = words.tokens;
  const isOther = (i: number) => without.some(({ start, end }) => starts[i]! >= start && ends[i]! <= end);
  const bySentence = new Map<number, number[]>();
  for (const { start, end } of quote)
    for (let i = firstAtOrAfter(starts, start); i < words.tokens.count && starts[i]! < end; i++) {
      if (kinds[i] === TokenKind.quoteMark || isOther(i)) continue;
      const sentence = sentenceOf[i]!;
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
    }
  return [...bySentence].flatMap(([sentence, own]) => {
    const { first, last } = sentences[sentence]!;
    const isQuestion = forms.slice(Math.max(first, last - 2), last).includes("?") || own.some((i) => forms[i] === "?");
    return isQuestion ? [] : clausesAmong(treeOf(words, sentence), own);
  });
}

/** The clauses of some words of a sentence. */
function clausesAmong(tree: Tree, own: readonly number[]): readonly SaidClause[] {
  const among = new Set(own);
  const tops = own.filter((i) => !among.has(tree.head(i)) && !MARKS.has(tree.part(i)));
  const verbal = tops.filter((i) => isClause(tree, i));
  const heads = new Set(verbal.length > 0 ? verbal : tops.slice(0, 1));
  const queue = [...heads];
  for (let at = 0; at < queue.length; at++)
    for (const child of tree.children(queue[at]!))
      if (GOES_ON.has(tree.relation(child)) && among.has(child) && isClause(tree, child)) {
        heads.add(child);
        queue.push(child);
      }
  return [...heads]
    .sort((a, b) => a - b)
    .map((head) => {
      const tokens = tokensUnder(tree, head, among, heads);
      return { head, tree, tokens: [...sharedSubject(tree, head, among, heads), ...tokens] };
    });
}

const isClause = (tree: Tree, token: number): boolean =>
  tree.part(token) === "VERB" || tree.part(token) === "AUX" || tree.child(token, ...CLAUSE) >= 0;

/** What hangs on a head, but for other clauses. */
function tokensUnder(
  tree: Tree,
  head: number,
  among: ReadonlySet<number>,
  heads: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const walk = (at: number) => {
    if (among.has(at)) found.push(at);
    for (const child of tree.children(at)) if (!heads.has(child) && !BESIDE.has(tree.relation(child))) walk(child);
  };
  walk(head);
  return found.sort((a, b) => a - b);
}

/** "The road is closed and will reopen": the second has the subject of the first. */
function sharedSubject(
  tree: Tree,
  head: number,
  among: ReadonlySet<number>,
  heads: ReadonlySet<number>,
): readonly number[] {
  if (tree.relation(head) !== "conj" || tree.child(head, "nsubj", "nsubj:pass", "expl", "csubj") >= 0) return [];
  const first = tree.head(head);
  if (!heads.has(first)) return [];
  const subject = tree.child(first, "nsubj", "nsubj:pass");
  return subject < 0 ? sharedSubject(tree, first, among, heads) : tokensUnder(tree, subject, among, heads);
}
