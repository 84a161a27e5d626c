import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const admitVerbs = verbsOf("admit", [
  ["admit", "clause quote object", "to", "The driver admitted that he fell asleep."],
  ["acknowledge", "clause quote object", "", "The agency acknowledged that mistakes were made."],
  ["concede", "clause quote object", "", "The candidate conceded that the race was lost."],
  ["confess", "clause quote", "to", "The clerk confessed that he took the money."],
  ["recognize", "clause object", "", "The board recognizes that the fee is high."],
]);
