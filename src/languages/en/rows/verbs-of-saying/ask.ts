import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const askVerbs = verbsOf("ask", [
  ["ask", "addressee clause quote to", "about for", "The lawmaker asked whether the money was enough."],
  ["wonder", "clause quote", "", "Residents wonder why the siren failed."],
  ["inquire", "clause quote", "about", "A reporter inquired whether the train would run."],
]);
