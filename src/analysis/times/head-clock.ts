import { TokenKind } from "../../tokens/tokens.ts";
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
const ZONES: Readonly<Record<string, string>> = {
  MEZ: "+01:00",
  MESZ: "+02:00",
  CET: "+01:00",
  CEST: "+02:00",
  UTC: "Z",
  GMT: "Z",
  WEZ: "Z",
  EST: "-05:00",
  EDT: "-04:00",
};

const timeOf = ({ hour, minute, second }: Clock, added: number, zone: string): string => {
  const shifted = added === 12 && hour >= 1 && hour < 12 ? hour + 12 : hour;
  return `T${pad(shifted)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}${zone}`;
};

const CONNECTORS = new Set(["bis", "und", "oder", "–", "-", "/", ","]);

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
  const zone = last < end ? (ZONES[formAt(s, last)] ?? "") : "";
  if (zone !== "" || lower(s, last) === "ortszeit") last++;
  const part = last < end ? s.words[last] : undefined;
  let added = 0;
  if (part?.kind === "partOfDay" && !part.noun) {
    added = part.part === "NI" && clock.hour >= 8 ? 12 : (hoursAdded.get(part.part) ?? 0);
    last++;
  }
  const { first, at: spoken } = spokenBefore(s, head - 1, edge, at);
  const found = [one(first, last, timeOf(spoken, added, zone))];
  let begin = head - 1;
  while (begin - 2 >= edge && CONNECTORS.has(lower(s, begin - 1))) {
    const earlier =
      s.tokens.kinds[begin - 2] === TokenKind.number || lower(s, begin - 1) === "bis" ? clockAt(s, begin - 2) : null;
    if (earlier === null || (lower(s, begin - 1) === "," && earlier.minute === 0)) break;
    found.push(one(begin - 2, begin - 1, timeOf(earlier, added, zone)));
    begin -= 2;
  }
  return found;
}

const one = (first: number, last: number, time: string): TimePhrase =>
  phrase({
    first,
    last,
    type: "TIME",
    spec: { kind: "discourse", unit: "D", offset: 0, isClock: true },
    time,
    rule: "de/clock",
  });

/** "halb acht", "Viertel nach drei", "fünf vor zwölf". */
function spokenBefore(s: Scan, i: number, edge: number, clock: Clock): { first: number; at: Clock } {
  if (i - 1 >= edge && lower(s, i - 1) === "halb")
    return { first: i - 1, at: { hour: (clock.hour + 23) % 24, minute: 30, second: null } };
  return { first: i, at: clock };
}

const AT = /^(?:um|gegen|ab)$/u;
const WITH_MINUTES = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u;
/** Behind these a number with a full stop is no time of day: "um 3.50 Euro", "um 2.15 Prozent". */
const MEASURED = /^(?:\p{Lu}.*|prozent|%|€|\$|mal)$/u;

/** "um 12.15" without "Uhr". */
export function bareClockPhrase(s: Scan, i: number): TimePhrase | null {
  if (!WITH_MINUTES.test(formAt(s, i)) || i - 1 < leftEdge(s, i) || touchesPrevious(s, i)) return null;
  if (!AT.test(lower(s, i - 1)) || (i + 1 < rightEdge(s, i) && MEASURED.test(formAt(s, i + 1)))) return null;
  const clock = clockAt(s, i);
  return clock === null ? null : one(i, i + 1, timeOf(clock, 0, ""));
}
