import type { Words } from "../analysis/words.ts";
import { type Draft, spansOf } from "./draft.ts";
import type { Factuality, FactualityValue } from "./statement.ts";

/** Words that lower certainty (Saurí & Pustejovsky 2009, section 3; German modals after Duden § 817 ff.). */
const POSSIBLE = new Set(
  "könnte könnten könne könnten möglicherweise womöglich vielleicht eventuell mag mögen".split(" "),
);
const PROBABLE = new Set(
  "dürfte dürften wahrscheinlich vermutlich wohl offenbar mutmaßlich anscheinend voraussichtlich angeblich würde würden".split(
    " ",
  ),
);
const NEGATIONS = new Set(
  "nicht kein keine keinen keinem keiner keines nie niemals keinesfalls keineswegs weder".split(" "),
);

/** How sure the origin is of what it says, with the words that show it; the article itself takes no side. */
export function factualityOf(words: Words, draft: Draft): Factuality[] {
  let grade = "CT";
  let polarity = "+";
  const evidence: number[] = [];
  for (const { first, last } of draft.quote) {
    for (let i = first; i < last; i++) {
      const word = words.lower[i]!;
      if (grade === "CT" && POSSIBLE.has(word)) {
        grade = "PS";
        evidence.push(i);
      } else if (grade === "CT" && PROBABLE.has(word)) {
        grade = "PR";
        evidence.push(i);
      } else if (polarity === "+" && NEGATIONS.has(word)) {
        polarity = "-";
        evidence.push(i);
      }
    }
  }
  const spans = evidence.flatMap((i) => spansOf(words, [{ first: i, last: i + 1 }]));
  return [
    { source: "origin", value: `${grade}${polarity}` as FactualityValue, evidence: spans },
    { source: "author", value: "Uu", evidence: [] },
  ];
}

const CONDITIONS = new Set(["wenn", "falls", "sofern"]);

/** Whether what is said holds only under a condition that the quote itself names. */
export function isConditional(words: Words, draft: Draft): boolean {
  for (const { first, last } of draft.quote)
    for (let i = first; i < last; i++) if (CONDITIONS.has(words.lower[i]!)) return true;
  return false;
}
