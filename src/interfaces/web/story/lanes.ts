import type { SourceEdge, SourceNode } from "../api-types.ts";
import { type Columns, columnsOf } from "./lane-columns.ts";
import { withoutArticle } from "./without-article.ts";

/** An article; those that have its text are folded into it. */
export interface Dot {
  readonly node: SourceNode;
  /** Middle, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Those that have the text from here, straight or by others, in the order of time. */
  readonly copies: readonly SourceNode[];
}

export interface Lane {
  readonly name: string;
  readonly y: number;
  readonly dots: readonly Dot[];
}

/** From an article to the one that it has something from. */
export interface LaneLink {
  readonly edge: SourceEdge;
  readonly from: Dot;
  readonly to: Dot;
}

/** Somebody who is cited and has no lane: a person, a body, a source without a name. */
export interface CitedSource {
  readonly node: SourceNode;
  /** By article: what shows it. */
  readonly by: readonly SourceEdge[];
}

export interface Lanes extends Columns {
  readonly height: number;
  /** Where names end and days begin. */
  readonly label: number;
  readonly lanes: readonly Lane[];
  readonly links: readonly LaneLink[];
  /** Most cited first. */
  readonly sources: readonly CitedSource[];
  /** Outlets whose lanes are not drawn. */
  readonly hidden: number;
}

export const LANE = { height: 26, top: 30 } as const;
/** Letters that fit before a lane; room for one, and between the names and the first column. */
export const LONGEST_NAME = 26;
const LETTER = 6.6;
const BEFORE = 20;

export interface LaneOptions {
  /** Lanes that are drawn, the busiest ones. */
  readonly most: number;
  /** Whether each copy is a dot of its own. */
  readonly unfolded: boolean;
}

/**
 * Outlets as lanes, time from left to right, an article a dot. Linear in nodes and edges: five hundred articles take a few
 * milliseconds.
 */
export function lanesOf(
  nodes: readonly SourceNode[],
  edges: readonly SourceEdge[],
  { most, unfolded }: LaneOptions,
): Lanes {
  const articles = nodes.filter(({ kind }) => kind === "document").sort(inTime);
  const copies = unfolded ? new Map<string, SourceNode[]>() : foldsOf(articles, edges);
  const folded = new Set([...copies.values()].flat().map(({ id }) => id));
  const roots = articles.filter(({ id }) => !folded.has(id));
  const weight = ({ id }: SourceNode) => 1 + (copies.get(id)?.length ?? 0);
  const byOutlet = [...Map.groupBy(roots, laneName)].sort(
    ([, a], [, b]) => sum(b, weight) - sum(a, weight) || inTime(a[0]!, b[0]!),
  );
  const shown = byOutlet.slice(0, most);
  const longest = Math.max(0, ...shown.map(([name]) => Math.min(name.length, LONGEST_NAME)));
  const label = Math.ceil(longest * LETTER) + BEFORE;
  const columns = columnsOf(
    shown.map(([, list]) => list),
    label,
  );
  const lanes = shown.map(([name, list], i): Lane => {
    const y = LANE.top + i * LANE.height + LANE.height / 2;
    const xs = columns.place(list);
    return { name, y, dots: list.map((node, k) => ({ node, x: xs[k]!, y, copies: copies.get(node.id) ?? [] })) };
  });
  return {
    ...columns,
    label,
    height: LANE.top + lanes.length * LANE.height + 8,
    lanes,
    links: linksOf(lanes, edges),
    sources: sourcesOf(nodes, edges, new Set(lanes.map(({ name }) => name.toLowerCase())), folded),
    hidden: byOutlet.length - shown.length,
  };
}

const laneName = ({ outlet, label }: SourceNode): string => outlet ?? label;
const inTime = (a: SourceNode, b: SourceNode): number =>
  (a.at ?? "") < (b.at ?? "") ? -1 : (a.at ?? "") > (b.at ?? "") ? 1 : a.id < b.id ? -1 : 1;
const sum = <Item>(list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((all, item) => all + of(item), 0);

/** By the article that they go back to: those that have its text. */
function foldsOf(articles: readonly SourceNode[], edges: readonly SourceEdge[]): Map<string, SourceNode[]> {
  const known = new Set(articles.map(({ id }) => id));
  const next = new Map(
    edges
      .filter(({ kind, to }) => (kind === "copies" || kind === "shares") && known.has(to))
      .map((e) => [e.from, e.to]),
  );
  const rootOf = new Map<string, string>();
  for (const { id } of articles) {
    const way = new Set([id]);
    let at = id;
    for (let to = next.get(at); to !== undefined && !way.has(to); to = next.get(at)) {
      at = rootOf.get(to) ?? to;
      way.add(at);
    }
    // A ring of copies has no first one: its earliest stands for it.
    if (next.has(at) && !rootOf.has(at)) at = id;
    rootOf.set(id, at);
  }
  const folds = new Map<string, SourceNode[]>();
  for (const article of articles) {
    const root = rootOf.get(article.id)!;
    if (root !== article.id) folds.set(root, [...(folds.get(root) ?? []), article]);
  }
  return folds;
}

/** Links between drawn dots: to the article itself, or to the last earlier one of the outlet that is named. */
function linksOf(lanes: readonly Lane[], edges: readonly SourceEdge[]): LaneLink[] {
  const dots = new Map(lanes.flatMap((lane) => lane.dots).map((dot) => [dot.node.id, dot]));
  const laneOf = new Map(lanes.map((lane) => [`n:${lane.name.toLowerCase()}`, lane]));
  return edges.flatMap((edge) => {
    const from = dots.get(edge.from);
    if (!from || edge.evidence === null) return [];
    const at = from.node.at ?? "";
    const to = dots.get(edge.to) ?? laneOf.get(edge.to)?.dots.findLast(({ node }) => node.at !== null && node.at < at);
    return to && to !== from ? [{ edge, from, to }] : [];
  });
}

/** Sources without a name that are called the same stand together; whether they are one nobody can tell. */
function joinUnnamed(list: CitedSource[], { node: given, by }: CitedSource): CitedSource[] {
  const node = given.kind === "unnamed" ? { ...given, label: withoutArticle(given.label) } : given;
  const same = node.kind === "unnamed" ? list.findIndex((one) => one.node.label === node.label) : -1;
  if (same < 0) list.push({ node, by });
  else list[same] = { node: list[same]!.node, by: [...list[same]!.by, ...by] };
  return list;
}

function sourcesOf(
  nodes: readonly SourceNode[],
  edges: readonly SourceEdge[],
  laneNames: ReadonlySet<string>,
  folded: ReadonlySet<string>,
): CitedSource[] {
  const by = Map.groupBy(
    edges.filter(({ kind, from }) => kind === "cites" && !folded.has(from)),
    ({ to }) => to,
  );
  return nodes
    .filter(({ kind, label, id }) => kind !== "document" && !laneNames.has(label.toLowerCase()) && by.has(id))
    .map((node) => ({ node, by: by.get(node.id)! }))
    .reduce(joinUnnamed, [])
    .sort((a, b) => b.by.length - a.by.length || (a.node.label < b.node.label ? -1 : 1));
}
