import type { Left } from "./left.ts";
import { wordBefore } from "./left.ts";
import { formAt, lower, type Scan } from "./scan.ts";
import type { UnitWord } from "./words.ts";

const OLD = /^(?:alt|alte[nmrs]?|älter|ältere[nmrs]?|jünger|jüngere[nmrs]?|jung|junge[nmrs]?)$/u;
/** "Kinder ab sechs Jahren", "mit 16 Jahren", "im Alter von 39 Jahren". */
const AGE_BEFORE = /^(?:ab|unter|mit|bis|zwischen)$/u;
/** "Eine Frau von 45 Jahren". */
const PERSON = /^(?:Mann|Mannes|Männer|Frau|Frauen|Junge|Jungen|Mädchen|Kind|Kinder|Greis|Greisin|Jugendliche[nr]?)$/u;
/** Nobody gets older. */
const OLDEST = 120;

/** Whether a number of years is somebody's or something's age and not a time: "er ist 31 Jahre alt". */
export function isAge(s: Scan, head: number, word: UnitWord, left: Left): boolean {
  if (OLD.test(lower(s, head + 1))) return true;
  // "31 Jahre und vier Monate alt".
  if (lower(s, head + 1) === "und" && s.words[head + 3]?.kind === "unit" && OLD.test(lower(s, head + 4))) return true;
  if (lower(s, left.first - 2) === "alter" && wordBefore(s, left.first) === "von") return true;
  if (word.unit !== "Y" || typeof left.amount !== "number" || left.amount > OLDEST) return false;
  const before = wordBefore(s, left.first);
  if (before === "von" && PERSON.test(formAt(s, left.first - 2))) return true;
  if (lower(s, head) === "jahren" && before === "und" && lower(s, left.first - 3) === "zwischen") return true;
  return lower(s, head) === "jahren" && left.article === null && AGE_BEFORE.test(before);
}
