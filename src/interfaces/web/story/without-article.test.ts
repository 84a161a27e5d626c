import { expect, test } from "vitest";
import { inOwnCase, withoutArticle } from "./without-article.ts";

test.each([
  ["einem Schreiben", "Schreiben"],
  ["die Deutsche Bahn", "Deutsche Bahn"],
  ["der Minister", "Minister"],
  ["der Leitende Arzt der Klinik", "der Leitende Arzt der Klinik"],
  ["das Deutsche Rote Kreuz", "das Deutsche Rote Kreuz"],
  ["The harbour master", "harbour master"],
  ["Anders Holm", "Anders Holm"],
])("%s", (name, alone) => {
  expect(withoutArticle(name)).toBe(alone);
});

test.each([
  ["den Angaben", "Angaben"],
  ["einem Schreiben des Prüfbüros", "Schreiben des Prüfbüros"],
  ["der Minister", "der Minister"],
])("by itself: %s", (name, alone) => {
  expect(inOwnCase(name)).toBe(alone);
});
