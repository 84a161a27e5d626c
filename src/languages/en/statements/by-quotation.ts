import type { Draft } from "../../../statements/draft.ts";
import type { Quotation } from "../../../tokens/tokens.ts";
import type { Context } from "./context.ts";
import { joined, standsAlone } from "./quotes.ts";

/** Tokens between marks from which on a quotation without a frame is taken for speech: shorter ones are words in marks. */
const SHORTEST = 6;

/**
 * Quotations that no cue frames: those that stand alone behind direct speech of the same paragraph go on with it. Those behind a
 * frame are joined by by-frame.ts already.
 *
 *     Boone called the pier "a heap of rotten planks". "Nobody should walk on it."
 *                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findByQuotation(context: Context): void {
  const taken = coveredTokens(context);
  context.words.tokens.quotations.forEach(({ open, close, depth }) => {
    if (depth > 0 || close - open < SHORTEST || taken[Math.floor((open + close) / 2)] === 1) return;
    const before = lastSpeech(context, { open, close });
    if (before !== null && standsAlone(context, { open, close }))
      before.quote = joined([...before.quote, { first: open, last: close + 1 }]);
  });
}

function coveredTokens({ words, drafts }: Context): Uint8Array {
  const taken = new Uint8Array(words.tokens.count);
  for (const { quote } of drafts) for (const { first, last } of quote) taken.fill(1, first, last);
  return taken;
}

/** Rules whose statements may go on in marks in the next sentence, with a whole one: what somebody wants or is expected to do does not. */
const SAID = new Set(["en/clause", "en/clause-before", "en/frame", "en/frame-part", "en/rest"]);

/** The last speech before a token in its paragraph, where it is direct; or what is told last, where its sentence is the one before. */
function lastSpeech({ words, drafts }: Context, { open, close }: Pick<Quotation, "open" | "close">): Draft | null {
  const { sentences, sentenceOf } = words.tokens;
  const paragraphOf = (token: number): number => sentences[sentenceOf[token]!]!.paragraph;
  let best: Draft | null = null;
  for (const draft of drafts) {
    const first = draft.quote[0]!.first;
    if (draft.type === "reported" || draft.speaker.length === 0 || first >= open) continue;
    if (paragraphOf(first) < paragraphOf(open) - 1) continue;
    if (best === null || best.quote[0]!.first <= first) best = draft;
  }
  if (best === null) return null;
  const isSaid = SAID.has(best.rule) && best.act !== "believe" && /^[.!?,…]$/u.test(words.tokens.forms[close - 1]!);
  const isNext = isSaid && sentenceOf[best.quote.at(-1)!.last - 1]! + 1 === sentenceOf[open];
  return isNext || (best.type === "direct" && paragraphOf(best.quote[0]!.first) === paragraphOf(open)) ? best : null;
}
