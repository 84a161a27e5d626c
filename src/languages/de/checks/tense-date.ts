import type { Finding } from "../../../analysis/checks/finding.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { orderText } from "../rows/checks/answers.ts";
import {
  futureAuxiliaries,
  leavesOpen,
  opensPhrase,
  plannedForms,
  plannedModals,
  preteriteShape,
} from "../rows/checks/dates.ts";
import { onceInfinitives, plannedParticiples, setParticiples } from "../rows/checks/plans.ts";
import { futureForms, openForms, pastForms } from "../rows/times/tenses.ts";
import { type CheckContext, sentenceAround, spanOf, wordsOf } from "./context.ts";
import { dayOfMark } from "./day-of-mark.ts";
import { germanDay } from "./german-day.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Holds the tense of a clause against a date with its year: what is to come cannot be over, and the other way round.
 *
 *     Die Messe wird am 3. Mai 2022 stattfinden.        Die Brücke wurde am 3. Mai 2024 eröffnet.
 *               ^ to come, in an article of 2023                 ^ told, in an article of 2023
 */
export function tenseChecks(context: CheckContext): readonly Finding[] {
  const { published } = context;
  if (published === null) return [];
  return context.times.flatMap((mark) => {
    const day = dayOfMark(mark);
    if (day === null || !hasYear(context, mark)) return [];
    // An article may appear a day before or after what it tells of.
    const clause = clauseOf(context, mark);
    const isGone = day < published - 1 && published - day <= YEAR && isToCome(clause);
    const isAhead = day > published + 1 && isTold(clause);
    return isGone || isAhead ? [finding(context, mark, day)] : [];
  });
}

/** Days within which a year may be a slip; what is told of older days in the present is history. */
const YEAR = 400;

const hasYear = ({ tokens }: CheckContext, { start, end, rule }: TimeMark): boolean =>
  /^de\/(?:date|numeric-date|weekday-and-date)$/u.test(rule) && /\d{4}$/u.test(tokens.text.content.slice(start, end));

/** The words of a clause, with the places of a date in it. */
interface Clause {
  readonly forms: readonly string[];
  /** The token before the date or its "am", and the two behind it, inside the clause; "" at its ends. */
  readonly before: string;
  readonly behind: string;
  readonly next: string;
}

function clauseOf({ tokens }: CheckContext, { start, end }: TimeMark): Clause {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  const sentence = sentenceAround(tokens, from);
  const isEnd = (i: number): boolean =>
    i < sentence.first || i >= sentence.last || /^[,;:().!?–—„“"»«]$/u.test(tokens.forms[i]!);
  let [first, last] = [from, to];
  while (!isEnd(first - 1)) first--;
  while (!isEnd(last)) last++;
  const am = /^am$/iu.test(tokens.forms[from - 1] ?? "") ? from - 1 : from;
  return {
    forms: tokens.forms.slice(first, last),
    before: am > first ? tokens.forms[am - 1]! : "",
    behind: to < last ? tokens.forms[to]! : "",
    next: to + 1 < last ? tokens.forms[to + 1]! : "",
  };
}

/**
 * "Die Messe wird am … stattfinden", "soll am … eröffnet werden", "wird am … eingeweiht"; not "soll … getötet haben", nor
 * "Am … wird er gewählt", which may tell of a life.
 */
function isToCome({ forms, before }: Clause): boolean {
  const last = forms.at(-1) ?? "";
  const isPlanned = forms.some((form) => plannedForms.has(form));
  const isSet = setParticiples.has(last) && futureAuxiliaries.has(before);
  const isFuture =
    isSet || onceInfinitives.has(last) || (last === "werden" && forms.some((form) => plannedModals.has(form)));
  return isPlanned && isFuture && !forms.some((form) => pastForms.has(form));
}

/** "Die Brücke wurde am … eröffnet", "Am … wurde sie eröffnet"; not "wurde am … angesetzt", "wurde die Wahl am … verschoben". */
function isTold({ forms, before, behind, next }: Clause): boolean {
  const isVerb = pastForms.has(behind) || (preteriteShape.test(behind) && opensPhrase.has(next));
  const isBeside = pastForms.has(before) || (before === "" && isVerb);
  return (
    isBeside &&
    !forms.some(
      (form) => plannedParticiples.has(form) || futureForms.has(form) || openForms.has(form) || leavesOpen.has(form),
    )
  );
}

function finding(context: CheckContext, mark: TimeMark, day: number): Finding {
  const { tokens } = context;
  const [first, last] = [tokenAt(tokens, mark.start), tokenAt(tokens, mark.end) - 1];
  return {
    ...spanOf(tokens, first, last),
    kind: "date",
    stated: wordsOf(tokens, first, last),
    computed: orderText(germanDay(day), day < context.published!, germanDay(context.published!)),
    verdict: "inconsistent",
  };
}
