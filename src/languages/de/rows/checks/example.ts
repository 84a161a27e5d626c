/** A sentence of an article of 2023-09-11, and the check that comes of it: "measure: consistent". */
export interface CheckExample {
  readonly sentence: string;
  readonly check: string;
}
