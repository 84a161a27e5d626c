/**
 * Names that all lie in one string, one a line, found by hash: a look-up compares in place and copies nothing.
 * The table also holds the words that begin a longer name: "Frankfurt" of "Frankfurt am Main", "St." of "St. Pölten".
 */
export interface NameTable {
  /** How many names there are; beginnings that are no names themselves are numbered from here on. */
  readonly count: number;
  /** The name or beginning that `content` has from `start` to `end`, any white space counting as one space; -1 for none. */
  find(content: string, start: number, end: number): number;
  /** For each name the first one of the same spelling. */
  readonly sameAs: Int32Array;
  /** 1 for each name that begins a longer one. */
  readonly opensLonger: Uint8Array;
  /** Where name `n` begins; it ends one character before name `n + 1` begins. */
  readonly starts: Int32Array;
}

const LINE_FEED = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Any white space counts as a space. */
const spaced = (code: number): number => (code === LINE_FEED || code === TAB || code === NO_BREAK_SPACE ? SPACE : code);

/** Builds the table of `count` names in one pass over the text. */
export function buildNameTable(text: string, count: number): NameTable {
  const starts = new Int32Array(count + 1);
  const ends = new Int32Array(2 * count);
  const from = new Int32Array(2 * count);
  const hashes = new Int32Array(2 * count);
  const beginnings: number[] = [];
  let name = 0;
  let h = FNV_BASIS;
  let inFirstWord = true;
  const { length } = text;
  for (let i = 0; i <= length; i++) {
    const code = i === length ? LINE_FEED : text.charCodeAt(i);
    if (code === LINE_FEED) {
      hashes[name] = h;
      ends[name] = i;
      name++;
      starts[name] = i + 1;
      from[name] = i + 1;
      h = FNV_BASIS;
      inFirstWord = true;
      continue;
    }
    if (inFirstWord && (code === SPACE || code === APOSTROPHE || code === DOT) && i > starts[name]!) {
      if (code === SPACE) inFirstWord = false;
      // A full stop belongs to the word it closes; one at the end of a name begins nothing.
      if (code !== DOT) beginnings.push(starts[name]!, i, h);
      else if (text.charCodeAt(i + 1) !== LINE_FEED)
        beginnings.push(starts[name]!, i + 1, Math.imul(h ^ DOT, FNV_PRIME));
    }
    h = Math.imul(h ^ code, FNV_PRIME);
  }

  let size = 1 << 12;
  while (size < 2.5 * count) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  const sameAs = new Int32Array(count);
  let entries = count;

  /** The entry with the same letters as the stretch, or -1 with the stretch entered as `n`. */
  const put = (start: number, end: number, hash: number, n: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (hashes[entry - 1] === hash && equal(text, from[entry - 1]!, ends[entry - 1]!, text, start, end))
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    slots[slot] = n + 1;
    return -1;
  };
  for (let n = 0; n < count; n++) {
    const before = put(starts[n]!, ends[n]!, hashes[n]!, n);
    sameAs[n] = before < 0 ? n : before;
  }
  const opensLonger = new Uint8Array(count);
  for (let b = 0; b < beginnings.length; b += 3) {
    const before = put(beginnings[b]!, beginnings[b + 1]!, beginnings[b + 2]!, entries);
    if (before >= 0) {
      if (before < count) opensLonger[before] = 1;
      continue;
    }
    from[entries] = beginnings[b]!;
    ends[entries] = beginnings[b + 1]!;
    hashes[entries] = beginnings[b + 2]!;
    entries++;
  }

  const find = (content: string, start: number, end: number): number => {
    let hash = FNV_BASIS;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ spaced(content.charCodeAt(i)), FNV_PRIME);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (hashes[entry - 1] === hash && equal(text, from[entry - 1]!, ends[entry - 1]!, content, start, end))
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  return { count, find, sameAs, opensLonger, starts };
}

function equal(text: string, from: number, to: number, content: string, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < end - start; i++)
    if (text.charCodeAt(from + i) !== spaced(content.charCodeAt(start + i))) return false;
  return true;
}
