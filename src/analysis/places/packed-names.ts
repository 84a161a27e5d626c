/**
 * Names that lie in one string, without anything between them, in the order of their hash. Nothing has to be built when
 * they are opened but two running sums, and a look-up compares in place and copies nothing.
 */
export interface PackedNames {
  readonly count: number;
  /** The name that `content` has from `start` to `end`, any white space counting as one space; -1 for none. */
  find(content: string, start: number, end: number): number;
  /** Allocates. */
  text(name: number): string;
}

/** What is stored of packed names. */
export interface NamePack {
  /** All names, one after the other. */
  readonly pool: string;
  /** UTF-16 units of each name. */
  readonly lengths: Uint8Array;
  /** How many names each bucket has; a name's bucket is its hash modulo their number, a power of two. */
  readonly buckets: Uint8Array;
}

const LINE_FEED = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991), with its high bits folded into the low ones. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Any white space counts as a space. */
const spaced = (code: number): number => (code === LINE_FEED || code === TAB || code === NO_BREAK_SPACE ? SPACE : code);

function hash(content: string, start: number, end: number): number {
  let h = FNV_BASIS;
  for (let i = start; i < end; i++) h = Math.imul(h ^ spaced(content.charCodeAt(i)), FNV_PRIME);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Names as long as this, in UTF-16 units, fit into a pack. */
export const LONGEST_NAME = 255;

/** Packs different names; `names[order[n]]` is name `n` of the pack. */
export function packNames(names: readonly string[]): NamePack & { readonly order: readonly number[] } {
  let size = 1;
  while (2 * size < names.length) size *= 2;
  const bucketOf = names.map((name) => hash(name, 0, name.length) & (size - 1));
  const order = names.map((_, i) => i).sort((a, b) => bucketOf[a]! - bucketOf[b]! || (names[a]! < names[b]! ? -1 : 1));
  const buckets = new Uint8Array(size);
  for (const bucket of bucketOf) buckets[bucket]!++;
  const ordered = order.map((i) => names[i]!);
  return { pool: ordered.join(""), lengths: Uint8Array.from(ordered, (name) => name.length), buckets, order };
}

export function openNames({ pool, lengths, buckets }: NamePack): PackedNames {
  const starts = runningSum(lengths);
  const firsts = runningSum(buckets);
  const mask = buckets.length - 1;
  return {
    count: lengths.length,
    find: (content, start, end) => {
      const bucket = hash(content, start, end) & mask;
      for (let n = firsts[bucket]!; n < firsts[bucket + 1]!; n++)
        if (lengths[n] === end - start && isAt(pool, starts[n]!, content, start, end)) return n;
      return -1;
    },
    text: (name) => pool.slice(starts[name]!, starts[name + 1]!),
  };
}

/** Before each number the sum of those before it, and the whole sum at the end. */
export function runningSum(counts: Uint8Array): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i]! + counts[i]!;
  return sums;
}

function isAt(pool: string, from: number, content: string, start: number, end: number): boolean {
  for (let i = 0; i < end - start; i++)
    if (pool.charCodeAt(from + i) !== spaced(content.charCodeAt(start + i))) return false;
  return true;
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/**
 * The word that begins a longer name, as the tokens have it: "Frankfurt" of "Frankfurt am Main", "St." of "St. Pölten";
 * null for a name of one word. Every start asks it of thousands of names.
 */
export function beginningOf(name: string): string | null {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code !== SPACE && code !== APOSTROPHE && code !== FULL_STOP) continue;
    const end = code === FULL_STOP ? at + 1 : at;
    return at === 0 || end === name.length ? null : name.slice(0, end);
  }
  return null;
}
