import { expect, test } from "vitest";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { directions } from "../rows/times/directions.ts";
import type { TimeExample } from "../rows/times/example.ts";
import { frequencies } from "../rows/times/frequencies.ts";
import { holidays } from "../rows/times/holidays.ts";
import { modifiers, parts } from "../rows/times/modifiers.ts";
import { besideTimes, nearTimes } from "../rows/times/near-times.ts";
import { partsOfDay } from "../rows/times/parts-of-day.ts";
import { referenceAdjectives, references } from "../rows/times/references.ts";
import { seasons } from "../rows/times/seasons.ts";
import { units } from "../rows/times/units.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findTimes } from "./find-times.ts";

/** The words and values found in a sentence of an article of 2026-11-23, a Monday. */
const found = (sentence: string): readonly string[] =>
  findTimes(tokenise(toText({ text: sentence, published: "2026-11-23", language: "de" }), tokenRows)).map(
    ({ start, end, value }) => `${sentence.slice(start, end)} = ${value}`,
  );

const rows: readonly { readonly example: TimeExample }[] = [
  ...units,
  ...partsOfDay,
  ...seasons,
  ...nearTimes,
  ...besideTimes,
  ...directions,
  ...references,
  ...referenceAdjectives,
  ...frequencies,
  ...modifiers,
  ...parts,
  ...holidays,
];

test.each(rows.map(({ example }) => example))("%s", (sentence, words, value) => {
  expect(found(sentence)).toContain(`${words} = ${value}`);
});

test("modifiers are kept beside the value", () => {
  for (const { example, mod } of [...modifiers, ...parts]) {
    const [sentence, words] = example;
    const marks = findTimes(tokenise(toText({ text: sentence, published: "2026-11-23", language: "de" }), tokenRows));
    expect(marks.map((m) => [sentence.slice(m.start, m.end), m.mod])).toContainEqual([words, mod]);
  }
});
