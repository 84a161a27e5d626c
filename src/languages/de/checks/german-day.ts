import { civilDate } from "../../../analysis/times/calendar.ts";

/** "12. 9. 2023" */
export function germanDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${day}. ${month}. ${year}`;
}
