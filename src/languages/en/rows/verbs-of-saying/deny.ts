import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const denyVerbs = verbsOf("deny", [
  ["deny", "clause object", "", "The minister denied that he knew of the deal."],
  ["dispute", "clause object", "", "The company disputes the figures."],
  ["refute", "clause object", "", "The lawyer refuted the claim."],
  ["dismiss", "object as", "", "The mayor dismissed the rumor as nonsense."],
  ["reject", "object as", "", "The club rejected the accusation."],
  ["rebut", "object", "", "The firm rebutted the charge."],
]);
