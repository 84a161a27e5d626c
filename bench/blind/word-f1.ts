const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How far two pieces of text have the same words, whatever their order: 0 to 1, as ../shared/bench/score-seed.mjs has it. */
export function wordF1(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const left = [...y];
  const both = x.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return x.length + y.length === 0 ? 0 : (2 * both.length) / (x.length + y.length);
}
