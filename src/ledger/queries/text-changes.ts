import { diffArrays, diffWordsWithSpace } from "diff";
import { tokenRowsFor } from "../../languages/languages.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";

// The one place of the ledger that knows the package diff: shortest edits (Myers 1986) of sentences, then of words.

/** A stretch of words: in both sentences, only in the one before, only in the one after. */
export interface WordChange {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** A sentence that was changed, taken out (`after` is null) or put in (`before` is null). */
export interface SentenceChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly words: readonly WordChange[];
}

/** Edits beyond which texts count as another text: the time to find them grows with their square. */
const MOST_EDITS = 1_000;

/** What changed from one text to another, sentence by sentence in the order of the later one. */
export function textChanges(before: string, after: string): readonly SentenceChange[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return paired(old, now);
  const changes: SentenceChange[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of parts) {
    if (!added) changes.push(...paired(gone, []));
    if (added) changes.push(...paired(gone, value));
    gone = removed ? value : [];
  }
  return [...changes, ...paired(gone, [])];
}

/** Part of the longer sentence that both must have to be one sentence in two forms; less is what any two sentences share. */
const KEPT = 0.3;

const isSame = (words: readonly WordChange[], before: string, after: string): boolean =>
  words.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0) >=
  KEPT * Math.max(before.length, after.length);

/** Sentences between the same neighbours belong together in their order where they are alike; the rest came or went. */
function paired(gone: readonly string[], come: readonly string[]): readonly SentenceChange[] {
  const most = Math.max(gone.length, come.length);
  return Array.from({ length: most }, (_, i) => [gone[i] ?? null, come[i] ?? null] as const).flatMap(
    ([before, after]) => {
      if (before === null || after === null) return [oneSided(before, after)];
      const words = wordChanges(before, after);
      return isSame(words, before, after)
        ? [{ before, after, words }]
        : [oneSided(before, null), oneSided(null, after)];
    },
  );
}

const oneSided = (before: string | null, after: string | null): SentenceChange => ({
  before,
  after,
  words: before === null ? [{ kind: "new", text: after ?? "" }] : [{ kind: "gone", text: before }],
});

function wordChanges(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return [
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ];
  return parts.map(({ value, added, removed }) => ({ kind: added ? "new" : removed ? "gone" : "same", text: value }));
}

function sentencesOf(content: string): string[] {
  const text = toText({ text: content });
  const { sentences, starts, ends } = tokenise(text, tokenRowsFor(text.language));
  return sentences.map(({ first, last }) => content.slice(starts[first], ends[last - 1]).replaceAll(/\s+/gu, " "));
}
