import type { Finding } from "../../../analysis/checks/finding.ts";
import { type Range, range } from "../../../analysis/checks/range.ts";
import { spansFrom } from "../../../analysis/first-from.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { birthWords, bornStem, deathWords } from "../rows/checks/ages.ts";
import { agesText } from "../rows/checks/answers.ts";
import { type Age, agesIn, isKin } from "./age-phrase.ts";
import { type CheckContext, readableSentences, spanOf, wordsOf } from "./context.ts";
import { daysOf, YEAR_DAYS } from "./time-range.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds a person's age against the date of birth in the same sentence, at death or on the day of publication.
 *
 *     Der 1952 geborene Politiker starb am Montag im Alter von 71 Jahren.
 *         ^ 1952 to the day of publication                     ^ 70 or 71
 */
export function ageChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  return readableSentences(tokens).flatMap(({ first, last }) => {
    const ages = agesIn(context, first, last);
    const births = birthsIn(context, first, last);
    const [age, birth] = [ages[0], births[0]];
    // With two of either it is open whose is whose.
    if (ages.length > 1 || births.length > 1) return [];
    if (age?.at === "then" || (age !== undefined && birth !== undefined && isOfTwo(context, age, birth))) return [];
    if (age !== undefined && birth !== undefined) return [finding(context, age, birth)];
    return age === undefined ? [] : fromNeighbours(context, age);
  });
}

/**
 * "Der 1950 geborene Maler traf die 20 Jahre alte Hanna Röpke": a birth and an age that are attributes of two nouns.
 */
function isOfTwo({ tokens: { forms } }: CheckContext, age: Age, { at }: Birth): boolean {
  if (!age.isAttribute || !bornStem.test(forms[at] ?? "")) return false;
  return forms.slice(Math.min(age.last, at) + 1, Math.max(age.first, at)).some((form) => /^\p{Lu}/u.test(form));
}

/**
 * The one birth of the sentences beside an age. Another person may be meant, so it can only agree.
 *
 *     Der Maler starb im Alter von 71 Jahren. Er wurde am 3. Mai 1952 in Köln geboren.
 */
function fromNeighbours(context: CheckContext, age: Age): readonly Finding[] {
  const { tokens } = context;
  const own = tokens.sentenceOf[age.first]!;
  const births = [own - 1, own + 1].flatMap((n) => {
    const sentence = tokens.sentences[n];
    if (sentence === undefined || sentence.last - sentence.first > LONGEST) return [];
    if (tokens.forms.slice(sentence.first, sentence.last).some(isKin)) return [];
    return birthsIn(context, sentence.first, sentence.last);
  });
  const [birth] = births;
  if (birth === undefined || births.length > 1) return [];
  const check = finding(context, age, birth);
  return check.verdict === "consistent" ? [check] : [];
}

/** Longer sentences, in tokens, are not looked at. */
const LONGEST = 300;

export interface Birth {
  readonly born: TimeMark;
  readonly died: TimeMark | null;
  /** The token that says so: "geboren"; for the dates of a life their first. */
  readonly at: number;
}

/** How many tokens may stand between a date and "geboren": "am 3. Mai 1950 in Köln geboren". */
const NEAR_BIRTH = 3;

/** The births that a stretch of a sentence tells, by "geboren" or by the dates of a life. */
export function birthsIn(context: CheckContext, first: number, last: number): readonly Birth[] {
  const { tokens, times } = context;
  const [start, end] = [tokens.starts[first]!, tokens.ends[last - 1]!];
  const dates = spansFrom(times, start, end).filter((t) => t.type === "DATE" && daysOf(t.value) !== null);
  const found: Birth[] = [];
  for (let i = first; i < last; i++) {
    if (!birthWords.has(tokens.forms[i]!)) continue;
    const born = dates.find((t) => {
      const gap = t.start > tokens.starts[i]! ? tokenAt(tokens, t.start) - i : i - tokenAt(tokens, t.end) + 1;
      return gap >= 1 && gap <= NEAR_BIRTH + 1;
    });
    if (born !== undefined) found.push({ born, died: diedIn(context, dates, born, first, last), at: i });
  }
  return found.length > 0 ? found : lifeDates(context, dates);
}

/** "(1930–2013)" */
function lifeDates({ tokens }: CheckContext, dates: readonly TimeMark[]): readonly Birth[] {
  return dates.flatMap((born, i) => {
    const died = dates[i + 1];
    if (died === undefined) return [];
    const from = tokenAt(tokens, born.start);
    const to = tokenAt(tokens, died.end);
    const isLife =
      tokens.forms[from - 1] === "(" &&
      tokens.forms[to] === ")" &&
      /^[–—-]$/u.test(tokens.forms[tokenAt(tokens, born.end)] ?? "");
    return isLife ? [{ born, died, at: from }] : [];
  });
}

/** The date of death: another date of a sentence that speaks of dying. */
function diedIn(
  { tokens }: CheckContext,
  dates: readonly TimeMark[],
  born: TimeMark,
  first: number,
  last: number,
): TimeMark | null {
  const dies = tokens.forms.slice(first, last).some((form) => deathWords.has(form));
  return dies ? (dates.find((t) => t !== born) ?? null) : null;
}

function finding(context: CheckContext, age: Age, { born, died }: Birth): Finding {
  const { tokens, published } = context;
  const birth = daysOf(born.value)!;
  const then = died === null ? (published === null ? null : range(published, published)) : daysOf(died.value);
  const years = then === null ? null : ageBetween(birth, then);
  const isRight = years !== null && age.years >= years.low && age.years <= years.high;
  return {
    ...spanOf(tokens, age.first, age.last),
    kind: "age",
    stated: wordsOf(tokens, age.first, age.last),
    computed: years === null ? null : agesText(years.low, years.high),
    verdict: years === null ? "cannot be told" : isRight ? "consistent" : "inconsistent",
  };
}

/** Whole years between two days that are known within ranges. */
function ageBetween(birth: Range, then: Range): Range {
  // A day's grace: the mean year is up to a day off on birthdays.
  const low = Math.floor((then.low - birth.high) / YEAR_DAYS + 1e-9);
  const high = Math.floor((then.high - birth.low + 1) / YEAR_DAYS);
  return range(Math.max(0, low), Math.max(0, high));
}
