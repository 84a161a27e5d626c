import { publishedAsEdtf, writtenDate } from "../../index.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** German feeds write them, too: "Mo, 23 Okt 2026". */
const GERMAN: ReadonlyMap<string, string> = new Map(
  Object.entries({ mär: "mar", mrz: "mar", mai: "may", okt: "oct", dez: "dec" }),
);

/** RFC 822 with the years of RFC 2822; the zone may be missing: "Mon, 23 Nov 2026 08:00:00 +0100". */
const RFC_822 =
  /^(?:\p{L}{2,10}\.?,? )?(?<day>\d{1,2})[ -](?<month>\p{L}{3})\p{L}*\.?[ -](?<year>\d{4}|\d{2}) (?<time>\d{1,2}:\d{2}(?::\d{2})?)(?: ?(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,5}))?/u;

/** Names of zones in RFC 822, 5.1 and those that German systems write. Hours east of Greenwich. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ GMT: "Z", UT: "Z", UTC: "Z", Z: "Z", WET: "Z", CET: "+01:00", MEZ: "+01:00", CEST: "+02:00", MESZ: "+02:00" },
    ...{
      EST: "-05:00",
      EDT: "-04:00",
      CST: "-06:00",
      CDT: "-05:00",
      MST: "-07:00",
      MDT: "-06:00",
      PST: "-08:00",
      PDT: "-07:00",
    },
  }),
);
/** Longer ones are no dates. UTF-16 units. */
const LONGEST = 80;

/**
 * A date as feeds write it -> as `Article.published`. Without a zone it stays without one: the day counts as written.
 * An instant in Greenwich time is given in that of Berlin, because that is the day which an article calls "heute".
 */
export function feedDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  if (!text || text.length > LONGEST) return null;
  const iso = isoOf(text);
  if (!iso || !publishedAsEdtf(iso)) return writtenDate(text);
  return /(?:Z|[+-]00:?00)$/u.test(iso) ? inBerlin(iso) : iso;
}

/** "Nov 23, 2026 08:00:00", "November 23, 2026": as American systems write it. */
const MONTH_FIRST =
  /^(?:\p{L}{2,10}\.?,? )?(?<month>\p{L}{3})\p{L}*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?:,? (?:at )?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?: ?(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,5}))?)?$/u;
/** "2026-11-21 20:28:28 Europe/Berlin": a zone by its name. */
const NAMED_ZONE = /^(?<local>\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?) (?<zone>[A-Z]\p{L}+\/\p{L}[\p{L}_/-]+)$/u;

function isoOf(text: string): string | null {
  const named = NAMED_ZONE.exec(text)?.groups;
  if (named) return inZone(named.local!.replace(" ", "T"), named.zone!);
  const groups = (RFC_822.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  if (!groups) return publishedAsEdtf(text) ? text.replace(" ", "T").replace(/ (?=[+-Z])/u, "") : null;
  const { day = "", month = "", year = "", time = "", zone = "" } = groups;
  const name = month.toLowerCase();
  const number = MONTHS.indexOf(GERMAN.get(name) ?? name) + 1;
  if (number === 0) return null;
  const offset = ZONES.get(zone) ?? (/^[+-]/u.test(zone) ? zone.replace(/^(?<h>...)(?<m>\d\d)$/u, "$<h>:$<m>") : "");
  if (time === "") return `${fullYear(year)}-${two(number)}-${two(day)}`;
  return `${fullYear(year)}-${two(number)}-${two(day)}T${time.padStart(time.length % 3 === 1 ? time.length + 1 : 0, "0")}${offset}`;
}

/** A time of day with its zone's distance from Greenwich on that day; without one where nobody knows the zone. */
function inZone(local: string, timeZone: string): string {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    const offsetAt = (instant: number): string =>
      format
        .formatToParts(instant)
        .find(({ type }) => type === "timeZoneName")!
        .value.replace("GMT", "") || "Z";
    const about = Date.parse(`${local}Z`);
    return `${local}${offsetAt(Date.parse(`${local}${offsetAt(about)}`))}`;
  } catch {
    return local;
  }
}

const two = (number: number | string): string => String(number).padStart(2, "0");

/** RFC 2822, 4.3: 00 to 49 are of this century. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`);

const BERLIN = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  timeZoneName: "longOffset",
});

/** "2026-11-22T23:30:00Z" -> "2026-11-23T00:30:00+01:00". */
function inBerlin(iso: string): string | null {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return null;
  const parts = Object.fromEntries(BERLIN.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second, timeZoneName = "" } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.replace("GMT", "")}`;
}
