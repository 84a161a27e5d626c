import type { CheckExample } from "./example.ts";

/** How often something is paid or done. */
export interface RateRow {
  /** Beside the number: "700 Euro monatlich", "pro Monat 700 Euro", "eine monatliche Rente von 700 Euro". */
  readonly forms: readonly string[];
  readonly unit: "Y" | "M" | "W" | "D";
  readonly example: CheckExample;
}

export const rates: readonly RateRow[] = [
  {
    forms: ["jährlich", "pro Jahr", "im Jahr", "je Jahr"],
    unit: "Y",
    example: {
      sentence: "Er zahlt zehn Jahre lang 500 Euro jährlich, insgesamt 5.000 Euro.",
      check: "sum: consistent",
    },
  },
  {
    forms: ["monatlich", "pro Monat", "im Monat", "je Monat"],
    unit: "M",
    example: {
      sentence: "Er zahlt zwei Jahre lang 500 Euro im Monat, insgesamt 12.000 Euro.",
      check: "sum: consistent",
    },
  },
  {
    forms: ["wöchentlich", "pro Woche", "in der Woche", "je Woche"],
    unit: "W",
    example: {
      sentence: "Sie zahlte ein Jahr lang 100 Euro pro Woche, zusammen 5.200 Euro.",
      check: "sum: consistent",
    },
  },
  {
    forms: ["täglich", "pro Tag", "am Tag", "je Tag"],
    unit: "D",
    example: {
      sentence: "Das Werk baut täglich 40 Wagen. In fünf Tagen waren es 200 Wagen.",
      check: "sum: consistent",
    },
  },
];

/** How many of the smaller period are in the larger one, as whoever pays counts them. */
export const periods: Readonly<Record<string, number>> = {
  YM: 12,
  YW: 52,
  YD: 365,
  MW: 4,
  MD: 30,
  WD: 7,
  YY: 1,
  MM: 1,
  WW: 1,
  DD: 1,
};
