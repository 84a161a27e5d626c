import { expect, test } from "vitest";
import type { Credit } from "../../propositions/credit.ts";
import { directionOf } from "../copies/direction.ts";
import type { CopyPair, PairSide } from "../copies/pairs.ts";
import { lineageFrom, type Traced } from "./lineage.ts";

const DPA = "=deutsche presse-agentur";
const credit = (end: number, rule: Credit["rule"] = "credit/brackets", share: Credit["share"] = "whole"): Credit => ({
  start: end - 5,
  end,
  agencies: ["Deutsche Presse-Agentur"],
  share,
  covers: { start: 0, end },
  rule,
});
/** A text of 100 characters by an outlet, the letter of its name, at an hour. */
const text = (outlet: string, hour: number, credits: readonly Credit[] = []): Traced & { side: PairSide } => {
  const published = `2026-05-04T${String(hour).padStart(2, "0")}:00:00Z`;
  const side = { name: outlet, document: `d${outlet}`, version: `v${outlet}`, publisher: outlet, published, credits };
  return { key: outlet.charCodeAt(0), id: side.version, publisher: outlet, published, credits, side };
};
/** Two texts that share their first fifty characters. */
const pair = (one: Traced & { side: PairSide }, other: Traced & { side: PairSide }, boilerplate = false): CopyPair => {
  const [a, b] = one.id < other.id ? [one.side, other.side] : [other.side, one.side];
  const passages = [{ a: { start: 0, end: 50 }, b: { start: 0, end: 50 }, words: 10 }];
  return { a, b, shared: 0.5, direction: directionOf(a, b, passages), boilerplate, passages };
};
const SHARED = [{ start: 10, end: 30 }];
const OWN = [{ start: 60, end: 90 }];

test("a copied passage is its source's, what stands beside it is the outlet's own", () => {
  const [a, b] = [text("A", 8), text("B", 9)];
  const { firstOutlet } = lineageFrom([a, b], [pair(a, b)]);
  expect(firstOutlet(b.key, SHARED)).toBe("=a");
  expect(firstOutlet(a.key, SHARED)).toBe("=a");
  expect(firstOutlet(b.key, OWN)).toBe("=b");
});

test("boilerplate tells nothing", () => {
  const [a, b] = [text("A", 8), text("B", 9)];
  expect(lineageFrom([a, b], [pair(a, b, true)]).firstOutlet(b.key, SHARED)).toBe("=b");
});

test("copies of copies go back to the first text, also through one that is not asked for", () => {
  const [a, b, c] = [text("A", 8), text("B", 9), text("C", 10)];
  const lineage = lineageFrom([b, c], [pair(b, c), pair(a, b)]);
  expect(lineage.firstOutlet(c.key, SHARED)).toBe("=a");
});

test("a credit names the origin: of both texts, of the one that has no credit, and without any copy", () => {
  const [early, a, b] = [text("A", 7), text("B", 8, [credit(100)]), text("C", 9, [credit(100)])];
  const { firstOutlet } = lineageFrom([early, a, b], [pair(a, b), pair(early, a)]);
  expect([early, a, b].map(({ key }) => firstOutlet(key, SHARED))).toEqual([DPA, DPA, DPA]);
  expect(lineageFrom([a], []).firstOutlet(a.key, OWN)).toBe(DPA);
});

test("who has only part of it from the agency has the shared words from there, not its own ones", () => {
  const [agency, part] = [
    text("A", 8, [credit(100, "credit/dateline", "part")]),
    text("B", 9, [credit(100, "credit/brackets", "part")]),
  ];
  const { firstOutlet } = lineageFrom([agency, part], [pair(agency, part)]);
  expect(firstOutlet(part.key, SHARED)).toBe(DPA);
  expect(firstOutlet(part.key, OWN)).toBe("=b");
});

test("where the clock does not tell, both go back to one text, whatever the order of the pairs", () => {
  const [a, b, c] = [text("A", 8), text("B", 8), text("C", 8)];
  const pairs = [pair(a, b), pair(b, c), pair(a, c)];
  for (const list of [pairs, [...pairs].reverse()]) {
    const { firstOutlet } = lineageFrom([a, b, c], list);
    expect([a, b, c].map(({ key }) => firstOutlet(key, SHARED))).toEqual(["=a", "=a", "=a"]);
  }
});
