import { TokenKind } from "../../../tokens/tokens.ts";
import {
  beforeSpokenClock,
  clockPrepositions,
  joinsClocks,
  measuredBehindClock,
  quarterLinks,
} from "../rows/times/around-clock.ts";
import { quarter } from "../rows/times/plain-words.ts";
import { numeral } from "./numerals.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, leftEdge, lower, rightEdge, type Scan, touchesPrevious } from "./scan.ts";
import { hoursAdded } from "./words.ts";

const CLOCK = /^(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?$/u;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

function clockAt(s: Scan, i: number): Clock | null {
  const form = formAt(s, i);
  const groups = CLOCK.exec(form)?.groups;
  if (groups !== undefined && s.tokens.kinds[i] === TokenKind.number) {
    const second = groups.second;
    return {
      hour: Number(groups.hour),
      minute: Number(groups.minute ?? 0),
      second: second === undefined ? null : Number(second),
    };
  }
  if (s.tokens.kinds[i] !== TokenKind.word) return null;
  const n = numeral(form);
  return n !== null && Number.isInteger(n) && n <= 24 ? { hour: n, minute: 0, second: null } : null;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** Offsets from UTC of the zones that German news names. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MEZ: "+01:00",
    MESZ: "+02:00",
    CET: "+01:00",
    CEST: "+02:00",
    UTC: "Z",
    GMT: "Z",
    WEZ: "Z",
    EST: "-05:00",
    EDT: "-04:00",
  }),
);

const timeOf = ({ hour, minute, second }: Clock, added: number, zone: string): string => {
  const shifted = added === MIDNIGHT ? MIDNIGHT : added === 12 && hour >= 1 && hour < 12 ? hour + 12 : hour;
  return `T${pad(shifted)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}${zone}`;
};

/** "12 Uhr", "8 Uhr 40", "3 Uhr nachmittags", "von 10 bis 12 Uhr", "14.00 und 17.40 Uhr", "20 Uhr MEZ". */
export function clockPhrases(s: Scan, head: number): TimePhrase[] {
  const edge = leftEdge(s, head);
  const clock = head - 1 >= edge ? clockAt(s, head - 1) : null;
  if (clock === null) return [];
  const end = rightEdge(s, head);
  let last = head + 1;
  let at = clock;
  if (
    last < end &&
    s.tokens.kinds[last] === TokenKind.number &&
    /^[0-5]?\d$/u.test(formAt(s, last)) &&
    clock.minute === 0
  ) {
    at = { ...clock, minute: Number(formAt(s, last)) };
    last++;
  }
  const tail = tailAt(s, last, end, clock.hour);
  let begin = head - 1;
  const before = adverbBefore(s, begin, edge);
  const added = before === null ? tail.added : addedBy(before.part, clock.hour);
  const found = [one(before?.first ?? begin, tail.last, timeOf(at, added, tail.zone))];
  if (before !== null) return found;
  while (begin - 2 >= edge && joinsClocks.has(lower(s, begin - 1))) {
    const earlier =
      s.tokens.kinds[begin - 2] === TokenKind.number || lower(s, begin - 1) === "bis" ? clockAt(s, begin - 2) : null;
    if (earlier === null || (lower(s, begin - 1) === "," && earlier.minute === 0)) break;
    found.push(one(begin - 2, begin - 1, timeOf(earlier, tail.added, tail.zone)));
    begin -= 2;
  }
  return found;
}

const one = (first: number, last: number, time: string): TimePhrase =>
  phrase({
    first,
    last,
    type: "TIME",
    spec: { kind: "discourse", unit: "D", offset: 0, hour: Number(time.slice(1, 3)) },
    time,
    rule: "de/clock",
  });

interface Tail {
  readonly last: number;
  /** Hours that "nachmittags" adds. */
  readonly added: number;
  readonly zone: string;
}

/** "MEZ", "Ortszeit", "nachmittags" behind a time of day that ends before token `from`. */
function tailAt(s: Scan, from: number, end: number, hour: number): Tail {
  let last = from;
  const zone = last < end ? (ZONES.get(formAt(s, last)) ?? "") : "";
  if (zone !== "" || (last < end && lower(s, last) === "ortszeit")) last++;
  const part = last < end ? s.words[last] : undefined;
  if (part?.kind !== "partOfDay" || (part.noun && !/s$/u.test(formAt(s, last)))) return { last, added: 0, zone };
  return { last: last + 1, added: addedBy(part.part, hour), zone };
}

/** From this hour on "nachts" is the one before midnight: "11 Uhr nachts". */
const FIRST_HOUR_BEFORE_MIDNIGHT = 8;

/** "12 Uhr nachts". */
const MIDNIGHT = 24;

const addedBy = (part: string, hour: number): number =>
  hour === 12 && (part === "NI" || part === "EV")
    ? MIDNIGHT
    : part === "NI" && hour >= FIRST_HOUR_BEFORE_MIDNIGHT
      ? 12
      : (hoursAdded.get(part) ?? 0);

/** "abends um" before an hour at token `i`. */
function adverbBefore(s: Scan, i: number, edge: number): { first: number; part: string } | null {
  const word = i - 2 >= edge && clockPrepositions.has(lower(s, i - 1)) ? s.words[i - 2] : undefined;
  return word?.kind === "partOfDay" && !word.noun ? { first: i - 2, part: word.part } : null;
}

/** Minutes past the hour before the named one for "halb acht", "viertel acht", "dreiviertel acht". */
const PART_OF_HOUR: ReadonlyMap<string, number> = new Map(Object.entries({ halb: 30, viertel: 15, dreiviertel: 45 }));

/** "halb acht", "Viertel nach drei", "dreiviertel sechs", with or without "Uhr". */
export function spokenClockPhrase(s: Scan, i: number): TimePhrase | null {
  const word = lower(s, i);
  const end = rightEdge(s, i);
  const link = i + 1 < end ? lower(s, i + 1) : "";
  const isQuarter = word === quarter && quarterLinks.has(link);
  const at = isQuarter ? i + 2 : i + 1;
  const clock = at < end ? clockAt(s, at) : null;
  if (clock === null || clock.minute !== 0 || clock.hour < 1) return null;
  const isUhr = at + 1 < end && lower(s, at + 1) === "uhr";
  if (!isQuarter && !isUhr && !beforeSpokenClock.has(i > leftEdge(s, i) ? lower(s, i - 1) : "")) return null;
  const before = { hour: (clock.hour + 23) % 24, minute: isQuarter ? 45 : PART_OF_HOUR.get(word)!, second: null };
  const spoken = link === "nach" ? { ...clock, minute: 15 } : before;
  const tail = tailAt(s, isUhr ? at + 2 : at + 1, end, spoken.hour);
  return one(i, tail.last, timeOf(spoken, tail.added, tail.zone));
}

const WITH_MINUTES = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?::[0-5]\d)?$/u;

/** Between a date and a time of day in a dateline: "23.03.2016 | 14:30". */
const SEPARATOR = /^[,|/–—-]$/u;

/** "von 13:30 bis 16:00". */
const opensRange = (s: Scan, i: number): boolean =>
  lower(s, i - 1) === "von" && lower(s, i + 1) === "bis" && WITH_MINUTES.test(formAt(s, i + 2));

/** "um 12.15", "19.12., 14:30" without "Uhr". */
export function bareClockPhrase(s: Scan, i: number): TimePhrase | null {
  const form = formAt(s, i);
  const edge = leftEdge(s, i);
  if (!WITH_MINUTES.test(form) || touchesPrevious(s, i)) return null;
  const isAfterDay =
    form.includes(":") && s.free > 0 && (s.free === i || (s.free === i - 1 && SEPARATOR.test(formAt(s, i - 1))));
  const isInRange = form.includes(":") && (opensRange(s, i) || (s.free === i - 1 && lower(s, i - 1) === "bis"));
  if (!isAfterDay && !isInRange && (i - 1 < edge || !clockPrepositions.has(lower(s, i - 1)))) return null;
  if (i + 1 < rightEdge(s, i) && s.words[i + 1]?.kind !== "partOfDay" && measuredBehindClock.test(formAt(s, i + 1)))
    return null;
  const clock = clockAt(s, i);
  if (clock === null) return null;
  const before = adverbBefore(s, i, edge);
  const tail = tailAt(s, i + 1, rightEdge(s, i), clock.hour);
  const added = before === null ? tail.added : addedBy(before.part, clock.hour);
  return one(before?.first ?? i, tail.last, timeOf(clock, added, tail.zone));
}
