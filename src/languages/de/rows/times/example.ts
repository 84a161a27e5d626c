/**
 * A sentence that shows a row, the words found in it and their TIMEX3 value, for an article published on 2026-11-23,
 * a Monday. A test runs every one.
 */
export type TimeExample = readonly [sentence: string, words: string, value: string];
