import { fixedTimes } from "../rows/times/fixed-times.ts";
import { dayParts, months, numbers, ordinals, seasons, units, weekdays } from "../rows/times/words.ts";

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

const MONTH = `(?<month>${oneOf(months.keys())})\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
const WEEKDAY = `(?<weekday>${oneOf(weekdays.keys())})`;
const PART = `(?<part>${oneOf(dayParts.keys())})`;
const SEASON = `(?<season>${oneOf(seasons.keys())})`;
const UNIT = `(?<unit>${oneOf(units.keys())})`;
const WORD_NUMBER = oneOf(numbers.keys());
const NUMBER = `(?<number>\\d{1,3}(?:[.,]\\d+)?|a couple of|a dozen|a hundred|(?:(?:twenty|thirty|forty|fifty)[- ])?(?:${WORD_NUMBER}))`;
const VAGUE = "(?<vague>several|some|a few|few|many|recent)";
const SIDE = "(?<side>last|past|previous|this|next|coming|current)";
const EARLY = "(?:(?:early|late|earlier|later|mid)[- ])?";
/** Of weekdays and units: "later" and "earlier" stand outside. */
const HALF = "(?:(?:early|late|mid)[- ])?";
const CLOCK =
  "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)(?: (?:EDT|EST|ET|PDT|PST|GMT|BST|local time))?";

/** The rules of English times, each an expression with named groups; where two find the same place, the longer one wins. */
const sources: Readonly<Record<string, string>> = {
  "en/time-iso": "(?<year>(?:19|20)\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)",
  "en/time-slashes": "(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20)?\\d\\d)",
  "en/time-date": `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:,? ${YEAR})?`,
  "en/time-date-day-first": `(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  "en/time-month-year": `${EARLY}${MONTH}(?: of|,)? ${YEAR}`,
  "en/time-month": `${EARLY}(?:(?<side>last|this|next) )?(?<month>${oneOf([...months.keys()].filter((m) => m.length > 3 && m !== "march"))}|march(?= |[.,])|(?<=(?:in|since|last|this|next|by|until) )may)`,
  "en/time-year": `${EARLY}${YEAR}`,
  "en/time-decade": "(?:the )?(?:(?:early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\\d)0['’]?s",
  "en/time-weekday": `${HALF}(?:${SIDE} )?${WEEKDAY}(?: ${PART})?`,
  "en/time-part-of-day": `(?<ref>this|yesterday|tomorrow|last) ${PART}`,
  "en/time-near-unit": `${HALF}(?:the )?(?<side>last|this|next|previous|coming|current|past) (?<unit>week|month|year|quarter|decade|century)`,
  "en/time-weekend": "(?<side>the|this|last|next) weekend",
  "en/time-near-season": `(?<side>last|this past|this|next|the) ${SEASON}(?! of)|${SEASON} (?:of )?${YEAR}`,
  "en/time-quarter": `(?:the )?(?:fiscal )?(?<quarter>${oneOf(ordinals.keys())})[- ]quarter(?:(?: of)? ${YEAR})?|(?:the )?${YEAR} (?<quarter>${oneOf(ordinals.keys())})[- ]quarter`,
  "en/time-last-quarter": "the (?:latest )?quarter(?! of)",
  "en/time-year-ago": "(?:the )?year-(?:ago|earlier)(?: (?:quarter|period))?",
  "en/time-quarter-of": `(?<side>last|this|next) year['’]s (?<quarter>${oneOf(ordinals.keys())})[- ]quarter`,
  "en/time-century": "(?:the )?(?<century>\\d{1,2})(?:st|nd|rd|th)[- ]century",
  "en/time-ago": `(?:about |nearly |almost |more than )?${NUMBER} ${UNIT}s? (?<ago>ago|earlier|later|before)`,
  "en/time-ago-vague": "(?:several|some|a few|many) (?:days|weeks|months|years|decades|centuries) ago",
  "en/time-length": `(?:about |nearly |almost |more than |at least |up to |the (?:last|past|next|first) )?${NUMBER}[- ]${UNIT}s?(?!-old| old)`,
  "en/time-length-vague": `(?:the (?:last|past|next) )?${VAGUE} ${UNIT}s`,
  "en/time-clock": `${CLOCK}(?:,? (?:on )?${WEEKDAY}|,? (?:on )?${MONTH} ${DAY})?`,
  "en/time-noon": `(?<noon>noon|midday|midnight)(?:,? (?:on )?${WEEKDAY})?`,
  "en/time-each": `(?:every|each) (?:${UNIT}|${WEEKDAY})`,
  "en/time-often": "(?<often>daily|weekly|monthly|annually|yearly)",
  "en/time-fixed": `(?<fixed>${oneOf(fixedTimes.map(({ words }) => (words === "the past" ? "the past(?=[.,;])" : words)))})`,
};

export interface Pattern {
  readonly rule: string;
  readonly expression: RegExp;
}

const BEGINS = "(?<![\\p{L}\\p{N}$£€.,-]|\\p{N}[.,])";
const ENDS = "(?![\\p{L}\\p{N}]|[-’'](?!s\\b)\\p{L}|,\\p{N}|%)";

let made: readonly Pattern[] | null = null;

/** Made when an English text is read first: they take ten milliseconds of a start that is seldom for one. */
export const patterns = (): readonly Pattern[] =>
  (made ??= Object.entries(sources).map(([rule, source]) => ({
    rule,
    expression: new RegExp(`${BEGINS}(?:${source})${ENDS}`, "giu"),
  })));
