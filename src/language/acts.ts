/** The kinds of speech act that a cue can name, in any language (docs/acts.md). */
export const ACTS = [
  "assert",
  "confirm",
  "deny",
  "announce",
  "demand",
  "warn",
  "threaten",
  "promise",
  "accuse",
  "criticise",
  "praise",
  "estimate",
  "ask",
  "decide",
  "admit",
  "doubt",
  "propose",
  "believe",
  "deem",
] as const;
export type Act = (typeof ACTS)[number];
