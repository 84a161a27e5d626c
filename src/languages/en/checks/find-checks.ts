import { numbered } from "../../../analysis/checks/finding.ts";
import type { Check, TimeMark } from "../../../analysis/marks.ts";
import { publishedDay } from "../../../analysis/times/published-day.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { ageChecks } from "./ages.ts";
import { percentageChecks } from "./percentages.ts";
import { sentenceTexts } from "./sentences.ts";
import { sumChecks } from "./sums.ts";
import { twoUnitChecks } from "./two-units.ts";
import { weekdayChecks } from "./weekday-date.ts";

/** Whatever an English article says that arithmetic or the calendar can be held against, in the order of the text. */
export function findChecks(tokens: Tokens, times: readonly TimeMark[]): readonly Check[] {
  const { text } = tokens;
  const published = publishedDay(text.published);
  const sentences = sentenceTexts(tokens);
  return numbered([
    ...twoUnitChecks(text.content),
    ...weekdayChecks(text, times),
    ...sentences.flatMap(percentageChecks),
    ...sentences.flatMap(sumChecks),
    ...sentences.flatMap((sentence) => ageChecks(sentence, published)),
  ]);
}
