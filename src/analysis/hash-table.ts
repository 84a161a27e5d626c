/**
 * A table from 32-bit hashes to small numbers, with open addressing and linear probing: `keys[slot]` is a hash or 0 for an
 * empty slot. Forms that are in no table meet a wrong entry about once in 40,000 look-ups for a table of 100,000.
 */
export interface HashTable {
  readonly keys: Uint32Array;
  readonly values: Uint8Array | Uint16Array;
}

/** Share of slots that are taken; more makes look-ups of unknown words slow. */
const LOAD = 0.7;

const slotOf = (hash: number, slots: number): number => Math.floor(((hash >>> 0) / 4294967296) * slots);

/** The value of a hash; 0 where the table has none. */
export function lookUp({ keys, values }: HashTable, hash: number): number {
  const key = hash >>> 0;
  if (key === 0) return 0;
  for (let slot = slotOf(key, keys.length); ; slot = slot + 1 === keys.length ? 0 : slot + 1) {
    const found = keys[slot]!;
    if (found === key) return values[slot]!;
    if (found === 0) return 0;
  }
}

/** Makes a table of the entries, which must have different hashes; values from 1. `Values` is the array type for them. */
export function hashTable<V extends Uint8Array | Uint16Array>(
  entries: Iterable<readonly [hash: number, value: number]>,
  Values: new (length: number) => V,
): { keys: Uint32Array; values: V } {
  const sorted = [...entries].filter(([hash]) => hash >>> 0 !== 0).sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const slots = Math.ceil(sorted.length / LOAD) + 1;
  const keys = new Uint32Array(slots);
  const values = new Values(slots);
  for (const [hash, value] of sorted) {
    let slot = slotOf(hash, slots);
    while (keys[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    keys[slot] = hash >>> 0;
    values[slot] = value;
  }
  return { keys, values };
}
