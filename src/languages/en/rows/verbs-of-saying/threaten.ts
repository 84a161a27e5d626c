import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const threatenVerbs = verbsOf("threaten", [
  ["threaten", "to clause", "", "The union threatened to strike."],
]);
