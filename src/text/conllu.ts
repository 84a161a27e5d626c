// CoNLL-U, the tab-separated format of Universal Dependencies (universaldependencies.org/format.html):
// ten columns a word, a blank line after each sentence, comment lines before its words.

/** The columns by their place in a row. */
export const Column = {
  id: 0,
  form: 1,
  lemma: 2,
  upos: 3,
  xpos: 4,
  feats: 5,
  head: 6,
  deprel: 7,
  deps: 8,
  misc: 9,
} as const;
const COLUMNS = 10;

/** A line of a sentence: a word ("7"), a multiword range ("3-4") or an empty node ("8.1"). */
export interface ConlluRow {
  readonly kind: "word" | "range" | "empty";
  /** The ten columns as they stand; "_" where nothing is given. */
  readonly columns: readonly string[];
}

export interface ConlluSentence {
  /** Number of the sentence's first line in the input, from 1. */
  readonly line: number;
  /** With their "#". */
  readonly comments: readonly string[];
  readonly rows: readonly ConlluRow[];
}

/** The input breaks the format. */
export class ConlluError extends Error {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.name = "ConlluError";
    this.line = line;
    this.reason = reason;
  }
}

const WORD_ID = /^[1-9][0-9]*$/u;
const RANGE_ID = /^(?<first>[1-9][0-9]*)-(?<last>[1-9][0-9]*)$/u;
const EMPTY_ID = /^(?<word>0|[1-9][0-9]*)\.[1-9][0-9]*$/u;

interface Place {
  readonly line: number;
  /** Words so far in the sentence. */
  readonly words: number;
}

function rowOf(text: string, { line, words }: Place): ConlluRow {
  const columns = text.split("\t");
  if (columns.length !== COLUMNS) {
    throw new ConlluError(line, `${columns.length} columns where CoNLL-U has ${COLUMNS}, separated by tabs`);
  }
  const empty = columns.indexOf("");
  if (empty >= 0) throw new ConlluError(line, `column ${empty + 1} is empty; "_" stands for nothing`);
  const id = columns[Column.id]!;
  if (WORD_ID.test(id)) {
    if (Number(id) !== words + 1) throw new ConlluError(line, `word ${id} follows word ${words}`);
    const head = columns[Column.head]!;
    if (head !== "_" && !/^(?:0|[1-9][0-9]*)$/u.test(head)) {
      throw new ConlluError(line, `the head is "${head}", not the number of a word`);
    }
    return { kind: "word", columns };
  }
  const range = RANGE_ID.exec(id)?.groups;
  if (range) {
    const [first, last] = [Number(range.first), Number(range.last)];
    if (first !== words + 1 || last < first) {
      throw new ConlluError(line, `the range ${id} does not begin at the next word, ${words + 1}`);
    }
    return { kind: "range", columns };
  }
  const node = EMPTY_ID.exec(id)?.groups;
  if (!node) throw new ConlluError(line, `"${id}" is not the number of a word, a range or an empty node`);
  if (Number(node.word) !== words) throw new ConlluError(line, `the empty node ${id} stands after word ${words}`);
  return { kind: "empty", columns };
}

/** Reads line by line, so that a file of any length needs the memory of one sentence. */
export class ConlluReader {
  #line = 0;
  #first = 0;
  #words = 0;
  /** The last word of the multiword range that is open; 0 for none. */
  #rangeEnd = 0;
  #comments: string[] = [];
  #rows: ConlluRow[] = [];

  /** Takes the next line without its line end; returns the sentence that it closes, else null. */
  push(text: string): ConlluSentence | null {
    this.#line++;
    const line = text.endsWith("\r") ? text.slice(0, -1) : this.#line === 1 ? text.replace(/^\uFEFF/u, "") : text;
    if (line.trim() === "") return this.#close();
    if (this.#first === 0) this.#first = this.#line;
    if (line.startsWith("#")) {
      if (this.#rows.length > 0) throw new ConlluError(this.#line, "a comment stands between the words of a sentence");
      this.#comments.push(line);
      return null;
    }
    const row = rowOf(line, { line: this.#line, words: this.#words });
    if (row.kind === "word") this.#words++;
    if (row.kind === "range") {
      if (this.#words < this.#rangeEnd)
        throw new ConlluError(this.#line, `the range ${row.columns[0]} overlaps another`);
      this.#rangeEnd = Number(row.columns[Column.id]!.split("-")[1]);
    }
    this.#rows.push(row);
    return null;
  }

  /** The sentence at the end of the input, where no blank line closes it; null where none is open. */
  end(): ConlluSentence | null {
    this.#line++;
    return this.#close();
  }

  #close(): ConlluSentence | null {
    if (this.#first === 0) return null;
    const sentence = { line: this.#first, comments: this.#comments, rows: this.#rows };
    if (this.#words === 0) throw new ConlluError(this.#first, "a sentence without words");
    if (this.#words < this.#rangeEnd)
      throw new ConlluError(this.#line, `a range ends at word ${this.#rangeEnd}, the sentence before`);
    this.#checkHeads(sentence);
    this.#first = 0;
    this.#words = 0;
    this.#rangeEnd = 0;
    this.#comments = [];
    this.#rows = [];
    return sentence;
  }

  #checkHeads(sentence: ConlluSentence): void {
    let line = sentence.line + sentence.comments.length;
    for (const { kind, columns } of sentence.rows) {
      const head = Number(columns[Column.head]);
      if (kind === "word" && head > this.#words) {
        throw new ConlluError(line, `the head is ${head}, but the sentence has ${this.#words} words`);
      }
      line++;
    }
  }
}

/** Every sentence of a text in CoNLL-U. */
export function readConllu(text: string): ConlluSentence[] {
  const reader = new ConlluReader();
  const sentences: ConlluSentence[] = [];
  for (const line of text.split("\n")) {
    const sentence = reader.push(line);
    if (sentence) sentences.push(sentence);
  }
  const last = reader.end();
  if (last) sentences.push(last);
  return sentences;
}

/** The words alone, without ranges and empty nodes. */
export const wordsOf = (sentence: ConlluSentence): readonly (readonly string[])[] =>
  sentence.rows.filter((row) => row.kind === "word").map((row) => row.columns);

/** The sentence as it is written, with the blank line that closes it. */
export const writeConllu = ({ comments, rows }: Pick<ConlluSentence, "comments" | "rows">): string =>
  `${[...comments, ...rows.map((row) => row.columns.join("\t"))].join("\n")}\n\n`;
