import { expect, test } from "vitest";
import type { CopyPair } from "./pairs.ts";
import { type Attribution, sourceGraph } from "./source-graph.ts";

const side = (document: string, credited = false): CopyPair["a"] => ({
  name: document,
  document,
  version: `v${document}`,
  publisher: null,
  published: null,
  credits: credited
    ? [
        {
          start: 90,
          end: 93,
          agencies: ["dpa"],
          share: "whole",
          covers: { start: 0, end: 93 },
          rule: "credit/brackets",
        },
      ]
    : [],
});
const PASSAGE = { a: { start: 0, end: 80 }, b: { start: 5, end: 85 }, words: 10 };
const pair = (way: CopyPair["direction"]["way"], boilerplate = false): CopyPair => ({
  a: side("one", true),
  b: side("two"),
  shared: 0.5,
  direction: { way, by: way ? "credit" : null, agencies: way ? ["dpa"] : [] },
  boilerplate,
  passages: [PASSAGE],
});
const brief = (pairs: CopyPair[], said: Attribution[] = []) =>
  sourceGraph(pairs, said).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

test("the copy points to its source, the source to its agency, each with its evidence", () => {
  expect(brief([pair("a->b")])).toEqual(["copy document:two document:one", "credit document:one agency:dpa"]);
  const [copy, credit] = sourceGraph([pair("a->b")]);
  expect(copy!.evidence).toEqual([{ a: PASSAGE.b, b: PASSAGE.a, words: 10 }]);
  expect(credit!.evidence).toEqual([{ start: 90, end: 93 }]);
});

test("without a direction an edge each way, of boilerplate none", () => {
  expect(brief([pair(null)])).toEqual(["copy document:one document:two", "copy document:two document:one"]);
  expect(brief([pair(null, true)])).toEqual([]);
});

test("a source without a name is one only by one relay", () => {
  const insider = (document: string, relay: string | null): Attribution => ({
    ...{ document, source: "Insider", named: false, relay, evidence: [{ start: 1, end: 8 }] },
  });
  const targets = sourceGraph([], [insider("one", "Reuters"), insider("two", "Reuters"), insider("three", null)]).map(
    ({ to }) => to,
  );
  expect(new Set(targets).size).toBe(2);
});
