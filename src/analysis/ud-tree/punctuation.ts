import { childrenOf, relationOf, type UdWord } from "./word.ts";

/** In longer sentences the time would grow with the square of their length; punctuation stays there where the parser has put it. */
const LONGEST = 400;

/**
 * Punctuation crosses no other arc (universaldependencies.org/u/dep/punct): where it does, it goes to the nearest word above its
 * neighbours from which it does not. What ends the sentence hangs on its root.
 *
 *     „Ich komme“, sagte sie.    , < Ich  ->  , < sagte
 *                ^
 */
export function straightenPunctuation(words: readonly UdWord[]): void {
  if (words.length > LONGEST) return;
  const { isBelow } = tree(words);
  for (const [at, word] of words.entries()) {
    if (relationOf(word) !== "punct" || word.head < 0 || fits(word.head, at)) continue;
    const distance = (head: number): number => Math.abs(head - word.head);
    const fitting = candidates(at).filter((head) => fits(head, at));
    word.head = fitting.reduce(
      (best, head) => (distance(head) < distance(best) ? head : best),
      fitting[0] ?? word.head,
    );
  }
  const root = words.findIndex(({ head }) => head < 0);
  for (let at = words.length - 1; at > root && relationOf(words[at]!) === "punct"; at--)
    if (fits(root, at)) words[at]!.head = root;

  /** The words beside it and all above them, from below. */
  function candidates(at: number): number[] {
    const found: number[] = [];
    for (const step of [-1, 1]) {
      let near = at + step;
      while (words[near] && relationOf(words[near]!) === "punct") near += step;
      for (let up = words[near] ? near : -1; up >= 0; up = words[up]!.head) found.push(up);
    }
    return found;
  }

  function fits(head: number, at: number): boolean {
    if (relationOf(words[head]!) === "punct") return false;
    const [low, high] = head < at ? [head, at] : [at, head];
    for (let between = low + 1; between < high; between++)
      if (relationOf(words[between]!) !== "punct" && !isBelow(between, head)) return false;
    return words.every(({ head: from }, to) => {
      const covers = from >= 0 && Math.min(from, to) < at && at < Math.max(from, to);
      return !covers || to === at || relationOf(words[to]!) === "punct" || isBelow(head, from);
    });
  }
}

/** Whether a word is another or hangs on it, at once or through others; by the order in which a walk enters and leaves them. */
function tree(words: readonly UdWord[]): { isBelow: (word: number, above: number) => boolean } {
  const children = childrenOf(words);
  const entered = new Int32Array(words.length);
  const left = new Int32Array(words.length);
  let time = 0;
  const stack = [...words.keys()].filter((at) => words[at]!.head < 0);
  const open: number[] = [];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at < 0) {
      left[open.pop()!] = time;
      continue;
    }
    entered[at] = time++;
    open.push(at);
    stack.push(-1, ...children[at]!);
  }
  return { isBelow: (word, above) => entered[word]! >= entered[above]! && entered[word]! < left[above]! };
}
