import { addUnit, HASH_START } from "./hash.ts";

/**
 * The number of each line of a text, from 0, found by the line; -1 for none. Lines are hashed where they lie: a `Map` wants a string for
 * each, and takes twice as long to make.
 */
export function lineIndex(text: string): (line: string) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const count = starts.length;
  starts.push(text.length + 1);
  const mask = 2 ** Math.ceil(Math.log2(count / LOAD)) - 1;
  /** Numbers of lines, plus 1; 0 where a slot is empty. */
  const slots = new Int32Array(mask + 1);
  for (let number = 0; number < count; number++) {
    let slot = hashOf(text, starts[number]!, starts[number + 1]! - 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return (line) => {
    for (let slot = hashOf(line, 0, line.length) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      const start = starts[number]!;
      if (starts[number + 1]! - 1 - start === line.length && text.startsWith(line, start)) return number;
    }
    return -1;
  };
}

/** Share of slots that are taken at most. */
const LOAD = 0.7;

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = addUnit(hash, text.charCodeAt(at));
  return hash ^ (hash >>> 15);
}
