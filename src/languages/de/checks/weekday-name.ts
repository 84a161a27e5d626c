import { weekdayWord } from "../rows/checks/dates.ts";
import { weekdayAbbreviations, weekdayNames } from "../rows/weekdays-and-months.ts";

/** The ISO number of the weekday that a word names: "Montagabend" is 1; null for another word. */
export const weekdayIn = (form: string): number | null =>
  weekdayNames.get(weekdayWord.exec(form)?.groups?.name ?? "") ?? null;

export const nameOf = (weekday: number): string => [...weekdayNames].find(([, n]) => n === weekday)?.[0] ?? "";

/** The ISO number of "Mi", "Mi." or a whole name; null for another word. */
export const shortWeekdayIn = (form: string): number | null =>
  weekdayAbbreviations.get(form) ?? weekdayIn(form.replace(/\.$/u, ""));
