import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const warnVerbs = verbsOf("warn", [
  ["warn", "addressee clause quote to", "of about against", "The service warned that the river would rise."],
  ["caution", "clause quote to", "against", "Doctors cautioned that the drug is new."],
  ["fear", "clause object", "", "Farmers fear that the frost will return."],
  ["worry", "clause quote", "about", "Parents worry that the bus is unsafe."],
  ["alert", "clause", "to", "The lab alerted the city to the leak."],
]);
