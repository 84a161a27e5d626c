import { expect, test } from "vitest";
import { loadModels } from "../../load-models.ts";
import { readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { rarityOf } from "./rarity.ts";
import { faded, sharedTerms, similarity } from "./similarity.ts";
import { packVector, unpackVector, vectorOf } from "./vector.ts";

const models = await loadModels();
const vector = (text: string, title: string | null = null) =>
  vectorOf(readWhole({ text, title, published: "2026-04-13" }, models) as ReadArticle);

const BRIDGE = "An der Eiderbrücke sind 14 Stahlträger gerissen. Malte Hinrichs will sie vom 18. Mai an sperren.";

test("an article gives names, parts, counts and days; common words and days around it give nothing", () => {
  const terms = vector(`${BRIDGE} Am Dienstag tagt der Rat zum Coronavirus.`);
  for (const term of ["eiderbrücke", "brücke", "=malte hinrichs", "14 stahlträger", "@2026-05-18"])
    expect([...terms.keys()]).toContain(term);
  for (const term of ["coronavirus", "@2026-04-14"]) expect([...terms.keys()]).not.toContain(term);
});

test("a vector has length 1, and comes back from its packed form", () => {
  const one = vector(BRIDGE);
  expect(similarity(one, one)).toBeCloseTo(1, 2);
  expect(unpackVector(packVector(one))).toEqual(one);
  expect(unpackVector(packVector(vector("")))).toEqual(new Map());
});

test("the title weighs", () => {
  const [plain, titled] = [vector(BRIDGE), vector(BRIDGE, "Eiderbrücke")];
  expect(titled.get("eiderbrücke")).toBeGreaterThan(plain.get("eiderbrücke")!);
});

test("likeness is of two, names its terms, and fades with the days between", () => {
  const [a, b] = [vector(BRIDGE), vector("Die Eiderbrücke bleibt offen, sagt Malte Hinrichs.")];
  expect(similarity(a, b)).toBe(similarity(b, a));
  expect(sharedTerms(a, b).slice(0, 3)).toContain("eiderbrücke");
  expect(similarity(a, vector("Im Zoo schlüpften drei Pinguine."))).toBe(0);
  expect(faded(0.5, 10)).toBeLessThan(faded(0.5, 2));
});

test("a word of every other article is commoner than one of a few", () => {
  expect(rarityOf("coronavirus")).toBeLessThan(rarityOf("schlachthof"));
  expect(rarityOf("schlachthof")).toBeLessThan(rarityOf("eiderbrücke"));
});
