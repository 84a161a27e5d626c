import { expect, test } from "vitest";
import { abbreviations, canEndSentence, isAbbreviation } from "./abbreviations.ts";

test("at least 180, none twice", () => {
  expect(abbreviations.length).toBeGreaterThanOrEqual(180);
  expect(new Set(abbreviations.map((row) => row.form)).size).toBe(abbreviations.length);
});

test.each(abbreviations.map((row) => [row.form, row] as const))("%s", (form, row) => {
  expect(row.example).toContain(form);
  expect(isAbbreviation(form.replaceAll(" ", "").slice(0, -1))).toBe(true);
  const [, behind = ""] = row.example.split(form);
  if (behind === "") expect(row.canEnd, "stands last in its example").toBe(true);
  if (row.before === "number") expect(behind).toMatch(/^ .*\p{L}|^ ?\d/u);
});

test("what can end a sentence", () => {
  expect(canEndSentence("usw.")).toBe(true);
  expect(canEndSentence("K.")).toBe(true);
  expect(canEndSentence("Dr.")).toBe(false);
  expect(canEndSentence("z.B.")).toBe(false);
});
