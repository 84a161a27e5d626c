import { lineIndex } from "../line-index.ts";
import { openModelFile } from "../model-file.ts";

export const VECTORS_KIND = "vectors";
export const VECTORS_VERSION = 1;

/** Numbers a word. */
export const VECTOR_SIZE = 64;

/** What words stand beside which others in a large raw corpus: near vectors, like use. */
export interface WordVectors {
  /** Numbers a vector; all vectors together are one array. */
  readonly size: number;
  /** Signed bytes; a vector's numbers times 1/127 have the length 1, nearly. */
  readonly numbers: Int8Array;
  /** The index of the form's vector, or of the form in small letters; -1 where there is none. */
  indexOf(form: string): number;
}

/** The form under which a word has its vector: "1999" and "2020" share "0000". */
export const vectorForm = (form: string): string => form.replace(/[0-9]/gu, "0");

/** Vectors from parts; the words stand in the order of their vectors, a line each. */
export function wordVectors(words: string, numbers: Int8Array): WordVectors {
  const indexOf = lineIndex(words);
  return {
    size: VECTOR_SIZE,
    numbers,
    indexOf(form) {
      const plain = vectorForm(form);
      const index = indexOf(plain);
      return index >= 0 ? index : indexOf(plain.toLowerCase());
    },
  };
}

/** Opens `models/de/vectors.bin`. Throws a `RangeError` for a damaged file. */
export function openVectors(bytes: Uint8Array): WordVectors {
  const [words, numbers] = openModelFile(bytes, VECTORS_KIND, VECTORS_VERSION);
  return wordVectors(
    new TextDecoder().decode(words),
    new Int8Array(numbers!.buffer, numbers!.byteOffset, numbers!.byteLength),
  );
}
