import type { StoryDetail } from "../../web/api-types.ts";
import { attribute } from "../xml.ts";
import { EDGE_KEYS, NODE_KEYS } from "./graphml.ts";

/** Who has it from whom as GEXF 1.2 (gexf.net), which every Gephi reads. */
export function gexf({ sources }: Pick<StoryDetail, "sources">): string {
  const declared = (names: readonly string[]): string =>
    names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join("");
  const values = (names: readonly string[], of: Readonly<Record<string, unknown>>): string =>
    names
      .filter((name) => of[name] !== null)
      .map((name) => `<attvalue for="${name}" value=${attribute(String(of[name]))}/>`)
      .join("");
  const nodes = sources.nodes.map(
    (node) =>
      `<node id=${attribute(node.id)} label=${attribute(node.label)}><attvalues>${values(NODE_KEYS, { ...node })}</attvalues></node>`,
  );
  const edges = sources.edges.map(
    (edge, at) =>
      `<edge id="e${at}" source=${attribute(edge.from)} target=${attribute(edge.to)} label=${attribute(edge.kind)}><attvalues>${values(EDGE_KEYS, { ...edge })}</attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="directed" mode="static">
<attributes class="node">${declared(NODE_KEYS)}</attributes>
<attributes class="edge">${declared(EDGE_KEYS)}</attributes>
<nodes>
${nodes.join("\n")}
</nodes>
<edges>
${edges.join("\n")}
</edges>
</graph>
</gexf>
`;
}
