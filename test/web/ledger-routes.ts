import type { Reading, Statement } from "../../src/index.ts";
import { read } from "../../src/index.ts";
import type {
  ChangeItem,
  ClaimDetail,
  ClaimItem,
  DocumentEntry,
  StoryDetail,
  Wording,
} from "../../src/interfaces/web/api-types.ts";
import { exampleArticles, type Routes } from "./server.ts";

interface Read {
  readonly entry: DocumentEntry;
  readonly reading: Reading;
}

/** The eight articles of the example story, really read; claims are put together here by hand from their statements. */
export async function ledgerRoutes(): Promise<Routes> {
  const all = await Promise.all(exampleArticles("story").map(async (article, i) => readAs(article, i)));
  const report = all.flatMap(({ entry, reading }) =>
    reading.statements
      .filter((one) => /\bTräger/u.test(quoteOf(reading, one)))
      .map((one) => wordingOf(entry, reading, one)),
  );
  const story = storyOf(all, report);
  const claim = claimOf(report);
  return {
    "GET /api/documents": ({ query }) => ({
      json: pageOf(
        all.map(({ entry }) => entry),
        query,
      ),
    }),
    "GET /api/documents/*": ({ rest }) => found(all.find(({ entry }) => entry.document === rest)?.reading),
    "GET /api/stories": () => ({ json: { items: [{ ...story, documents: 8, claims: 2 }], next: null } }),
    "GET /api/stories/*": ({ query }) => ({ json: asOf(story, query.get("asOf")) }),
    "GET /api/claims": () => ({ json: { items: story.claims, next: null } }),
    "GET /api/claims/*": () => ({ json: claim }),
    "POST /api/claims/*": ({ body }) => ({ json: { ...JSON.parse(body), recorded: "2026-04-22T09:00:00Z" } }),
    "GET /api/sources": () => ({
      json: {
        items: [
          {
            id: "e1",
            name: "dpa",
            type: "ORG",
            wikidata: null,
            statements: 31,
            relays: 20,
            documents: 4,
            publishers: 3,
          },
          {
            id: "e2",
            name: "Telse Johannsen",
            type: "PER",
            wikidata: null,
            statements: 5,
            relays: 0,
            documents: 3,
            publishers: 2,
          },
        ],
        next: null,
      },
    }),
    "GET /api/changes": () => ({ json: { items: story.changes, next: null } }),
    "GET /api/search": ({ query }) => ({
      json: {
        items: all.flatMap(({ entry, reading }) => hitOf(entry, reading.document.text ?? "", query.get("q") ?? "")),
        next: null,
      },
    }),
  };
}

const found = (json: unknown) => (json === undefined ? { status: 404 } : { json });

/** Three items a page. */
function pageOf<Item>(items: readonly Item[], query: URLSearchParams) {
  const from = Number(query.get("cursor") ?? 0);
  return { items: items.slice(from, from + 3), next: from + 3 < items.length ? String(from + 3) : null };
}

async function readAs(article: ReturnType<typeof exampleArticles>[number], i: number): Promise<Read> {
  const reading = await read(article);
  const { name, title, publisher } = article;
  const entry = {
    document: `d${i + 1}`,
    version: `v${i + 1}`,
    name,
    address: `name:${name}`,
    url: null,
    title,
    publisher,
    published: new Date(article.published).toISOString(),
    language: "de",
    words: article.text.split(" ").length,
    recorded: "2026-04-22T08:00:00Z",
  };
  return { entry, reading };
}

const quoteOf = ({ document }: Reading, { quote }: Statement): string =>
  quote.map(({ start, end }) => document.text!.slice(start, end)).join(" … ");

function wordingOf(entry: DocumentEntry, reading: Reading, statement: Statement): Wording {
  const text = reading.document.text!;
  const [first] = statement.quote;
  const start = Math.max(text.lastIndexOf(". ", first!.start) + 2, text.lastIndexOf("\n", first!.start) + 1);
  const last = statement.quote.at(-1)!.end;
  const end = Math.max(last, text.indexOf(".", last) + 1);
  const named = statement.chain[0]?.named ?? true;
  return {
    statement: `${entry.version}-${statement.id}`,
    local: statement.id,
    document: entry,
    sentence: text.slice(start, end),
    quote: statement.quote.map((span) => ({ start: span.start - start, end: span.end - start })),
    type: statement.type,
    value: statement.factuality[0]?.value ?? null,
    speaker: statement.speaker.spans.map((span) => text.slice(span.start, span.end)).join(" ") || null,
    chain: statement.chain.map((link) => ({
      name: link.spans.map((span) => text.slice(span.start, span.end)).join(" "),
      named: link.named,
    })),
    origin: named ? "o2" : "o1",
  };
}

const claimItem = (report: readonly Wording[]): ClaimItem => ({
  id: "c1",
  text: "zwölf der 48 Stahlträger weisen Risse auf",
  first: report[0]?.document.published ?? null,
  last: report.at(-1)?.document.published ?? null,
  wordings: report.length,
  origins: { independent: 2, same: 4, unrecorded: 1 },
  contradictions: 2,
  values: ["CT+", "CT-"],
  credibility: 4,
});

const claimOf = (report: readonly Wording[]): ClaimDetail => ({
  ...claimItem(report),
  story: { id: "s1", title: "Risse in der Eiderbrücke" },
  report,
  originGroups: [
    {
      id: "o1",
      kind: "unrecorded",
      label: "Kreise der Bauverwaltung",
      named: false,
      reason: "Ob es dieselben Personen sind, ist nicht festgehalten.",
    },
    { id: "o2", kind: "independent", label: "Betreibergesellschaft Eiderquerung", named: true, reason: "" },
  ],
  contradicted: [
    {
      slot: "quantity",
      values: [
        { value: "zwölf", statements: report.slice(0, 2).map(({ statement }) => statement) },
        { value: "15", statements: report.slice(2, 3).map(({ statement }) => statement) },
        { value: "14", statements: report.slice(3).map(({ statement }) => statement) },
      ],
    },
  ],
  reasons: ["one-named-origin", "further-origins-not-recorded", "open-contradiction"],
  judgements: [
    {
      kind: "note",
      value: null,
      reason: "Gutachten beim Kreis anfragen.",
      author: "A. Petersen",
      recorded: "2026-04-21T19:00:00Z",
    },
  ],
});

const changes: readonly ChangeItem[] = [
  {
    id: "x1",
    at: "2026-04-15T09:50:00Z",
    kind: "revises",
    claim: "c2",
    claimText: "Die Brücke wird für Lastwagen gesperrt",
    before: "Die Brücke soll deshalb schon vom 4. Mai an für Lastwagen gesperrt werden.",
    after: "Die Brücke wird vom 18. Mai an für Lastwagen gesperrt.",
    by: "Betreibergesellschaft Eiderquerung",
    document: "d6",
    documentTitle: "Eiderbrücke wird doch gesperrt - aber später",
  },
  {
    id: "x2",
    at: "2026-04-20T03:45:00Z",
    kind: "new",
    claim: "c1",
    claimText: "zwölf der 48 Stahlträger weisen Risse auf",
    before: null,
    after: "In dem Schreiben ist von 14 Trägern die Rede.",
    by: null,
    document: "d7",
    documentTitle: "Betreiber wussten seit Februar von den Rissen",
  },
];

function storyOf(all: readonly Read[], report: readonly Wording[]): StoryDetail {
  const documents = all.map(({ entry }) => entry);
  const sources = [
    { id: "n1", label: "Kreise der Bauverwaltung", kind: "unnamed" as const },
    { id: "n2", label: "Betreibergesellschaft Eiderquerung", kind: "named" as const },
  ];
  return {
    id: "s1",
    title: "Risse in der Eiderbrücke",
    first: documents[0]!.published,
    last: documents.at(-1)!.published,
    asOf: null,
    documents,
    claims: [
      claimItem(report),
      {
        ...claimItem(report),
        id: "c2",
        text: "Die Brücke wird für Lastwagen gesperrt",
        contradictions: 0,
        credibility: null,
      },
    ],
    timeline: [
      ...report.map(({ document, sentence }) => ({
        claim: "c1",
        text: sentence,
        kind: "said" as const,
        edtf: document.published!,
      })),
      { claim: "c2", text: "Sperrung für Lastwagen", kind: "about", edtf: "2026-05-04/2026-09~" },
      { claim: "c2", text: "Sperrung für Lastwagen", kind: "about", edtf: "2026-05-18/.." },
      { claim: "c1", text: "Schreiben des Gutachters", kind: "about", edtf: "2026-02-27" },
    ],
    sources: {
      nodes: [
        ...documents.map(({ document, publisher }) => ({
          id: document,
          label: publisher ?? "",
          kind: "document" as const,
        })),
        ...sources,
      ],
      edges: [
        { from: "d1", to: "n1", kind: "cites", evidence: "Wie aus Kreisen der Bauverwaltung verlautete" },
        { from: "d2", to: "d1", kind: "credits", evidence: "nach Informationen des „Nordsee-Kuriers“" },
        { from: "d3", to: "d2", kind: "copies", evidence: "(dpa)" },
        { from: "d4", to: "d2", kind: "copies", evidence: "(dpa/fo)" },
        { from: "d5", to: "n1", kind: "cites", evidence: null },
        { from: "d5", to: "n2", kind: "cites", evidence: null },
        { from: "d6", to: "n2", kind: "cites", evidence: null },
        { from: "d8", to: "n2", kind: "cites", evidence: null },
        { from: "d7", to: "d1", kind: "credits", evidence: null },
      ],
    },
    places: [
      { name: "Friedrichstadt", point: [9.09, 54.38], precision: "city", claims: 2 },
      { name: "Husum", point: [9.05, 54.48], precision: "city", claims: 1 },
      { name: "Kiel", point: [10.13, 54.32], precision: "city", claims: 1 },
    ],
    changes,
  };
}

/** What had been published by the end of a day. */
function asOf(story: StoryDetail, day: string | null): StoryDetail {
  if (day === null) return story;
  const known = (date: string | null) => date !== null && date.slice(0, 10) <= day;
  return {
    ...story,
    asOf: day,
    documents: story.documents.filter(({ published }) => known(published)),
    changes: story.changes.filter(({ at }) => known(at)),
  };
}

function hitOf(document: DocumentEntry, text: string, sought: string) {
  const at = text.indexOf(sought);
  if (sought === "" || at < 0) return [];
  const start = Math.max(at - 60, 0);
  return [
    { document, snippet: text.slice(start, at + 120), marks: [{ start: at - start, end: at - start + sought.length }] },
  ];
}
