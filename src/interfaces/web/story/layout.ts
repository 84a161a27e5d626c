import { graphlib, layout as place } from "@dagrejs/dagre";
import type { SourceEdge, SourceNode } from "../api-types.ts";
import { NODE, type Placed } from "./placed.ts";

/** Layers a graph from left to right (dagre: Gansner et al. 1993), so that who tells stands left of whom it is from. */
export function layout(nodes: readonly SourceNode[], edges: readonly SourceEdge[]): Placed {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 60, marginx: 6, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id } of nodes) graph.setNode(id, { ...NODE });
  const drawn = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  drawn.forEach((edge, i) => {
    graph.setEdge(edge.from, edge.to, {}, String(i));
  });
  place(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, x, y };
    }),
    edges: drawn.map((edge, i) => ({
      ...edge,
      points: (graph.edge(edge.from, edge.to, String(i)) as { points: { x: number; y: number }[] }).points,
    })),
  };
}
