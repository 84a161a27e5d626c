import { without } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { typeOf, unframed, wholeQuotations } from "./quotes.ts";
import { phraseOf } from "./speaker.ts";

/** "According to police, the road is closed.", "The road is closed, per the police.": the clause that the phrase stands in is theirs. */
export function findByAccording(context: Context, sentence: number): void {
  const { words } = context;
  const { first, last } = words.tokens.sentences[sentence]!;
  for (let at = first; at + 1 < last; at++) {
    const length = cueLength(words, at, first);
    if (length === 0 || hasFrame(context, first, last)) continue;
    const tree = context.tree(sentence);
    const head = nounOf(tree, at);
    if (head < 0) continue;
    const speaker = phraseOf(words, tree, head, at);
    const start = Math.max(speaker.first, at + length);
    const own = { first: at, last: Math.max(speaker.last, at + length + 1) };
    const clause = clauseOf(tree, at, head);
    const quote = wholeQuotations(context, unframed(context, without(clause, [own]), at), at);
    if (quote.length === 0 || start >= speaker.last) continue;
    context.drafts.push(
      newDraft({
        type: typeOf(context, quote, at, "indirect"),
        quote,
        speaker: [{ first: start, last: speaker.last }],
        cue: [{ first: at, last: at + length }],
        unit: sentence,
        rule: "en/according-to",
      }),
    );
  }
}

/** Words of "according to", or of "per" where a phrase begins with it: "$5 per day" is no source. */
function cueLength({ lower, tokens }: Words, at: number, first: number): number {
  if (lower[at] === "according" && lower[at + 1] === "to") return 2;
  const beginsPhrase = at === first || lower[at - 1] === ",";
  return lower[at] === "per" &&
    beginsPhrase &&
    /^(?:\p{Lu}|the$|an?$|its$|their$|his$|her$)/u.test(tokens.forms[at + 1]!)
    ? 1
    : 0;
}

/** The noun behind "according to": what the word hangs on, or what hangs on it. */
function nounOf(tree: Tree, at: number): number {
  const head = tree.head(at);
  if (head > at + 1) return head;
  return tree.children(at, "obl", "nmod", "obj").find((child) => child > at + 1) ?? -1;
}

const CLAUSES = new Set(["root", "ccomp", "parataxis", "conj", "advcl", "acl:relcl"]);

/** The clause that holds the phrase: the sentence where it stands at an edge. */
function clauseOf(tree: Tree, at: number, noun: number): { first: number; last: number } {
  if (at <= tree.first + 1) return { first: tree.first, last: tree.last };
  let top = tree.isUnder(noun, at) ? at : noun;
  for (let steps = 0; steps < tree.last - tree.first && !CLAUSES.has(tree.relation(top)); steps++) {
    const head = tree.head(top);
    if (head < 0) break;
    top = head;
  }
  const relation = tree.relation(top);
  return relation === "ccomp" || relation === "acl:relcl" ? tree.span(top) : { first: tree.first, last: tree.last };
}

/** "…," Hale said, according to the minutes: it is told who speaks. */
function hasFrame({ framing }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (framing.has(i)) return true;
  return false;
}
