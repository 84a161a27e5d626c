import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vectorForm } from "../../src/analysis/network/vectors.ts";
import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import { missing, xzLines } from "../xz-lines.ts";

/** Raw text as numbers: each sentence is a run of word ids, closed by `BOUNDARY`. */
export interface Corpus {
  readonly tokens: Int32Array;
  readonly forms: readonly string[];
  readonly counts: Int32Array;
}

/** The id of the sentence boundary. */
export const BOUNDARY = 0;

/** The texts that word vectors are counted over: reports, Wikinews, speeches, and the sentences of two name corpora. */
async function* texts(data: string): AsyncGenerator<string> {
  for await (const line of xzLines(join(data, "news/2020-01..11.jsonl.xz"))) yield JSON.parse(line).text;
  for (const name of ["quotes/wikinews-train.jsonl", "quotes/wikinews-dev.jsonl"]) {
    for (const line of lines(join(data, name))) yield JSON.parse(line).text;
  }
  for (const name of ["smartdata-train.jsonl.xz", "smartdata-test.jsonl.xz"]) {
    for await (const line of xzLines(join(data, "names", name))) yield JSON.parse(line).raw.replace(/<[^>]*>/gu, "");
  }
  const words = lines(join(data, "names/germeval2014-dev.tsv")).map((l) => l.split("\t"));
  yield words.map((w) => (w.length > 2 && w[0] !== "#" ? w[1] : "\n")).join(" ");
}

function lines(file: string): string[] {
  if (!existsSync(file)) throw missing(file);
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

/** Reads every text once; the order of the ids is the order in which forms are first seen. */
export async function readCorpus(data: string): Promise<Corpus> {
  let tokens = new Int32Array(1 << 24);
  let length = 0;
  const ids = new Map<string, number>([["\n", BOUNDARY]]);
  const counts: number[] = [0];
  const put = (form: string): void => {
    let id = ids.get(form);
    if (id === undefined) {
      id = ids.size;
      ids.set(form, id);
      counts.push(0);
    }
    counts[id]!++;
    if (length === tokens.length) {
      const larger = new Int32Array(length * 2);
      larger.set(tokens);
      tokens = larger;
    }
    tokens[length++] = id;
  };
  for await (const text of texts(data)) {
    if (typeof text !== "string") continue;
    const { forms, sentences } = tokenise(toText({ text }), tokenRows);
    for (const { first, last } of sentences) {
      for (let i = first; i < last; i++) put(vectorForm(forms[i]!));
      put("\n");
    }
  }
  return { tokens: tokens.subarray(0, length), forms: [...ids.keys()], counts: Int32Array.from(counts) };
}
