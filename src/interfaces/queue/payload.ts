import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article } from "../../index.ts";
import { canonicalUrl } from "../../ledger/index.ts";
import { articleOfLine } from "../documents/json-line.ts";

/** Bytes from which an article is packed: below, other programs can read the queue as plain JSON. */
const PACKED_FROM = 65_536;
/** Bytes of an unpacked article; a packed one that grows beyond is refused. */
const LARGEST = 64_000_000;

/** An article as it travels: one JSON object as in a line of JSON, from a certain size on deflated (RFC 1951). */
export interface Payload {
  /** The same for the same address and text, so that what is put twice is there once. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly packed: boolean;
}

export function payloadOf(article: Article): Payload {
  const { name, text, published, title, publisher, url, language } = article;
  const json = JSON.stringify({ name, text, published, title, publisher, url, language });
  const address = url ? canonicalUrl(url) : (name ?? "");
  const id = createHash("sha256")
    .update(JSON.stringify([address, text]))
    .digest("hex");
  const packed = Buffer.byteLength(json) >= PACKED_FROM;
  return { id, packed, bytes: packed ? deflateRawSync(json) : Buffer.from(json) };
}

/** The article, or the reason why it is none. */
export function articleOf({ bytes, packed, id }: Payload): Article | string {
  let json: string;
  try {
    json = Buffer.from(packed ? inflateRawSync(bytes, { maxOutputLength: LARGEST }) : bytes).toString("utf8");
  } catch (error) {
    return `cannot be unpacked: ${(error as Error).message}`;
  }
  return articleOfLine(json, id);
}
