import { expect, test } from "vitest";
import { agreed, type GoldPair, goldPairs } from "./gold.ts";
import { scorable } from "./scorable.ts";

const at = (article: string, start: number) => ({ article, start, end: start + 10 });
const pair = (readers: GoldPair["readers"], rest: Partial<GoldPair> = {}): GoldPair => ({
  id: "p",
  group: "g",
  a: at("a", 0),
  b: at("b", 5),
  readers,
  ...rest,
});

test("only what all readers say counts", () => {
  expect(agreed(pair({ A: "same", B: "same" }))).toBe("same");
  expect(agreed(pair({ A: "same", B: "topic" }))).toBeNull();
  expect(scorable([pair({ A: "same", B: "topic" })])).toEqual([]);
});

test("same ones are a claim, others are to be kept apart, related ones are both a claim and a relation", () => {
  const [same] = scorable([pair({ A: "same" }, { origins: ["Ada", "Bo"], independent: { A: 2 } })]);
  expect(same!.claims[0]).toMatchObject({ origins: 2, mentions: [{ article: "a", origin: "Ada" }, { origin: "Bo" }] });
  expect(scorable([pair({ A: "topic" })])[0]!.notSame).toEqual([[at("a", 0), at("b", 5)]]);
  expect(scorable([pair({ A: "denies" })])[0]!.relations).toEqual([{ a: [0, 1], b: [0, 0], kind: "denies" }]);
});

test("no group stands in two parts, and none has text", () => {
  const parts = (["train", "dev", "blind"] as const).map((part) => goldPairs(part));
  const groups = parts.map((pairs) => new Set(pairs.map(({ group }) => group)));
  expect(groups.map(({ size }) => size)).toEqual([32, 20, 20]);
  expect(new Set(groups.flatMap((set) => [...set])).size).toBe(72);
  for (const { a, b, id } of parts.flat()) {
    expect([id, Object.keys({ ...a, ...b }).sort()]).toEqual([id, ["article", "end", "start"]]);
    expect(a.article).not.toBe(b.article);
  }
});
