import { BOUNDARY, type Corpus } from "./corpus.ts";

/** How often each word stands beside each context, sparse, by rows (words). */
export interface Counts {
  readonly words: readonly string[];
  readonly columns: number;
  /** Row `r` is the entries `starts[r]` to `starts[r + 1] - 1`. */
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

export interface CountOptions {
  /** Words that get a vector: the most frequent ones. */
  readonly words: number;
  /** Words that are contexts of their own; rarer ones are contexts by capital and ending. */
  readonly contexts: number;
}

/** Two words to the left and to the right, each place a context of its own: word order is what a parser needs to know. */
const PLACES = [-2, -1, 1, 2];
/** Contexts of rare words: hashed capital and ending. */
const ENDINGS = 1024;

function endingOf(form: string): number {
  let hash = /^\p{Lu}/u.test(form) ? 17 : 3;
  for (let i = Math.max(0, form.length - 3); i < form.length; i++) hash = (hash * 31 + form.charCodeAt(i)) >>> 0;
  return hash % ENDINGS;
}

export function countContexts({ tokens, forms, counts }: Corpus, options: CountOptions): Counts {
  const order = Int32Array.from(forms, (_, id) => id).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const ranked = [...order].filter((id) => id !== BOUNDARY).slice(0, options.words);
  const rowOf = new Int32Array(forms.length).fill(-1);
  ranked.forEach((id, row) => {
    rowOf[id] = row;
  });
  const width = options.contexts + ENDINGS + 1;
  const contextOf = Int32Array.from(forms, (form, id) => {
    if (id === BOUNDARY) return width - 1;
    const row = rowOf[id]!;
    return row >= 0 && row < options.contexts ? row : options.contexts + endingOf(form);
  });
  const columns = width * PLACES.length;
  const table = new PairTable(1 << 25, columns);
  for (let i = 2; i < tokens.length - 2; i++) {
    const row = rowOf[tokens[i]!]!;
    if (row < 0) continue;
    for (let p = 0; p < PLACES.length; p++) {
      const at = i + PLACES[p]!;
      // The word beyond a boundary is not seen: the boundary itself stands for it.
      const beyond = Math.abs(PLACES[p]!) === 2 && tokens[(i + at) >> 1] === BOUNDARY;
      table.add(row, p * width + (beyond ? width - 1 : contextOf[tokens[at]!]!));
    }
  }
  return { words: ranked.map((id) => forms[id]!), columns, ...table.rows(ranked.length) };
}

/** Counts of pairs (row, column), by open addressing. */
class PairTable {
  readonly #keys: Uint32Array;
  readonly #counts: Float32Array;
  readonly #mask: number;
  readonly #columns: number;
  #used = 0;

  constructor(size: number, columns: number) {
    this.#keys = new Uint32Array(size);
    this.#counts = new Float32Array(size);
    this.#mask = size - 1;
    this.#columns = columns;
  }

  add(row: number, column: number): void {
    const key = row * this.#columns + column + 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 5) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    if (this.#keys[at] === 0) {
      this.#keys[at] = key;
      this.#used++;
      if (this.#used > this.#mask * 0.8)
        throw new RangeError(`more than ${this.#used} different pairs of word and context`);
    }
    this.#counts[at]!++;
  }

  /** Sorted by row, then column. */
  rows(count: number): Pick<Counts, "starts" | "column" | "value"> {
    const keys = this.#keys.filter((key) => key !== 0).sort();
    const starts = new Int32Array(count + 1);
    const column = new Int32Array(keys.length);
    const value = new Float32Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const row = Math.floor((key - 1) / this.#columns);
      starts[row + 1]!++;
      column[i] = key - 1 - row * this.#columns;
      let at = (Math.imul(key, 0x9e3779b1) >>> 5) & this.#mask;
      while (this.#keys[at] !== key) at = (at + 1) & this.#mask;
      value[i] = this.#counts[at]!;
    }
    for (let r = 0; r < count; r++) starts[r + 1]! += starts[r]!;
    return { starts, column, value };
  }
}
