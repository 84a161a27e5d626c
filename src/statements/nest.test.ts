import { expect, test } from "vitest";
import { range } from "../analysis/token-range.ts";
import type { Draft } from "./draft.ts";
import { nest } from "./nest.ts";

/** The parent's number of each statement, which is given by the first and last token of its pieces; "-" for none. */
const parents = (...quotes: readonly (readonly [number, number][])[]): string => {
  const drafts = quotes.map(
    (quote) => ({ quote: quote.map(([first, last]) => range(first, last)), parent: null }) as unknown as Draft,
  );
  nest(drafts);
  return drafts.map(({ parent }) => (parent ? drafts.indexOf(parent) : "-")).join(" ");
};

test("the smallest statement around is the parent", () => {
  expect(parents([[0, 20]], [[5, 18]], [[10, 15]])).toBe("- 0 1");
  expect(parents([[10, 15]], [[0, 20]], [[5, 18]])).toBe("2 - 1");
});

test("neighbours and what only overlaps are not nested", () => {
  expect(parents([[0, 5]], [[5, 9]])).toBe("- -");
  expect(parents([[0, 6]], [[4, 9]])).toBe("- -");
});

test("the same words are not inside each other", () => {
  expect(parents([[0, 5]], [[0, 5]])).toBe("- -");
});

test("what stands in the gap of a statement is not inside it", () => {
  expect(
    parents(
      [
        [0, 3],
        [8, 12],
      ],
      [[4, 7]],
    ),
  ).toBe("- -");
  expect(
    parents(
      [
        [0, 3],
        [8, 12],
      ],
      [[9, 11]],
    ),
  ).toBe("- 0");
});

test("a parent that is known stays", () => {
  const outer = { quote: [range(0, 9)], parent: null } as unknown as Draft;
  const known = { quote: [range(0, 20)], parent: null } as unknown as Draft;
  const inner = { quote: [range(1, 3)], parent: known } as unknown as Draft;
  nest([outer, inner]);
  expect(inner.parent).toBe(known);
});
