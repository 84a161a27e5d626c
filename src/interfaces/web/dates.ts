import { t } from "./messages/messages.ts";
import { type Language, language } from "./settings.ts";

type Precision = "year" | "month" | "day" | "minute";

interface Given {
  readonly at: Date;
  readonly precision: Precision;
  /** Whether it is an instant, to be shown in the visitor's zone; a date without a clock has none. */
  readonly zoned: boolean;
}

const PARTS =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/u;

function given(edtf: string): Given | null {
  const { year, month, day, clock, zone } = PARTS.exec(edtf)?.groups ?? {};
  if (!year) return null;
  const at = zone ? new Date(edtf) : new Date(`${year}-${month ?? "01"}-${day ?? "01"}T${clock ?? "00:00"}:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  return { at, precision: clock ? "minute" : day ? "day" : month ? "month" : "year", zoned: Boolean(zone) };
}

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "short", day: "numeric" },
  minute: { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
};
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: Language, { precision, zoned }: Given): Intl.DateTimeFormat {
  const key = `${tag}${precision}${zoned}`;
  const known = cache.get(key);
  if (known) return known;
  const locale = tag === "de" ? "de-DE" : "en-GB";
  // Without `timeZone` the visitor's own one is taken; its name says so.
  const zone = zoned ? ({ timeZoneName: "short" } as const) : { timeZone: "UTC" };
  const made = new Intl.DateTimeFormat(locale, { ...FORMATS[precision], ...zone });
  cache.set(key, made);
  return made;
}

/** EDTF level 2 counts the seasons of a year from 21, spring, its quarters from 33, its halves from 40. */
const FIRST = { season: 21, quarter: 33, half: 40 };

function partOfYear(number: number): string | undefined {
  const { seasons, quarters, halves } = t();
  return seasons[number - FIRST.season] ?? quarters[number - FIRST.quarter] ?? halves[number - FIRST.half];
}

/** An EDTF date, a season or quarter, a decade or century, a TIMEX3 part of a day ("2026-03-11TEV") or an instant as people write it: "22. Okt. 2026", intervals with a dash; what has no such form stays as it is. */
export function dateText(edtf: string): string {
  const [from, to, more] = edtf.split("/");
  if (from !== undefined && to !== undefined && more === undefined)
    return `${from === "" || from === ".." ? "…" : dateText(from)} – ${to === "" || to === ".." ? "…" : dateText(to)}`;
  const { part: number, of } = /^(?<of>\d{4})-(?<part>2[1-4]|3[3-6]|4[01])$/u.exec(edtf)?.groups ?? {};
  if (number) return `${partOfYear(Number(number))} ${of}`;
  const { day, part } = /^(?<day>\d{4}-\d\d-\d\d)T(?<part>[A-Z]{2})$/u.exec(edtf)?.groups ?? {};
  if (day && part) return `${dateText(day)}, ${t().partsOfDay[part] ?? part}`;
  const { decade, century } = /^(?:(?<decade>\d{3})X|(?<century>\d\d)XX)$/u.exec(edtf)?.groups ?? {};
  if (decade) return t().decade(`${decade}0`);
  if (century) return t().century(Number(century) + 1);
  const about = /^(?<plain>.*)[~?%]$/u.exec(edtf)?.groups?.plain;
  const date = given(about ?? edtf);
  if (!date) return edtf;
  const text = formatter(language.value, date).format(date.at);
  return about === undefined ? text : `${language.value === "de" ? "etwa" : "about"} ${text}`;
}
