import type { EntityIndex } from "../../../../analysis/entities/entity-index.ts";
import type { Entity } from "../../../../analysis/marks.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Span } from "../../../../text/span.ts";
import { spokenTo } from "../../rows/interview-labels.ts";
import { pattern, wordsAt } from "./labels.ts";
import type { Paragraph } from "./paragraph.ts";

const INTERVIEW = pattern("interview", false);
const ADDRESS = new RegExp(`${pattern("address", false).source} (?=\\p{Lu})`, "u");

/** UTF-16 units behind "im Interview mit" in which the name stands. */
const NEAR = 120;

/** Whether whoever reads these questions is spoken to in them: what a list of questions and answers does not do. */
export const speakTo = (words: Words, questions: readonly Paragraph[]): boolean => {
  const spoken = questions.filter(({ tokens }) => {
    const text = wordsAt(words, tokens);
    return spokenTo.test(text) || ADDRESS.test(text);
  });
  const opens = questions[0] !== undefined && ADDRESS.test(wordsAt(words, questions[0].tokens));
  return opens || spoken.length * 2 >= questions.length;
};

/**
 * Who is asked, by the name's fullest mention: named behind "Interview mit", else spoken to ("Frau Holm, …"), else the
 * one person whom the opening names under a word for an interview. Null where that cannot be told.
 */
export function personAsked(
  words: Words,
  { entities, outer }: EntityIndex,
  opening: readonly Paragraph[],
  questions: readonly Paragraph[],
): TokenRange | null {
  const { starts, text } = words.tokens;
  const isPerson = (i: number): Entity | null => {
    const entity = entities[outer[i] ?? -1];
    return entity?.type === "PER" ? entity : null;
  };
  const persons = new Set<Entity>();
  for (const { tokens } of opening) {
    const sign = INTERVIEW.exec(wordsAt(words, tokens));
    const from = sign === null ? Number.POSITIVE_INFINITY : starts[tokens.first]! + sign.index;
    for (let i = tokens.first; i < tokens.last; i++) {
      const person = isPerson(i);
      if (person !== null) persons.add(person);
      if (person !== null && starts[i]! >= from && starts[i]! <= from + NEAR) return mentionOf(words, person);
    }
  }
  for (const { tokens } of questions) {
    const match = ADDRESS.exec(wordsAt(words, tokens));
    if (match === null) continue;
    const at = starts[tokens.first]! + match.index + match[0].length;
    for (let i = tokens.first; i < tokens.last; i++)
      if (starts[i] === at) {
        const person = isPerson(i);
        return person === null ? range(i, i + 1) : mentionOf(words, person);
      }
  }
  const title = text.title ?? "";
  const isSaid = INTERVIEW.test(title) || opening.some(({ tokens }) => INTERVIEW.test(wordsAt(words, tokens)));
  const inTitle = entities.find(({ type, name }) => type === "PER" && title.includes(name));
  if (isSaid && inTitle !== undefined) return mentionOf(words, inTitle);
  return isSaid && persons.size === 1 ? mentionOf(words, [...persons][0]!) : null;
}

/** The first of the longest mentions by name. */
export function mentionOf(words: Words, { mentions }: Entity): TokenRange | null {
  const size = ({ start, end }: Span): number => end - start;
  const named = mentions.filter(({ kind }) => kind === "name");
  const best = named.reduce<Span | null>((long, one) => (long === null || size(one) > size(long) ? one : long), null);
  return best === null ? null : tokensOf(words, best);
}

function tokensOf({ tokens: { starts, ends, count } }: Words, { start, end }: Span): TokenRange {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let last = low + 1;
  while (last < count && ends[last - 1]! < end) last++;
  return range(low, last);
}
