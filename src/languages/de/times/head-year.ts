import { TokenKind } from "../../../tokens/tokens.ts";
import {
  beforeListNumber,
  beforeYear,
  countedByFourDigits,
  countingPhrase,
  joinsCounts,
  joinsYears,
  ofWhichWords,
  strongBeforeYear,
  weakBeforeYear,
  yearNouns,
} from "../rows/times/around-years.ts";
import { partBefore, readLeft, wordBefore } from "./left.ts";
import { calendar, phrase, type TimePhrase } from "./phrase.ts";
import {
  amountAt,
  formAt,
  isCapitalised,
  kindAt,
  leftEdge,
  lower,
  rightEdge,
  type Scan,
  touchesPrevious,
  yearAt,
} from "./scan.ts";

/** Years before this one need a cue: "1400" alone is more often an amount. */
const FIRST_PLAIN_YEAR = 1500;
const LAST_PLAIN_YEAR = 2050;

/** "1998", "im Jahr 2012", "Ende 2010", "2009-2011", "(1898-1976)", "Jahrgang 1998". */
export function yearPhrase(s: Scan, i: number): TimePhrase | null {
  const year = yearAt(s, i);
  if (year === null || !isYear(s, i, year)) return null;
  const edge = leftEdge(s, i);
  let first = i;
  if (i - 1 >= edge && yearNouns.has(lower(s, i - 1)) && kindAt(s, i - 1) === "unit") {
    const left = readLeft(s, i - 1);
    if (left.amount === null && left.direction === null) first = left.first;
  }
  const whole = lower(s, i - 1) === "gesamtjahr" && i - 1 >= edge;
  const part = partBefore(s, first);
  const season = seasonOfTwoYears(s, i, year);
  if (season !== null) return season;
  return phrase({
    first: whole ? i - 1 : (part?.first ?? first),
    last: i + 1,
    type: "DATE",
    spec: calendar({ year }),
    mod: part?.mod ?? null,
    rule: part === null ? "de/year" : "de/part-of-year-number",
  });
}

/** "Saison 2007/08": no TIMEX3 value says it; EDTF does. */
function seasonOfTwoYears(s: Scan, i: number, year: number): TimePhrase | null {
  const next = formAt(s, i + 2);
  if (formAt(s, i + 1) !== "/" || !touchesPrevious(s, i + 2) || next !== String((year + 1) % 100).padStart(2, "0"))
    return null;
  const spec = { kind: "fixed", value: "XXXX-XX-XX" } as const;
  return phrase({
    first: i,
    last: i + 3,
    type: "DATE",
    spec,
    edtf: `${year}/${year + 1}`,
    rule: "de/season-of-two-years",
  });
}

function isYear(s: Scan, i: number, year: number): boolean {
  const next = i + 1 < rightEdge(s, i) ? lower(s, i + 1) : "";
  const before = wordBefore(s, i);
  if (yearNouns.has(before) || before === "gesamtjahr") return true;
  if (countedByFourDigits.has(next) || beforeListNumber.has(before)) return false;
  if (isPartOfWhole(s, i, year, before) || (year % 100 === 0 && isCount(s, i))) return false;
  const other = yearBeside(s, i);
  if (other === "amount" || isChange(s, i, year)) return false;
  if (touchesPrevious(s, i) && /^[\p{L}\d.+§#]$/u.test(formAt(s, i - 1).slice(-1))) return false;
  if (isPhoneNumber(s, i)) return false;
  const cue = beforeYear.has(before) || other === "year";
  if (year < FIRST_PLAIN_YEAR || year > LAST_PLAIN_YEAR) {
    return cue && other !== null && !weakBeforeYear.has(before) && !isNoun(s, i + 1);
  }
  // "2000 Feuerwehrleute": a round number before a noun counts; "1998 Deutschland" has a verb before it.
  return !(year % 100 === 0 && isNoun(s, i + 1) && !strongBeforeYear.has(before));
}

/** How far "davon" may stand before the parts it opens, in tokens. */
const PARTS_WITHIN = 12;

/** "davon 1200 in Köln und 1998 in Ulm": persons or things, no year. */
function isPartOfWhole(s: Scan, i: number, year: number, before: string): boolean {
  if (isPartOf(s, i, year)) return true;
  if (!joinsCounts.has(before)) return false;
  for (let k = i - 2; k >= Math.max(leftEdge(s, i), i - PARTS_WITHIN); k--)
    if (ofWhichWords.has(lower(s, k))) return true;
  return false;
}

/** "Von 4000 Stellen sollen 1900 wegfallen": a round number behind a larger one that opens the sentence. */
function isPartOf(s: Scan, i: number, year: number): boolean {
  const { first } = s.tokens.sentences[s.tokens.sentenceOf[i]!]!;
  if (year % 100 !== 0 || i - first > PARTS_WITHIN || lower(s, first) !== "von") return false;
  const whole = amountAt(s, first + 1) ?? amountAt(s, first + 2);
  return whole !== null && whole > year;
}

/** "von 1800 auf 2010": two counts; only years that follow one another are spoken of so. */
function isChange(s: Scan, i: number, year: number): boolean {
  if (lower(s, i - 1) !== "von" || lower(s, i + 1) !== "auf") return false;
  const next = amountAt(s, i + 2);
  return next !== null && Math.abs(next - year) > 1;
}

/** "Inzwischen sind es 1600", "es waren 1900". */
const isCount = (s: Scan, i: number): boolean => countingPhrase.test(`${lower(s, i - 2)} ${lower(s, i - 1)}`);

const isNoun = (s: Scan, i: number): boolean =>
  i < s.tokens.count && s.tokens.kinds[i] === TokenKind.word && isCapitalised(s, i) && i < rightEdge(s, i - 1);

/** What stands on the other side of a dash or "bis": another year, another amount, or nothing (null). */
function yearBeside(s: Scan, i: number): "year" | "amount" | null {
  for (const [mark, far, behind] of [
    [i + 1, i + 2, i + 3],
    [i - 1, i - 2, i + 1],
  ] as const) {
    if (far < 0 || far >= s.tokens.count || !joinsYears.has(lower(s, mark))) continue;
    if (s.tokens.kinds[far] !== TokenKind.number) continue;
    if (yearAt(s, far) !== null && !countedByFourDigits.has(lower(s, behind))) return "year";
    if (countedByFourDigits.has(lower(s, behind))) return "amount";
  }
  return null;
}

/** "0471/1998 12", "327 57 2000": a number behind other numbers or before two. */
function isPhoneNumber(s: Scan, i: number): boolean {
  const edge = rightEdge(s, i);
  const isPlain = (k: number): boolean => k >= 0 && k < edge && s.tokens.kinds[k] === TokenKind.number;
  if (isPlain(i - 1) || (isPlain(i + 1) && isPlain(i + 2))) return true;
  return formAt(s, i - 1) === "/" && isPlain(i - 2) && formAt(s, i - 2).startsWith("0");
}
