import { expect, test } from "vitest";
import { closedClass } from "./closed-class.ts";

test("every example holds one of its row's forms", () => {
  const without = closedClass.filter((row) => {
    const words = row.example.toLowerCase().split(/[^\p{L}&/.-]+/u);
    return !row.forms
      .split(" ")
      .some((form) => words.some((word) => word === form.toLowerCase() || word === `${form.toLowerCase()}.`));
  });
  expect(without.map((row) => row.example)).toEqual([]);
});

test("no form is given twice in a row", () => {
  const twice = closedClass.filter((row) => new Set(row.forms.split(" ")).size < row.forms.split(" ").length);
  expect(twice.map((row) => row.forms)).toEqual([]);
});
