import { zstdDecompressSync } from "node:zlib";
import type { Proposition } from "../../propositions/proposition.ts";
import { isShort, openFrame, packFrame } from "../frames.ts";
import { shortSpans, wholeSpans } from "../short-spans.ts";
import { HashTable } from "./hash-ranges.ts";
import { localOf, type Stated } from "./stated.ts";
import { statedSample } from "./stated-sample.ts";

/** What frames are packed with. */
const dictionary: Buffer = Buffer.from(shortSpans(statedSample));
/** With spans written out, as an earlier laut had them; those of one before it were packed without, and are opened all the same. */
const wholeDictionary: Buffer = Buffer.from(statedSample);

/** A `Stated` whose words stand in its own row: see `packWording`. */
export type WithoutWording = Omit<Stated, "proposition"> & {
  readonly proposition: Omit<Proposition, "wording">;
};

/** What the propositions of a version say: each is made when it is asked for. */
export interface StatedOf {
  /** By "s3.1", statement and number. */
  get(local: string): WithoutWording | undefined;
  /** In the order of the text. */
  values(): Iterable<WithoutWording>;
}

const BYTES = 4;

/**
 * A frame of a table of hashes, of a line that names the propositions, and of each as a line of JSON, in which runs of words and words
 * around are places in the table, and spans are short.
 */
export function packStated(all: readonly WithoutWording[]): Uint8Array {
  const table = new HashTable();
  const lines = all.map((one) => {
    const { around, runs } = one.proposition;
    const proposition = {
      ...{ ...one.proposition, wording: undefined },
      ...(around !== undefined && { around: table.put(around) }),
      ...(runs !== undefined && { runs: table.put(runs) }),
    };
    return shortSpans(JSON.stringify({ ...one, proposition }));
  });
  const hashes = packWording(table.hashes);
  const count = Buffer.alloc(BYTES);
  count.writeUInt32LE(table.hashes.length);
  const text = [all.map(localOf).join(" "), ...lines].join("\n");
  return packFrame(Buffer.concat([count, hashes, Buffer.from(text)]), dictionary);
}

/** Throws for damaged bytes. */
export function unpackStated(body: Uint8Array): StatedOf {
  if (!isShort(body)) return wholeStated(body);
  const content = openFrame(body, dictionary);
  const end = BYTES * (1 + content.readUInt32LE());
  const [locals = "", ...lines] = content.toString("utf8", end).split("\n");
  const at = new Map(locals === "" ? [] : locals.split(" ").map((local, i) => [local, i]));
  let table: HashTable | null = null;
  const make = (i: number): WithoutWording => {
    table ??= new HashTable(unpackWording(content.subarray(BYTES, end)));
    const { proposition, ...rest } = JSON.parse(wholeSpans(lines[i]!)) as WithoutWording;
    const { around, runs } = proposition;
    const whole = {
      ...proposition,
      ...(around !== undefined && { around: table.get(around) }),
      ...(runs !== undefined && { runs: table.get(runs) }),
    };
    return { proposition: whole, ...rest };
  };
  return {
    get: (local) => {
      const i = at.get(local);
      return i === undefined ? undefined : make(i);
    },
    values: () => lines.map((_, i) => make(i)),
  };
}

/** Of an earlier laut: a JSON array, hashes and all. */
function wholeStated(body: Uint8Array): StatedOf {
  const json = zstdDecompressSync(body, { dictionary: wholeDictionary }).toString("utf8");
  return new Map((JSON.parse(json) as readonly WithoutWording[]).map((one) => [localOf(one), one]));
}

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
