import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Reading } from "../reading.ts";

/** A reading as it is stored: its JSON without the text (that stands in its own table), deflated (RFC 1951). */
export function packReading(reading: Reading): { body: Uint8Array; sha256: string } {
  const { text: _, ...document } = reading.document;
  const json = JSON.stringify({ ...reading, document });
  return {
    body: deflateRawSync(json, { level: 4 }),
    sha256: createHash("sha256").update(json).digest("hex"),
  };
}

/** The JSON of a stored reading. Throws for damaged bytes. */
export const unpackReading = (body: Uint8Array): string => inflateRawSync(body).toString("utf8");

/** A stored reading; null for none and for damaged bytes. */
export function readingIn({ body }: { readonly body: Uint8Array | null }): Reading | null {
  if (body === null) return null;
  try {
    return JSON.parse(unpackReading(body)) as Reading;
  } catch {
    return null;
  }
}
