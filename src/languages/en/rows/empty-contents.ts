/** Words behind a verb of saying that tell how or to whom it was said, or that nothing was: no content. */
export interface EmptyContent {
  /** In small letters, as they stand in the phrase. */
  readonly words: string;
  /** A sentence in which nobody says anything. */
  readonly example: string;
}

/** After the stylebooks of agencies on sources without a name and on those who say nothing. */
// biome-ignore format: one row a line
export const emptyContents: readonly EmptyContent[] = [
  { words: "condition of anonymity", example: "An aide spoke on condition of anonymity." },
  { words: "request for comment", example: "The company did not respond to a request for comment." },
  { words: "requests for comment", example: "The port did not answer repeated requests for comment." },
  { words: "seeking comment", example: "The owner did not respond to an email seeking comment." },
];
