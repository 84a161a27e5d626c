import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const confirmVerbs = verbsOf("confirm", [
  ["confirm", "clause quote object", "", "The police confirmed that a man was arrested."],
  ["verify", "clause object", "", "The lab verified that the sample was real."],
  ["affirm", "clause quote object", "", "The court affirmed that the vote was valid."],
  ["reaffirm", "clause quote object", "", "The alliance reaffirmed its support for the treaty."],
]);
