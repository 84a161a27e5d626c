import { yearBeforeNouns, yearOfNouns } from "../rows/times/around-years.ts";
import { yearOffsets } from "../rows/times/plain-words.ts";
import { formAt, lower, rightEdge, type Scan, yearAt } from "./scan.ts";

/** The year that stands behind a month, season or quarter. */
export interface YearOf {
  /** The token behind it. */
  readonly last: number;
  /** Null where the text says it by distance. */
  readonly year: number | null;
  /** "vorigen Jahres" is -1; null where the text gives the number. */
  readonly yearOffset: number | null;
}

const APOSTROPHES = new Set(["'", "’", "‘", "‚"]);
/** Two-digit years up to this one are in the 21st century (POSIX strptime, %y). */
const LAST_OF_2000S = 68;

/** Reads "2005", "des Jahres 2005", "vorigen Jahres", "des Vorjahres" or "'99" at token `i`; null for none of these. */
export function yearOfPhrase(s: Scan, i: number): YearOf | null {
  const edge = i === 0 ? 0 : rightEdge(s, i - 1);
  if (i >= edge) return null;
  const plain = yearAt(s, i);
  if (plain !== null) return { last: i + 1, year: plain, yearOffset: null };
  if (APOSTROPHES.has(formAt(s, i)) && /^\d{2}$/u.test(formAt(s, i + 1))) {
    const n = Number(formAt(s, i + 1));
    return { last: i + 2, year: n <= LAST_OF_2000S ? 2000 + n : 1900 + n, yearOffset: null };
  }
  let j = i;
  if (lower(s, j) === "des" || lower(s, j) === "im") j++;
  if (yearBeforeNouns.has(lower(s, j))) return { last: j + 1, year: null, yearOffset: -1 };
  const offset = yearOffsets.get(lower(s, j));
  if (offset !== undefined) j++;
  if (!yearOfNouns.has(lower(s, j)) || j >= edge) return null;
  const numbered = j + 1 < edge ? yearAt(s, j + 1) : null;
  if (numbered !== null) return { last: j + 2, year: numbered, yearOffset: null };
  if (offset !== undefined) return { last: j + 1, year: null, yearOffset: offset };
  return lower(s, i) === "des" ? { last: j + 1, year: null, yearOffset: 0 } : null;
}
