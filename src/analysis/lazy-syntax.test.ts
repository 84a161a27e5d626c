import { expect, test } from "vitest";
import { lazySyntax } from "./lazy-syntax.ts";
import type { SyntaxModel } from "./syntax.ts";

const model = (opened: string[]): SyntaxModel => {
  opened.push("opened");
  const labels = { upos: ["X"], xpos: ["XY"], deprel: ["root"], values: [] } as unknown as SyntaxModel["labels"];
  return { labels, analyse: () => ({}) as never, lemma: () => "gehen", feats: () => "_" };
};

test("is opened when it is first asked, once", () => {
  const opened: string[] = [];
  const lazy = lazySyntax(() => model(opened));
  expect(opened).toEqual([]);
  expect(lazy.labels.upos).toEqual(["X"]);
  expect(lazy.lemma([], {} as never, 0)).toBe("gehen");
  expect(opened).toEqual(["opened"]);
});

test("tells what is wrong with a file at each question", () => {
  const lazy = lazySyntax(() => {
    throw new RangeError("damaged");
  });
  expect(() => lazy.labels).toThrow("damaged");
  expect(() => lazy.analyse([], [])).toThrow("damaged");
});
