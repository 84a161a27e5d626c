// Words around percentages, sums and ages.

/** "10 percent". */
export const percentWords: readonly string[] = [" percent", " per cent", "%"];

/** Before a number: it is money, so that it is no year. */
export const currencies: readonly string[] = ["US$", "C$", "A$", "$", "£", "€", "¥"];

/** "a 25 percent increase". */
export const changeNouns: readonly string[] = [
  "increase",
  "rise",
  "jump",
  "gain",
  "growth",
  "surge",
  "decrease",
  "drop",
  "decline",
  "fall",
  "cut",
  "reduction",
  "loss",
];

export interface FactorRow {
  readonly words: string;
  readonly factor: number;
  readonly example: string;
}

export const factors: readonly FactorRow[] = [
  { words: "doubled", factor: 2, example: "The number of berths doubled from 20 to 40." },
  { words: "tripled", factor: 3, example: "Fees tripled from $10 to $30." },
  { words: "quadrupled", factor: 4, example: "Visits quadrupled from 200 to 800." },
  { words: "halved", factor: 0.5, example: "The crew was halved from 60 to 30." },
];

/** Units of which a list counts no things: its numbers need not add up. */
export const notCounted: readonly string[] = [
  "percent",
  "per",
  "points",
  "years",
  "months",
  "days",
  "hours",
  "minutes",
];

/** Things that hold others: their parts may be counted instead of them. */
export const collections: readonly string[] = [
  "groups",
  "teams",
  "categories",
  "classes",
  "sides",
  "camps",
  "sets",
  "kinds",
  "types",
  "parts",
  "ways",
  "families",
  "couples",
  "pairs",
  "blocs",
  "lists",
  "panels",
];

/** Words that no counted thing is: "two is", "one of". */
export const noThings: readonly string[] = [
  "is",
  "are",
  "was",
  "were",
  "has",
  "had",
  "of",
  "to",
  "that",
  "who",
  "more",
];

/** A second person in the sentence: an age may be theirs. */
export const kin: readonly string[] = [
  "father",
  "mother",
  "parents",
  "son",
  "sons",
  "daughter",
  "daughters",
  "brother",
  "sister",
  "husband",
  "wife",
  "child",
  "children",
  "grandfather",
  "grandmother",
  "grandson",
  "granddaughter",
  "nephew",
  "niece",
  "uncle",
  "aunt",
  "cousin",
  "twin",
  "boy",
  "girl",
  "baby",
];

/** An age of another day than today's. */
export const otherDays: readonly string[] = ["when", "joined", "moved", "began", "started", "married", "since"];
