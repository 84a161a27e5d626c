import { expect, test } from "vitest";
import { beginningOf, openNames, packNames } from "./packed-names.ts";

const names = ["Bad Tölz", "Ürümqi", "Rom", "New York", "Ulm", "Łódź"];
const pack = packNames(names);
const opened = openNames(pack);

test("finds every name it holds, in any text, and no other", () => {
  for (const [n, i] of pack.order.entries()) {
    const name = names[i]!;
    expect([opened.find(`nach ${name}!`, 5, 5 + name.length), opened.text(n)]).toEqual([n, name]);
  }
  for (const other of ["", "Ro", "Roma", "rom", "Bad"]) expect(opened.find(other, 0, other.length)).toBe(-1);
});

test("takes any white space for a space", () => {
  for (const form of ["New\nYork", "New\u00a0York", "New\tYork"])
    expect(opened.find(form, 0, form.length)).toBe(opened.find("New York", 0, 8));
});

test("holds nothing as well", () => {
  expect(openNames(packNames([])).find("Rom", 0, 3)).toBe(-1);
});

test.each([
  ["Frankfurt am Main", "Frankfurt"],
  ["St. Pölten", "St."],
  ["Côte d'Azur", "Côte"],
  ["Rom", null],
  ["Mt.", null],
])("knows the word that begins %s", (name, beginning) => {
  expect(beginningOf(name)).toBe(beginning);
});
