import { expect, test } from "vitest";
import type { SourceEdge, SourceNode } from "../api-types.ts";
import { lanesOf } from "./lanes.ts";

const article = (id: string, outlet: string, at: string): SourceNode => ({
  id: `d:${id}`,
  label: outlet,
  kind: "document",
  document: id,
  title: `Titel ${id}`,
  outlet,
  language: "de",
  at,
});
const source = (id: string, label: string): SourceNode => ({
  ...{ id, label, kind: "named" },
  ...{ document: null, title: null, outlet: null, language: null, at: null },
});
const edge = (from: string, to: string, kind: SourceEdge["kind"] = "cites"): SourceEdge => ({
  from,
  to,
  kind,
  evidence: "Worte",
});
const ALL = { most: 99, unfolded: false };

const NODES = [
  article("1", "Elbkurier", "2026-04-13T06:00:00Z"),
  article("2", "dpa", "2026-04-13T08:00:00Z"),
  article("3", "Marschbote", "2026-04-13T09:00:00Z"),
  article("4", "Küstenblatt", "2026-06-20T09:00:00Z"),
  source("n:elbkurier", "Elbkurier"),
  source("n:ute moor", "Ute Moor"),
];
const EDGES = [
  edge("d:3", "d:2", "copies"),
  edge("d:4", "d:3", "shares"),
  edge("d:2", "n:elbkurier"),
  edge("d:2", "n:ute moor"),
  edge("d:3", "n:ute moor"),
];

test("copies are folded into the article that they go back to; a lane that has nothing else is not drawn", () => {
  const { lanes } = lanesOf(NODES, EDGES, ALL);
  expect(lanes.map(({ name, dots }) => [name, dots.map(({ copies }) => copies.map(({ id }) => id))])).toEqual([
    ["dpa", [["d:3", "d:4"]]],
    ["Elbkurier", [[]]],
  ]);
  expect(lanesOf(NODES, EDGES, { ...ALL, unfolded: true }).lanes).toHaveLength(4);
});

test("who is named and has a lane is linked to its last earlier article; others are listed, most cited first", () => {
  const { links, sources } = lanesOf(NODES, EDGES, ALL);
  expect(links.map(({ from, to }) => `${from.node.id} ${to.node.id}`)).toEqual(["d:2 d:1"]);
  expect(sources.map(({ node, by }) => [node.label, by.length])).toEqual([["Ute Moor", 1]]);
});

test("a far date does not squeeze the others; dots of one lane and day lie apart", () => {
  const many = Array.from({ length: 12 }, (_, i) => article(`m${i}`, "Elbkurier", "2026-04-13T06:00:00Z"));
  const { lanes, ticks } = lanesOf([...many, NODES[3]!], [], ALL);
  const xs = lanes[0]!.dots.map(({ x }) => x);
  expect(xs.every((x, i) => i === 0 || x - xs[i - 1]! >= 14.9)).toBe(true);
  expect(ticks.map(({ day, gap }) => [day, gap])).toEqual([
    ["2026-04-13", false],
    ["2026-06-20", true],
  ]);
});

test("a ring of copies is folded into its earliest article", () => {
  const ring = [edge("d:1", "d:2", "copies"), edge("d:2", "d:1", "copies")];
  const { lanes } = lanesOf(NODES.slice(0, 2), ring, ALL);
  expect(lanes.flatMap(({ dots }) => dots.map(({ node, copies }) => [node.id, copies.length]))).toEqual([["d:1", 1]]);
});

test("only the busiest lanes are drawn, and the others counted", () => {
  const { lanes, hidden } = lanesOf(NODES, [], { most: 3, unfolded: false });
  expect([lanes.length, hidden]).toEqual([3, 1]);
});

test("sources without a name that are called the same stand together, whatever their article", () => {
  const unnamed = (id: string, label: string): SourceNode => ({ ...source(id, label), kind: "unnamed" });
  const nodes = [...NODES, unnamed("u:1", "ein Schreiben"), unnamed("u:2", "einem Schreiben")];
  const { sources } = lanesOf(nodes, [edge("d:1", "u:1"), edge("d:2", "u:2")], ALL);
  expect(sources.map(({ node, by }) => [node.label, by.length])).toEqual([["Schreiben", 2]]);
});
