import { describe, expect, it } from "vitest";
import { read } from "../src/index.ts";
import { compare, mistakesOf } from "./case/compare.ts";
import { allCases, knownFailures, report, textOfCase } from "./cases.ts";

const cases = allCases();
const known = knownFailures();

describe("the cases themselves", () => {
  it("have each a name of their own", () => {
    const names = cases.map((c) => c.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("expect only words that stand in their texts", () => {
    expect(cases.flatMap((c) => mistakesOf(c, textOfCase(c)).map((mistake) => `${c.place}: ${mistake}`))).toEqual([]);
  });

  it("contain every known failure, each with a reason", () => {
    const names = new Set(cases.map((c) => c.name));
    expect([...known].filter(([name, reason]) => !names.has(name) || reason === "")).toEqual([]);
  });
});

describe.each([...new Set(cases.map((c) => c.place.split(":")[0]!))])("%s", (file) => {
  for (const one of cases.filter((c) => c.place.startsWith(`${file}:`))) {
    it(one.name, async () => {
      const text = textOfCase(one);
      const { published, publisher } = one;
      const reading = await read({ name: one.name, text, published, publisher, language: "de" });
      const misses = compare(one, text, reading);
      if (known.has(one.name)) {
        expect(misses.length, `passes now: take "${one.name}" out of test/cases/known-failures.txt`).toBeGreaterThan(0);
      } else if (misses.length > 0) {
        expect.fail(`\n${report(one, misses, reading)}`);
      }
    });
  }
});
