import type { Candidate } from "./candidates.ts";
import type { Surroundings } from "./evidence.ts";

/** A candidate with what its name needs and what its surroundings say. */
export interface Weighed extends Candidate, Surroundings {
  /** 0, 1 or 2: see `NameClass.needMask`. */
  readonly need: number;
}
