import { every } from "./counted-units.ts";
import { type Left, partBefore } from "./left.ts";
import { phrase, type TimePhrase, type TimeSpec } from "./phrase.ts";
import type { Scan } from "./scan.ts";
import type { UnitWord } from "./words.ts";
import { yearOfPhrase } from "./year-of.ts";

/** "jedes zweite Jahr", "im dritten Quartal 2025", "im 14. Jahrhundert", "am zweiten Tag". */
export function ordinalUnit(s: Scan, head: number, word: UnitWord, left: Left): TimePhrase[] {
  const n = left.ordinal ?? 0;
  if (left.every) return [every(head, word, left, n)];
  if (word.unit === "CE") return [century(s, head, left, n)];
  const limit = word.unit === "Q" ? 4 : word.unit === "H" ? 2 : 0;
  if (n < 1 || n > limit) return [];
  const year = yearOfPhrase(s, head + 1);
  const months = 12 / limit;
  const spec: TimeSpec = {
    kind: "yearPart",
    code: `${word.unit}${n}`,
    month: (n - 1) * months + Math.ceil(months / 2),
    year: year?.year ?? null,
    yearOffset: year?.yearOffset ?? null,
    direction: left.direction,
  };
  return [phrase({ first: left.first, last: year?.last ?? head + 1, type: "DATE", spec, rule: "de/part-of-year" })];
}

function century(s: Scan, head: number, left: Left, n: number): TimePhrase {
  const value = String(n - 1).padStart(2, "0");
  const part = partBefore(s, left.first);
  return phrase({
    first: part?.first ?? left.first,
    last: head + 1,
    type: "DATE",
    spec: { kind: "fixed", value },
    mod: part?.mod ?? null,
    rule: "de/century",
  });
}
