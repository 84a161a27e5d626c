import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const demandVerbs = verbsOf("demand", [
  ["demand", "clause quote object to", "", "The union demanded that the fine be paid back."],
  ["urge", "addressee to object quote clause", "", "The governor urged residents to leave."],
  ["request", "addressee clause object", "", "The court requested the files."],
  ["order", "addressee to clause", "", "The judge ordered the firm to pay."],
  ["want", "to", "", "The mayor wants to close the road."],
  ["press", "addressee to", "for", "The envoy pressed both sides to talk."],
  ["push", "to", "for", "The group is pushing for a new law."],
  ["beg", "addressee to quote", "for", "She begged the crew to turn back."],
  ["plead", "quote", "for with", "The family pleaded for help."],
  ["appeal", "quote", "for to", "The police appealed for witnesses."],
  ["encourage", "addressee to object", "", "The school encourages children to walk."],
  ["instruct", "addressee to", "", "The captain instructed the crew to wait."],
  ["implore", "addressee to quote", "", "He implored the council to act."],
  ["seek", "to object", "", "The firm seeks to end the strike."],
  ["advocate", "object", "for", "The group advocates a ban on trucks."],
]);
