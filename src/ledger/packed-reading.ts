import { createHash } from "node:crypto";
import { inflateRawSync, zstdDecompressSync } from "node:zlib";
import type { Reading } from "../reading.ts";
import { isShort, openFrame, packFrame } from "./frames.ts";
import { isFrame } from "./packed-text.ts";
import { readingSample } from "./reading-sample.ts";
import { shortSpans, wholeSpans } from "./short-spans.ts";

/** What frames are packed with: it makes them a quarter smaller. */
const dictionary: Buffer = Buffer.from(shortSpans(readingSample));
/** With spans written out, as an earlier laut had them. */
const wholeDictionary: Buffer = Buffer.from(readingSample);

/** A reading as it is stored: its JSON without the text (that stands in its own table), with short spans, compressed. */
export function packReading(reading: Reading): { body: Uint8Array; sha256: string } {
  const { text: _, ...document } = reading.document;
  const json = JSON.stringify({ ...reading, document });
  return {
    body: packFrame(shortSpans(json), dictionary),
    sha256: createHash("sha256").update(json).digest("hex"),
  };
}

/**
 * The JSON of a stored reading, also of one that an earlier laut has packed with its spans written out, or deflated (RFC 1951). Throws
 * for damaged bytes.
 */
export function unpackReading(body: Uint8Array): string {
  if (isShort(body)) return wholeSpans(openFrame(body, dictionary).toString("utf8"));
  return (isFrame(body) ? zstdDecompressSync(body, { dictionary: wholeDictionary }) : inflateRawSync(body)).toString(
    "utf8",
  );
}

/** A stored reading; null for none and for damaged bytes. */
export function readingIn({ body }: { readonly body: Uint8Array | null }): Reading | null {
  if (body === null) return null;
  try {
    return JSON.parse(unpackReading(body)) as Reading;
  } catch {
    return null;
  }
}
