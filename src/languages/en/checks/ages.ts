import type { Finding } from "../../../analysis/checks/finding.ts";
import { civilDate } from "../../../analysis/times/calendar.ts";
import { kin, otherDays } from "../rows/checks/changes.ts";
import { months } from "../rows/times/words.ts";
import { oneOf } from "./numbers.ts";
import type { SentenceText } from "./sentences.ts";

/**
 * Holds a person's age against the birth in the same sentence, on the day of publication, where the sentence has one of each
 * and speaks of nobody else.
 *
 *     Mara Holm, 47, was born in 1971        the painter, born on May 3, 1952, died on Monday at 71
 */
export function ageChecks({ text, start }: SentenceText, published: number | null): readonly Finding[] {
  if (published === null || !text.includes("born") || OTHERS.test(text)) return [];
  const births = [...text.matchAll(BORN)];
  const ages = [...text.matchAll(AGE)];
  const [birth] = births;
  const [age] = ages;
  if (birth === undefined || age === undefined || births.length > 1 || ages.length > 1) return [];
  const today = civilDate(published);
  const years = [...text.matchAll(/(?<!\p{N})(?:1[89]|20)\d\d(?!\p{N})/gu)].map(Number);
  // "died in 2003 at 71": the age is of another day.
  if (years.some((year) => year !== Number(birth.groups!.year) && year !== today.year)) return [];
  const [low, high] = agesOn(today, birth.groups!);
  const value = Number(age.groups!.years);
  const [first, last] = [Math.min(birth.index, age.index), Math.max(endOf(birth), endOf(age))];
  return [
    {
      start: start + first,
      end: start + last,
      kind: "age",
      stated: text.slice(first, last).replace(/\s+/gu, " "),
      computed: low === high ? `${low} years` : `${low} or ${high} years`,
      verdict: value >= low && value <= high ? "consistent" : "inconsistent",
    },
  ];
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

const MONTH = oneOf([...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
/** "born in 1971", "born in Rosby on May 3, 1952", "born 3 May 1952". */
const BORN = new RegExp(
  `(?<!\\p{L})born(?: in(?: the)?(?: \\p{Lu}[\\p{L}.'’-]*,?){1,4})?(?: (?:on|in))?(?: (?<month>${MONTH})\\.? (?<day>\\d{1,2}),| (?<dayFirst>\\d{1,2}) (?<monthBehind>${MONTH})| (?:${MONTH}))? (?<year>(?:1[89]|20)\\d\\d)(?!\\p{N})`,
  "gu",
);
/** ", 47,", "47-year-old", "is 47", "died at 71", "at the age of 71". */
const AGE =
  /(?:(?<=\p{L}), (?=\d{1,3},)|(?<!\p{L})(?:is now|is|turned|turns|aged|at|at age|at the age of) |(?<![\p{N}.,$-])(?=\d{1,3}-year-old))(?<years>\d{1,3})(?:(?=[,.;)])|$| years old|-year-old|(?= (?:and|in|on|after|of)(?!\p{L})))/gu;
/** Other persons, and other days than today: "his father", "when he was 20". */
const OTHERS = new RegExp(`(?<!\\p{L})(?:${[...kin, ...otherDays].join("|")})(?!\\p{L})`, "iu");

type Groups = Readonly<Record<string, string | undefined>>;

/** The ages that are possible on a day. */
function agesOn(today: { year: number; month: number; day: number }, birth: Groups): readonly [number, number] {
  const whole = today.year - Number(birth.year);
  const month = months.get((birth.month ?? birth.monthBehind ?? "").toLowerCase());
  const day = Number(birth.day ?? birth.dayFirst);
  if (month === undefined) return [whole - 1, whole];
  const hasBeen = today.month > month || (today.month === month && today.day >= day);
  // The day before, the birthday may be told as today's.
  const isNear = today.month === month && Math.abs(today.day - day) <= NEAR;
  return isNear ? [whole - 1, whole] : hasBeen ? [whole, whole] : [whole - 1, whole - 1];
}

/** Days around a birthday on which the age may be either. */
const NEAR = 3;
