import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { germanDay } from "./german-day.ts";
import { tokenAt } from "./token-at.ts";

/** What two times and all between them say of a day that comes of one of them; `expected`: in days since 1970-01-01. */
export function dayBetween(
  { tokens }: Pick<CheckContext, "tokens">,
  one: TimeMark,
  other: TimeMark,
  expected: number,
  verdict: Finding["verdict"],
): Finding {
  const first = Math.min(tokenAt(tokens, one.start), tokenAt(tokens, other.start));
  const last = Math.max(tokenAt(tokens, one.end), tokenAt(tokens, other.end)) - 1;
  return {
    ...spanOf(tokens, first, last),
    kind: "interval",
    stated: wordsOf(tokens, first, last),
    computed: germanDay(expected),
    verdict,
  };
}
