import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { type Draft, newDraft } from "../../../statements/draft.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import { runTree } from "../tree.ts";
import type { Context } from "./context.ts";
import { type Frame, isSaying, NEAR } from "./frame.ts";
import { agreeing, firstBefore, frameBefore, isLed } from "./frame-before.ts";
import { frameBehind, isInFrame, verbBehind } from "./frame-behind.ts";
import { leadingVerb } from "./frame-verb.ts";
import { joined, standsAlone } from "./quotes.ts";
import { sayingForm } from "./saying-verbs.ts";
import { signatureBehind } from "./signature.ts";

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
    const after = frameBehind(context, quotation, behind);
    const frame =
      after !== null && !isLed(context, quotation)
        ? after
        : (frameBefore(context, quotation, last, sentenceOf[quotation.open] === ends ? before : null) ??
          after ??
          agreeing(context, quotation));
    // "Hale said: “…,” he said.": both frame it.
    if (after !== null) context.framing.add(after.verb);
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

/** What goes on with the sentence behind marks: "…," and said. */
const ADDS = /^(?:and|but|or|while|as|which|who)$/u;

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
