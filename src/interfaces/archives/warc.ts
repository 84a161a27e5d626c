import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress } from "node:zlib";
import { canonicalAddress } from "../../index.ts";
import { articleOfBytes } from "../documents/article-of-bytes.ts";
import { collect } from "../documents/lines.ts";
import { type Found, failure } from "./found.ts";
import { WARCParser, type WARCRecord } from "./warcio.ts";

// warcio unpacks records and their HTTP encodings itself, but for Brotli (RFC 7932).

/** The pages and texts of a WARC file (ISO 28500), packed or not: its answers with status 200, and its resources. */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  let record = 0;
  try {
    for await (const one of new WARCParser(chunks)) {
      record++;
      const found = await documentOf(one, limit);
      if (typeof found === "string") yield failure(file, record, found);
      else if (found) yield { kind: "document", file, record, article: { ...found, name: `${file}:${record}` } };
    }
    if (record === 0) yield failure(file, 0, "has no records");
  } catch (error) {
    // Behind a broken record nothing can be found any more.
    yield failure(file, record + 1, `is broken (${(error as Error).message})`);
  }
}

/** null for what holds no page: requests, redirects, pictures. */
async function documentOf(record: WARCRecord, limit: number) {
  const address = record.warcTargetURI ?? "";
  const isAnswer = record.warcType === "response" && Number(record.httpHeaders?.statusCode) === 200;
  if (!/^https?:/u.test(address) || !(isAnswer || record.warcType === "resource")) return null;
  const type = (isAnswer ? record.httpHeaders?.headers.get("content-type") : record.warcContentType) ?? "";
  const kind = /^text\/plain/iu.test(type) ? "text" : /html/iu.test(type) ? "html" : null;
  if (!kind) return null;
  const bytes = await collect(contentOf(record), limit);
  if (!bytes) return `is larger than ${limit} bytes`;
  const charset = /charset\s*=\s*"?(?<label>[^\s;"]+)/iu.exec(type)?.groups?.label ?? null;
  const article = await articleOfBytes(bytes, { kind, charset });
  if (typeof article === "string") return article;
  return article.text.trim() ? { ...article, url: canonicalAddress(address) } : "has no text";
}

/** Whoever reads the last stream gets the error of either. */
const contentOf = (record: WARCRecord): AsyncIterable<Uint8Array> =>
  record.httpHeaders?.headers.get("content-encoding")?.trim().toLowerCase() === "br"
    ? pipeline(Readable.from(record), createBrotliDecompress(), () => {})
    : record;
