import { type Article, articleFromHtml, type Decoded, decode } from "../../index.ts";

/** What is known of a document's bytes before they are read. */
export interface Envelope {
  readonly kind: "text" | "html";
  /** As an HTTP header names it; null where nothing does. */
  readonly charset: string | null;
}

/** The bytes of one document -> its article, without a name; or why it is none: "is a PDF file". */
export async function articleOfBytes(bytes: Uint8Array, { kind, charset }: Envelope): Promise<Article | string> {
  const decoded = decode(bytes, charset ?? (kind === "html" ? metaCharset(bytes) : null));
  if (decoded.kind === "binary") return `is ${decoded.what}`;
  if (kind === "text") return { text: decoded.content, doubts: decoded.doubts };
  const article = await articleFromHtml(decoded.content);
  return { ...article, doubts: [...wholeDoubts(decoded), ...(article.doubts ?? [])] };
}

/** The text is only a part of what was decoded, so that the doubts' positions mean nothing in it. */
export const wholeDoubts = ({ doubts }: Decoded) => doubts.map((doubt) => ({ ...doubt, start: 0, end: 0 }));

/** HTML, 4.2.5.4: a page may name its encoding within its first 1,024 bytes. */
const metaCharset = (bytes: Uint8Array): string | null =>
  /<meta[^<>]*charset\s*=\s*["']?(?<label>[\w:-]+)/iu.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)))
    ?.groups?.label ?? null;

/** Whether a document begins as a page does. */
export const looksLikeHtml = (head: Uint8Array): boolean =>
  /^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/iu.test(
    new TextDecoder().decode(head.subarray(0, 1024)).trimStart(),
  );
