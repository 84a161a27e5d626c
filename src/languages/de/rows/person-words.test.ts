import { expect, test } from "vitest";
import { AGED_PERSON, noPersons, personWords } from "./person-words.ts";

const nameOf = ({ masculine, feminine }: { masculine: string | null; feminine: string | null }) =>
  masculine ?? feminine ?? "";

test("no word stands twice, and each has a form", () => {
  const names = personWords.map((row) => `${row.kind} ${nameOf(row)}`);
  expect(new Set(names).size).toBe(names.length);
  expect(personWords.filter((row) => nameOf(row) === "")).toEqual([]);
});

test.each(personWords.map((row) => [nameOf(row), row] as const))("%s", (_, row) => {
  const stems = [row.masculine, row.feminine].flatMap((form) => (form === null ? [] : [form.replace(/e[rn]?$/u, "")]));
  expect(stems.some((stem) => new RegExp(`(?<!\\p{L})${stem}`, "u").test(row.example))).toBe(true);
});

test("what is no person is written small", () => {
  for (const word of noPersons) expect(word).toBe(word.toLowerCase());
});

test.each(["39-Jährige", "28jähriger", "Zwölfjährigen"])("%s is a person told by age", (word) => {
  expect(AGED_PERSON.test(word)).toBe(true);
});
