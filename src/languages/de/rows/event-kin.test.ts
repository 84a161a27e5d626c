import { beforeAll, expect, test } from "vitest";
import { comparePredicates } from "../../../ledger/claims/compare-predicates.ts";
import { statedOf } from "../../../ledger/claims/stated-of.ts";
import { loadModels } from "../../../load-models.ts";
import { type Models, readWhole } from "../../../pipeline.ts";
import type { Proposition } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { carryingVerbs, eventConcepts, existenceVerbs, phaseVerbs } from "./event-concepts.ts";
import { eventKin } from "./event-kin.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

function told(text: string): Proposition {
  const { stated } = statedOf(readWhole({ text, published: "2026-05-04T08:00:00Z" }, models) as ReadArticle);
  return stated[0]!.proposition;
}

test.each(eventKin.map(({ example }) => example))("%s %s", (one, other) => {
  const [a, b] = [told(one), told(other)];
  const { isKin, isTurned, isShared } = comparePredicates(a, b);
  expect([one, other, isKin || isShared, (a.polarity.positive === b.polarity.positive) !== isTurned]).toEqual([
    one,
    other,
    true,
    true,
  ]);
});

test("who stands again does not withdraw", () => {
  const [a, b] = [told("Eva Lund zieht sich aus dem Rathaus zurück."), told("Eva Lund tritt in Holmwede wieder an.")];
  expect(comparePredicates(a, b)).toMatchObject({ isKin: true, isTurned: true });
});

test("a row has two words or more, none of which carries no event, and an opposite is not in the same row", () => {
  const carrying = new Set([...carryingVerbs, ...existenceVerbs, ...phaseVerbs.keys()]);
  const concepts = new Map(
    eventConcepts.flatMap(({ concept, words }) => words.split(" ").map((word) => [word, concept])),
  );
  for (const { words, opposite = "" } of eventKin) {
    const keys = words.split(" ").map((word) => concepts.get(word) ?? word);
    expect([words, keys.filter((key) => carrying.has(key))]).toEqual([words, []]);
    expect(new Set(keys).size).toBeGreaterThan(1);
    expect(opposite.split(" ").filter((word) => keys.includes(concepts.get(word) ?? word))).toEqual([]);
  }
});
