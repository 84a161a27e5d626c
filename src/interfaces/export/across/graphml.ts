import type { SourceEdge, SourceNode, StoryDetail } from "../../web/api-types.ts";
import { attribute, content } from "../xml.ts";

/** What a node and an edge tell beside their ends. */
export const NODE_KEYS = ["label", "kind", "document", "title", "outlet", "at"] as const satisfies (keyof SourceNode)[];
export const EDGE_KEYS = ["kind", "evidence"] as const satisfies (keyof SourceEdge)[];

/** Who has it from whom as GraphML (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape, igraph and networkx. */
export function graphml({ id, sources }: Pick<StoryDetail, "id" | "sources">): string {
  const keys = [
    ...NODE_KEYS.map((name) => `<key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...EDGE_KEYS.map((name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
  ];
  const nodes = sources.nodes.map(
    (node) =>
      `<node id=${attribute(node.id)}>${NODE_KEYS.map((name) => data(`n-${name}`, node[name])).join("")}</node>`,
  );
  const edges = sources.edges.map(
    (edge, at) =>
      `<edge id="e${at}" source=${attribute(edge.from)} target=${attribute(edge.to)}>${EDGE_KEYS.map((name) => data(`e-${name}`, edge[name])).join("")}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join("\n")}
<graph id=${attribute(id)} edgedefault="directed">
${[...nodes, ...edges].join("\n")}
</graph>
</graphml>
`;
}

const data = (key: string, value: string | null): string =>
  value === null ? "" : `<data key="${key}">${content(value)}</data>`;
