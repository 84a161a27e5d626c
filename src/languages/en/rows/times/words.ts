// The words that English times are made of. After TimeML 1.2.1 (values) and The Associated Press Stylebook (abbreviations).

/** 1 for January … */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** 1 for Monday … 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((day, i) => [day, i + 1]),
);

/** Letters of a duration's value; what stands under a T is a clock's. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: "TS",
    minute: "TM",
    hour: "TH",
    day: "D",
    week: "W",
    month: "M",
    quarter: "Q",
    year: "Y",
    decade: "DE",
    century: "CE",
    centurie: "CE",
  }),
);

export const numbers: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
    "nineteen twenty"
  )
    .split(" ")
    .map((word, i) => [word, i] as [string, number])
    .concat([
      ["a", 1],
      ["an", 1],
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
      ["sixty", 60],
      ["ninety", 90],
    ]),
);

/** Values of a part of a day, as TIMEX3 has them. */
export const dayParts: ReadonlyMap<string, string> = new Map(
  Object.entries({ morning: "MO", afternoon: "AF", evening: "EV", night: "NI", midday: "MI", noon: "MI" }),
);

export const seasons: ReadonlyMap<string, string> = new Map(
  Object.entries({ spring: "SP", summer: "SU", fall: "FA", autumn: "FA", winter: "WI" }),
);

export const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth".split(" ").map((word, i) => [word, i + 1]),
);
