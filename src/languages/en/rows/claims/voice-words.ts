// Words by which it is told who stands behind a statement.

/** "a spokesman for the ferry line", "the line's spokeswoman": who speaks for a body, and not for himself. */
export const spokesNouns: readonly string[] = [
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespeople",
  "spokesmen",
  "spokeswomen",
  "press secretary",
  "press officer",
];

/** Who leads a body, and whose word is the body's. */
export const leadingNouns: readonly string[] = [
  "chief executive officer",
  "chief executive",
  "CEO",
  "president",
  "chairman",
  "chairwoman",
  "chairperson",
  "chair",
  "director",
  "executive director",
  "managing director",
  "general manager",
  "head",
  "founder",
  "co-founder",
  "chief operating officer",
  "chief financial officer",
];

/** Bodies in which a leader speaks for himself: "the president of the Senate". */
export const politicalBodies =
  /(?:^|\s)(?:party|republican|republicans|democrat|democrats|democratic|senate|house|congress|parliament|council|committee|caucus|campaign|cabinet|united states|u\.s\.|white house|administration|government|state|city|county)(?:$|\s)/iu;

/** A body called by what it is alone: it may be one that is named elsewhere. */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    "police government ministry company firm agency department court army military council commission committee administration university bank airline union party " +
    "hospital prosecutor prosecutors campaign team club school sheriff coastguard embassy palace regulator watchdog"
  ).split(" "),
);

/** Says nothing of who it is outside its sentence. */
export const pronouns: ReadonlySet<string> = new Set(
  "he she they it we i who you this that these those one".split(" "),
);

/** A report of a medium without its name. */
export const reportOrMedium =
  /(?:^|\s)(?:media|newspaper|broadcaster|magazine|paper|news agency|news outlets?|press|media reports?|news reports?|local reports?)$/iu;

/** "The Hale Herald": a name with such a word is a medium's. */
export const mediumWord =
  /(?:^|\s)(?:times|post|herald|journal|tribune|gazette|news|chronicle|telegraph|guardian|observer|daily|weekly|magazine|tv|television|radio|broadcasting|network|press|courier|examiner|inquirer|dispatch)$/iu;
