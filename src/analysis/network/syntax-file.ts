import { lineIndex } from "../line-index.ts";
import { asInt8, asInt16, openModelFile, writeModelFile } from "../model-file.ts";
import { FIRST_KEYED_ROW } from "./features.ts";
import type { Labels } from "./labels.ts";
import type { Weights } from "./network.ts";
import { parameterShapes, type Shape } from "./shape.ts";

export const SYNTAX_KIND = "syntax";
export const SYNTAX_VERSION = 1;

/** What training found out beside the weights. */
export interface SyntaxFacts {
  readonly shape: Shape;
  readonly labels: Labels;
  /** The features beside `ATTRIBUTES`: "ART\tein" -> "Definite=Ind|PronType=Art"; "ART" -> those of most words with the tag. */
  readonly rest: Readonly<Record<string, string>>;
  /** Lemmas that the lexicon does not give: "form\tUPOS" -> lemma. */
  readonly lemmas: Readonly<Record<string, string>>;
}

export interface SyntaxParts {
  readonly facts: SyntaxFacts;
  /** The keys of the embedding rows from `FIRST_KEYED_ROW` on, a line each. */
  readonly keys: string;
  readonly weights: Weights;
}

/** Dense weights are stored as 16-bit, embeddings as 8-bit numbers, each matrix or row with the factor to multiply them with. */
const DENSE_LIMIT = 32_767;
const EMBEDDING_LIMIT = 127;

function largest(numbers: Float32Array): number {
  let max = 0;
  for (const n of numbers) if (Math.abs(n) > max) max = Math.abs(n);
  return max;
}

/** Writes `models/de/syntax.bin`. */
export function writeSyntaxFile(
  facts: SyntaxFacts,
  keys: readonly string[],
  dense: Readonly<Record<string, Float32Array>>,
  embeddings: Float32Array,
): Uint8Array {
  const names = Object.keys(parameterShapes(facts.shape));
  const scales = Float32Array.from(names, (name) => largest(dense[name]!) / DENSE_LIMIT);
  const numbers = names.flatMap((name, i) => Array.from(dense[name]!, (v) => Math.round(v / (scales[i]! || 1))));
  const width = facts.shape.embedding;
  const rows = embeddings.length / width;
  const rowScales = new Float32Array(rows);
  const bytes = new Int8Array(embeddings.length);
  for (let r = 0; r < rows; r++) {
    rowScales[r] = largest(embeddings.subarray(r * width, (r + 1) * width)) / EMBEDDING_LIMIT;
    for (let k = r * width; k < (r + 1) * width; k++) bytes[k] = Math.round(embeddings[k]! / (rowScales[r]! || 1));
  }
  const text = new TextEncoder();
  return writeModelFile(SYNTAX_KIND, SYNTAX_VERSION, [
    text.encode(JSON.stringify(facts)),
    text.encode(keys.join("\n")),
    Int16Array.from(numbers),
    scales,
    bytes,
    rowScales,
  ]);
}

/** Reads `models/de/syntax.bin`. Throws a `RangeError` for a damaged file. */
export function readSyntaxFile(file: Uint8Array): SyntaxParts {
  const [json, keyText, numbers, scaleBytes, bytes, rowScales] = openModelFile(file, SYNTAX_KIND, SYNTAX_VERSION);
  const text = new TextDecoder();
  const facts = JSON.parse(text.decode(json)) as SyntaxFacts;
  const scales = asFloat32(scaleBytes!);
  const packed = asInt16(numbers!);
  const dense: Record<string, Float32Array> = {};
  let at = 0;
  Object.entries(parameterShapes(facts.shape)).forEach(([name, [rows, columns]], i) => {
    const value = new Float32Array(rows * columns);
    const scale = scales[i]!;
    for (let k = 0; k < value.length; k++) value[k] = packed[at++]! * scale;
    dense[name] = value;
  });
  return {
    facts,
    keys: text.decode(keyText),
    weights: { dense, embeddings: asInt8(bytes!), embeddingScales: asFloat32(rowScales!) },
  };
}

const asFloat32 = (section: Uint8Array): Float32Array =>
  new Float32Array(section.buffer, section.byteOffset, section.byteLength >> 2);

/** The row of a key; -1 for none. */
export function rowsOf(keys: string): (key: string) => number {
  const indexOf = lineIndex(keys);
  return (key) => {
    const index = indexOf(key);
    return index < 0 ? -1 : FIRST_KEYED_ROW + index;
  };
}
