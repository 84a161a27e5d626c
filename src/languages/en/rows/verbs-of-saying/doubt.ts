import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const doubtVerbs = verbsOf("doubt", [
  ["doubt", "clause object", "", "The expert doubts that the numbers are right."],
]);
