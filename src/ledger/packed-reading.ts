import { createHash } from "node:crypto";
import { constants, inflateRawSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Reading } from "../reading.ts";
import { isFrame } from "./packed-text.ts";
import { readingSample } from "./reading-sample.ts";

/** What frames are packed with: it makes them a quarter smaller. */
const dictionary: Buffer = Buffer.from(readingSample);
/** Of 22: a twentieth smaller than the level before at half as much time again, and no slower than deflating was. */
const params = { [constants.ZSTD_c_compressionLevel]: 6 };

/** A reading as it is stored: its JSON without the text (that stands in its own table), compressed (RFC 8878). */
export function packReading(reading: Reading): { body: Uint8Array; sha256: string } {
  const { text: _, ...document } = reading.document;
  const json = JSON.stringify({ ...reading, document });
  return {
    body: zstdCompressSync(json, { dictionary, params }),
    sha256: createHash("sha256").update(json).digest("hex"),
  };
}

/** The JSON of a stored reading, also of one that an earlier laut has deflated (RFC 1951). Throws for damaged bytes. */
export const unpackReading = (body: Uint8Array): string =>
  (isFrame(body) ? zstdDecompressSync(body, { dictionary }) : inflateRawSync(body)).toString("utf8");

/** A stored reading; null for none and for damaged bytes. */
export function readingIn({ body }: { readonly body: Uint8Array | null }): Reading | null {
  if (body === null) return null;
  try {
    return JSON.parse(unpackReading(body)) as Reading;
  } catch {
    return null;
  }
}
