import { compassNames, compassParts, compassPoints, compassWord } from "../rows/checks/compass.ts";

/** "westsüdwestlich" for 247.5. */
export const compassName = (bearing: number): string => compassNames[Math.round(bearing / 22.5) % 16]!;

/**
 * The bearing that a word names: "nordöstlich", "Nordosten", "west-südwestlich", "Süden"; null for another word.
 * Of two points the one between, of three ("ostnordost") the one between the first and the middle of the others.
 */
export function bearingOf(word: string): number | null {
  const lower = word.toLowerCase().replaceAll("-", "");
  if (!compassWord.test(lower)) return null;
  const parts = [...lower.matchAll(compassParts)].map(
    ([part]) => compassPoints.get(part.replace("ö", "o").replace("sud", "süd"))!,
  );
  return parts.reduceRight<number | null>((after, part) => (after === null ? part : middle(part, after)), null);
}

/** The bearing half way between two, the short way round. */
const middle = (a: number, b: number): number => (a + turn(b - a) / 2 + 360) % 360;

/** A difference of bearings, from -180 to 180. */
export const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
