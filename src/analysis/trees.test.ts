import { expect, test } from "vitest";
import { wordsOf } from "../../test/words-of.ts";
import type { Syntax, SyntaxModel } from "./syntax.ts";
import { treesOf } from "./trees.ts";

/** A model that only writes down what it is asked for. */
function listening(): { asked: string[]; model: SyntaxModel } {
  const asked: string[] = [];
  const analyse = (forms: readonly string[]) => {
    asked.push(forms.join(" "));
    return { count: forms.length } as Syntax;
  };
  return { asked, model: { analyse } as unknown as SyntaxModel };
}

const { tokens } = wordsOf("Der Kran steht. Er rostet.");

test("a tree is made when it is asked for, and once", () => {
  const { asked, model } = listening();
  const trees = treesOf(tokens, model);
  expect(asked).toEqual([]);
  expect(trees.of(1)).toBe(trees.of(1));
  expect(asked).toEqual(["Er rostet ."]);
});

test("its tokens are those of the sentence alone", () => {
  expect(treesOf(tokens, listening().model).of(0).count).toBe(4);
});
