import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Draft } from "../../../statements/draft.ts";
import type { Quotation } from "../../../tokens/tokens.ts";
import { runTree, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { type Frame, frameOf, frames, isInRelative, NEAR, rowOf, SHORTEST } from "./frame.ts";
import { ANY_VERB, governing } from "./frame-verb.ts";
import { LEADS } from "./marks.ts";
import { standsAlone } from "./quotes.ts";
import { sayingForm, sayingVerb } from "./saying-verbs.ts";
import { isPassive, speakerOf } from "./speaker.ts";

/** Where the words in front of a quotation begin: with its sentence, or behind another quotation of it. */
export const firstBefore = ({ words }: Context, { open }: Quotation, last: Quotation | undefined): number =>
  Math.max(words.tokens.sentences[words.tokens.sentenceOf[open]!]!.first, (last?.close ?? -1) + 1);

/**
 * A mark right behind a verb of saying that has led to nothing else: what stands behind the quotation is no frame then.
 *
 *     Hale had said, "We will see," when asked about the pier.
 *              ^^^^
 */
export const isLed = ({ words, framing }: Context, { open }: Quotation): boolean =>
  LEADS.test(words.lower[open - 1] ?? "") && !framing.has(open - 2) && frames(sayingForm(words, open - 2));

/** Hale said: "…"   Hale told the council, "…" */
export function frameBefore(
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
    const speaking = isParticiple || tree.tag(verb) === "VB" ? governing(context, tree, verb) : verb;
    // "…," Hale said, adding, "…"
    const speaker =
      (isParticiple ? attending(context, tree, verb) : null) ??
      speakerOf(words, tree, speaking) ??
      (isParticiple ? before?.speaker[0] : null) ??
      null;
    return frameOf(context, tree, verb, speaker);
  }
  return null;
}

/** "The film ends with a voice saying, …": the words between "with" and the participle. */
function attending({ words }: Context, tree: Tree, participle: number): TokenRange | null {
  let first = participle;
  while (first > tree.first && /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/u.test(tree.part(first - 1))) first--;
  if (words.lower[first - 1] === "of" && tree.part(first - 2) !== "VERB") first -= 2;
  while (first > tree.first && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tree.part(first - 1))) first--;
  return first < participle && words.lower[first - 1] === "with" ? range(first, participle) : null;
}

/** Tokens of a sentence that agrees, with its full stop. */
const LONGEST_AGREEING = 12;

/**
 * A quotation that stands alone behind a short sentence of the same paragraph whose last word is a verb of saying.
 *
 *     Mara Hale, who leads the watch, agreed. "Nobody asked us."
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function agreeing(context: Context, quotation: Quotation): Frame | null {
  const { words } = context;
  const { sentences, sentenceOf, forms } = words.tokens;
  const { open } = quotation;
  const own = sentenceOf[open]!;
  const before = sentences[own - 1];
  if (before === undefined || open !== sentences[own]!.first || before.paragraph !== sentences[own]!.paragraph)
    return null;
  const verb = before.last - 2;
  const isShort = before.last - before.first <= LONGEST_AGREEING && forms[before.last - 1] === ".";
  if (!isShort || verb <= before.first || context.framing.has(verb) || !standsAlone(context, quotation)) return null;
  for (let i = before.first; i < before.last; i++) if (context.quotationOf[i]! >= 0) return null;
  const tree = context.tree(own - 1);
  if (!/^VB[DZP]$/u.test(tree.tag(verb)) || tree.head(verb) >= 0 || !frames(rowOf(words, tree, verb))) return null;
  if (tree.child(verb, "aux", "aux:pass", "ccomp", "obj", "parataxis") >= 0) return null;
  const frame = frameOf(context, tree, verb, speakerOf(words, tree, verb));
  // Who agrees behind speech promises nothing.
  return frame !== null && tree.lemma(verb) === "agree" ? { ...frame, act: "confirm" } : frame;
}
