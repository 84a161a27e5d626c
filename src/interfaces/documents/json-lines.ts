import { type Article, decode } from "../../index.ts";
import { wholeDoubts } from "./article-of-bytes.ts";
import { articleOfLine } from "./json-line.ts";
import { linesOf } from "./lines.ts";

/** A line, from 1, with its article or the reason why it is none. */
export interface LineArticle {
  readonly line: number;
  readonly article: Article | string;
}

/** The articles of lines of JSON; empty lines are passed over. `tooLarge` is said of a line with more than `limit` bytes. */
export async function* articlesOfLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  { limit, tooLarge }: { limit: number; tooLarge: string },
): AsyncGenerator<LineArticle> {
  for await (const { number: line, bytes } of linesOf(chunks, limit)) {
    const decoded = bytes ? decode(bytes) : null;
    if (!decoded) yield { line, article: tooLarge };
    else if (decoded.kind === "binary") yield { line, article: `is ${decoded.what}, not JSON` };
    else if (decoded.content.trim()) {
      const article = articleOfLine(decoded.content, `${name}:${line}`);
      yield { line, article: typeof article === "string" ? article : { ...article, doubts: wholeDoubts(decoded) } };
    }
  }
}
