import type { Borders } from "../../../analysis/checks/borders.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import { publishedDay } from "../../../analysis/times/published-day.ts";
import type { Sentence, Tokens } from "../../../tokens/tokens.ts";
import { tokenAt } from "./token-at.ts";

/** What the checks look at: an article's words, places and times, and the maps. */
export interface CheckContext {
  readonly tokens: Tokens;
  readonly places: readonly PlaceReading[];
  readonly times: readonly TimeMark[];
  readonly gazetteer: Gazetteer;
  readonly borders: Borders;
  /** The day of publication, in days since 1970-01-01; null when it is not known to the day. */
  readonly published: number | null;
  /** For each token the index of the place that begins there, or -1. */
  readonly placeAt: Int32Array;
  /** For each place its first token. */
  readonly tokenOf: Int32Array;
}

export function checkContext(
  tokens: Tokens,
  places: readonly PlaceReading[],
  times: readonly TimeMark[],
  maps: { readonly gazetteer: Gazetteer; readonly borders: Borders },
): CheckContext {
  const placeAt = new Int32Array(tokens.count).fill(-1);
  const tokenOf = Int32Array.from(places, ({ start }) => tokenAt(tokens, start));
  for (const [i, token] of tokenOf.entries()) placeAt[token] = i;
  return { tokens, places, times, ...maps, published: publishedDay(tokens.text.published), placeAt, tokenOf };
}

/** Sentences of the news have at most some hundred tokens; in longer ones only so many around a token are looked at. */
const WINDOW = 150;

/** The tokens of a token's sentence, `last` excluded, at most `WINDOW` away: keeps a text without full stops linear. */
export function sentenceAround(tokens: Tokens, token: number): { readonly first: number; readonly last: number } {
  const { first, last } = tokens.sentences[tokens.sentenceOf[token]!]!;
  return { first: Math.max(first, token - WINDOW), last: Math.min(last, token + WINDOW) };
}

/** The sentences that are short enough to be looked at as a whole. */
export const readableSentences = (tokens: Tokens): readonly Sentence[] =>
  tokens.sentences.filter(({ first, last }) => last - first <= 2 * WINDOW);

/** The words from one token to another, the last included, as a check's span. */
export const spanOf = (
  tokens: Tokens,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } => ({
  start: tokens.starts[first]!,
  end: tokens.ends[last]!,
});

/** The text from one token to another, white space as single spaces. */
export const wordsOf = (tokens: Tokens, first: number, last: number): string =>
  tokens.text.content.slice(tokens.starts[first]!, tokens.ends[last]!).replace(/\s+/gu, " ");
