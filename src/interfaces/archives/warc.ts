import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress } from "node:zlib";
import { canonicalAddress } from "../../index.ts";
import { articleOfBytes } from "../documents/article-of-bytes.ts";
import { collect } from "../documents/lines.ts";
import { streamOf } from "./byte-window.ts";
import { type Found, failure } from "./found.ts";
import { warcRecords } from "./warc-records.ts";
import { WARCParser, type WARCRecord } from "./warcio.ts";

// warcio unpacks records and their HTTP encodings itself, but for Brotli (RFC 7932).

/** Bytes of a block beside the document itself: HTTP's header, and room for what is packed badly. */
const HEAD = 100_000;

/**
 * The pages and texts of a WARC file (ISO 28500), packed or not: its answers with status 200, and its resources. A record
 * that is damaged is a failure of its own; those behind it are read.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, file: string, limit: number): AsyncGenerator<Found> {
  let record = 0;
  let whole = 0;
  const pages = new Set<string>();
  for await (const one of warcRecords(chunks, limit + HEAD)) {
    record++;
    if (one.kind !== "damaged") whole++;
    if (one.kind === "damaged") yield failure(file, record, `${one.reason} (byte ${one.offset})`);
    else if (one.kind === "large") {
      if (HOLDING.has(one.type.toLowerCase())) yield failure(file, record, `is larger than ${limit} bytes`);
      else yield { kind: "skipped", file, record, reason: `a ${one.type}` };
    } else yield await foundIn(one, { file, record, limit, pages });
  }
  if (whole === 0) yield failure(file, 0, "has no records");
}

interface Where {
  readonly file: string;
  readonly record: number;
  readonly limit: number;
  /** Addresses of the pages that were read before. */
  readonly pages: Set<string>;
}

async function foundIn(
  { bytes, offset }: { bytes: Uint8Array; offset: number },
  { file, record, limit, pages }: Where,
) {
  try {
    const found = await readRecord(bytes, limit, pages);
    if (typeof found === "string") return failure(file, record, found);
    if ("kind" in found) return { kind: "skipped", file, record, reason: found.reason } as const;
    return { kind: "document", file, record, article: { ...found, name: `${file}:${record}` } } as const;
  } catch (error) {
    return failure(file, record, `is broken: ${(error as Error).message} (byte ${offset})`);
  }
}

async function readRecord(bytes: Uint8Array, limit: number, pages: Set<string>) {
  for await (const record of new WARCParser(streamOf(bytes))) return documentOf(record, limit, pages);
  throw new Error("no record");
}

/** Of records that are no pages: what a web server was asked, and what programs note. */
const OTHER = /^(?:request|metadata|revisit|warcinfo|continuation)$/u;

/** Whole pages, and what they were turned into: plain text, as Common Crawl's WET files have it. */
const HOLDING = new Set(["response", "resource", "conversion"]);

/** Why a record holds no page. */
const skip = (reason: string) => ({ kind: "skip", reason }) as const;

async function documentOf(record: WARCRecord, limit: number, pages: Set<string>) {
  const address = record.warcTargetURI ?? "";
  const recordType = record.warcType ?? "";
  if (OTHER.test(recordType)) return skip(`a ${recordType}`);
  if (!HOLDING.has(recordType)) return `is of no known type ("${recordType}")`;
  if (!/^https?:/u.test(address)) return skip("of no web page");
  if (recordType === "conversion" && pages.has(address)) return skip("a conversion of a page that was read");
  const status = recordType === "response" ? record.httpHeaders?.statusCode : 200;
  if (Number(status) !== 200) return skip(`with status ${status || "unknown"}`);
  const type =
    (recordType === "response" ? record.httpHeaders?.headers.get("content-type") : record.warcContentType) ?? "";
  const kind = /^text\/plain/iu.test(type) ? "text" : /html/iu.test(type) ? "html" : null;
  if (!kind) return skip(type.split(";")[0]!.trim().slice(0, LONGEST_TYPE) || "of no named kind");
  const bytes = await collect(contentOf(record), limit);
  if (!bytes) return `is larger than ${limit} bytes`;
  const charset = /charset\s*=\s*"?(?<label>[^\s;"]+)/iu.exec(type)?.groups?.label ?? null;
  const article = await articleOfBytes(bytes, { kind, charset });
  if (typeof article === "string") return article;
  if (!article.text.trim()) return "has no text";
  pages.add(address);
  return { ...article, url: canonicalAddress(address) };
}

/** Of a media type. */
const LONGEST_TYPE = 60;

/** Whoever reads the last stream gets the error of either. */
const contentOf = (record: WARCRecord): AsyncIterable<Uint8Array> =>
  record.httpHeaders?.headers.get("content-encoding")?.trim().toLowerCase() === "br"
    ? pipeline(Readable.from(record), createBrotliDecompress(), () => {})
    : record;
