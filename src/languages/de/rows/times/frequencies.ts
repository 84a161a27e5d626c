import type { TimeExample } from "./example.ts";

/** Words that say how often. Values: TIMEX3 SET, the period as a duration. Stems; adjective endings are added. */
export interface FrequencyRow {
  readonly stems: readonly string[];
  readonly value: string;
  readonly example: TimeExample;
}

export const frequencies: readonly FrequencyRow[] = [
  { stems: ["stündlich"], value: "PT1H", example: ["Die Busse fahren stündlich.", "stündlich", "PT1H"] },
  {
    stems: ["täglich", "alltäglich", "tagtäglich"],
    value: "P1D",
    example: ["Der Markt hat täglich geöffnet.", "täglich", "P1D"],
  },
  {
    stems: ["wöchentlich", "allwöchentlich"],
    value: "P1W",
    example: ["Die Gruppe trifft sich wöchentlich.", "wöchentlich", "P1W"],
  },
  {
    stems: ["vierzehntägig", "zweiwöchentlich"],
    value: "P2W",
    example: ["Das Heft erscheint vierzehntägig.", "vierzehntägig", "P2W"],
  },
  {
    stems: ["monatlich", "allmonatlich"],
    value: "P1M",
    example: ["Die Miete ist monatlich fällig.", "monatlich", "P1M"],
  },
  {
    stems: ["vierteljährlich", "quartalsweise"],
    value: "P3M",
    example: ["Die Zahlen kommen vierteljährlich.", "vierteljährlich", "P3M"],
  },
  { stems: ["halbjährlich"], value: "P6M", example: ["Der Rat tagt halbjährlich.", "halbjährlich", "P6M"] },
  {
    stems: ["jährlich", "alljährlich"],
    value: "P1Y",
    example: ["Das Treffen findet jährlich statt.", "jährlich", "P1Y"],
  },
];
