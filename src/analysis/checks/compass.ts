/** The points of the compass in degrees clockwise from north, as German writes them in "nördlich" and "im Norden". */
const points: ReadonlyMap<string, number> = new Map(Object.entries({ nord: 0, ost: 90, süd: 180, west: 270 }));

/** The names of the sixteen points, from north, clockwise. */
const names = [
  "nördlich",
  "nordnordöstlich",
  "nordöstlich",
  "ostnordöstlich",
  "östlich",
  "ostsüdöstlich",
  "südöstlich",
  "südsüdöstlich",
  "südlich",
  "südsüdwestlich",
  "südwestlich",
  "westsüdwestlich",
  "westlich",
  "westnordwestlich",
  "nordwestlich",
  "nordnordwestlich",
];

/** "westsüdwestlich" for 247.5. */
export const compassName = (bearing: number): string => names[Math.round(bearing / 22.5) % 16]!;

const PART = /(?:nord|n[öo]rd|[oö]st|s[üu]d|west)/gu;

/**
 * The bearing that a word names: "nordöstlich", "Nordosten", "west-südwestlich", "Süden"; null for another word.
 * Of two points the one between, of three ("ostnordost") the one between the first and the middle of the others.
 */
export function bearingOf(word: string): number | null {
  const lower = word.toLowerCase().replaceAll("-", "");
  if (!/^(?:n[öo]rd|[oö]st|s[üu]d|west)+(?:lich(?:e[nmrs]?)?|ens?)?$/u.test(lower)) return null;
  const parts = [...lower.matchAll(PART)].map(([part]) => points.get(part.replace("ö", "o").replace("sud", "süd"))!);
  return parts.reduceRight<number | null>((after, part) => (after === null ? part : middle(part, after)), null);
}

/** The bearing half way between two, the short way round. */
const middle = (a: number, b: number): number => (a + turn(b - a) / 2 + 360) % 360;

/** A difference of bearings, from -180 to 180. */
export const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
