import { describe, expect, test } from "vitest";
import { read } from "../../../index.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { factors } from "../rows/checks/changes.ts";
import { unitRows } from "../rows/checks/units.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findTimes } from "../times/find-times.ts";
import { findChecks } from "./find-checks.ts";

/** "stated = computed: verdict" of each check, of an article of Monday, 2023-09-11 where no other day is given. */
const checks = (content: string, published: string | null = "2023-09-11") => {
  const tokens = tokenise(toText({ text: content, published: published ?? undefined, language: "en" }), tokenRows);
  const lower = tokens.forms.map((form) => form.toLowerCase());
  return findChecks(tokens, findTimes({ tokens, lower }));
};
const told = (content: string, published?: string | null): string[] =>
  checks(content, published).map(({ stated, computed, verdict }) => `${stated} = ${computed}: ${verdict}`);
const verdicts = (content: string): string[] => checks(content).map(({ kind, verdict }) => `${kind}: ${verdict}`);

describe("two units", () => {
  test.each(unitRows.map(({ forms, dimension, example }) => [example, forms, dimension] as const))(
    "%s",
    (sentence, forms, dimension) => {
      const found = checks(sentence);
      const kind = dimension === "length" ? "distance" : "measure";
      expect(found.map((check) => `${check.kind}: ${check.verdict}`)).toEqual([`${kind}: consistent`]);
      expect(forms.some((form) => found[0]!.stated.includes(form))).toBe(true);
    },
  );

  test("no form twice", () => {
    const forms = unitRows.flatMap((row) => row.forms);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  test.each([
    ["A 290-mile (300-kilometer) stretch.", ["290-mile (300-kilometer = 467 kilometer: inconsistent"]],
    ["It ran 100 km (160 miles).", ["100 km (160 miles = 62 miles: inconsistent"]],
    [
      "Fires burned about 1.2 million acres (486,000 hectares).",
      ["about 1.2 million acres (486,000 hectares = 485,623 hectares: consistent"],
    ],
    ["It reaches 10 to 15 miles (16-24 km).", ["10 to 15 miles (16-24 km = 16 to 24 km: consistent"]],
    ["It was minus 40 C (minus 40 F).", ["minus 40 C (minus 40 F = -40 F: consistent"]],
    ["It was 40C (72F).", ["40C (72F = 72 F: consistent"]],
    ["It was 40C (120F).", ["40C (120F = 104 F: inconsistent"]],
    ["A rise of 9F (5C).", ["9F (5C = 5 C: consistent"]],
    ["It fell by two miles (3 km).", ["two miles (3 km = 3.2 km: consistent"]],
    [
      "It is banned in 5,937 square miles (15,377 sq km).",
      ["5,937 square miles (15,377 sq km = 15,377 sq km: consistent"],
    ],
    // Told of whole inches.
    ["It is 1 inch (2 cm) wide.", ["1 inch (2 cm = 2.5 cm: cannot be told"]],
    // These may be two lengths.
    ["It flies 150 miles or 100 km.", ["150 miles or 100 km = 241 km: cannot be told"]],
  ])("%s", (sentence, wanted) => {
    expect(told(sentence)).toEqual(wanted);
  });

  test.each([
    "He is 5 feet, 10 inches (178 cm) tall.",
    "He is six feet two inches (188 cm) tall.",
    "He is 178 cm (5 feet, 10 inches) tall.",
    "He is 6-foot-2 (1.88 m) tall.",
    "It is 3 1/2 miles (5.6 km) away.",
    "It is twenty-two miles (35 km) away.",
    "It is two and a half miles (4 km) away.",
    "The room is 8 by 10 feet (2.4 by 3 m).",
    "It cost $40m (30m pounds).",
    "Some 10,000 pounds ($12,000) were lost.",
    "It lies 10 to 15 miles (24 km) away.",
    "It runs 10 miles (3 hours) away, or 16 kilograms.",
    "The road is 1.100 km (680 miles) long.",
    "It swam 10 miles, 3 kilometers and 2 yards.",
    "A 5G phone (10 ounces) broke.",
  ])("nothing in: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe("weekday and date", () => {
  test.each([
    ["It closed on Tuesday, September 12, 2023.", ["Tuesday, September 12, 2023 = 2023-09-12: Tuesday: consistent"]],
    ["It closed on Monday, Sept. 12, 2023.", ["Monday, Sept. 12, 2023 = 2023-09-12: Tuesday: inconsistent"]],
    ["It closed on Monday 12 September 2023.", ["Monday 12 September 2023 = 2023-09-12: Tuesday: inconsistent"]],
    ["It closed on July 1, 1982, a Thursday.", ["July 1, 1982, a Thursday = 1982-07-01: Thursday: consistent"]],
    ["It closed on 1 July 1982 (Friday).", ["1 July 1982 (Friday = 1982-07-01: Thursday: inconsistent"]],
    ["It closed on Tuesday, Sept. 12.", ["Tuesday, Sept. 12 = 2023-09-12: Tuesday: consistent"]],
    // Perhaps of another year.
    ["It closed on Monday, Sept. 12.", ["Monday, Sept. 12 = 2023-09-12: Tuesday: cannot be told"]],
    ["It closed on September 12, 2023.", []],
    ["It closed on Monday. September 12, 2023, was warm.", []],
    ["It closed on September 12, 2023. A Monday followed.", []],
  ])("%s", (sentence, wanted) => {
    expect(told(sentence)).toEqual(wanted);
  });

  test("needs no day of publication where the year is told", () => {
    expect(told("It closed on Monday, Sept. 12, 2023.", null)).toHaveLength(1);
    expect(told("It closed on Monday, Sept. 12.", null)).toEqual([]);
  });
});

describe("percentages", () => {
  test.each([
    ["Catches fell 20 percent, from 250 tons to 200 tons.", ["20.0 percent: consistent"]],
    ["Fees rose 25 percent to $250 from $200.", ["25.0 percent: consistent"]],
    ["Fees rose 40 percent to $250 from $200.", ["25.0 percent: inconsistent"]],
    ["Berths went from 200 in 2014 to 250 last year, an increase of 25 percent.", ["25.0 percent: consistent"]],
    ["Berths went from 200 to 250, a 25% rise.", ["25.0 percent: consistent"]],
    ["The budget grew 27 percent from $1.2 to $1.5 million.", ["25.0 percent: cannot be told"]],
    ["The budget grew nearly 30 percent from $1.2 to $1.5 million.", ["25.0 percent: consistent"]],
    ["The budget grew 25 percent, from $1.2 million to $1.5 million.", ["25.0 percent: consistent"]],
    ["So far 30 of the 120 boats (25 percent) have left.", ["25.0 percent: consistent"]],
    ["So far 30 of the 120 boats (40 percent) have left.", ["25.0 percent: inconsistent"]],
    ["So far 30 out of 120 boats, or 25 percent, have left.", ["25.0 percent: consistent"]],
    ["Calls more than doubled, from about 30 in 2005 to about 70 in 2008.", ["2.3 times: consistent"]],
    ["Calls tripled from 30 to 35.", ["1.2 times: inconsistent"]],
    ["Calls doubled from 10 to 22.", ["2.2 times: cannot be told"]],
    // Not of the two numbers.
    ["The rate was cut from 35 percent to 21 percent.", []],
    ["Crime rose 3 percent from 2014 to 2015.", []],
    ["It shipped from 10 to 20 boats, while 40 percent stayed.", []],
    ["Shares fell 92 percent, from 45 cents to 3 ½ cents.", []],
    ["Of 10 to 15 percent of 200 boats nobody knows.", []],
  ])("%s", (sentence, wanted) => {
    const all = checks(sentence);
    expect(all.map(({ computed, verdict }) => `${computed}: ${verdict}`)).toEqual(wanted);
    expect(all.every(({ kind }) => kind === "percentage")).toBe(true);
  });

  test.each(factors.map(({ words, example }) => [example, words] as const))("%s", (sentence, words) => {
    expect(verdicts(sentence)).toEqual(["percentage: consistent"]);
    expect(sentence).toContain(words);
  });
});

describe("sums", () => {
  test.each([
    ["It takes 12 pilots — six men and six women — to do it.", ["6 + 6 = 12: consistent"]],
    ["The board has 12 members: six farmers and five millers.", ["6 + 5 = 11: inconsistent"]],
    ["There are four seats (1 for Rosby, 3 for Holm).", ["1 + 3 = 4: consistent"]],
    ["Three men -- two in Rosby and one in Holm -- were freed.", ["2 + 1 = 3: consistent"]],
    ["It sold nine boats: four trawlers, three ferries and two tugs.", ["4 + 3 + 2 = 9: consistent"]],
    // May be but a part.
    ["It sold nine boats: four trawlers and three ferries, to name some.", []],
    ["It split into three groups: four farmers and two millers.", []],
    ["There are three rates: 12 percent, 25 percent and 35 percent.", []],
    ["It has two rules: one is old and one is new.", []],
  ])("%s", (sentence, wanted) => {
    const all = checks(sentence).filter(({ kind }) => kind === "sum");
    expect(all.map(({ computed, verdict }) => `${computed}: ${verdict}`)).toEqual(wanted);
  });
});

describe("ages", () => {
  test.each([
    ["Mara Holm, 47, was born in 1976.", ["age 46 or 47 years: consistent"]],
    ["Mara Holm, 57, was born in 1976.", ["age 46 or 47 years: inconsistent"]],
    ["The painter, born on May 3, 1952, died on Monday at 71.", ["age 71 years: consistent"]],
    ["The painter, born in Rosby on 3 December 1952, is now 71.", ["age 70 years: inconsistent"]],
    // Of another person, or of another day.
    ["Mara Holm, 47, is the daughter of a painter born in 1952.", []],
    ["Mara Holm, born in 1952, moved to Rosby at the age of 20.", []],
    ["Mara Holm, born in 1952, died in 2003 at 51.", []],
    ["Mara Holm, 47, met Jon Reed, 50, born in 1976.", []],
    ["The company, born in 1976, has sold 47, at 20 each.", []],
  ])("%s", (sentence, wanted) => {
    expect(checks(sentence).map(({ kind, computed, verdict }) => `${kind} ${computed}: ${verdict}`)).toEqual(wanted);
  });

  test("need the day of publication", () => {
    expect(checks("Mara Holm, 47, was born in 1976.", null)).toEqual([]);
  });
});

test("a reading has them", async () => {
  const { checks: found } = await read({ text: "The fence is 290 miles (300 kilometers) long.", language: "en" });
  expect(found.map(({ verdict }) => verdict)).toEqual(["inconsistent"]);
});

test("in the order of the text", () => {
  const text = "On Tuesday, September 12, 2023, it burned 5 acres (2 hectares), 3 km (1.9 miles) away.";
  expect(verdicts(text)).toEqual(["date: consistent", "measure: consistent", "distance: consistent"]);
  expect(checks(text).map(({ id }) => id)).toEqual(["k1", "k2", "k3"]);
});

test("a text of numbers alone is read in linear time", () => {
  const start = performance.now();
  for (const part of [
    "about 10 to 15 miles (",
    "12 men: six a and six b, ",
    "10 percent from 20 to 30 of 40 ",
    "born in 1976, 47, ",
  ])
    expect(checks(part.repeat(20_000), "2023-09-11").filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
