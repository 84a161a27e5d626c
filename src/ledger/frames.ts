import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/**
 * What stands before a frame whose spans are short (`short-spans.ts`): its three low bits open no deflated data (RFC 1951, 3.2.3, type 11
 * is reserved), and no zstd frame.
 */
const SHORT = Buffer.of(0x07);

/** Of 22: a twentieth to a tenth smaller than the levels below at half as much time again, and no slower than deflating was. */
const params = { [constants.ZSTD_c_compressionLevel]: 6 };

/** Content with short spans, compressed (RFC 8878). `dictionary`: content like it. */
export const packFrame = (content: string | Uint8Array, dictionary: Uint8Array): Uint8Array =>
  Buffer.concat([SHORT, zstdCompressSync(content, { dictionary, params })]);

/** Whether its spans are short: an earlier laut wrote them out. */
export const isShort = (body: Uint8Array): boolean => body[0] === SHORT[0];

/** Throws for damaged bytes. */
export const openFrame = (body: Uint8Array, dictionary: Uint8Array): Buffer =>
  zstdDecompressSync(body.subarray(SHORT.length), { dictionary });
