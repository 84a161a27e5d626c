import type { Draft } from "../../../statements/draft.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Context } from "./context.ts";
import { joined } from "./quotes.ts";

/** Tokens between marks from which on a quotation without a frame is taken for speech: shorter ones are words in marks. */
const SHORTEST = 6;

/**
 * Quotations that no cue frames: those behind speech in the same paragraph go on with it, one that makes a paragraph goes on
 * with the paragraph before.
 *
 *     "The ice is thin," the warden said. "Nobody should walk on it."
 *                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findByQuotation(context: Context): void {
  const { words } = context;
  const { quotations, sentences, sentenceOf } = words.tokens;
  const taken = coveredTokens(context);
  quotations.forEach(({ open, close, depth }) => {
    if (depth > 0 || close - open < SHORTEST || taken[Math.floor((open + close) / 2)] === 1) return;
    const { paragraph } = sentences[sentenceOf[open]!]!;
    const before = lastSpeech(context, open, paragraph);
    if (before === null || !standsAlone(context, open, close)) return;
    if (before.own) {
      before.draft.quote = joined([...before.draft.quote, { first: open, last: close + 1 }]);
      return;
    }
    context.drafts.push({
      ...before.draft,
      type: "direct",
      quote: [{ first: open, last: close + 1 }],
      cue: [],
      act: "assert",
      parent: null,
      continues: before.draft,
      unit: sentenceOf[open]!,
      rule: "en/continued",
    });
  });
}

function coveredTokens({ words, drafts }: Context): Uint8Array {
  const taken = new Uint8Array(words.tokens.count);
  for (const { quote } of drafts) for (const { first, last } of quote) taken.fill(1, first, last);
  return taken;
}

/** The last direct speech before a token: of its paragraph (`own`), or of the one before. */
function lastSpeech(
  { words, drafts }: Context,
  open: number,
  paragraph: number,
): { draft: Draft; own: boolean } | null {
  const { sentences, sentenceOf } = words.tokens;
  const paragraphOf = (token: number): number => sentences[sentenceOf[token]!]!.paragraph;
  let best: Draft | null = null;
  for (const draft of drafts) {
    const first = draft.quote[0]!.first;
    if (draft.type === "reported" || draft.speaker.length === 0 || first >= open) continue;
    if (paragraphOf(first) < paragraph - 1) continue;
    if (best === null || best.quote[0]!.first <= first) best = draft;
  }
  if (best === null) return null;
  return { draft: best, own: paragraphOf(best.quote[0]!.first) === paragraph && best.type === "direct" };
}

/** Whether the quotation is a sentence of its own: nothing of its sentence stands outside but marks. */
function standsAlone({ words }: Context, open: number, close: number): boolean {
  const { sentences, sentenceOf, kinds } = words.tokens;
  const isMark = (i: number): boolean => kinds[i] === TokenKind.punctuation || kinds[i] === TokenKind.quoteMark;
  for (let i = sentences[sentenceOf[open]!]!.first; i < open; i++) if (!isMark(i)) return false;
  for (let i = close + 1; i < sentences[sentenceOf[close]!]!.last; i++) if (!isMark(i)) return false;
  return true;
}
