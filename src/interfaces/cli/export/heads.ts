import { analyseArticle, loadModels, type Reading, type Span } from "../../../index.ts";
import type { Head } from "../../export/format.ts";
import { type Verb, verbForm } from "./verb-form.ts";

/** A word of a tree, by its place in the text. */
interface Word extends Head {
  /** Start of the word that it hangs on; -1 for a root. */
  readonly head: number;
}

/** Finds the word that the rest of some spans hangs on: the first whose head lies outside of them. Trees are made once a reading. */
export async function headsOf(): Promise<(reading: Reading, spans: readonly Span[]) => Head | null> {
  const models = await loadModels();
  const known = new WeakMap<Reading, readonly Word[]>();
  return (reading, spans) => {
    const { text = "", language } = reading.document;
    const words = known.get(reading) ?? wordsOf(analyseArticle({ text, language }, models));
    known.set(reading, words);
    const within = spans.flatMap(({ start, end }) => words.slice(firstFrom(words, start), firstFrom(words, end)));
    const isInside = (place: number) => spans.some(({ start, end }) => place >= start && place < end);
    const heads = within.filter(({ head, upos }) => upos !== "PUNCT" && !isInside(head));
    return heads.find(({ upos }) => upos === "VERB") ?? heads[0] ?? null;
  };
}

/** Where the words from `offset` on begin. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Sentences = ReturnType<typeof analyseArticle>;

const wordsOf = (sentences: Sentences): Word[] =>
  [...sentences].flatMap(({ rows }) => {
    const words = rows.filter(({ kind }) => kind === "word").map(({ columns }) => columns);
    const spans = words.map((columns) => /TokenRange=(\d+):(\d+)/u.exec(columns[9]!)?.slice(1).map(Number) ?? [0, 0]);
    const auxiliaries = Map.groupBy(
      words.filter((columns) => columns[7]!.startsWith("aux")),
      (columns) => columns[6]!,
    );
    return words.map((columns, at) => ({
      start: spans[at]![0]!,
      end: spans[at]![1]!,
      head: columns[6] === "0" ? -1 : (spans[Number(columns[6]) - 1]?.[0] ?? -1),
      upos: columns[3]!,
      ...verbForm(verbOf(columns), (auxiliaries.get(columns[0]!) ?? []).map(verbOf)),
    }));
  });

const verbOf = (columns: readonly string[]): Verb => ({ lemma: columns[2]!, feats: columns[5]!, deprel: columns[7]! });
