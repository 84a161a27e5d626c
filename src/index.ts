import type { Reading } from "./reading.ts";
import { SCHEMA } from "./reading.ts";
import { sha256 } from "./text/sha256.ts";
import type { Article } from "./text/text.ts";
import { toText } from "./text/to-text.ts";

export type { Reading } from "./reading.ts";
export { articleFromHtml } from "./text/article-from-html.ts";
export { type Binary, type Decoded, decode } from "./text/decode.ts";
export type { Article } from "./text/text.ts";

export async function read(article: Article): Promise<Reading> {
  const { name, content, url, title, publisher, published, language, doubts } = toText(article);
  return {
    schema: SCHEMA,
    document: { name, sha256: sha256(content), url, title, publisher, published, language, text: content },
    statements: [],
    times: [],
    entities: [],
    places: [],
    checks: [],
    doubts,
  };
}
