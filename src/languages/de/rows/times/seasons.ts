import type { TimeExample } from "./example.ts";

/** Seasons. Codes: TIMEX3: SP, SU, FA, WI. */
export interface SeasonRow {
  readonly code: "SP" | "SU" | "FA" | "WI";
  readonly forms: readonly string[];
  /** A month of it, 1 to 12: the middle one, of winter the first, as a winter counts for the year in which it begins. */
  readonly middle: number;
  readonly example: TimeExample;
}

export const seasons: readonly SeasonRow[] = [
  {
    code: "SP",
    forms: ["Frühling", "Frühlings", "Frühjahr", "Frühjahrs", "Frühjahres", "Frühlingsmonate", "Frühlingsmonaten"],
    middle: 4,
    example: ["Im Frühjahr 2025 begann der Bau.", "Frühjahr 2025", "2025-SP"],
  },
  {
    code: "SU",
    forms: ["Sommer", "Sommers", "Sommermonate", "Sommermonaten", "Frühsommer", "Spätsommer", "Hochsommer"],
    middle: 7,
    example: ["Im Sommer brannten die Wälder.", "Sommer", "2026-SU"],
  },
  {
    code: "FA",
    forms: ["Herbst", "Herbstes", "Herbsts", "Frühherbst", "Spätherbst", "Herbstmonate", "Herbstmonaten"],
    middle: 10,
    example: ["Im Herbst des Jahres 1989 fiel die Mauer.", "Herbst des Jahres 1989", "1989-FA"],
  },
  {
    code: "WI",
    forms: ["Winter", "Winters", "Wintermonate", "Wintermonaten"],
    middle: 12,
    example: ["Im Winter 2010 fror der See zu.", "Winter 2010", "2010-WI"],
  },
];
