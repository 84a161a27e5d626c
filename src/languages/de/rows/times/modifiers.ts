import type { TimeExample } from "./example.ts";

/** Words before an amount that blur it. Values: the mod attribute of TIMEX3 (TimeML 1.2.1). */
export interface ModifierRow {
  /** Words with a space between them. */
  readonly forms: readonly string[];
  readonly mod: "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS";
  /** Whether the words belong to the expression; KRAUTS takes "rund" and "gut" in and leaves "mehr als" and "knapp" out. */
  readonly inside: boolean;
  readonly example: TimeExample;
}

export const modifiers: readonly ModifierRow[] = [
  {
    forms: ["rund", "etwa", "circa", "ca", "ca.", "ungefähr", "zirka", "gut", "genau"],
    mod: "APPROX",
    inside: true,
    example: ["Er lebte rund zehn Jahre dort.", "rund zehn Jahre", "P10Y"],
  },
  {
    forms: ["mehr als", "über"],
    mod: "MORE_THAN",
    inside: false,
    example: ["Sie wartete mehr als vier Jahre.", "vier Jahre", "P4Y"],
  },
  {
    forms: ["weniger als", "unter", "knapp", "fast", "nahezu", "beinahe", "nicht einmal"],
    mod: "LESS_THAN",
    inside: false,
    example: ["Das Spiel dauerte knapp zwei Stunden.", "zwei Stunden", "PT2H"],
  },
  {
    forms: ["mindestens", "wenigstens", "zumindest"],
    mod: "EQUAL_OR_MORE",
    inside: false,
    example: ["Der Bau dauert mindestens drei Jahre.", "drei Jahre", "P3Y"],
  },
  {
    forms: ["höchstens", "maximal", "längstens"],
    mod: "EQUAL_OR_LESS",
    inside: false,
    example: ["Ihm drohen höchstens fünf Jahre Haft.", "fünf Jahre", "P5Y"],
  },
];

/** Nouns that name a part of a span of time. Values: the mod attribute of TIMEX3. */
export interface PartRow {
  readonly forms: readonly string[];
  readonly mod: "START" | "MID" | "END";
  readonly example: TimeExample;
}

export const parts: readonly PartRow[] = [
  { forms: ["Anfang", "Beginn"], mod: "START", example: ["Anfang Mai wurde er gewählt.", "Anfang Mai", "2026-05"] },
  { forms: ["Mitte"], mod: "MID", example: ["Mitte April 2025 trat sie zurück.", "Mitte April 2025", "2025-04"] },
  { forms: ["Ende"], mod: "END", example: ["Bis Ende 2027 soll die Brücke stehen.", "Ende 2027", "2027"] },
];
