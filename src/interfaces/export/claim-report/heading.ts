import type { ClaimReport, ClaimWording } from "../claim-report.ts";

/** A claim is headed by the sentence that it was first said in; by its words where the text was taken out. */
export const headingOf = ({ proposition, wordings: [first] }: ClaimReport): string =>
  (first && sentenceOf(first)) || proposition;

export const sentenceOf = ({ sentence: { before, words, after } }: ClaimWording): string =>
  `${before}${words}${after}`.trim();
