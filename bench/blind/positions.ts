import { sha256 } from "../../src/text/sha256.ts";
import { type Judgements, withWords } from "./judgements.ts";

/** Start and end of words: UTF-16 offsets into the article's text, from 0, end exclusive. */
export type Position = readonly [number, number];

/** A line of points.jsonl: an article's judgements without its words. */
export interface Positions extends Judgements<Position> {
  /** The number that the article's name begins with in the quotation corpus. */
  readonly article: string;
  /** ISO 8601. */
  readonly published: string;
  /** Of its UTF-8 text. */
  readonly sha256: string;
}

/** An article of the quotation corpus. */
export interface CorpusArticle {
  readonly name: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** "10022 - Der Astronaut …": 10022. */
export const numberOf = ({ name }: CorpusArticle): string => name.slice(0, name.indexOf(" "));

/** An article's judgements, their words as positions. Throws a RangeError where words do not stand in the text. */
export function positionsIn(article: CorpusArticle, judgements: Judgements<string>): Positions {
  const { published, text } = article;
  return {
    article: numberOf(article),
    published,
    sha256: sha256(text),
    ...withWords<string, Position>(judgements, (words, beside) => locate(text, words, beside?.[0] ?? 0)),
  };
}

/** Where the words stand next to an offset, as whole words if they can. */
function locate(text: string, words: string, near: number): Position {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  const whole = starts.filter(
    (at) => !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length)),
  );
  const [start] = (whole.length > 0 ? whole : starts).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  if (start === undefined || words === "") throw new RangeError(`"${words}" does not stand in the text.`);
  return [start, start + words.length];
}

/** The words that positions stand for. Throws a RangeError where the text is not the one that they were made for. */
export function wordsAt(
  { article, sha256: hash, published: _, ...judgements }: Positions,
  text: string,
): Judgements<string> {
  if (sha256(text) !== hash) throw new RangeError(`The text of article ${article} is not the one that was read.`);
  return withWords<Position, string>(judgements, ([start, end]) => text.slice(start, end));
}
