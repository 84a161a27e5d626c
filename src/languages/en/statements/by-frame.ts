import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Act } from "../../../language/acts.ts";
import { type Draft, newDraft } from "../../../statements/draft.ts";
import { type Quotation, TokenKind } from "../../../tokens/tokens.ts";
import type { SayingVerb } from "../rows/verbs-of-saying.ts";
import { runTree, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { cueOf } from "./cue.ts";
import { DASH } from "./marks.ts";
import { joined, standsAlone } from "./quotes.ts";
import { sayingForm, sayingVerb } from "./saying-verbs.ts";
import { isPassive, speakerOf } from "./speaker.ts";

/** Tokens of a frame before its verb. */
const FARTHEST = 30;
/** Tokens between a verb and the quotation that it leads to: whom one tells, and when. */
const NEAR = 14;
/** Tokens of a quotation, with its marks, that words in front of it frame; a shorter one is words in marks. */
const SHORTEST = 4;

/** Who says a quotation, and by which verb. */
interface Frame {
  readonly verb: number;
  readonly act: Act;
  readonly speaker: TokenRange;
  readonly cue: readonly TokenRange[];
}

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

const FINITE = /^(?:VB[DZP]|MD)$/u;
const ANY_VERB = /^(?:VB|MD)/u;

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

/**
 * The first finite verb of the stretch, but for those of relative clauses, where it is one of saying; or whichever it is, where the
 * quotation ends with a comma: "…," the guard barked.
 */
function leadingVerb({ words }: Context, tree: Tree, first: number, isAny = false): number {
  for (let i = first; i < Math.min(tree.last, first + FARTHEST); i++) {
    // A fragment's first word is often taken for a participle: "said Hale".
    const isFirst = i === first && ANY_VERB.test(tree.tag(i));
    if ((!FINITE.test(tree.tag(i)) && !isFirst) || isInRelative(tree, i)) continue;
    const verb = tree.part(i) === "AUX" ? tree.head(i) : i;
    if (verb < first) return -1;
    const isSaying = frames(sayingVerb(words, tree, verb));
    return isSaying || (isAny && isOnlyVerb(words, tree, first, verb)) ? verb : -1;
  }
  return -1;
}

/** "…," the guard barked: a verb close behind its subject, where no verb of saying follows. */
function isOnlyVerb(words: Words, tree: Tree, first: number, verb: number): boolean {
  if (verb === first || verb - first > LONGEST_NAME || tree.part(verb) !== "VERB") return false;
  for (let i = verb + 1; i < tree.last; i++) if (sayingVerb(words, tree, i) !== undefined) return false;
  return true;
}

/** "Hale continued.": the last word of a short stretch, which the tree may take for something else. */
function lastWord({ words }: Context, tree: Tree, first: number): number {
  let at = tree.last - 1;
  while (at > first && words.tokens.kinds[at] === TokenKind.punctuation) at--;
  if (at - 1 > first && /^(?:out|on|back|up|off)$/u.test(words.lower[at]!)) at--;
  return at > first && at - first < NEAR && frames(sayingForm(words, at)) ? at : -1;
}

const rowOf = (words: Words, tree: Tree, verb: number): SayingVerb | undefined =>
  sayingVerb(words, tree, verb) ?? sayingForm(words, verb);

const frames = (row: SayingVerb | undefined): boolean =>
  row !== undefined && (row.opens.has("quote") || row.opens.has("clause"));

const isSaying = (row: SayingVerb | undefined): boolean => frames(row) || row?.opens.has("as") === true;

function isInRelative(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < FARTHEST; at = tree.head(at), steps++)
    if (tree.relation(at) === "acl:relcl") return true;
  return false;
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

/** Tokens of a signature. */
const LONGEST_SIGNATURE = 12;

/**
 * Who has signed a quotation that stands alone: a name behind a dash, in its line or in one of its own.
 *
 *     "The pier will be mended by May."
 *     — Mara Hale, harbor master
 *       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function signatureBehind({ words }: Context, { open, close, closed }: Quotation): Omit<Frame, "verb"> | null {
  const { sentences, sentenceOf, forms, kinds } = words.tokens;
  const own = sentences[sentenceOf[open]!]!;
  if (!closed || close - open < SHORTEST || (open > own.first && sentenceOf[open] === sentenceOf[close])) return null;
  const at = close + 1;
  if (at >= words.tokens.count || !DASH.test(forms[at]!)) return null;
  const first = at + 1;
  let { last } = sentences[sentenceOf[at]!]!;
  while (last > first && kinds[last - 1] === TokenKind.punctuation) last--;
  if (last <= first || last - first > LONGEST_SIGNATURE || !/^\p{Lu}\p{Ll}/u.test(forms[first]!)) return null;
  const tree = runTree(words, first, last);
  for (let i = first; i < last; i++) if (FINITE.test(tree.tag(i))) return null;
  return tree.part(first) === "PROPN" ? { act: "assert", speaker: range(first, last), cue: [] } : null;
}

/** The verb whose subject speaks by another: "She released a statement saying, …", "Hale nodded, adding: …", "went on to say, …". */
function governing(tree: Tree, participle: number): number {
  let at = tree.head(participle);
  for (let steps = 0; at >= 0 && steps < NEAR && !FINITE.test(tree.tag(at)); steps++) at = tree.head(at);
  return at < 0 ? participle : at;
}

/** What may stand in a name or a description, right behind the part of it that the tree has for the subject. */
const NOMINAL = new Set(["PROPN", "NOUN", "ADJ", "NUM"]);
const NOT_OF_SUBJECT = new Set(["CCONJ", "ADV", "PUNCT", "SCONJ", "AUX", "PART"]);

/** Who speaks, in a stretch that holds little else: all the words before the verb, or all those of a name behind it. */
function speakerBy({ words }: Context, tree: Tree, verb: number, begin: number): TokenRange | null {
  const found =
    speakerOf(words, tree, verb) ?? (verb === begin ? nameBehind(tree, verb) : wordsBefore(tree, begin, verb));
  if (found === null || found.last <= begin) return null;
  let { first, last } = found;
  if (first > verb) {
    first = verb + 1;
    for (let i = first; i + 1 < last; i++) if (words.lower[i] === "," && BREAKS.test(tree.tag(i + 1))) last = i;
    while (last < tree.last && NOMINAL.has(tree.part(last))) last++;
    return range(first, withApposition(words, tree, last));
  }
  first = begin;
  last = verb;
  while (last > found.first + 1 && NOT_OF_SUBJECT.has(tree.part(last - 1)) && words.lower[last - 1] !== ")") last--;
  while (first < last - 1 && first < found.first && NOT_OF_SUBJECT.has(tree.part(first))) first++;
  return range(first, last);
}

/** "…, who leads the watch", "…, 30, of Lindau": with what describes a name to the end of the stretch, but for participles. */
function withApposition(words: Words, tree: Tree, last: number): number {
  if (words.lower[last] !== "," || last + 1 >= tree.last) return last;
  if (!DESCRIBES.has(tree.part(last + 1)) && !RELATIVE.test(words.lower[last + 1]!)) return last;
  let end = last + 1;
  while (end < tree.last && !(words.lower[end] === "," && end + 1 < tree.last && BREAKS.test(tree.tag(end + 1)))) end++;
  while (end > last && words.tokens.kinds[end - 1] === TokenKind.punctuation) end--;
  return end;
}

const DESCRIBES = new Set(["DET", "NUM", "NOUN", "PROPN", "ADJ"]);
const RELATIVE = /^(?:who|whose|whom)$/u;
/** Tags of what goes on with the frame behind a comma. */
const BREAKS = /^(?:VBG|VBD|IN|CC|RB|WRB)$/u;

/** The few words before a verb that the tree gives no subject. */
const wordsBefore = (tree: Tree, begin: number, verb: number): TokenRange | null => {
  for (let i = begin; i < verb && verb - begin < LONGEST_NAME; i++)
    if (NOMINAL.has(tree.part(i)) || tree.part(i) === "PRON") return range(i, verb);
  return null;
};

const LONGEST_NAME = 8;

/** Nouns behind a verb that the tree gives no subject, with what describes them in front. */
function nameBehind(tree: Tree, verb: number): TokenRange | null {
  let last = verb + 1;
  while (last < tree.last && (NOMINAL.has(tree.part(last)) || /^(?:DET|PRON)$/u.test(tree.part(last)))) last++;
  return last > verb + 1 ? range(verb + 1, last) : null;
}

function frameOf({ words }: Context, tree: Tree, verb: number, speaker: TokenRange | null): Frame | null {
  if (speaker === null) return null;
  const act = rowOf(words, tree, verb)?.act ?? "assert";
  return { verb, act, speaker: withoutPlace(words, speaker), cue: cueOf(words, tree, verb) };
}

/** "Hale, in remarks to reporters, said": where and when are none of the name. */
function withoutPlace({ lower }: Words, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i + 1 < last; i++) if (lower[i] === "," && WHERE.test(lower[i + 1]!)) return range(first, i);
  return range(first, last);
}

const WHERE = /^(?:in|on|at|during|after|before)$/u;

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
