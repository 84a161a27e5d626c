export type Dimension = "length" | "area" | "weight" | "volume" | "speed" | "temperature";

/** What a unit measures, and how much one is. */
export interface Unit {
  readonly dimension: Dimension;
  /** What one is in metres, square metres, kilogrammes, litres, km/h; of degrees how many kelvins one step has. Several where the word has several senses. */
  readonly factors: readonly number[];
  /** Degrees Celsius at 0 of the scale; 0 for all but Fahrenheit. */
  readonly zero?: number;
}
