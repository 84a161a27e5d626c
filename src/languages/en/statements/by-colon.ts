import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { type Draft, newDraft } from "../../../statements/draft.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { FINITE, type Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { cueOf } from "./cue.ts";
import { DASH } from "./marks.ts";
import { typeOf, wholeQuotations } from "./quotes.ts";
import { speakerOf, subjectOf } from "./speaker.ts";

/** Words before the colon of a heading that name who speaks. */
const LONGEST_NAME = 6;

/**
 * A colon that leads to speech: a heading's, behind a name; or a sentence's last, before a quotation that begins the next one.
 *
 *     Harbor master: Ferry is safe        In a letter the mayor went further: ¶ "The pier is lost."
 *     ^^^^^^^^^^^^^                                      ^^^^^ ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
 */
export function findByColon(context: Context, sentence: number): void {
  const { words } = context;
  const { first, last } = words.tokens.sentences[sentence]!;
  for (let at = first + 1; at < last; at++) {
    if (words.lower[at] !== ":" || words.tokens.kinds[at] !== TokenKind.punctuation || context.quotationOf[at]! >= 0)
      continue;
    const draft = isIntroduction(context, at) ? introduced(context, sentence, at) : headed(context, sentence, at);
    if (draft !== null && !isTaken(context, draft)) context.drafts.push(draft);
    return;
  }
}

const isTaken = ({ drafts }: Context, { quote, unit }: Draft): boolean =>
  drafts.some((d) => d.unit === unit && d.quote.some((r) => r.first < quote[0]!.last && quote[0]!.first < r.last));

/** Whether a quotation begins right behind the colon. */
const isIntroduction = ({ words, quotationOf }: Context, colon: number): boolean =>
  colon + 1 < words.tokens.count && quotationOf[colon + 1]! >= 0 && quotationOf[colon + 1] !== quotationOf[colon];

function introduced(context: Context, sentence: number, colon: number): Draft | null {
  const { words, quotationOf } = context;
  const tree = context.tree(sentence);
  const { open, close } = words.tokens.quotations[quotationOf[colon + 1]!]!;
  if (context.isFramed[open] === 1) return null;
  const verb = lastVerb(words, tree, colon);
  const speaker = verb < 0 ? nameBefore(context, tree, colon) : speakerOf(words, tree, verb);
  if (speaker === null) return null;
  const cue = verb < 0 ? [] : cueOf(words, tree, verb);
  return draftOf(context, sentence, colon, speaker, [...cue, range(colon, colon + 1)], [range(open, close + 1)]);
}

/** The last verb before the colon that has a subject, no clause of somebody else's. */
function lastVerb(words: Words, tree: Tree, colon: number): number {
  for (let i = colon - 1; i >= tree.first; i--) {
    if (tree.part(i) !== "VERB" || tree.relation(i) === "acl:relcl") continue;
    const subject = subjectOf(words, tree, i);
    if (subject >= 0 && !NO_SPEAKER.test(words.lower[subject]!)) return i;
  }
  return -1;
}

/** "apologized for what happened: …", "it gets better: …" */
const NO_SPEAKER = /^(?:what|it|this|that|there|something|things)$/u;

/** "Mayor Hale": all the words before the colon, or those behind a dash, where none is a finite verb. */
function nameBefore({ words }: Context, tree: Tree, colon: number): TokenRange | null {
  let first = colon;
  while (first > tree.first && !DASH.test(words.lower[first - 1]!)) first--;
  if (colon - first > LONGEST_NAME) return null;
  let names = 0;
  for (let i = first; i < colon; i++) {
    if (words.tokens.kinds[i] === TokenKind.number || FINITE.test(tree.tag(i))) return null;
    if (tree.part(i) === "PROPN" || tree.part(i) === "NOUN") names++;
  }
  return names > 0 ? range(first, colon) : null;
}

/** A heading: a line of its own without a full stop, with a name before the colon and a clause behind it. */
function headed(context: Context, sentence: number, colon: number): Draft | null {
  const { words } = context;
  const { sentences } = words.tokens;
  const { first, last, paragraph } = sentences[sentence]!;
  const isLine = sentences[sentence - 1]?.paragraph !== paragraph && sentences[sentence + 1]?.paragraph !== paragraph;
  if (!isLine || last - colon < 4 || sentence > 0) return null;
  const tree = context.tree(sentence);
  const speaker = nameBefore(context, tree, colon);
  if (speaker === null || first !== tree.first) return null;
  let end = last;
  while (end > colon + 1 && /^[.!]$/u.test(words.lower[end - 1]!)) end--;
  return draftOf(context, sentence, colon, speaker, [range(colon, colon + 1)], [range(colon + 1, end)]);
}

function draftOf(
  context: Context,
  sentence: number,
  colon: number,
  speaker: TokenRange,
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
): Draft | null {
  const quote = wholeQuotations(context, content, colon);
  if (quote.length === 0) return null;
  return newDraft({
    type: typeOf(context, quote, colon, "indirect"),
    quote,
    speaker: [speaker],
    cue,
    unit: sentence,
    rule: "en/colon",
  });
}
