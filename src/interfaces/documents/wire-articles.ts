import { type Article, articlesFromNewsml, articlesFromNinjs, decode } from "../../index.ts";
import { wholeDoubts } from "./article-of-bytes.ts";

const READERS = { ninjs: articlesFromNinjs, newsml: articlesFromNewsml } as const;

export type WireKind = keyof typeof READERS;

export const isWire = (kind: string): kind is WireKind => Object.hasOwn(READERS, kind);

/** The articles of an agency's message; those without an identifier get the input's name. A string says why there are none. */
export async function wireArticles(
  bytes: Uint8Array,
  kind: WireKind,
  name: string,
): Promise<readonly Article[] | string> {
  const decoded = decode(bytes, null);
  if (decoded.kind === "binary") return `is ${decoded.what}`;
  const articles = await READERS[kind](decoded.content);
  if (typeof articles === "string") return articles;
  return articles.map((article) => ({
    ...article,
    name: article.name ?? name,
    doubts: [...wholeDoubts(decoded), ...(article.doubts ?? [])],
  }));
}

/** What the first bytes of an agency's message look like; null for anything else. */
export function wireKindOf(start: string): WireKind | null {
  if (/^(?:\ufeff|<\?xml[^>]*>|<!--[^>]*-->|\s)*<(?:\w+:)?(?:newsItem|newsMessage)[\s>]/u.test(start)) return "newsml";
  const isNinjs = /^[[{]/u.test(start) && NINJS.test(start) && !/"text"\s*:\s*"/u.test(start);
  return isNinjs ? "ninjs" : null;
}

/** Names that ninjs has and lines of articles have not. */
const NINJS = /"(?:bodies|body_text|body_xhtml|headlines|versionCreated|versioncreated|pubStatus|pubstatus)"\s*:/u;
