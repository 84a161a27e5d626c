import { beforeAll, expect, test } from "vitest";
import { hashOf } from "../../../analysis/hash.ts";
import { loadModels } from "../../../load-models.ts";
import { type Models, readWhole } from "../../../pipeline.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { propositionsOf } from "./propositions-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

const around = (text: string): readonly number[] =>
  propositionsOf(readWhole({ text }, models) as ReadArticle).at(-1)!.around ?? [];

test("what a clause leaves out is known by the sentences before it in its paragraph", () => {
  const nouns = around("Der Kapitän kam von der Schleuse. Sie werde am Montag gesperrt, sagte Malte Hinrichs.");
  expect(nouns).toContain(hashOf("schleuse"));
  expect(nouns).toContain(hashOf("kapitän"));
  expect(nouns).toEqual([...nouns].sort((a, b) => a - b));
});

test("another paragraph, and what comes behind, are another matter", () => {
  const nouns = around("Der Kapitän kam.\nSie werde am Montag gesperrt, sagte Malte Hinrichs. Der Damm hält.");
  expect(nouns).not.toContain(hashOf("kapitän"));
  expect(nouns).not.toContain(hashOf("damm"));
});
