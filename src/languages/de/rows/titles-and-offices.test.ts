import { expect, test } from "vitest";
import { institutions, offices } from "./titles-and-offices.ts";

/** A form of the word or words, with a case ending; adjectives and nouns like "Beamter" drop their own. */
const formOf = (word: string) =>
  new RegExp(
    `(?<!\\p{L})${word
      .split(" ")
      .map((part) =>
        /^(?:\p{Lu}\p{Ll}+)(?:er|es|e)$/u.test(part)
          ? `${part.replace(/e[rs]?$/u, "")}(?:e[mnrs]?)?(?:n|s)?`
          : `${part}(?:e?s|e?n|innen)?`,
      )
      .join(" ")}(?!\\p{L})`,
    "u",
  );

test("at least 180 offices and 110 institutions, none twice", () => {
  const masculine = offices.map((office) => office.masculine);
  expect(masculine.length).toBeGreaterThanOrEqual(180);
  expect(masculine.filter((name, i) => masculine.indexOf(name) !== i)).toEqual([]);
  const names = institutions.map((institution) => institution.name);
  expect(names.length).toBeGreaterThanOrEqual(110);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(offices.map((office) => [office.masculine ?? office.feminine ?? "", office] as const))("%s", (_, office) => {
  const forms = [office.masculine, office.feminine, office.plural].filter((form) => form !== null);
  expect(forms.some((form) => formOf(form).test(office.example))).toBe(true);
});

test.each(institutions.map((institution) => [institution.name, institution] as const))(
  "%s",
  (name, { plural, example }) => {
    expect([name, plural ?? name].some((form) => formOf(form).test(example))).toBe(true);
  },
);
