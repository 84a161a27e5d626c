import { expect, test } from "vitest";
import { nounRoles, reportingNouns, reportingNounsByForm } from "./reporting-nouns.ts";

/** A form of the noun, with whatever case ending it takes. */
const formOf = (noun: string, plural: string | null) =>
  new RegExp(`(?<!\\p{L})(?:${noun}(?:e?s|e?n)?|${plural ?? noun}n?)(?!\\p{L})`, "u");

test("at least 180 nouns, none twice", () => {
  const nouns = reportingNouns.map((row) => row.noun);
  expect(nouns.length).toBeGreaterThanOrEqual(180);
  expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([]);
  expect(new Set(reportingNouns.map((row) => row.example)).size).toBe(nouns.length);
});

test.each(reportingNouns.map((row) => [row.noun, row] as const))("%s stands in its example", (noun, row) => {
  expect(row.example).toMatch(formOf(noun, row.plural));
});

test("every role is used", () => {
  const used = new Set(reportingNouns.flatMap((row) => row.roles));
  expect(Object.keys(nounRoles).filter((role) => !used.has(role as keyof typeof nounRoles))).toEqual([]);
});

test("found by singular and plural", () => {
  expect(reportingNounsByForm.get("Vorwürfe")?.noun).toBe("Vorwurf");
  expect(reportingNounsByForm.get("Forderung")).toMatchObject({
    act: "demand",
    roles: ["nach", "dass", "inf", "carrier"],
  });
});
