import { verbsOf } from "./verb-row.ts";

// biome-ignore format: one row a line
export const praiseVerbs = verbsOf("praise", [
  ["praise", "object", "for", "The coach praised the goalkeeper."],
  ["hail", "object as", "", "The president hailed the agreement."],
  ["laud", "object", "for", "The mayor lauded the firefighters."],
  ["welcome", "object", "", "The union welcomed the ruling."],
  ["applaud", "object", "", "The group applauded the ban."],
  ["endorse", "object", "", "The paper endorsed the candidate."],
  ["defend", "object", "", "The minister defended the law."],
  ["support", "object", "", "The governor supports the tunnel."],
  ["back", "object", "", "The mayor backed the new price."],
  ["tout", "object as", "", "The firm touted its new engine."],
  ["celebrate", "object", "", "The club celebrated the verdict."],
  ["thank", "object", "for", "The family thanked the divers."],
  ["congratulate", "object", "on", "The king congratulated the winner."],
  ["echo", "object", "", "The deputy echoed the warning."],
  ["favor", "object", "", "Most residents favor the toll."],
]);
