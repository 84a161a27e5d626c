import type { TimeExample } from "./example.ts";

/** Words that name a time by its distance from now. Forms: Duden, Das Wörterbuch; "heuer" is Austrian and South German. */
export interface NearTimeRow {
  readonly forms: readonly string[];
  readonly unit: "D" | "W" | "M" | "Y" | "Q";
  /** Units from now; negative is past. */
  readonly offset: number;
  /** The part of it that the word names: TIMEX3 mod. */
  readonly mod?: "START" | "MID" | "END";
  readonly example: TimeExample;
}

export const nearTimes: readonly NearTimeRow[] = [
  { forms: ["gestern"], unit: "D", offset: -1, example: ["Die Bank teilte es gestern mit.", "gestern", "2026-11-22"] },
  {
    forms: ["gestrig", "gestrige", "gestrigen", "gestriger", "gestriges", "gestrigem"],
    unit: "D",
    offset: -1,
    example: ["Nach der gestrigen Sitzung schwieg er.", "gestrigen", "2026-11-22"],
  },
  {
    forms: ["vorvorgestern"],
    unit: "D",
    offset: -3,
    example: ["Vorvorgestern gab es Streit.", "Vorvorgestern", "2026-11-20"],
  },
  {
    forms: ["überübermorgen"],
    unit: "D",
    offset: 3,
    example: ["Überübermorgen endet die Frist.", "Überübermorgen", "2026-11-26"],
  },
  { forms: ["vorgestern"], unit: "D", offset: -2, example: ["Vorgestern gab es Streit.", "Vorgestern", "2026-11-21"] },
  { forms: ["morgen"], unit: "D", offset: 1, example: ["Die Wahl findet morgen statt.", "morgen", "2026-11-24"] },
  {
    forms: ["morgige", "morgigen", "morgiger", "morgiges", "morgigem"],
    unit: "D",
    offset: 1,
    example: ["Das morgige Spiel fällt aus.", "morgige", "2026-11-24"],
  },
  { forms: ["übermorgen"], unit: "D", offset: 2, example: ["Übermorgen endet die Frist.", "Übermorgen", "2026-11-25"] },
  {
    forms: ["Jahresanfang", "Jahresbeginn"],
    unit: "Y",
    offset: 0,
    mod: "START",
    example: ["Zu Jahresbeginn stiegen die Preise.", "Jahresbeginn", "2026"],
  },
  {
    forms: ["Jahresmitte"],
    unit: "Y",
    offset: 0,
    mod: "MID",
    example: ["Zur Jahresmitte war die Kasse leer.", "Jahresmitte", "2026"],
  },
  {
    forms: ["Jahresende", "Jahresschluss"],
    unit: "Y",
    offset: 0,
    mod: "END",
    example: ["Bis zum Jahresende bleibt die Brücke zu.", "Jahresende", "2026"],
  },
  {
    forms: ["Monatsende"],
    unit: "M",
    offset: 0,
    mod: "END",
    example: ["Zum Monatsende läuft der Vertrag aus.", "Monatsende", "2026-11"],
  },
  {
    forms: ["Wochenbeginn", "Wochenanfang"],
    unit: "W",
    offset: 0,
    mod: "START",
    example: ["Zum Wochenbeginn schneite es.", "Wochenbeginn", "2026-W48"],
  },
  {
    forms: ["Wochenmitte"],
    unit: "W",
    offset: 0,
    mod: "MID",
    example: ["Zur Wochenmitte wird es kalt.", "Wochenmitte", "2026-W48"],
  },
  { forms: ["heuer"], unit: "Y", offset: 0, example: ["Die Ernte war heuer gut.", "heuer", "2026"] },
  {
    forms: [
      "heurige",
      "heurigen",
      "heuriger",
      "heuriges",
      "heurigem",
      "diesjährig",
      "diesjährige",
      "diesjährigen",
      "diesjähriger",
      "diesjähriges",
      "diesjährigem",
    ],
    unit: "Y",
    offset: 0,
    example: ["Das diesjährige Fest war gut besucht.", "diesjährige", "2026"],
  },
  {
    forms: ["Vorjahr", "Vorjahres", "Vorjahrs"],
    unit: "Y",
    offset: -1,
    example: ["Der Umsatz sank gegenüber dem Vorjahr.", "dem Vorjahr", "2025"],
  },
  {
    forms: [
      "vorjährige",
      "vorjährigen",
      "vorjähriger",
      "vorjähriges",
      "letztjährige",
      "letztjährigen",
      "letztjähriger",
      "letztjähriges",
    ],
    unit: "Y",
    offset: -1,
    example: ["Der letztjährige Sieger fehlte.", "letztjährige", "2025"],
  },
  {
    forms: ["Vormonat", "Vormonats", "Vormonates"],
    unit: "M",
    offset: -1,
    example: ["Im Vormonat stiegen die Preise.", "Vormonat", "2026-10"],
  },
  {
    forms: ["Vorwoche"],
    unit: "W",
    offset: -1,
    example: ["In der Vorwoche lag der Kurs höher.", "der Vorwoche", "2026-W47"],
  },
  {
    forms: ["Vorquartal", "Vorquartals"],
    unit: "Q",
    offset: -1,
    example: ["Das Vorquartal war besser.", "Das Vorquartal", "2026-Q3"],
  },
];

/** Words that name a time by its distance from the one the text is at. */
export interface BesideTimeRow {
  readonly forms: readonly string[];
  readonly unit: "D" | "Y";
  readonly offset: number;
  readonly example: TimeExample;
}

export const besideTimes: readonly BesideTimeRow[] = [
  {
    forms: ["Vortag", "Vortages", "Vortags"],
    unit: "D",
    offset: -1,
    example: ["Am 5. Mai 2025 siegte sie wie am Vortag.", "Vortag", "2025-05-04"],
  },
  {
    forms: ["Folgetag", "Folgetages", "Folgetags"],
    unit: "D",
    offset: 1,
    example: ["Am 5. Mai 2025 siegte sie, am Folgetag verlor sie.", "Folgetag", "2025-05-06"],
  },
  {
    forms: ["Folgejahr", "Folgejahres"],
    unit: "Y",
    offset: 1,
    example: ["Er kam 1998 und ging im Folgejahr.", "Folgejahr", "1999"],
  },
];
