import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { civilDate } from "../../../analysis/times/calendar.ts";
import { anniversaryNouns, birthday, celebrates, ownAnniversary } from "../rows/checks/intervals.ts";
import { ordinalNumeral } from "../times/numerals.ts";
import { birthsIn } from "./age.ts";
import { isKin } from "./age-phrase.ts";
import { type CheckContext, sentenceAround, spanOf, wordsOf } from "./context.ts";
import { dayOfMark } from "./day-of-mark.ts";
import { datesIn } from "./elapsed.ts";

/**
 * Holds the number of an anniversary against the years between.
 *
 *     der 20. Jahrestag des Unglücks von 2003
 *     Das Unglück vom 9. Dezember 1976 jährt sich zum 50. Mal.
 *     Der 1934 geborene Maler feiert am Sonntag seinen 90. Geburtstag.
 *
 * Another event may be meant, so only what "jährt sich" on its own date, and who "feiert", can contradict.
 */
export function anniversaryChecks(context: CheckContext): readonly Finding[] {
  const { tokens, published } = context;
  if (published === null) return [];
  const { year } = civilDate(published);
  const found: Finding[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const isDay = anniversaryNouns.has(tokens.forms[i]!);
    const isTime = tokens.forms[i] === "Mal" && tokens.forms[i - 2] === "zum";
    const n = isDay || isTime ? nth(tokens.forms[i - 1]!) : null;
    if (n === null) continue;
    const check = isTime
      ? recurring(context, { n, at: i, year })
      : (celebrated(context, { n, at: i, year }) ?? named(context, { n, at: i, year }));
    if (check !== null) found.push(check);
  }
  return found;
}

/** "20.", "zwanzigste". */
const nth = (form: string): number | null =>
  /^\d{1,3}\.$/u.test(form) ? Number.parseInt(form, 10) : ordinalNumeral(form);

/** The `n`th, told at token `at`, in an article of a year. */
interface Anniversary {
  readonly n: number;
  readonly at: number;
  readonly year: number;
}

const yearOf = ({ value }: TimeMark): number => Number(value!.slice(0, 4));

/** "der 20. Jahrestag des Unglücks von 2003": the year of publication, or the one named, is so many years on. */
function named(context: CheckContext, told: Anniversary): Finding | null {
  const { first, last } = sentenceAround(context.tokens, told.at);
  const years = datesIn(context, first, last).map(yearOf);
  const from = years.find((y) => [told.year, told.year + 1, ...years].some((then) => then - y === told.n));
  return from === undefined ? null : finding(context, told, from, true);
}

/** "Das Unglück vom 9. Dezember 1976 jährt sich zum 50. Mal": the event of its sentence, or the same day in that before. */
function recurring(context: CheckContext, told: Anniversary): Finding | null {
  const { tokens } = context;
  const { first, last } = sentenceAround(tokens, told.at);
  if (!tokens.forms.slice(first, last).some((form) => /^jährte?n?$/u.test(form))) return null;
  const own = datesIn(context, first, last);
  const days = own.filter((date) => yearOf(date) >= told.year - 1);
  const year = days[0] === undefined ? told.year : yearOf(days[0]);
  const earlier = own.filter((date) => yearOf(date) < told.year - 1);
  if (earlier.length === 1) return finding(context, told, yearOf(earlier[0]!), year - yearOf(earlier[0]!) === told.n);
  const before = tokens.sentences[tokens.sentenceOf[first]! - 1];
  if (earlier.length > 0 || before === undefined) return null;
  const events = datesIn(context, before.first, before.last).filter((date) => yearOf(date) < year);
  const [event] = events;
  if (event === undefined || events.length > 1) return null;
  const fits = year - yearOf(event) === told.n;
  const isSame = days.some((day) => dayOfMark(day) !== null && day.value!.slice(4) === event.value!.slice(4));
  return fits || isSame ? finding(context, told, yearOf(event), fits) : null;
}

/** How far a birthday may be from the year of publication: told late in December, or early in January. */
const YEARS_OFF = 1;

/** "Der 1934 geborene Maler feiert seinen 90. Geburtstag", "Er wurde 1934 geboren. Am Sonntag feiert er seinen 90. Geburtstag." */
function celebrated(context: CheckContext, told: Anniversary): Finding | null {
  const { tokens } = context;
  const { forms } = tokens;
  const { first, last } = sentenceAround(tokens, told.at);
  const isOwn = ownAnniversary.has(forms[told.at - 2] ?? "");
  const verb = forms.slice(first, last).findIndex((form) => celebrates.has(form));
  if (!isOwn || verb < 0 || forms.slice(first, last).some(isKin)) return null;
  const births = birthsIn(context, first, last);
  const born =
    births.length === 0 ? birthBefore(context, first, first + verb) : births.length === 1 ? births[0]!.born : null;
  if (born === null) return null;
  const year = yearOf(born);
  const years = told.year - year;
  if (Math.abs(years - told.n) === YEARS_OFF) return null;
  return finding(context, told, year, years === told.n);
}

/** The one birth of the sentence before, where a pronoun stands beside the verb: "Am Sonntag feiert er …". */
function birthBefore(context: CheckContext, first: number, verb: number): TimeMark | null {
  const { tokens } = context;
  const before = tokens.sentences[tokens.sentenceOf[first]! - 1];
  const isSame = [tokens.forms[verb - 1], tokens.forms[verb + 1]].some((form) =>
    /^(?:[Ee]r|[Ss]ie)$/u.test(form ?? ""),
  );
  if (before === undefined || !isSame || tokens.forms.slice(before.first, before.last).some(isKin)) return null;
  const births = birthsIn(context, before.first, before.last);
  return births.length === 1 ? births[0]!.born : null;
}

function finding({ tokens }: CheckContext, { n, at }: Anniversary, year: number, fits: boolean): Finding {
  const isTime = tokens.forms[at] === "Mal";
  return {
    ...spanOf(tokens, at - 1, at),
    kind: tokens.forms[at]!.startsWith(birthday) ? "age" : "interval",
    stated: wordsOf(tokens, isTime ? at - 2 : at - 1, at),
    computed: `${year} + ${n} = ${year + n}`,
    verdict: fits ? "consistent" : "inconsistent",
  };
}
