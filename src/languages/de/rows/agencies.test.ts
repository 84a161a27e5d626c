import { expect, test } from "vitest";
import { agencies, agenciesByForm, ambiguousAgencyForms } from "./agencies.ts";

test("at least 80, no form twice", () => {
  expect(agencies.length).toBeGreaterThanOrEqual(80);
  const forms = agencies.flatMap((agency) => [...new Set([agency.name, ...agency.forms])]);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
});

test.each(agencies.map((agency) => [agency.name, agency] as const))("%s", (name, agency) => {
  const inflected = name.replace(/^(\p{Lu}\p{Ll}+e)(?= )/u, "$1[nrs]?");
  expect(agency.example).toMatch(
    new RegExp([inflected, ...agency.forms].map((form) => `(?<!\\p{L})${form}(?!\\p{L})`).join("|"), "u"),
  );
  expect(agency.country).toMatch(/^[A-Z]{2}$/);
});

test("found by a credit", () => {
  expect(agenciesByForm.get("dpa")?.name).toBe("Deutsche Presse-Agentur");
  expect(agenciesByForm.get("rtr")?.name).toBe("Reuters");
});

test("ambiguous forms are forms", () => {
  expect([...ambiguousAgencyForms].filter((form) => !agenciesByForm.has(form))).toEqual([]);
});
