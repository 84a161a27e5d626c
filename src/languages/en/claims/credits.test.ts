import { expect, test } from "vitest";
import { agencies } from "../rows/agencies.ts";
import { creditExamples, signedLines } from "../rows/credit-lines.ts";
import { creditsOf } from "./credits.ts";

test.each(creditExamples)("%s", (line, agency, share) => {
  expect(creditsOf(line)).toMatchObject([{ agencies: [agency], share }]);
});

test.each(signedLines)("%s", (_, agency, line) => {
  expect(creditsOf(`The ferry is safe.\n${line}`)).toMatchObject([{ agencies: [agency], share: "whole" }]);
});

test.each(agencies)("$example", ({ name, example }) => {
  expect(creditsOf(example).flatMap((credit) => credit.agencies)).toEqual([name]);
});

test("whoever is named in running text, or writes for the paper, is credited for nothing", () => {
  for (const line of [
    "The mayor told the Associated Press.",
    "Mara Hale contributed to this report.",
    "Reuters shares fell (AP too) on Monday.",
  ])
    expect(creditsOf(line)).toEqual([]);
});

test("a dateline stands for the text up to the next credit", () => {
  const text = "HALE (Reuters) - The ferry is safe.\nIt runs again.";
  expect(creditsOf(text)).toMatchObject([{ covers: { start: 0, end: text.length } }]);
});
