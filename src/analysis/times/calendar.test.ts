import { expect, test } from "vitest";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  firstAdvent,
  isDate,
  isoWeek,
  mondayOfIsoWeek,
  shiftMonth,
  weekdayOf,
} from "./calendar.ts";

const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const day = (text: string): number => Date.parse(text) / 86_400_000;

test("days and dates are each other's inverse", () => {
  for (let days = -200_000; days < 60_000; days += 13) {
    const { year, month, day } = civilDate(days);
    expect(dayNumber(year, month, day)).toBe(days);
    expect(iso(days)).toBe(
      `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    );
  }
});

test("months have their days", () => {
  expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
    28, 29, 28, 29,
  ]);
  expect([isDate(2023, 2, 31), isDate(2023, 2, 28), isDate(2023, 13, 1), isDate(2023, 4, 0)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("weekdays and ISO weeks", () => {
  expect(weekdayOf(day("2023-09-11"))).toBe(1);
  expect(weekdayOf(day("1969-12-28"))).toBe(7);
  expect(isoWeek(day("2021-01-03"))).toEqual({ year: 2020, week: 53 });
  expect(isoWeek(day("2018-12-31"))).toEqual({ year: 2019, week: 1 });
  expect(iso(mondayOfIsoWeek(2010, 34))).toBe("2010-08-23");
});

test("movable feasts", () => {
  expect([1961, 2008, 2019, 2024, 2038].map((y) => iso(easterSunday(y)))).toEqual([
    "1961-04-02",
    "2008-03-23",
    "2019-04-21",
    "2024-03-31",
    "2038-04-25",
  ]);
  expect([2016, 2018, 2022, 2023].map((y) => iso(firstAdvent(y)))).toEqual([
    "2016-11-27",
    "2018-12-02",
    "2022-11-27",
    "2023-12-03",
  ]);
});

test("months across years", () => {
  expect(shiftMonth(2023, 1, -1)).toEqual({ year: 2022, month: 12 });
  expect(shiftMonth(2023, 11, 3)).toEqual({ year: 2024, month: 2 });
});
