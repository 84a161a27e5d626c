import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const accuseVerbs = verbsOf("accuse", [
  ["accuse", "object", "of", "The senator accused the firm of fraud."],
  ["allege", "clause quote object", "", "The suit alleges that the scale was rigged."],
  ["charge", "clause quote", "", "The paper charged that the vote was bought."],
  ["blame", "object", "for on", "Villagers blamed the dam for the flood."],
  ["fault", "object", "for", "The report faulted the crew for the delay."],
]);
