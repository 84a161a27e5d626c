import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const decideVerbs = verbsOf("decide", [
  ["decide", "clause to", "", "The court decided that the clause is void."],
  ["rule", "clause", "", "The judge ruled that the search was illegal."],
  ["determine", "clause", "", "The board determined that the pilot was tired."],
  ["vote", "to", "for against", "The council voted to close the school."],
]);
