import { agedPersons, ageOpeners, saysAge } from "../rows/times/ages.ts";
import { ageNoun, inYears } from "../rows/times/plain-words.ts";
import { type Left, wordBefore } from "./left.ts";
import { formAt, lower, type Scan } from "./scan.ts";
import type { UnitWord } from "./words.ts";

/** Nobody gets older. */
const OLDEST = 120;

/** Whether a number of years is somebody's or something's age and not a time: "er ist 31 Jahre alt". */
export function isAge(s: Scan, head: number, word: UnitWord, left: Left): boolean {
  if (saysAge.has(lower(s, head + 1))) return true;
  // "31 Jahre und vier Monate alt".
  if (lower(s, head + 1) === "und" && s.words[head + 3]?.kind === "unit" && saysAge.has(lower(s, head + 4)))
    return true;
  if (lower(s, left.first - 2) === ageNoun && wordBefore(s, left.first) === "von") return true;
  if (word.unit !== "Y" || typeof left.amount !== "number" || left.amount > OLDEST) return false;
  const before = wordBefore(s, left.first);
  if (before === "von" && agedPersons.has(formAt(s, left.first - 2))) return true;
  if (lower(s, head) === inYears && before === "und" && lower(s, left.first - 3) === "zwischen") return true;
  return lower(s, head) === inYears && left.article === null && ageOpeners.has(before);
}
