/** An adverb beside a verb of saying, or an adjective before a noun of saying, by which the article itself says that it is not so. */
export interface FalsityWord {
  readonly word: string;
  readonly example: string;
}

/** After fact-checks of English papers and The Associated Press Stylebook on claims. */
// biome-ignore format: one row a line
export const falsityWords: readonly FalsityWord[] = [
  { word: "falsely", example: "The mayor falsely claimed that the bridge had been inspected." },
  { word: "wrongly", example: "Boone wrongly said the dam was safe." },
  { word: "incorrectly", example: "The notice incorrectly stated that the road was open." },
  { word: "erroneously", example: "The paper erroneously reported that the mill had burned." },
  { word: "mistakenly", example: "The clerk mistakenly said the office was closed." },
  { word: "inaccurately", example: "The flyer inaccurately claimed that the fee had doubled." },
  { word: "false", example: "The mayor repeated the false claim that the bridge had been inspected." },
  { word: "debunked", example: "He repeated the debunked claim that the votes were bought." },
];
