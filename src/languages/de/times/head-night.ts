import { articlesOfDays, behindNight } from "../rows/times/around-days.ts";
import { nightNoun } from "../rows/times/plain-words.ts";
import type { TimePhrase } from "./phrase.ts";
import { formAt, kindAt, leftEdge, lower, type Scan } from "./scan.ts";

/** Puts "der Nacht zum" before the day it leads to: "in der Nacht zum Dienstag". */
export function nights(s: Scan, found: readonly TimePhrase[]): readonly TimePhrase[] {
  const last = found.at(0);
  if (last === undefined || last.time !== null || last.type !== "DATE") return found;
  const night = nightBefore(s, last.first);
  if (night === null) return found;
  return [{ ...last, first: night, type: "TIME", time: "TNI", rule: "de/night-to-day" }, ...found.slice(1)];
}

/** "Nacht zum Dienstag", "Nacht auf den 3. Mai", "Nacht des 3. Mai": the night's own day, by the head of the expression behind it. */
function nightBefore(s: Scan, first: number): number | null {
  const edge = leftEdge(s, first);
  let i = first - 1;
  if (articlesOfDays.has(lower(s, i))) i--;
  if (i - 1 < edge || !behindNight.has(lower(s, i))) return null;
  const night = i - 1;
  if (formAt(s, night) !== nightNoun) return null;
  return kindAt(s, night - 1) === "article" && night - 1 >= edge ? night - 1 : night;
}
