/**
 * Names that all lie in one string, one a line. Most are sorted and found by bisection, so that opening the file makes no
 * table; the few that the rows of `language/de` add behind them are found by hash. It also tells which words begin a
 * longer name: "Frankfurt" of "Frankfurt am Main", "St." of "St. Pölten".
 */
export interface NameTable {
  /** How many names there are. */
  readonly count: number;
  /**
   * The name that `content` has from `start` to `end`, any white space counting as one space; `count` for words that only
   * begin a longer name; -1 for none.
   */
  find(content: string, start: number, end: number): number;
  /** The first name of the same spelling. */
  sameAs(name: number): number;
  /** Whether the name begins a longer one. */
  opensLonger(name: number): boolean;
  /** Where name `n` begins; it ends one character before name `n + 1` begins. */
  readonly starts: Int32Array;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** Line feed, tab and no-break space count as a space. */
const spaced = (code: number): number => (code === 0x0a || code === 0x09 || code === 0xa0 ? SPACE : code);

/** A table of the `count` lines of `text`; the first `sorted` of them are in the order of their UTF-16 units. */
export function buildNameTable(text: string, count: number, sorted: number): NameTable {
  const starts = lineStarts(text, count);
  const added = new Map<string, number>();
  const addedBeginnings = new Set<string>();
  for (let n = sorted; n < count; n++) {
    const name = text.slice(starts[n], starts[n + 1]! - 1);
    if (!added.has(name)) added.set(name, n);
    const first = /^[^ ']+(?=[ '])/u.exec(name)?.[0];
    if (first !== undefined) addedBeginnings.add(first);
  }
  // First letter and length of what was added: most words are none of it and need not be cut out.
  const shapes = new Set([...added.keys(), ...addedBeginnings].map((name) => shapeOf(name.charCodeAt(0), name.length)));

  /** The first sorted name that is not before the stretch. */
  const lowerBound = (content: string, start: number, end: number): number => {
    let low = 0;
    let high = sorted;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(text, starts[middle]!, starts[middle + 1]! - 1, content, start, end)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** Whether sorted name `n` begins with the stretch and goes on as another word. */
  const goesOn = (n: number, content: string, start: number, end: number): boolean => {
    if (n >= sorted || !isEqual(text, starts[n]!, content, start, end)) return false;
    const next = text.charCodeAt(starts[n]! + end - start);
    return next === SPACE || next === APOSTROPHE;
  };
  const opens = (content: string, start: number, end: number, from: number): boolean => {
    let n = from;
    while (
      n < sorted &&
      starts[n + 1]! - 1 - starts[n]! === end - start &&
      isEqual(text, starts[n]!, content, start, end)
    )
      n++;
    if (goesOn(n, content, start, end)) return true;
    return (
      shapes.has(shapeOf(content.charCodeAt(start), end - start)) && addedBeginnings.has(content.slice(start, end))
    );
  };
  const find = (content: string, start: number, end: number): number => {
    const n = lowerBound(content, start, end);
    if (n < sorted && starts[n + 1]! - 1 - starts[n]! === end - start && isEqual(text, starts[n]!, content, start, end))
      return n;
    if (!shapes.has(shapeOf(content.charCodeAt(start), end - start))) return opens(content, start, end, n) ? count : -1;
    const other = added.get(content.slice(start, end).replace(/\s/gu, " "));
    if (other !== undefined) return other;
    return opens(content, start, end, n) ? count : -1;
  };
  return {
    count,
    find,
    starts,
    sameAs: (name) => find(text, starts[name]!, starts[name + 1]! - 1),
    opensLonger: (name) => {
      const [start, end] = [starts[name]!, starts[name + 1]! - 1];
      return opens(text, start, end, name < sorted ? name : lowerBound(text, start, end));
    },
  };
}

const shapeOf = (first: number, length: number): number => first * 256 + length;

function lineStarts(text: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let n = 0, at = 0; n < count; n++) {
    starts[n] = at;
    const end = text.indexOf("\n", at);
    at = (end < 0 ? text.length : end) + 1;
    starts[n + 1] = at;
  }
  return starts;
}

/** Whether a line comes before the stretch in the order of UTF-16 units. */
function isBefore(text: string, from: number, to: number, content: string, start: number, end: number): boolean {
  const length = Math.min(to - from, end - start);
  for (let i = 0; i < length; i++) {
    const difference = text.charCodeAt(from + i) - spaced(content.charCodeAt(start + i));
    if (difference !== 0) return difference < 0;
  }
  return to - from < end - start;
}

/** Whether the text has the stretch at `from`. */
function isEqual(text: string, from: number, content: string, start: number, end: number): boolean {
  for (let i = 0; i < end - start; i++)
    if (text.charCodeAt(from + i) !== spaced(content.charCodeAt(start + i))) return false;
  return true;
}
