import { dayValue, yearValue } from "../../../analysis/times/values.ts";
import type { Circumstances } from "./circumstances.ts";
import { isEveningHour, isSmallHour } from "./discourse.ts";
import type { TimeSpec } from "./phrase.ts";
import { type Resolved, resolved, UNKNOWN } from "./resolved.ts";
import { isPast } from "./tense.ts";

/** Sentences that a day named before reaches on: "am Montag … Am Nachmittag …". "Am Tag zuvor" looks back further. */
const DAY_REACHES = 3;
/** "Am Tag zuvor" counts from a day named at most this many sentences before. */
const LOOKS_BACK = 8;

/** "am Tag zuvor", "am Nachmittag", "um 12 Uhr", "im selben Jahr". */
export function fromDiscourse(spec: Extract<TimeSpec, { kind: "discourse" }>, c: Circumstances): Resolved {
  const { discourse, basis } = c;
  if (spec.unit === "Y") {
    const year = discourse.year ?? basis?.year ?? null;
    return resolved(year === null ? null : yearValue(year + spec.offset));
  }
  const isUnknown = discourse.day === null || c.sentence - discourse.daySentence > LOOKS_BACK;
  if (spec.offset !== 0 && isUnknown) return resolved("XXXX-XX-XX");
  if (spec.hour !== undefined && c.sentence === discourse.severalSentence) return resolved("");
  const near = discourse.day !== null && (spec.offset !== 0 || reachesHere(c));
  const today = basis?.day ?? null;
  // What was told of the afternoon was not on a day to come.
  const isElsewhere = c.sentence !== discourse.daySentence;
  const isAhead =
    near && isElsewhere && today !== null && discourse.day !== null && discourse.day > today && isPast(c.tense());
  const day = near && !isAhead ? discourse.day : (discourse.headingDay ?? today);
  if (day === null) return UNKNOWN;
  const over = near && !isAhead && spec.hour !== undefined ? overMidnight(spec.hour, c) : 0;
  // What is told goes on at the day after; one look back does not take it along.
  return resolved(dayValue(day + spec.offset + over), spec.offset < 0 ? null : day + spec.offset);
}

/**
 * Whether the day named before holds for a time of day: in its own sentence always; in the same item where the sentence has
 * a verb or goes on with the same event ("Beginn um 20 Uhr"); over items and paragraphs only in what is told.
 */
function reachesHere({ discourse, sentence, isSameItem, sentenceTense, goesOn }: Circumstances): boolean {
  const { daySentence } = discourse;
  if (sentence === daySentence) return true;
  if (sentence - daySentence > DAY_REACHES) return false;
  const tense = sentenceTense();
  return isPast(tense) || (isSameItem(daySentence) && (tense !== null || goesOn()));
}

/** Days from the one spoken of to a time of day: 1 for "Samstagabend … gegen 1.30 Uhr", -1 for "in der Nacht zum Sonntag gegen 23 Uhr". */
function overMidnight(hour: number, { discourse, sentence }: Circumstances): -1 | 0 | 1 {
  if (discourse.isAfterNight) return isEveningHour(hour) ? -1 : 0;
  if (discourse.isPastMidnight) return isEveningHour(hour) ? 0 : 1;
  const { eveningSentence } = discourse;
  return isSmallHour(hour) && eveningSentence >= 0 && sentence - eveningSentence <= DAY_REACHES ? 1 : 0;
}

/** "Ende des Jahres" in a text that tells of 1991 is 1991; else the year of publication. */
export function thisYear({ basis, discourse, sentence, tense }: Circumstances): Resolved {
  const near = discourse.year !== null && sentence - discourse.yearSentence <= 1;
  if (discourse.year !== null && near && (basis === null || tense() === "preterite"))
    return resolved(yearValue(discourse.year));
  return basis === null ? UNKNOWN : resolved(yearValue(basis.year));
}

/** "Vorjahr" is the year before the one that the sentence names, else the one before that of publication. */
export function yearBefore({ basis, discourse, sentence }: Circumstances): Resolved {
  const year = discourse.year !== null && discourse.yearSentence === sentence ? discourse.year : (basis?.year ?? null);
  return year === null ? UNKNOWN : resolved(yearValue(year - 1));
}
