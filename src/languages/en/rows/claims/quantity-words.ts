// Words around the numbers of a proposition.

/** Before a number, and what may be meant by it: shares of the number, null for no end. */
// biome-ignore format: one row a line
export const hedges: readonly { readonly words: string; readonly low: number | null; readonly high: number | null; readonly example: string }[] = [
  { words: "about", low: 0.9, high: 1.1, example: "About 100 pillars are cracked." },
  { words: "around", low: 0.9, high: 1.1, example: "Around 100 pillars are cracked." },
  { words: "roughly", low: 0.9, high: 1.1, example: "Roughly 100 pillars are cracked." },
  { words: "approximately", low: 0.9, high: 1.1, example: "Approximately 100 pillars are cracked." },
  { words: "some", low: 0.9, high: 1.1, example: "Some 100 pillars are cracked." },
  { words: "an estimated", low: 0.9, high: 1.1, example: "An estimated 100 pillars are cracked." },
  { words: "nearly", low: 0.9, high: 1, example: "Nearly 100 pillars are cracked." },
  { words: "almost", low: 0.9, high: 1, example: "Almost 100 pillars are cracked." },
  { words: "just under", low: 0.9, high: 1, example: "Just under 100 pillars are cracked." },
  { words: "just over", low: 1, high: 1.1, example: "Just over 100 pillars are cracked." },
  { words: "more than", low: 1, high: null, example: "More than 100 pillars are cracked." },
  { words: "over", low: 1, high: null, example: "Over 100 pillars are cracked." },
  { words: "at least", low: 1, high: null, example: "At least 100 pillars are cracked." },
  { words: "less than", low: null, high: 1, example: "Less than 100 pillars are cracked." },
  { words: "fewer than", low: null, high: 1, example: "Fewer than 100 pillars are cracked." },
  { words: "under", low: null, high: 1, example: "Under 100 pillars are cracked." },
  { words: "up to", low: null, high: 1, example: "Up to 100 pillars are cracked." },
  { words: "as many as", low: null, high: 1, example: "As many as 100 pillars are cracked." },
];

/** "1.5 million". */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Numbers in words; "one" is too often no number. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    "two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 " +
    "seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dozen 12"
  )
    .match(/\S+ \S+/gu)!
    .map((pair) => {
      const [word, value] = pair.split(" ") as [string, string];
      return [word, Number(value)] as const;
    }),
);

/** What a sign before or behind a number stands for, by one key for all languages. */
export const unitSigns: ReadonlyMap<string, string> = new Map([
  ["%", "prozent"],
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
]);

/** What a word behind a number stands for, by those keys. */
export const unitWords: ReadonlyMap<string, string> = new Map([
  ["percent", "prozent"],
  ["dollar", "dollar"],
  ["euro", "euro"],
  ["pound", "pound"],
]);

/** What is counted tells no two numbers apart. */
export const plainlyCounted: ReadonlySet<string> = new Set(
  "people person year mile kilometer day week month hour pound".split(" "),
);

/** "the rate", "the count": nouns that have a number. */
export const measuredNouns = /(?:^|\s)(?:rate|count|toll|tally|average|share|percentage)$/u;

/** Words by which a number is that of the day. */
export const now: ReadonlySet<string> = new Set("currently now presently today".split(" "));

/** "three more": not the whole number. */
export const moreWords: ReadonlySet<string> = new Set("more additional further new another other".split(" "));

/** "Three people died". */
export const people = /^(?:people|person|man|woman|child)$/u;
