// Words by which a text takes up what another has told.

/** What a denial or confirmation that says nothing else answers: "the report", "the figures", "that". */
export const answeredNouns: ReadonlySet<string> = new Set(
  "report reports claim claims allegation allegations accusation accusations account story stories rumor rumors rumour rumours figure figures number numbers statement it this that".split(
    " ",
  ),
);

/** "The report is false": what is denied. */
export const untrueWords =
  /(?<!\p{L})(?:false|untrue|fabricated|made up|made-up|baseless|nonsense|fake news|a lie|lies|incorrect|not true)(?!\p{L})/u;

/** Words that say which statements they mean. */
export const sortedNouns = /^(?:number|figure|report|stor)/u;

/** "the figures": what is answered names one. */
export const numberNouns = /^(?:number|figure)/u;

/** "The report": what is answered is what a medium or a paper has told. */
export const reportNouns = /^(?:report|stor)/u;

/** "The allegations": who has accused somebody is answered. */
export const accusingNouns = /^(?:allegation|accusation)/u;
