import type { Borders } from "../../../analysis/checks/borders.ts";
import { type Finding, numbered } from "../../../analysis/checks/finding.ts";
import type { Check, TimeMark } from "../../../analysis/marks.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import type { PlaceReading } from "../../../analysis/places/place-reading.ts";
import type { Tokens } from "../../../tokens/tokens.ts";
import { ageChecks } from "./age.ts";
import { anniversaryChecks } from "./anniversary.ts";
import { dateChecks } from "./calendar-date.ts";
import { clockChecks } from "./clock-interval.ts";
import { type CheckContext, checkContext } from "./context.ts";
import { distanceChecks } from "./distance.ts";
import { eachChecks } from "./each.ts";
import { elapsedChecks } from "./elapsed.ts";
import { factorChecks } from "./factor.ts";
import { fractionChecks } from "./fraction.ts";
import { intervalChecks } from "./interval.ts";
import { lastingChecks } from "./lasting.ts";
import { laterChecks } from "./later.ts";
import { locationChecks } from "./location.ts";
import { percentageChecks } from "./percentage.ts";
import { rateChecks } from "./rate.ts";
import { sumChecks } from "./sum.ts";
import { tenseChecks } from "./tense-date.ts";
import { twoUnitChecks } from "./two-units.ts";
import { voteChecks } from "./vote.ts";

/** The maps that distances and directions are held against. */
export interface Maps {
  readonly gazetteer: Gazetteer;
  readonly borders: Borders;
}

const checks: readonly ((context: CheckContext) => readonly Finding[])[] = [
  distanceChecks,
  twoUnitChecks,
  locationChecks,
  dateChecks,
  tenseChecks,
  intervalChecks,
  elapsedChecks,
  laterChecks,
  lastingChecks,
  clockChecks,
  ageChecks,
  anniversaryChecks,
  sumChecks,
  voteChecks,
  rateChecks,
  eachChecks,
  percentageChecks,
  factorChecks,
  fractionChecks,
];

/**
 * Whatever an article says that arithmetic, the calendar or the map can be held against, in the order of the text.
 * A verdict says whether the article's numbers fit each other and the map; never whether a statement is true.
 */
export function findChecks(
  tokens: Tokens,
  places: readonly PlaceReading[],
  times: readonly TimeMark[],
  maps: Maps,
): readonly Check[] {
  const context = checkContext(tokens, places, times, maps);
  return numbered(checks.flatMap((check) => check(context)));
}
