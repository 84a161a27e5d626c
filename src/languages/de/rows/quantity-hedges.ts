// Words that widen a number, and how far: factors of the number. Meanings: Duden ("knapp: etwas weniger als", "gut: etwas mehr
// als", "rund: ungefähr"). How much "etwas" is, no dictionary says: a tenth either way for "rund", as news rounds to one or two
// digits; up to 15 % for "knapp" and "gut"; up to half as much again for "mehr als", as above that another number would be named.

export interface Hedge {
  /** The words in front of the number, in small letters. */
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly example: string;
}

export const hedges: readonly Hedge[] = [
  { words: "rund", low: 0.9, high: 1.1, example: "rund 300 Kilometer" },
  { words: "etwa", low: 0.9, high: 1.1, example: "etwa 300 Kilometer" },
  { words: "circa", low: 0.9, high: 1.1, example: "circa 300 Kilometer" },
  { words: "zirka", low: 0.9, high: 1.1, example: "zirka 300 Kilometer" },
  { words: "ca.", low: 0.9, high: 1.1, example: "ca. 300 Kilometer" },
  { words: "ungefähr", low: 0.9, high: 1.1, example: "ungefähr 300 Kilometer" },
  { words: "um die", low: 0.9, high: 1.1, example: "um die 300 Kilometer" },
  { words: "an die", low: 0.85, high: 1.05, example: "an die 300 Kilometer" },
  { words: "gegen", low: 0.9, high: 1.1, example: "gegen 300 Menschen" },
  { words: "schätzungsweise", low: 0.8, high: 1.2, example: "schätzungsweise 300 Menschen" },
  { words: "knapp", low: 0.85, high: 1, example: "knapp 300 Kilometer" },
  { words: "fast", low: 0.85, high: 1, example: "fast 300 Kilometer" },
  { words: "beinahe", low: 0.85, high: 1, example: "beinahe 300 Kilometer" },
  { words: "nahezu", low: 0.85, high: 1, example: "nahezu 300 Kilometer" },
  { words: "annähernd", low: 0.85, high: 1, example: "annähernd 300 Kilometer" },
  { words: "gut", low: 1, high: 1.15, example: "gut 300 Kilometer" },
  { words: "mehr als", low: 1, high: 1.5, example: "mehr als 300 Kilometer" },
  { words: "über", low: 1, high: 1.5, example: "über 300 Kilometer" },
  { words: "mindestens", low: 1, high: Number.POSITIVE_INFINITY, example: "mindestens 300 Kilometer" },
  { words: "wenigstens", low: 1, high: Number.POSITIVE_INFINITY, example: "wenigstens 300 Kilometer" },
  { words: "weniger als", low: 0, high: 1, example: "weniger als 300 Kilometer" },
  { words: "unter", low: 0, high: 1, example: "unter 300 Kilometer" },
  { words: "höchstens", low: 0, high: 1, example: "höchstens 300 Kilometer" },
  { words: "maximal", low: 0, high: 1, example: "maximal 300 Kilometer" },
  { words: "bis zu", low: 0, high: 1, example: "bis zu 300 Kilometer" },
];

/** Words between a hedge and its number, or instead of one, that change nothing. */
export const neutralWords: ReadonlySet<string> = new Set(
  "nur noch lediglich bloß genau exakt schon bereits immerhin insgesamt".split(" "),
);
