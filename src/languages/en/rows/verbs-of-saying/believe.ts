import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const believeVerbs = verbsOf("believe", [
  ["believe", "clause", "in", "Police believe that the fire was set."],
  ["think", "clause quote", "", "Locals think the well is poisoned."],
  ["feel", "clause", "", "Nurses feel that no one listens."],
  ["hope", "clause to", "for", "The owner hopes to reopen in June."],
  ["know", "clause", "", "The captain knew that the hull was weak."],
  ["understand", "clause", "", "The union understands that money is short."],
  ["consider", "as", "", "The coach considers the striker a leader."],
  ["view", "as", "", "Investors view the bond as safe."],
  ["deem", "as", "", "The inspector deemed the stairs unsafe."],
  ["prefer", "to object", "", "The mayor prefers a tunnel."],
  ["reckon", "clause quote", "", "The farmer reckons that rain is near."],
  ["wish", "clause to", "", "The widow wishes that the case would end."],
  ["realize", "clause", "", "The crew realized that the engine had stopped."],
  ["dream", "", "of about", "The inventor dreams of a flying boat."],
]);
