import type { Reading, Span } from "../../../index.ts";
import { type CopyPair, inNominative, type StoryDetail, sourceGraph } from "../../../ledger/index.ts";
import type { SourceEdge, SourceNode, SourceNodeKind } from "../../web/api-types.ts";

type Articles = StoryDetail["articles"];

/** Letters of a passage that are shown. */
const LONGEST_EVIDENCE = 200;

/**
 * Who has it from whom: the links of the statements' chains, and what documents share or credit. Every edge has the words
 * that show it. `readings` and `articles` go together; a pair may have a document that is not among them.
 */
export function graphOf(
  readings: readonly Reading[],
  articles: Articles,
  pairs: readonly CopyPair[],
): { readonly nodes: readonly SourceNode[]; readonly edges: readonly SourceEdge[] } {
  const graph = new Graph();
  for (const [i, reading] of readings.entries()) addChains(graph, reading, articles[i]!);
  addCopies(graph, readings, articles, pairs);
  return { nodes: [...graph.nodes.values()], edges: [...graph.edges.values()] };
}

class Graph {
  readonly nodes = new Map<string, SourceNode>();
  readonly edges = new Map<string, SourceEdge>();

  node(id: string, label: string, kind: SourceNodeKind): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, label, kind });
    return id;
  }

  edge(edge: SourceEdge): void {
    const key = `${edge.from} ${edge.to} ${edge.kind}`;
    if (edge.from !== edge.to && !this.edges.has(key)) this.edges.set(key, edge);
  }
}

const documentId = (id: string): string => `d:${id}`;
const nameId = (name: string): string => `n:${name.toLowerCase()}`;

function addChains(
  graph: Graph,
  { document: head, statements, entities }: Reading,
  { document, publisher }: Articles[number],
): void {
  const self = graph.node(documentId(document), publisher ?? head.name, "document");
  const outlet = publisher === null ? self : nameId(publisher);
  for (const { chain } of statements) {
    let teller = self;
    // A source without a name is one for two articles where the same medium tells it: its own, or one that it names.
    let medium = outlet;
    for (const link of [...chain].reverse()) {
      const words = link.spans.map((span) => wordsAt(head.text, span)).join(" … ");
      const entity = entities.find(({ id }) => id === link.entity);
      const name = link.named ? (entity?.name ?? words) : words;
      if (!name) continue;
      const id = link.named
        ? graph.node(nameId(name), name, "named")
        : graph.node(`u:${medium}:${inNominative(name).toLowerCase()}`, inNominative(name), "unnamed");
      graph.edge({ from: teller, to: id, kind: "cites", evidence: words || null });
      teller = id;
      if (link.named) medium = id;
    }
  }
}

function addCopies(graph: Graph, readings: readonly Reading[], articles: Articles, pairs: readonly CopyPair[]): void {
  const texts = new Map(articles.map(({ document }, i) => [document, readings[i]!.document.text]));
  for (const { a, b } of pairs)
    for (const { document, publisher, name } of [a, b]) graph.node(documentId(document), publisher ?? name, "document");
  for (const edge of sourceGraph(pairs)) {
    const from = edge.from.slice("document:".length);
    if (edge.kind === "copy") {
      const longest = [...edge.evidence].sort((one, other) => other.words - one.words)[0];
      const words = longest === undefined ? "" : wordsAt(texts.get(from), longest.a);
      const to = documentId(edge.to.slice("document:".length));
      graph.edge({ from: documentId(from), to, kind: "copies", evidence: cut(words) });
    } else if (edge.kind === "credit") {
      const agency = edge.to.slice("agency:".length);
      const to = graph.node(nameId(agency), agency, "named");
      const words = edge.evidence.map((span) => wordsAt(texts.get(from), span)).join(" … ");
      graph.edge({ from: documentId(from), to, kind: "credits", evidence: cut(words) });
    }
  }
}

const wordsAt = (text: string | undefined, { start, end }: Span): string => text?.slice(start, end) ?? "";

/** Null for words that are not at hand: of a document outside the story, or taken out. */
const cut = (words: string): string | null => {
  if (words === "") return null;
  return words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE - 1)}…` : words;
};
