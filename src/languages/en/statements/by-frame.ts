import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { type Draft, newDraft } from "../../../statements/draft.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import { runTree, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { type Frame, frameOf, frames, isInRelative, isSaying, NEAR, rowOf, SHORTEST } from "./frame.ts";
import { speakerBy } from "./frame-speaker.ts";
import { ANY_VERB, governing, lastWord, leadingVerb } from "./frame-verb.ts";
import { joined, standsAlone } from "./quotes.ts";
import { sayingForm, sayingVerb } from "./saying-verbs.ts";
import { signatureBehind } from "./signature.ts";
import { isPassive, speakerOf } from "./speaker.ts";

/**
 * Whole sentences in marks are speech of whoever stands beside them with a verb of saying; what stands alone behind them goes on
 * with them. The words beside them are read by a tree of their own, as long quotations lead the tree of the sentence astray.
 *
 *     "We looked at the maps that he and his crew drew," said Mara Hale, who leads the watch. "They were wrong."
 *                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findByFrame(context: Context): void {
  const { words } = context;
  const { quotations, sentenceOf } = words.tokens;
  const outer = quotations.filter(({ depth }) => depth === 0);
  let before: Draft | null = null;
  /** The sentence that it ends in, with its frame. */
  let ends = -1;
  for (let at = 0; at < outer.length; at++) {
    const [last, quotation, next] = [outer[at - 1], outer[at]!, outer[at + 1]];
    if (context.isFramed[quotation.open] === 1) continue;
    // Where the words up to the next marks tell nobody, those may be words in marks of the frame.
    const behind = next !== undefined && isInFrame(words, next) ? [next, outer[at + 2]] : [next];
    const frame =
      frameBehind(context, quotation, behind) ??
      frameBefore(context, quotation, last, sentenceOf[quotation.open] === ends ? before : null);
    if (frame === null) {
      const part = framePart(context, quotation, last, behind);
      if (part !== null) {
        const first = firstBefore(context, quotation, last);
        context.framing.add(part.verb);
        claimed(context, quotation);
        before = draftOf(context, part, [range(first, quotation.close + 1)], "en/frame-part");
        before.type = "indirect";
        ends = sentenceOf[part.verb]!;
        context.drafts.push(before);
        continue;
      }
      const signature = signatureBehind(context, quotation);
      if (signature !== null) {
        context.drafts.push(draftOf(context, signature, [claimed(context, quotation)], "en/signature"));
        before = null;
        continue;
      }
      if (before !== null && standsAlone(context, quotation) && follows(context, quotation, ends)) {
        before.quote = joined([...before.quote, claimed(context, quotation)]);
        ends = sentenceOf[quotation.close]!;
      } else before = null;
      continue;
    }
    context.framing.add(frame.verb);
    const quote = [claimed(context, quotation)];
    // "…," she said, "…": one sentence of hers.
    if (next !== undefined && frame.verb > quotation.close && isSecondHalf(context, frame, next)) {
      quote.push(claimed(context, next));
      at++;
    }
    before = draftOf(context, frame, quote);
    ends = sentenceOf[Math.max(outer[at]!.close, frame.verb)]!;
    context.drafts.push(before);
  }
}

/** The tokens of a quotation, which no other rule takes any more. */
function claimed({ isFramed }: Context, { open, close }: Quotation): TokenRange {
  isFramed.fill(1, open, close + 1);
  return range(open, close + 1);
}

function draftOf(
  { words }: Context,
  { act, speaker, cue }: Omit<Frame, "verb">,
  quote: readonly TokenRange[],
  rule = "en/frame",
): Draft {
  return newDraft({
    type: "direct",
    quote: joined(quote),
    speaker: [speaker],
    cue,
    act,
    unit: words.tokens.sentenceOf[quote[0]!.first]!,
    rule,
  });
}

/** Where the words in front of a quotation begin: with its sentence, or behind another quotation of it. */
const firstBefore = ({ words }: Context, { open }: Quotation, last: Quotation | undefined): number =>
  Math.max(words.tokens.sentences[words.tokens.sentenceOf[open]!]!.first, (last?.close ?? -1) + 1);

/**
 * A sentence that ends in marks, with who says it behind them.
 *
 *     The deal "is a gift to the banks," Hale wrote.
 *                                        ^^^^^^^^^^
 */
function framePart(
  context: Context,
  quotation: Quotation,
  last: Quotation | undefined,
  behind: readonly (Quotation | undefined)[],
): Frame | null {
  const { words } = context;
  const { sentences, sentenceOf, forms, kinds } = words.tokens;
  const { open, close, closed } = quotation;
  const { first } = sentences[sentenceOf[open]!]!;
  if (!closed || forms[close - 1] !== "," || sentenceOf[open] !== sentenceOf[close] || (last?.close ?? -1) >= first)
    return null;
  if (open <= first || kinds[open - 1] !== TokenKind.word || ADDS.test(forms[close + 1] ?? "")) return null;
  for (let i = first; i < open; i++) if (isSaying(sayingForm(words, i))) return null;
  const frame = verbBehind(context, quotation, behind);
  return frame !== null && sayingForm(words, frame.verb)?.opens.has("quote") ? frame : null;
}

/** "…," Hale said.   "…," said Hale.   "…?" Hale asked. */
const frameBehind = (
  context: Context,
  quotation: Quotation,
  behind: readonly (Quotation | undefined)[],
): Frame | null =>
  quotation.closed && beginsSpeech(context, quotation.open) ? verbBehind(context, quotation, behind) : null;

/** `behind`: where the words to look at may end, the nearest first. */
function verbBehind(context: Context, quotation: Quotation, behind: readonly (Quotation | undefined)[]): Frame | null {
  for (const next of behind) {
    const frame = frameUpTo(context, quotation, next);
    if (frame !== null) return frame;
  }
  return null;
}

/** What goes on with the sentence behind marks: "…," and said. */
const ADDS = /^(?:and|but|or|while|as|which|who)$/u;

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
/** Tokens before the verb of a frame of any length: "Hale said of the pier in May, when it …". */
const NEAR_APART = 3;

const isFar = ({ lower }: Words, verb: number, first: number, last: number): boolean =>
  last - first > LONGEST_APART &&
  (verb - first > NEAR_APART || !/^(?:of|in|on|at|about|during|after)$/u.test(lower[verb + 1]!));

/** Words in marks that a frame may hold, as the name of a paper: "Hale, in a “Save the Pier” shirt, said". */
const isInFrame = ({ tokens, lower }: Words, { open, close }: Quotation): boolean =>
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

/** What stands before a quotation that is said by the words before it. */
const LEADS = /^[,:]$/u;

/** Whether a sentence or a clause begins at the mark: what stands before it is no word. */
function beginsSpeech({ words }: Context, open: number): boolean {
  const { sentences, sentenceOf, kinds } = words.tokens;
  const before = open - 1;
  return before < sentences[sentenceOf[open]!]!.first || kinds[before] !== TokenKind.word;
}

/** Hale said: "…"   Hale told the council, "…" */
function frameBefore(
  context: Context,
  quotation: Quotation,
  last: Quotation | undefined,
  before: Draft | null,
): Frame | null {
  const { words } = context;
  const { open, close } = quotation;
  const { forms } = words.tokens;
  if (!/^[\p{Lu}\p{N}]/u.test(forms[open + 1]!)) return null;
  const first = firstBefore(context, quotation, last);
  if (open - first < 2) return null;
  // "yelled “Stay there!”", "shouted, “Fire!”": right behind the verb a word or two are speech, too.
  const leads = LEADS.test(forms[open - 1]!);
  const right = sayingForm(words, leads || words.lower[open - 1] === "that" ? open - 2 : open - 1);
  // Nor the name of whom one tells it: "told “Fox Weekend”".
  const isRight = frames(right) && (leads || !right!.opens.has("addressee"));
  if (!leads && !isRight) return null;
  if (close - open < SHORTEST && !isRight) return null;
  const tree = runTree(words, first, open);
  for (let verb = open - 1; verb >= Math.max(first, open - NEAR); verb--) {
    if (!ANY_VERB.test(tree.tag(verb)) || isInRelative(tree, verb)) continue;
    if (!frames(sayingVerb(words, tree, verb)) || tree.child(verb, "ccomp", "xcomp") > verb) return null;
    // "said he thought “…”": what he thinks is hers to tell.
    if (isRight && !leads && tree.relation(verb) === "ccomp" && frames(rowOf(words, tree, tree.head(verb))))
      return null;
    if (isPassive(tree, verb)) return frameOf(context, tree, verb, speakerOf(words, tree, verb));
    const isParticiple = tree.tag(verb) === "VBG";
    const speaking = isParticiple || tree.tag(verb) === "VB" ? governing(tree, verb) : verb;
    // "…," Hale said, adding, "…"
    const speaker = speakerOf(words, tree, speaking) ?? (isParticiple ? before?.speaker[0] : null) ?? null;
    return frameOf(context, tree, verb, speaker);
  }
  return null;
}

/** "…," Hale said, "…": nothing but her own frame stands between them. */
function isSecondHalf(context: Context, { verb, speaker }: Frame, next: Quotation): boolean {
  const { words } = context;
  const { sentenceOf, forms } = words.tokens;
  if (sentenceOf[next.open] !== sentenceOf[verb] || !/^[,:—–-]$/u.test(forms[next.open - 1]!)) return false;
  if (Math.max(verb + 1, speaker.last) < next.open - NEAR || isNewSpeech(words.lower, verb + 1, next.open))
    return false;
  return leadingVerb(context, runTree(words, verb + 1, next.open), Math.max(verb + 1, speaker.last)) < 0;
}

/** Words behind a frame that begin what somebody else says, or another act of hers. */
const isNewSpeech = (lower: readonly string[], first: number, last: number): boolean =>
  lower
    .slice(first, last)
    .some(
      (form, i) =>
        /^(?:but|adding|as|calling|saying|though|when|while|that)$/u.test(form) ||
        (form === "and" && /^[,)]$/u.test(lower[first + i - 1]!)),
    );

/** Whether a quotation begins right behind a sentence: also where an abbreviation ends that one, "…, R-S.C. "I get that."" */
function follows({ words }: Context, { open }: Quotation, sentence: number): boolean {
  const { sentenceOf, forms } = words.tokens;
  const gap = sentenceOf[open]! - sentence;
  return gap === 1 || (gap === 0 && /\.$/u.test(forms[open - 1]!));
}
