import { expect, test } from "vitest";
import { inOwnCase } from "./own-case.ts";

test.each([
  ["den Angaben", "Angaben"],
  ["einem Schreiben des Prüfbüros", "Schreiben des Prüfbüros"],
  ["der Minister", "der Minister"],
])("%s", (name, alone) => {
  expect(inOwnCase(name)).toBe(alone);
});
