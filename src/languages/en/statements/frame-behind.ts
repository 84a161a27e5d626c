import type { Words } from "../../../analysis/words.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import { runTree, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { type Frame, frameOf, rowOf, SHORTEST } from "./frame.ts";
import { speakerBy } from "./frame-speaker.ts";
import { lastWord, leadingVerb } from "./frame-verb.ts";
import { LEADS } from "./marks.ts";

/** "…," Hale said.   "…," said Hale.   "…?" Hale asked. */
export const frameBehind = (
  context: Context,
  quotation: Quotation,
  behind: readonly (Quotation | undefined)[],
): Frame | null =>
  quotation.closed &&
  beginsSpeech(context, quotation.open) &&
  !TURNS.test(context.words.lower[quotation.close + 1] ?? "")
    ? verbBehind(context, quotation, behind)
    : null;

/** "…," which Hale thinks will help.   "…," but Hale said no. */
const TURNS = /^(?:but|which|who|whom|whose)$/u;

/** `behind`: where the words to look at may end, the nearest first. */
export function verbBehind(
  context: Context,
  quotation: Quotation,
  behind: readonly (Quotation | undefined)[],
): Frame | null {
  for (const next of behind) {
    const frame = frameUpTo(context, quotation, next);
    if (frame !== null) return frame;
  }
  return null;
}

function frameUpTo(context: Context, quotation: Quotation, next: Quotation | undefined): Frame | null {
  const { words } = context;
  const { sentences, sentenceOf, forms } = words.tokens;
  const { close } = quotation;
  let at = close + 1;
  let sentence = sentenceOf[close]!;
  const lastSign = forms[lastSaid(context, quotation)]!;
  const isQuestion = /^(?:[?!…—–-]|\.\.\.|--)$/u.test(lastSign);
  if (forms[at] === "," && at < sentences[sentence]!.last) at++;
  else if (lastSign !== "," && !isQuestion && lastSign !== ".") return null;
  const isApart = at >= sentences[sentence]!.last;
  if (isApart) {
    // "Who is there?" Hale asked: the mark ends a sentence, and the frame is one of its own.
    if (sentences[sentence + 1]?.paragraph !== sentences[sentence]!.paragraph) return null;
    sentence++;
    // "Nobody slept." Hale said.: with a full stop for a comma.
    if (!isQuestion && sentences[sentence]!.last - at > SHORTEST_APART) return null;
    // … He answered, "It is me.": the frame of the next one.
    if (next !== undefined && next.open < sentences[sentence]!.last && LEADS.test(forms[next.open - 1]!)) return null;
  }
  const last = Math.min(sentences[sentence]!.last, next?.open ?? words.tokens.count);
  if (last - at < 2 || (lastSign === "." && !isApart)) return null;
  // With the marks in front, which tell the tree that something was said.
  const tree = runTree(words, isApart ? at : close - 1, last);
  const leading = leadingVerb(context, tree, at, lastSign === ",");
  const verb = leading >= 0 ? leading : lastWord(context, tree, at);
  if (verb < 0 || (isApart && (isFar(words, verb, at, last) || tellsMore(context, tree, verb)))) return null;
  return frameOf(context, tree, verb, speakerBy(context, tree, verb, at));
}

/** The last token between the marks that is no mark: of a quotation that ends with an inner one, too. */
function lastSaid({ words }: Context, { open, close }: Quotation): number {
  let at = close - 1;
  while (at > open && words.tokens.kinds[at] === TokenKind.quoteMark) at--;
  return at;
}

/** Tokens of a frame that is a sentence of its own. */
const LONGEST_APART = 16;
/** Tokens of one behind a full stop, with its own: "Hale said." */
const SHORTEST_APART = 5;
/** Tokens before the verb of a frame of any length: "Hale said of the pier in May, when it …", "Hale told …". */
const NEAR_APART = 3;

const isFar = ({ lower }: Words, verb: number, first: number, last: number): boolean =>
  last - first > LONGEST_APART &&
  (verb - first > NEAR_APART ||
    (lower[verb] !== "told" && !/^(?:of|in|on|at|about|during|after)$/u.test(lower[verb + 1]!)));

/** Words in marks that a frame may hold, as the name of a paper: "Hale, in a “Save the Pier” shirt, said". */
export const isInFrame = ({ tokens, lower }: Words, { open, close }: Quotation): boolean =>
  close - open <= SHORTEST &&
  tokens.kinds[open - 1] === TokenKind.word &&
  tokens.kinds[close - 1] === TokenKind.word &&
  /^\p{Ll}/u.test(lower[close + 1] ?? "");

/** "He tweeted a picture.", "She said that it was late.": what the verb tells is not the quotation before it. */
function tellsMore({ words }: Context, tree: Tree, verb: number): boolean {
  const clause = tree.child(verb, "ccomp", "xcomp");
  if (
    (clause > verb && !WHEN.test(words.lower[tree.span(clause).first]!)) ||
    words.lower.slice(verb, tree.last).includes("that")
  )
    return true;
  return tree.child(verb, "obj") > verb && !rowOf(words, tree, verb)?.opens.has("addressee");
}

/** Words that lead to what went on meanwhile. */
const WHEN = /^(?:as|when|while|after|before)$/u;

/** Whether a sentence or a clause begins at the mark: what stands before it is no word. */
function beginsSpeech({ words }: Context, open: number): boolean {
  const { sentences, sentenceOf, kinds } = words.tokens;
  const before = open - 1;
  return before < sentences[sentenceOf[open]!]!.first || kinds[before] !== TokenKind.word;
}
