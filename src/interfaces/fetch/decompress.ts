import { pipeline, type Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refusal } from "./refusal.ts";

/** What is asked for, and understood below. */
export const ENCODINGS = "gzip, deflate, br";

const DECODERS: ReadonlyMap<string, () => Transform> = new Map(
  Object.entries({
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
);
/** RFC 9110, 8.4 allows several on top of each other; more than two are an attack. */
const MOST_LAYERS = 2;

interface Note {
  /** Takes the bytes as they come, up to `limit`. */
  readonly sent: Uint8Array[];
  readonly limit: number;
}

/** A body without its content encodings (RFC 9110, 8.4), and what was sent of it noted down. */
export function decompressed(
  body: Readable,
  encodings: string | null,
  { sent, limit }: Note,
): AsyncIterable<Uint8Array> {
  const names = (encodings ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity");
  if (names.length > MOST_LAYERS || names.some((name) => !DECODERS.get(name)))
    throw new Refusal(`the page comes packed as "${encodings?.slice(0, 80)}", which is not understood.`, "content");
  let kept = 0;
  const note = new Transform({
    transform(chunk: Uint8Array, _, done) {
      if (kept < limit) sent.push(chunk);
      kept += chunk.length;
      done(null, chunk);
    },
  });
  const layers = [note, ...names.reverse().map((name) => DECODERS.get(name)!())];
  // Whoever reads the last stream gets the error of any; nothing is left to do in the callback.
  layers.reduce<Readable>((from, to) => pipeline(from, to, () => {}), body);
  return layers.at(-1)!;
}
