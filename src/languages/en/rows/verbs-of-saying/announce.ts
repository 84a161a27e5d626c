import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const announceVerbs = verbsOf("announce", [
  ["announce", "clause quote object", "", "The airline announced that it will cut ten routes."],
  ["plan", "to", "", "Leaders of the city plan to close the pool."],
  ["unveil", "object", "", "The minister unveiled a plan for cheaper rents."],
  ["offer", "to object", "", "The firm offered to pay for the damage."],
  ["intend", "to", "", "The owner intends to sell the mill."],
]);
