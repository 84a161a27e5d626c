import { expect, test } from "vitest";
import { withoutArticle } from "./without-article.ts";

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
