import type { Reading } from "./reading.ts";
import { SCHEMA } from "./reading.ts";
import { sha256 } from "./text/sha256.ts";
import type { Article } from "./text/text.ts";

export type { Reading } from "./reading.ts";
export type { Article } from "./text/text.ts";

export async function read(article: Article): Promise<Reading> {
  const { name = "", text, url = null, title = null, publisher = null, published = null, language = null } = article;
  return {
    schema: SCHEMA,
    document: { name, sha256: sha256(text), url, title, publisher, published, language, text },
    statements: [],
    times: [],
    entities: [],
    places: [],
    checks: [],
    doubts: [],
  };
}
