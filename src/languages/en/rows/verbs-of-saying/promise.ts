import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const promiseVerbs = verbsOf("promise", [
  ["promise", "addressee clause quote to object", "", "The minister promised to mend the road."],
  ["vow", "clause quote to", "", "The mayor vowed to rebuild the school."],
  ["pledge", "clause to object", "", "The company pledged to pay the workers."],
  ["swear", "clause to quote", "", "The witness swore that he saw the car."],
  ["guarantee", "clause object", "", "The store guarantees that the milk is fresh."],
  ["commit", "", "to", "The city committed to a cleaner harbor."],
  ["agree", "clause to", "with", "The owners agreed to lower the rent."],
]);
