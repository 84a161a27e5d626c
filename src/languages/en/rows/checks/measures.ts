// Words beside numbers.

export interface HedgeRow {
  /** Before a number: it is not exact. */
  readonly words: string;
  /** What the number may stand for, as shares of it. */
  readonly low: number;
  readonly high: number;
}

const hedge = (low: number, high: number, ...words: string[]): HedgeRow[] =>
  words.map((one) => ({ words: one, low, high }));

export const hedges: readonly HedgeRow[] = [
  ...hedge(0.9, 1.1, "about", "around", "roughly", "approximately", "approx.", "some", "an estimated"),
  ...hedge(0.85, 1, "nearly", "almost", "close to", "just under"),
  ...hedge(1, 1.15, "just over", "slightly more than"),
  ...hedge(1, 1.5, "more than", "over"),
  ...hedge(0.5, 1, "less than", "fewer than", "under", "up to"),
  ...hedge(1, 10, "at least"),
];

/** "1.2 million acres". */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** "10 to 15 miles", "between 10 and 15 miles". */
export const betweenEnds: readonly string[] = [" to ", " and ", " or ", "-", "–"];

/** "minus 40 degrees". */
export const signs: readonly string[] = ["minus ", "-", "−"];
