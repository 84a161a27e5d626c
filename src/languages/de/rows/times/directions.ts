import { wordClass } from "../word-classes/word-class.ts";
import type { TimeExample } from "./example.ts";

/** Adjectives that say which unit of time is meant, seen from now. Stems; the endings are added. */
export interface DirectionRow {
  readonly stems: readonly string[];
  readonly offset: -2 | -1 | 0 | 1 | 2;
  readonly example: TimeExample;
}

export const directions: readonly DirectionRow[] = [
  {
    stems: ["vorvergangen", "vorletzt"],
    offset: -2,
    example: ["In der vorvergangenen Woche kam er.", "der vorvergangenen Woche", "2026-W46"],
  },
  {
    stems: ["vergangen", "letzt", "vorig", "verflossen", "abgelaufen", "zurückliegend"],
    offset: -1,
    example: ["Vergangene Woche kam er.", "Vergangene Woche", "2026-W47"],
  },
  {
    stems: ["dies", "laufend", "aktuell"],
    offset: 0,
    example: ["In diesem Jahr fiel mehr Regen.", "diesem Jahr", "2026"],
  },
  { stems: ["nächst", "kommend"], offset: 1, example: ["Nächstes Jahr wird gewählt.", "Nächstes Jahr", "2027"] },
  { stems: ["übernächst"], offset: 2, example: ["Übernächste Woche tagt der Rat.", "Übernächste Woche", "2026-W50"] },
];

/** "am Tag zuvor": seen from another time. */
export const wordsOfBefore = wordClass("zuvor davor vorher");

/** "am Tag darauf". */
export const wordsOfAfter = wordClass("darauf danach");
