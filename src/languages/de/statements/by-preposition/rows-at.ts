import type { Words } from "../../../../analysis/words.ts";
import { type Frame, frames } from "../../rows/frames.ts";

interface Pattern {
  readonly row: Frame;
  /** One set of alternatives a word. */
  readonly words: readonly ReadonlySet<string>[];
}

const patterns = frames.map(
  (row): Pattern => ({ row, words: row.words.split(" ").map((word) => new Set(word.split("|"))) }),
);

/** By first word; the longer row before the shorter one. */
const byFirst = new Map<string, Pattern[]>();
for (const pattern of patterns)
  for (const word of pattern.words[0]!)
    byFirst.set(
      word,
      [...(byFirst.get(word) ?? []), pattern].sort((a, b) => b.words.length - a.words.length),
    );

const NONE: readonly Pattern[] = [];

/** The rows whose words begin at token `i`, each with how many tokens they are. */
export function rowsAt({ lower }: Words, i: number): readonly Pattern[] {
  const found = byFirst.get(lower[i]!);
  if (found === undefined) return NONE;
  return found.filter(({ words }) => words.every((word, k) => word.has(lower[i + k] ?? "")));
}
