import type { Labels } from "./labels.ts";

/** EDTF level 2 counts the seasons of a year from 21, spring, its quarters from 33, its halves from 40. */
const FIRST = { season: 21, quarter: 33, half: 40 };

/** An EDTF day, month, season, quarter, half or year, perhaps with a time of day, as people write it: "22 Nov 2026", held together in one line; anything else stays as it is. */
export function dateLabel(edtf: string, labels: Labels): string {
  const { year, month, day, time } =
    /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d)(?::\d\d)?)?)?)?$/u.exec(edtf)?.groups ??
    {};
  const name = labels.months[Number(month) - 1] ?? partOfYear(Number(month), labels);
  if (!year || !month || !name) return edtf;
  if (!day) return `${name}\u00a0${year}`;
  const date = labels.day
    .replace("{day}", String(Number(day)))
    .replace("{month}", name)
    .replace("{year}", year)
    .replaceAll(" ", "\u00a0");
  return time ? `${date}, ${time}` : date;
}

const partOfYear = (number: number, { seasons, quarters, halves }: Labels): string | undefined =>
  seasons[number - FIRST.season] ?? quarters[number - FIRST.quarter] ?? halves[number - FIRST.half];

/** Whether `dateLabel` says more than the EDTF does to people. */
export const isPlainDate = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d(?::\d\d)?)?$/u.test(edtf);
