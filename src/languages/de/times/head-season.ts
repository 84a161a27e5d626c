import { beforeSeason } from "../rows/times/around-months.ts";
import type { SeasonRow } from "../rows/times/seasons.ts";
import { partBefore, readLeft, wordBefore } from "./left.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, type Scan, touchesPrevious } from "./scan.ts";
import { yearOfPhrase } from "./year-of.ts";

/** "Sommer 2010", "im Herbst", "vergangenen Winter", "Sommer des Jahres 2005", "jeden Frühling". */
export function seasonPhrases(s: Scan, head: number, row: SeasonRow): TimePhrase[] {
  const left = readLeft(s, head);
  const year = yearOfPhrase(s, head + 1);
  if (left.every)
    return [
      phrase({
        first: left.first,
        last: head + 1,
        type: "SET",
        spec: { kind: "fixed", value: `P1${row.code}` },
        rule: "de/every-season",
      }),
    ];
  if (left.amount !== null && left.article !== "indefinite") return [];
  const part = partBefore(s, left.first);
  const plain = left.first === head && part === null && year === null;
  if (plain && !beforeSeason.has(wordBefore(s, head)) && !beginsSentence(s, head)) return [];
  if (left.article === "indefinite") return [];
  const spec = {
    kind: "yearPart",
    code: row.code,
    month: row.middle,
    year: year?.year ?? null,
    yearOffset: year?.yearOffset ?? null,
    direction: left.direction,
  } as const;
  return [
    phrase({
      first: part?.first ?? left.first,
      last: year === null ? head + 1 : lastOfTwoYears(s, year.last, year.year),
      type: "DATE",
      spec,
      mod: part?.mod ?? null,
      rule: "de/season",
    }),
  ];
}

/** "Winter 2025/26", "Winter 2025/2026" bear the year in which they begin. `last`: the token behind the first year. */
function lastOfTwoYears(s: Scan, last: number, year: number | null): number {
  if (year === null || formAt(s, last) !== "/" || !touchesPrevious(s, last + 1)) return last;
  const next = String(year + 1);
  return formAt(s, last + 1) === next || formAt(s, last + 1) === next.slice(2) ? last + 2 : last;
}

const beginsSentence = (s: Scan, head: number): boolean =>
  s.tokens.sentences[s.tokens.sentenceOf[head]!]?.first === head;
