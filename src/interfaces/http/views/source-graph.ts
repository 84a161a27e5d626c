import type { Reading, Span } from "../../../index.ts";
import { type CopyPair, inNominative, type StoryDetail, sourceGraph } from "../../../ledger/index.ts";
import type { SourceEdge, SourceNode, SourceNodeKind } from "../../web/api-types.ts";
import { nearestOrigins } from "./nearest-origins.ts";
import type { SourceNames } from "./source-names.ts";

type Articles = StoryDetail["articles"];

/** Letters of a passage that are shown. */
const LONGEST_EVIDENCE = 200;

/** A sign or two, "er", "sie": nobody. A source has a noun in its words. */
const NOUN = /\p{Lu}\p{L}{3,}/u;

/**
 * Who has it from whom: the links of the statements' chains, and what documents share or credit. Every edge has the words
 * that show it. `readings` and `articles` go together; a pair may have a document that is not among them. `names`: which names are one.
 */
export function graphOf(
  readings: readonly Reading[],
  articles: Articles,
  pairs: readonly CopyPair[],
  names: SourceNames,
): { readonly nodes: readonly SourceNode[]; readonly edges: readonly SourceEdge[] } {
  const graph = new Graph(names);
  for (const [i, reading] of readings.entries()) addChains(graph, reading, articles[i]!);
  addCopies(graph, readings, articles, pairs);
  return { nodes: [...graph.nodes.values()], edges: [...graph.edges.values()] };
}

class Graph {
  readonly nodes = new Map<string, SourceNode>();
  readonly edges = new Map<string, SourceEdge>();
  readonly names: SourceNames;

  constructor(names: SourceNames) {
    this.names = names;
  }

  /** Somebody with a name, under the name that most articles give. */
  named(name: string): string {
    const { id, label } = this.names(name);
    return this.node(id, label, "named", null);
  }

  node(id: string, label: string, kind: SourceNodeKind, language: string | null): string {
    if (!this.nodes.has(id))
      this.nodes.set(id, { id, label, kind, document: null, title: null, outlet: null, language, at: null });
    return id;
  }

  document({ document, publisher, name, published, title, language }: Named): string {
    const id = documentId(document);
    const label = publisher ?? name;
    if (!this.nodes.has(id))
      this.nodes.set(id, { id, label, kind: "document", document, title, outlet: publisher, language, at: published });
    return id;
  }

  edge(edge: SourceEdge): void {
    const key = `${edge.from} ${edge.to} ${edge.kind}`;
    if (edge.from !== edge.to && !this.edges.has(key)) this.edges.set(key, edge);
  }
}

interface Named {
  readonly document: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

const documentId = (id: string): string => `d:${id}`;

function addChains(graph: Graph, { document: head, statements, entities }: Reading, article: Articles[number]): void {
  const { publisher } = article;
  const self = graph.document(article);
  const outlet = publisher === null ? self : graph.names(publisher).id;
  for (const { chain } of statements) {
    let teller = self;
    // A source without a name is one for two articles where the same medium tells it: its own, or one that it names.
    let medium = outlet;
    for (const link of [...chain].reverse()) {
      const words = link.spans.map((span) => wordsAt(head.text, span)).join(" … ");
      const entity = entities.find(({ id }) => id === link.entity);
      const name = link.named ? entity?.name : words;
      if (!name || !words || !NOUN.test(name)) continue;
      const id = link.named
        ? graph.named(name)
        : graph.node(`u:${medium}:${inNominative(name).toLowerCase()}`, inNominative(name), "unnamed", head.language);
      graph.edge({ from: teller, to: id, kind: "cites", evidence: words });
      teller = id;
      if (link.named) medium = id;
    }
  }
}

/** Of an article outside the story. */
const UNREAD = { title: null, language: null };

function addCopies(graph: Graph, readings: readonly Reading[], articles: Articles, pairs: readonly CopyPair[]): void {
  const texts = new Map(articles.map(({ document }, i) => [document, readings[i]!.document.text]));
  for (const { from, to, kind, span } of nearestOrigins(pairs)) {
    const [copy, origin] = [graph.document({ ...from, ...UNREAD }), graph.document({ ...to, ...UNREAD })];
    graph.edge({ from: copy, to: origin, kind, evidence: cut(wordsAt(texts.get(from.document), span)) });
  }
  for (const edge of sourceGraph(pairs)) {
    if (edge.kind !== "credit") continue;
    const from = edge.from.slice("document:".length);
    const agency = edge.to.slice("agency:".length);
    const to = graph.named(agency);
    const words = edge.evidence.map((span) => wordsAt(texts.get(from), span)).join(" … ");
    graph.edge({ from: documentId(from), to, kind: "credits", evidence: cut(words) });
  }
}

const wordsAt = (text: string | undefined, { start, end }: Span): string => text?.slice(start, end) ?? "";

/** Null for words that are not at hand: of a document outside the story, or taken out. */
const cut = (words: string): string | null => {
  if (words === "") return null;
  return words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE - 1)}…` : words;
};
