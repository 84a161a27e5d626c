import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const estimateVerbs = verbsOf("estimate", [
  ["estimate", "clause quote object", "", "Experts estimate that the repair will cost a million."],
  ["expect", "clause to", "", "The bank expects prices to fall."],
  ["predict", "clause quote object", "", "The institute predicts that the harvest will be poor."],
  ["forecast", "clause object", "", "The service forecast that snow would fall."],
  ["project", "clause", "", "The office projects that debt will rise."],
  ["anticipate", "clause object", "", "The airport anticipates long lines."],
  ["speculate", "clause quote", "about on", "Traders speculated that the merger was off."],
  ["assume", "clause", "", "Police assume that the fire was set."],
  ["suspect", "clause object", "", "Detectives suspect that the door was forced."],
  ["calculate", "clause", "", "The group calculated that a ride costs two dollars."],
  ["guess", "clause quote", "", '"Maybe a hundred," the guide guessed.'],
]);
