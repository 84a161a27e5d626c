import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const proposeVerbs = verbsOf("propose", [
  ["propose", "clause quote to object", "", "The party proposed that the deadline be extended."],
  ["recommend", "clause quote object", "", "The panel recommended that the rule be dropped."],
  ["advise", "addressee clause quote to", "against", "Doctors advise patients to rest."],
]);
