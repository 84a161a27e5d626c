import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/**
 * What every zstd frame begins with (RFC 8878, 3.1.1). No deflated data does: it would open with a block as it is whose length is
 * not what the two bytes behind it say.
 */
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

export const isFrame = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** Shorter texts stay as they are: a frame would hardly be smaller. */
const LEAST = 256;

/** An article's text as a SQLite file stores it: less than half as large. PostgreSQL compresses what is long by itself. */
export const packText = (text: string): string | Uint8Array => (text.length < LEAST ? text : zstdCompressSync(text));

/** The text of a frame; an empty one for damaged bytes, which `verify` then finds by its hash. */
export function unpackText(frame: Uint8Array): string {
  try {
    return zstdDecompressSync(frame).toString("utf8");
  } catch {
    return "";
  }
}
