import { civilDate, isoWeek } from "./calendar.ts";

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

export const yearValue = (year: number): string => pad(year, 4);

export const monthValue = (year: number | null, month: number): string =>
  `${year === null ? "XXXX" : pad(year, 4)}-${pad(month, 2)}`;

export function dayValue(day: number): string {
  const date = civilDate(day);
  return `${monthValue(date.year, date.month)}-${pad(date.day, 2)}`;
}

export function weekValue(day: number): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}
