import type { TimeExample } from "./example.ts";

/** Units of time. Forms: Duden, Das Wörterbuch. Codes: TIMEX3 (TimeML 1.2.1, value of DURATION). */
export interface UnitRow {
  /** The letter behind the number: "Y" in P2Y; units of the clock stand behind a T: "TH" gives PT2H. */
  readonly unit: Unit;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  /** Stems of the adjectives of length ("zweijährig"); the endings are added. */
  readonly adjective: readonly string[];
  readonly example: TimeExample;
}

export type Unit = "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS" | "DE" | "CE" | "WE" | "Q" | "H";

export const units: readonly UnitRow[] = [
  {
    unit: "Y",
    singular: ["Jahr", "Jahres", "Jahrs"],
    plural: ["Jahre", "Jahren"],
    adjective: ["jährig"],
    example: ["Die Sanierung dauerte drei Jahre.", "drei Jahre", "P3Y"],
  },
  {
    unit: "H",
    singular: ["Halbjahr", "Halbjahres", "Halbjahrs", "Jahreshälfte"],
    plural: [],
    adjective: [],
    example: ["Im zweiten Halbjahr 2025 stieg der Umsatz.", "zweiten Halbjahr 2025", "2025-H2"],
  },
  {
    unit: "Q",
    singular: ["Quartal", "Quartals", "Quartales", "Trimester", "Trimesters", "Vierteljahr", "Vierteljahres"],
    plural: ["Quartale", "Quartalen"],
    adjective: [],
    example: ["Im dritten Quartal sank der Gewinn.", "dritten Quartal", "2026-Q3"],
  },
  {
    unit: "M",
    singular: ["Monat", "Monats", "Monates"],
    plural: ["Monate", "Monaten"],
    adjective: ["monatig"],
    example: ["Nach sechs Monaten endet die Frist.", "sechs Monaten", "P6M"],
  },
  {
    unit: "W",
    singular: ["Woche"],
    plural: ["Wochen"],
    adjective: ["wöchig"],
    example: ["Die Tagung dauert zwei Wochen.", "zwei Wochen", "P2W"],
  },
  {
    unit: "WE",
    singular: ["Wochenende", "Wochenendes"],
    plural: ["Wochenenden"],
    adjective: [],
    example: ["Am Wochenende brannte eine Scheune.", "Wochenende", "2026-W47-WE"],
  },
  {
    unit: "D",
    singular: ["Tag", "Tags", "Tages"],
    plural: ["Tage", "Tagen"],
    adjective: ["tägig"],
    example: ["Sie verhandelten vier Tage.", "vier Tage", "P4D"],
  },
  {
    unit: "TH",
    singular: ["Stunde"],
    plural: ["Stunden", "Std.", "Std", "std"],
    adjective: ["stündig"],
    example: ["Nach fünf Stunden war das Feuer gelöscht.", "fünf Stunden", "PT5H"],
  },
  {
    unit: "TM",
    singular: ["Minute"],
    plural: ["Minuten", "Min.", "Min", "min"],
    adjective: ["minütig"],
    example: ["Der Ausfall dauerte 20 Minuten.", "20 Minuten", "PT20M"],
  },
  {
    unit: "TS",
    singular: ["Sekunde"],
    plural: ["Sekunden", "Sek.", "Sek", "sek"],
    adjective: ["sekündig"],
    example: ["Das Beben dauerte 40 Sekunden.", "40 Sekunden", "PT40S"],
  },
  {
    unit: "DE",
    singular: ["Jahrzehnt", "Jahrzehnts", "Jahrzehntes", "Dekade"],
    plural: ["Jahrzehnte", "Jahrzehnten", "Dekaden"],
    adjective: [],
    example: ["Seit zwei Jahrzehnten steht das Werk leer.", "zwei Jahrzehnten", "P2DE"],
  },
  {
    unit: "CE",
    singular: ["Jahrhundert", "Jahrhunderts", "Jahrhundertes", "Jh.", "Jh"],
    plural: ["Jahrhunderte", "Jahrhunderten"],
    adjective: [],
    example: ["Die Burg stammt aus dem 14. Jahrhundert.", "dem 14. Jahrhundert", "13"],
  },
];

/** Compounds of a unit that count it: "45 Arbeitstage", "zwei Spielminuten". Others ("Jahrestage") do not measure. */
export const countedCompounds: readonly string[] = [
  "arbeitstage",
  "arbeitsstunden",
  "arbeitswochen",
  "betriebsjahre",
  "dienstjahre",
  "haftjahre",
  "kalendertage",
  "lebensjahre",
  "projekttage",
  "regentage",
  "sonnentage",
  "spielminuten",
  "spieltage",
  "urlaubstage",
  "verhandlungstage",
  "werktage",
  "werktagen",
];
