import type { TimeMark } from "../analysis/marks.ts";
import type { Words } from "../analysis/words.ts";
import type { Span } from "../text/span.ts";
import type { ReadArticle } from "./read-article.ts";

/** The marks of an article by token, for the slots of its clauses. */
export interface SlotContext {
  readonly words: Words;
  readonly article: ReadArticle["reading"];
  /** For each token the index of the time mark that holds it; -1 for none. */
  readonly timeAt: Int32Array;
  readonly placeAt: Int32Array;
  /** For each token the index of the entity of its innermost mention. */
  readonly entityAt: Int32Array;
  /** For each token the first token of that mention. */
  readonly mentionStart: Int32Array;
  /** For each token whether that mention is a name (1), a noun (2) or a pronoun (3). */
  readonly mentionKind: Uint8Array;
  readonly times: readonly TimeMark[];
}

const KINDS = { name: 1, nominal: 2, pronoun: 3 } as const;

export function slotContext({ reading, words }: ReadArticle): SlotContext {
  const { count, starts } = words.tokens;
  const marks = (spans: readonly Span[]) => {
    const at = new Int32Array(count).fill(-1);
    for (const [k, span] of spans.entries())
      at.fill(k, firstAtOrAfter(starts, span.start), firstAtOrAfter(starts, span.end));
    return at;
  };
  const entityAt = new Int32Array(count).fill(-1);
  const mentionStart = new Int32Array(count).fill(-1);
  const mentionKind = new Uint8Array(count);
  const mentions = reading.entities.flatMap(({ mentions: own }, entity) => own.map((m) => ({ ...m, entity })));
  // Longest first, so that inner mentions are written over outer ones.
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, kind, entity } of mentions) {
    const first = firstAtOrAfter(starts, start);
    const last = firstAtOrAfter(starts, end);
    entityAt.fill(entity, first, last);
    mentionStart.fill(first, first, last);
    mentionKind.fill(KINDS[kind], first, last);
  }
  return {
    words,
    article: reading,
    timeAt: marks(reading.times),
    placeAt: marks(reading.places),
    entityAt,
    mentionStart,
    mentionKind,
    times: reading.times,
  };
}

/** The text that a run of tokens covers. */
export const spanOf = ({ tokens }: Words, first: number, last = first): Span => ({
  start: tokens.starts[first]!,
  end: tokens.ends[last]!,
});

/** Neighbouring tokens joined to spans. */
export function spansOf(words: Words, indices: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const i of [...indices].sort((a, b) => a - b)) {
    const { start, end } = spanOf(words, i);
    if (i === last + 1) spans.at(-1)!.end = end;
    else spans.push({ start, end });
    last = i;
  }
  return spans;
}

/** The first token that begins at or behind a place of the text. */
export function firstAtOrAfter(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
