import { agencyName } from "../../languages/stored-words.ts";
import type { Span } from "../../text/span.ts";
import type { CopyPair } from "./pairs.ts";
import type { Passage } from "./passages.ts";

/** A medium or agency that a document's statement names as where it has it from, or a source without a name. */
export interface Attribution {
  readonly document: string;
  /** The name in the chain, or its words for a source without a name: "Regierungskreise". */
  readonly source: string;
  readonly named: boolean;
  /** Who relays a source without a name ("Reuters"); null for the document itself. Two are one source only by one relay. */
  readonly relay: string | null;
  readonly evidence: readonly Span[];
}

/** From who has it to whom it has it from; `from` and `to` are `document:ID`, `agency:NAME`, `source:NAME`, `unnamed:…`. */
export type SourceEdge =
  | { readonly kind: "copy"; readonly from: string; readonly to: string; readonly evidence: readonly Passage[] }
  | {
      readonly kind: "credit" | "attribution" | "unnamed";
      readonly from: string;
      readonly to: string;
      readonly evidence: readonly Span[];
    };

/**
 * Who has it from whom, every edge with its evidence: passages of both texts, or places in the document it starts from. Of
 * boilerplate there is no edge; pairs without a direction have an edge each way. In the order of its ends: the same for
 * pairs and attributions in any order.
 */
export function sourceGraph(
  pairs: readonly CopyPair[],
  attributions: readonly Attribution[] = [],
): readonly SourceEdge[] {
  const edges = [...pairs.filter(({ boilerplate }) => !boilerplate).flatMap(edgesOf), ...attributions.map(attributed)];
  const byKey = new Map(
    edges.map((edge) => [`${edge.kind} ${edge.from} ${edge.to} ${JSON.stringify(edge.evidence)}`, edge]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function edgesOf({ a, b, direction, passages }: CopyPair): readonly SourceEdge[] {
  const [nodeA, nodeB] = [`document:${a.document}`, `document:${b.document}`];
  const turned = passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a }));
  const edges: SourceEdge[] = [];
  // Evidence has the copy's span first.
  if (direction.way === "a->b" || direction.way === null)
    edges.push({ kind: "copy", from: nodeB, to: nodeA, evidence: turned });
  if (direction.way === "b->a" || direction.way === null)
    edges.push({ kind: "copy", from: nodeA, to: nodeB, evidence: passages });
  // An agency's own report stands for the agency.
  for (const { document, credits, publisher } of [a, b])
    for (const { agencies, start, end } of credits)
      for (const agency of agencies)
        if (direction.agencies.includes(agency) && agencyName(publisher) !== agency)
          edges.push({
            kind: "credit",
            from: `document:${document}`,
            to: `agency:${agency}`,
            evidence: [{ start, end }],
          });
  return edges;
}

function attributed({ document, source, named, relay, evidence }: Attribution): SourceEdge {
  const from = `document:${document}`;
  if (named) return { kind: "attribution", from, to: `source:${source}`, evidence };
  return { kind: "unnamed", from, to: `unnamed:${source.toLowerCase()} by ${relay ?? from}`, evidence };
}
