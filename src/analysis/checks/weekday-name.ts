import { weekdayNames } from "../../language/de/weekdays-and-months.ts";

const WEEKDAY =
  /^(?<name>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:s|abend|morgen|nachmittag|nacht|mittag|vormittag)?$/u;

/** The ISO number of the weekday that a word names: "Montagabend" is 1; null for another word. */
export const weekdayIn = (form: string): number | null =>
  weekdayNames.get(WEEKDAY.exec(form)?.groups?.name ?? "") ?? null;

export const nameOf = (weekday: number): string => [...weekdayNames].find(([, n]) => n === weekday)?.[0] ?? "";

const SHORT = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** The ISO number of "Mi", "Mi." or a whole name; null for another word. */
export function shortWeekdayIn(form: string): number | null {
  const at = SHORT.indexOf(form.replace(/\.$/u, ""));
  return at < 0 ? weekdayIn(form) : at + 1;
}
