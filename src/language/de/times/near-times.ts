import type { TimeExample } from "./example.ts";

/** Words that name a time by its distance from now. Forms: Duden, Das Wörterbuch; "heuer" is Austrian and South German. */
export interface NearTimeRow {
  readonly forms: readonly string[];
  readonly unit: "D" | "W" | "M" | "Y" | "Q";
  /** Units from now; negative is past. */
  readonly offset: number;
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
  { forms: ["vorgestern"], unit: "D", offset: -2, example: ["Vorgestern gab es Streit.", "Vorgestern", "2026-11-21"] },
  { forms: ["morgen"], unit: "D", offset: 1, example: ["Die Wahl findet morgen statt.", "morgen", "2026-11-24"] },
  {
    forms: ["morgige", "morgigen", "morgiger", "morgiges", "morgigem"],
    unit: "D",
    offset: 1,
    example: ["Das morgige Spiel fällt aus.", "morgige", "2026-11-24"],
  },
  { forms: ["übermorgen"], unit: "D", offset: 2, example: ["Übermorgen endet die Frist.", "Übermorgen", "2026-11-25"] },
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
