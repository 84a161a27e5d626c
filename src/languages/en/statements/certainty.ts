import { range, spansOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Certainty } from "../../../statements/assemble.ts";
import type { Draft } from "../../../statements/draft.ts";
import type { Factuality, FactualityValue } from "../../../statements/statement.ts";
import { cueStances } from "../rows/cue-stances.ts";
import { falsityWords } from "../rows/falsity.ts";
import { hedges } from "../rows/hedges.ts";
import { nounOfSaying } from "../rows/nouns-of-saying.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";

/** The grades from sure to open; a statement is as sure as its weakest word. */
const ORDER = ["CT", "PR", "PS", "Uu"] as const;
type Grade = (typeof ORDER)[number];

/** How sure whoever speaks is, and the article: by the cue, and by the words on the verb of the content (docs/factuality.md). */
export function certaintyOf(context: Context, draft: Draft): Certainty {
  const { words } = context;
  const stance = stanceOf(context, draft);
  const content = draft.type === "reported" ? PLAIN : contentOf(context, draft);
  const grade = weaker(stance.origin, content.grade);
  const origin: Factuality = {
    source: "origin",
    value: grade === "Uu" ? "Uu" : (`${grade}${content.negated === stance.denies ? "+" : "-"}` as FactualityValue),
    evidence: spansOf(words, [...content.evidence, ...(stance.tells ? draft.cue : [])]),
  };
  const author: Factuality = {
    source: "author",
    value:
      stance.author === "Uu"
        ? "Uu"
        : (`${stance.author}${content.negated === stance.isFalse ? "+" : "-"}` as FactualityValue),
    evidence: stance.author === "Uu" ? [] : spansOf(words, stance.words),
  };
  return { factuality: [origin, author], conditional: content.conditional };
}

interface Stance {
  readonly origin: Grade;
  /** What the article itself makes of it. */
  readonly author: "CT" | "Uu";
  /** Who speaks says that it is not so. */
  readonly denies: boolean;
  /** Whether the cue says more than that it is said. */
  readonly tells: boolean;
  /** Whether the article says that it is not so. */
  readonly isFalse: boolean;
  /** By which words the article takes sides. */
  readonly words: readonly TokenRange[];
}

const byLemma = new Map(cueStances.map((row) => [row.lemma, row]));

const falsity = new Set(falsityWords.map(({ word }) => word));

/** "falsely claimed", "claimed falsely", "the false claim": the word, among the words of the cue or right beside them. */
function falsityAt({ words }: Context, cue: readonly TokenRange[]): number {
  for (const { first, last } of cue)
    for (let i = Math.max(0, first - 1); i <= Math.min(last, words.tokens.count - 1); i++)
      if (falsity.has(words.lower[i]!)) return i;
  return -1;
}

function stanceOf(context: Context, { cue, unit }: Draft): Stance {
  // A frame may be a sentence of its own, behind the quotation.
  const at = cue[0]?.first;
  const tree = context.tree(at === undefined ? unit : context.words.tokens.sentenceOf[at]!);
  const adverb = falsityAt(context, cue);
  if (adverb >= 0)
    return {
      origin: "CT",
      author: "CT",
      denies: false,
      tells: false,
      isFalse: true,
      words: [range(adverb, adverb + 1)],
    };
  for (const { first, last } of cue)
    for (let i = first; i < last; i++) {
      const noun = nounOfSaying.get(context.words.lower[i]!)?.noun;
      const row = byLemma.get(noun ?? (i >= tree.first && i < tree.last ? tree.lemma(i) : ""));
      if (row)
        return { origin: row.origin, author: row.author, denies: row.denies, tells: true, isFalse: false, words: cue };
    }
  return { origin: "CT", author: "Uu", denies: false, tells: false, isFalse: false, words: [] };
}

interface Content {
  readonly grade: Grade;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly evidence: readonly TokenRange[];
}

const PLAIN: Content = { grade: "CT", negated: false, conditional: false, evidence: [] };
const byWord = new Map(hedges.map((row) => [row.word, row]));

/** Read off the word that heads the content, in its first sentence, and what hangs on it. */
function contentOf(context: Context, { quote }: Draft): Content {
  const { words } = context;
  const { first, last } = quote[0]!;
  const tree = context.tree(words.tokens.sentenceOf[first]!);
  const head = headOf(tree, first, last);
  if (head < 0) return PLAIN;
  let grade: Grade = "CT";
  let negated = false;
  const evidence: TokenRange[] = [];
  for (const child of tree.children(head, "aux", "advmod", "cop")) {
    const row = byWord.get(words.lower[child]!);
    if (row === undefined) continue;
    if (row.effect === "not") negated = !negated;
    else grade = weaker(grade, row.effect);
    evidence.push({ first: child, last: child + 1 });
  }
  const conditional = tree
    .children(head, "advcl")
    .some((clause) => tree.children(clause, "mark").some((mark) => /^(?:if|unless)$/u.test(words.lower[mark]!)));
  return { grade: conditional ? "Uu" : grade, negated, conditional, evidence };
}

/** The word of a stretch that hangs on none of its words. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let i = Math.max(first, tree.first); i < Math.min(last, tree.last); i++) {
    const head = tree.head(i);
    if ((head < first || head >= last) && tree.part(i) !== "PUNCT" && tree.part(i) !== "SCONJ") return i;
  }
  return -1;
}

const weaker = (a: Grade, b: Grade): Grade => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);
