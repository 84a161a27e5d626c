import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const criticiseVerbs = verbsOf("criticise", [
  ["criticize", "object quote clause", "for", "The auditor criticized the spending."],
  ["criticise", "object quote clause", "for", "The auditor criticised the waste."],
  ["condemn", "object quote as", "", "The bishop condemned the attack."],
  ["denounce", "object quote as", "", "The party denounced the deal."],
  ["complain", "clause quote", "about of", "Drivers complained that the bridge is too narrow."],
  ["attack", "object", "", "The candidate attacked the tax plan."],
  ["blast", "object as", "for", "The union blasted the new contract."],
  ["slam", "object as", "for", "Critics slammed the decision."],
  ["decry", "object quote as", "", "Teachers decried the cuts."],
  ["mock", "object", "", "The comedian mocked the speech."],
  ["deride", "object as", "", "He derided the idea as childish."],
  ["lambaste", "object", "for", "The editor lambasted the council."],
  ["assail", "object", "for", "The senator assailed the treaty."],
  ["rail", "", "against", "The preacher railed against the bar."],
  ["protest", "clause quote object", "against", "Fishermen protested against the quota."],
  ["object", "clause quote", "to", "The neighbors objected to the noise."],
  ["lament", "clause quote object", "", "The author lamented that no one reads."],
  ["oppose", "object", "", "The village opposes the mine."],
  ["challenge", "object", "", "The lawyer challenged the ruling."],
  ["question", "clause object", "", "The judge questioned whether the search was legal."],
  ["ridicule", "object", "", "The paper ridiculed the map."],
  ["rebuke", "object", "for", "The court rebuked the prosecutor."],
  ["chide", "object quote", "for", "The coach chided the team for its laziness."],
  ["regret", "clause object", "", "The airline regretted that bags were lost."],
]);
