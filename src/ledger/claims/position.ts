import { addUnit, HASH_START } from "../../analysis/hash.ts";
import { instantOf, LOCAL } from "../home-time.ts";

const MINUTE = 60_000;
/** Bits for the version and for the proposition's number within it: a position stays below 2^53 until the year 2097. */
const VERSION_BITS = 19;
const NUMBER_BITS = 8;
/** Positions that one version has. */
export const NUMBERS: number = 2 ** NUMBER_BITS;
const LAST_MINUTE = 2 ** 26 - 1;
const DAY_MINUTES = 1_440;

/**
 * Where a statement stands among all others, as a number: by publication, then by its version's id, then in the text. What has
 * no date comes last.
 */
export function positionOf(published: string | null, version: string, number: number): number {
  const minute = minuteOf(published) ?? LAST_MINUTE;
  let hash = HASH_START;
  for (let i = 0; i < version.length; i++) hash = addUnit(hash, version.charCodeAt(i));
  const tie = (hash >>> 0) % 2 ** VERSION_BITS;
  return (minute * 2 ** VERSION_BITS + tie) * 2 ** NUMBER_BITS + Math.min(number, 2 ** NUMBER_BITS - 1);
}

/** The first position of a version: all of its statements stand at it or behind it. */
export const versionPosition = (published: string | null, version: string): number => positionOf(published, version, 0);

/** Positions of a slot: those of 32 minutes. */
const SLOT = 2 ** 32;

/** The half hour that a position lies in, as a number of three bytes. */
export const slotOf = (position: number): number => Math.floor(position / SLOT);

/** No position lies behind it. */
export const LAST_SLOT: number = slotOf(Number.MAX_SAFE_INTEGER);

/** Days since 1970-01-01 of an instant, day, month or year, of a local time as written; null when unknown. */
export function dayOf(published: string | null): number | null {
  const minute = minuteOf(published !== null && LOCAL.test(published) ? `${published}Z` : published);
  return minute === null ? null : Math.floor(minute / DAY_MINUTES);
}

function minuteOf(published: string | null): number | null {
  if (published === null) return null;
  const minute = Math.floor(instantOf(published) / MINUTE);
  return minute >= 0 && minute < LAST_MINUTE ? minute : null;
}
