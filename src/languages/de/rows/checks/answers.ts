// Words of what a check has worked out, as it is told in German.

/** "1 Jahr", "4 Jahre": by the unit of a TIMEX3 duration. */
export const lengthNames = {
  Y: ["Jahr", "Jahre"],
  M: ["Monat", "Monate"],
  W: ["Woche", "Wochen"],
  D: ["Tag", "Tage"],
} as const;

/** "2 Stunden 30 Minuten". */
export const clockNames = { hours: "Stunden", minutes: "Minuten" } as const;

/** "79 oder 80 Jahre". */
export const agesText = (low: number, high: number): string =>
  low === high ? `${low} Jahre` : `${low} oder ${high} Jahre`;

/** "Kiel: nördlich, östlich der Mitte von Holstein"; the sides as they were worked out, the first of each pair where positive. */
export const sidesOfLand = { north: ["nördlich", "südlich"], east: ["östlich", "westlich"] } as const;
export const locationText = (place: string, north: string, east: string, region: string): string =>
  `${place}: ${north}, ${east} der Mitte von ${region}`;

/** "3. Mai 2026: vor dem 1. Juni 2026". */
export const orderText = (day: string, isBefore: boolean, other: string): string =>
  `${day}: ${isBefore ? "vor" : "nach"} dem ${other}`;

/** "2,5-fach". */
export const foldText = (factor: string): string => `${factor}-fach`;
