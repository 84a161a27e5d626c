/** Asks for the day of articles that have none, so that nobody takes the day of reading for the day of the news. */
export const undated = (count: number): string =>
  `${count === 1 ? "One article has" : `${count} articles have`} no date of publication: no time in ${count === 1 ? "it" : "them"} is counted from a day. Give one with --published 2026-11-23.\n`;
