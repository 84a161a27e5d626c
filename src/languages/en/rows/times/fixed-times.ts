/** Words that are a time by themselves. */
export interface FixedTime {
  readonly words: string;
  /** A value of TIMEX3, or days from the day of publication; "TNI" behind a number of days is that night. */
  readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" | number | "0TNI";
  readonly example: string;
}

/** After the annotation guideline of TimeML 1.2.1 and the words of TempEval-3. */
// biome-ignore format: one row a line
export const fixedTimes: readonly FixedTime[] = [
  { words: "now", value: "PRESENT_REF", example: "The bridge is now open." },
  { words: "currently", value: "PRESENT_REF", example: "The road is currently closed." },
  { words: "current", value: "PRESENT_REF", example: "The current owner lives there." },
  { words: "at the moment", value: "PRESENT_REF", example: "At the moment the road is closed." },
  { words: "nowadays", value: "PRESENT_REF", example: "Nowadays nobody fishes there." },
  { words: "these days", value: "PRESENT_REF", example: "These days nobody fishes there." },
  { words: "recently", value: "PAST_REF", example: "The mill was recently sold." },
  { words: "recent", value: "PAST_REF", example: "The recent storm broke the mast." },
  { words: "the past", value: "PAST_REF", example: "This was common in the past." },
  { words: "the future", value: "FUTURE_REF", example: "Nobody knows the future." },
  { words: "the near future", value: "FUTURE_REF", example: "A vote is due in the near future." },
  { words: "today", value: 0, example: "The council meets today." },
  { words: "tonight", value: "0TNI", example: "The council meets tonight." },
  { words: "yesterday", value: -1, example: "The council met yesterday." },
  { words: "tomorrow", value: 1, example: "The council meets tomorrow." },
  { words: "the day before yesterday", value: -2, example: "He left the day before yesterday." },
  { words: "the day after tomorrow", value: 2, example: "He leaves the day after tomorrow." },
];
