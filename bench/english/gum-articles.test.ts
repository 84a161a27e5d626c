import { expect, test } from "vitest";
import { sha256 } from "../../src/text/sha256.ts";
import { hasShared, SHARED } from "../shared.ts";
import { articleOf, type GumPositions } from "./gum-articles.ts";
import { linesOfPart, PARTS, readPart } from "./main.ts";

const texts = new Map([
  ["GUM_x-1", "Ferry sold"],
  ["GUM_x-2", "The ferry is sold."],
  ["GUM_x-3", "Nobody knew."],
  ["GUM_x-4", "It sails on."],
]);
const positions = (...paragraphs: [number, number][]): GumPositions => ({
  article: "GUM_x",
  published: "2026-11-23",
  sha256: "",
  paragraphs,
  statements: [],
  notStatements: [],
  times: [],
  entities: [],
  places: [],
  checks: [],
});

test("an article is made of the treebank's sentences", () => {
  expect(articleOf(positions([2, 3], [4, 4]), texts)).toEqual({
    name: "GUM_x",
    published: "2026-11-23",
    title: "Ferry sold",
    text: "The ferry is sold. Nobody knew.\n\nIt sails on.",
  });
  expect(() => articleOf(positions([4, 5]), texts)).toThrow(RangeError);
});

test("six articles a part, none in both, without words", () => {
  const names = PARTS.map((part) => readPart(part).map(({ article }) => article));
  expect(names.map(({ length }) => length)).toEqual([6, 6]);
  expect(new Set(names.flat()).size).toBe(12);
  for (const part of PARTS)
    for (const { statements } of readPart(part))
      for (const { quote, speaker } of statements)
        expect([quote, speaker].flat().every((at) => at === undefined || typeof at === "number")).toBe(true);
});

test.skipIf(!hasShared("data/en/treebanks"))("every article is in the treebank as it was read", () => {
  for (const part of PARTS) {
    const articles = linesOfPart(part, `${SHARED}/data/en/treebanks`).map((line) => JSON.parse(line));
    expect(articles.map(({ text }) => sha256(text))).toEqual(readPart(part).map((one) => one.sha256));
  }
});
