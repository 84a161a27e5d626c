import { expect, test } from "vitest";
import { common, distinct, gramsOf, shareOf } from "./grams.ts";
import { wordsOf } from "./words.ts";

const grams = (text: string) => gramsOf(wordsOf(text));
const TEN = "eins zwei drei vier fünf sechs sieben acht neun zehn";

test("one gram for each word but the last seven", () => {
  expect(grams(TEN)).toHaveLength(3);
  expect(grams("eins zwei drei vier fünf sechs sieben")).toHaveLength(0);
});

test("a gram depends on its eight words and their order alone", () => {
  expect(grams(`null ${TEN}`).slice(1)).toEqual(grams(TEN));
  expect(grams("zwei eins drei vier fünf sechs sieben acht")[0]).not.toBe(grams(TEN)[0]);
});

test("what is in common counts once", () => {
  const [once, twice] = [distinct(grams(TEN)), distinct(grams(`${TEN} ${TEN}`))];
  expect(common(once, twice)).toBe(3);
  expect(shareOf(common(once, twice), once.length, twice.length)).toBe(1);
  expect(shareOf(0, 0, 5)).toBe(0);
});
