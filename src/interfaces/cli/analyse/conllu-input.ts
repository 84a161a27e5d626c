import { ConlluError, ConlluReader, type ConlluSentence } from "../../../index.ts";
import { linesOf } from "../../documents/lines.ts";
import { Mistake } from "../mistake.ts";

/** The sentences of a CoNLL-U stream, each as soon as it is whole. Throws a `Mistake` that names the line that breaks the format. */
export async function* sentencesOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  longestLine: number,
): AsyncGenerator<ConlluSentence> {
  const reader = new ConlluReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const textOf = (bytes: Uint8Array | null, line: number): string => {
    if (!bytes) throw new ConlluError(line, `the line is longer than ${longestLine.toLocaleString("en")} bytes`);
    try {
      return decoder.decode(bytes);
    } catch {
      throw new ConlluError(line, "the line is not UTF-8");
    }
  };
  try {
    for await (const { number, bytes } of linesOf(chunks, longestLine)) {
      const sentence = reader.push(textOf(bytes, number));
      if (sentence) yield sentence;
    }
    const last = reader.end();
    if (last) yield last;
  } catch (error) {
    if (error instanceof ConlluError) throw new Mistake(`${name}: ${error.message}.`);
    throw error;
  }
}
