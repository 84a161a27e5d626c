import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { newsArticles } from "../news.ts";

/** Which words stand how often beside which; rows are words, columns are neighbours at one of four places. */
export interface Contexts {
  /** Row -> word, the most frequent first. */
  readonly words: readonly string[];
  readonly counts: Float64Array;
  /** Compressed rows: row `r` is `columns[starts[r]]` … with `values`, columns ascending. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly columnCount: number;
}

/** Rarer words tell too little of themselves. */
const LEAST_COUNT = 6;
/** So many of the most frequent words count as neighbours. */
const NEIGHBOURS = 3000;
/** Places of the neighbours, relative to the word. */
const PLACES = [-2, -1, 1, 2] as const;

/** Every digit is the same, as in the hashes by which words are looked up. */
const foldDigits = (form: string): string => form.replace(/[0-9]/gu, "0");

/** Counts the neighbours of all words of the news that stand there at least `LEAST_COUNT` times. */
export async function countContexts(data: string, log: (line: string) => void): Promise<Contexts> {
  const ids = new Map<string, number>();
  const spellings: string[] = [];
  const counts: number[] = [];
  /** All sentences as word numbers, -1 between them. */
  let stream = new Int32Array(1 << 22);
  let length = 0;
  const push = (id: number): void => {
    if (length === stream.length) {
      const longer = new Int32Array(stream.length * 2);
      longer.set(stream);
      stream = longer;
    }
    stream[length++] = id;
  };
  for await (const { text } of newsArticles(data)) {
    const tokens = tokenise(toText({ text, language: "de" }), tokenRows);
    for (const sentence of tokens.sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const form = foldDigits(tokens.forms[i]!);
        let id = ids.get(form);
        if (id === undefined) {
          id = spellings.push(form) - 1;
          counts.push(0);
          ids.set(form, id);
        }
        counts[id]!++;
        push(id);
      }
      push(-1);
    }
  }
  log(`word classes: ${length} tokens, ${spellings.length} different`);
  const order = spellings.map((_, id) => id).filter((id) => counts[id]! >= LEAST_COUNT);
  order.sort((a, b) => counts[b]! - counts[a]! || (spellings[a]! < spellings[b]! ? -1 : 1));
  const rowOf = new Int32Array(spellings.length).fill(-1);
  order.forEach((id, row) => {
    rowOf[id] = row;
  });
  for (let at = 0; at < length; at++) if (stream[at] !== -1) stream[at] = rowOf[stream[at]!]!;
  return {
    words: order.map((id) => spellings[id]!),
    counts: Float64Array.from(order, (id) => counts[id]!),
    columnCount: NEIGHBOURS * PLACES.length,
    ...compress(stream.subarray(0, length), order.length),
  };
}

/** Pairs of row and column, counted. A rare word has -1 in the stream, like the end of a sentence. */
function compress(stream: Int32Array, rows: number): Pick<Contexts, "starts" | "columns" | "values"> {
  const pairs: Map<number, number>[] = Array.from({ length: rows }, () => new Map());
  for (let at = 0; at < stream.length; at++) {
    const row = stream[at]!;
    if (row < 0) continue;
    PLACES.forEach((place, index) => {
      const neighbour = stream[at + place] ?? -1;
      // Beyond a border there is no neighbour; two steps over it are not looked at either.
      if (neighbour < 0 || neighbour >= NEIGHBOURS || (stream[at + Math.sign(place)] ?? -1) < 0) return;
      const column = index * NEIGHBOURS + neighbour;
      const counts = pairs[row]!;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const size = pairs.reduce((sum, counts) => sum + counts.size, 0);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  pairs.forEach((counts, row) => {
    for (const [column, value] of [...counts].sort((a, b) => a[0] - b[0])) {
      columns[at] = column;
      values[at++] = value;
    }
    starts[row + 1] = at;
  });
  return { starts, columns, values };
}
