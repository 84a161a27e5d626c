import { describe, expect, test } from "vitest";
import { read } from "../../../index.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { unitRows } from "../rows/checks/units.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findTimes } from "../times/find-times.ts";
import { findChecks } from "./find-checks.ts";

/** "stated = computed: verdict" of each check, of an article of Monday, 2023-09-11 where no other day is given. */
const checks = (content: string, published: string | null = "2023-09-11") => {
  const tokens = tokenise(toText({ text: content, published: published ?? undefined, language: "en" }), tokenRows);
  const lower = tokens.forms.map((form) => form.toLowerCase());
  return findChecks(tokens.text, findTimes({ tokens, lower }));
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
  const long = "about 10 to 15 miles (".repeat(20_000);
  const start = performance.now();
  expect(checks(long, null)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
