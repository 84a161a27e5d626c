import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { localOf, type Stated } from "./stated.ts";
import { statedSample } from "./stated-sample.ts";

/** What frames are packed with; those of an earlier laut were packed without, and are opened all the same. */
const dictionary: Buffer = Buffer.from(statedSample);
/** Of 22: a tenth smaller than the level that is taken where none is given. */
const params = { [constants.ZSTD_c_compressionLevel]: 6 };

/** A `Stated` whose words stand in its own row: see `packWording`. */
export type WithoutWording = Omit<Stated, "proposition"> & {
  readonly proposition: Omit<Stated["proposition"], "wording">;
};

/** What the propositions of a version say: a JSON array, compressed (RFC 8878). A seventh of the JSON's size. */
export const packStated = (all: readonly WithoutWording[]): Uint8Array =>
  zstdCompressSync(
    JSON.stringify(all.map((one) => ({ ...one, proposition: { ...one.proposition, wording: undefined } }))),
    { dictionary, params },
  );

/** By "s3.1", statement and number. Throws for damaged bytes. */
export function unpackStated(body: Uint8Array): ReadonlyMap<string, WithoutWording> {
  const all = JSON.parse(zstdDecompressSync(body, { dictionary }).toString("utf8")) as readonly WithoutWording[];
  return new Map(all.map((one) => [localOf(one), one]));
}

const BYTES = 4;

/** Hashes of 32 bits, each as four bytes, the lowest first. */
export function packWording(wording: readonly number[]): Uint8Array {
  const packed = Buffer.alloc(wording.length * BYTES);
  for (let i = 0; i < wording.length; i++) packed.writeInt32LE(wording[i]!, i * BYTES);
  return packed;
}

export function unpackWording(packed: Uint8Array): readonly number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return Array.from({ length: packed.byteLength / BYTES }, (_, i) => view.getInt32(i * BYTES, true));
}
