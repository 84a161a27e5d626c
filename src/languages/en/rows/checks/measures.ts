// Words beside numbers in two units.

/** Before a number: it is not exact. */
export const hedges: readonly string[] = [
  "about",
  "around",
  "roughly",
  "approximately",
  "approx.",
  "some",
  "nearly",
  "almost",
  "just over",
  "just under",
  "more than",
  "over",
  "less than",
  "under",
  "at least",
  "up to",
  "an estimated",
];

/** "1.2 million acres". */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** "10 to 15 miles", "between 10 and 15 miles". */
export const betweenEnds: readonly string[] = [" to ", " and ", " or ", "-", "–"];

/** "minus 40 degrees". */
export const signs: readonly string[] = ["minus ", "-", "−"];
