import jsonld from "jsonld";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { parseFeed } from "../../feeds/feedsmith.ts";
import type { DocumentItem, StoryDetail } from "../../web/api-types.ts";
import type { ClaimReport, ClaimWording } from "../claim-report.ts";
import { claimFormats, storyFormats } from "./formats.ts";

const document = (name: string, published: string | null, url: string | null = null): DocumentItem => ({
  ...{ id: `d${name}`, version: `v${name}`, name, title: `Titel <${name}> & "mehr"`, publisher: "Hafenbote" },
  ...{ published, url, language: "de", words: 20, recorded: "2026-04-15T09:00:00.000Z" },
});
const story: StoryDetail = {
  ...{ id: "s1", title: "Fähre & Damm", language: "de", first: "2026-04-13", last: "2026-04-14", asOf: null },
  ...{ claims: [], timeline: [], places: [], series: [] },
  documents: [
    document("a", "2026-04-13", "https://hafenbote.example/a?x=1&y"),
    document("b", "2026-04-14T08:30:00+02:00"),
  ],
  sources: {
    nodes: [
      {
        id: "d:a",
        label: 'Hafenbote "<a>"',
        kind: "document",
        document: "da",
        title: null,
        outlet: "Hafenbote",
        language: "de",
        at: null,
      },
      {
        ...{ id: "n:ute moor", label: "Ute Moor", kind: "named" },
        ...{ document: null, title: null, outlet: null, language: null, at: null },
      },
    ],
    edges: [{ from: "d:a", to: "n:ute moor", kind: "cites", evidence: "sagte\nUte & Moor" }],
  },
  changes: [
    {
      ...{ id: "x y", at: "2026-04-14", kind: "contradicts", claim: "c1", claimText: "Der Damm hält." },
      ...{
        before: "Der Damm hält.",
        after: "Der Damm hält nicht.",
        by: "Jan Holt",
        document: "va",
        documentTitle: "a",
        language: "de",
        earlier: null,
        reviewed: false,
      },
    },
  ],
};
const wording = (name: string, chain: ClaimWording["chain"]): ClaimWording => ({
  document: {
    name,
    sha256: name.repeat(8),
    title: null,
    publisher: "Hafenbote",
    published: "2026-04-13",
    url: `https://hafenbote.example/${name}`,
  },
  ...{ statement: "s1", span: { start: 6, end: 20 }, chain, factuality: "CT+", said: null },
  sentence: { before: "Dem Amt zufolge ", words: "hält der Damm", after: "." },
});
const report: ClaimReport = {
  ...{ id: "c1", proposition: "hält der Damm", asOf: "", contradictions: [] },
  wordings: [
    wording("a", [{ name: "Amt zu Husum", named: true, type: "ORG" }]),
    wording("b", [{ name: "er", named: true }]),
  ],
  sides: [
    {
      origins: [
        { class: "independent", name: "=Amt", named: true, wordings: [0], evidence: [] },
        { class: "not recorded", name: null, named: false, wordings: [1], evidence: [] },
      ],
      credibility: { grade: 2, reasons: [] },
      deniedBy: ["Jan Holt", "die Reederei"],
    },
  ],
  judgements: [],
};
const rated = (value: string): ClaimReport => ({
  ...report,
  judgements: [{ by: "Ada Voss", at: "2026-04-20T10:11:12.345Z", kind: "credibility", value, reason: "Brief gesehen" }],
});
const storyAs = (name: string, language: "de" | "en" = "de") =>
  storyFormats
    .find((format) => format.name === name)!
    .write({ story, reports: [report], repeated: new Set() }, language);
const claimAs = (name: string, of = report) => claimFormats.find((format) => format.name === name)!.write(of, "de");

test("a story's feed: articles and changes, the latest first, each under an id of its own (feedsmith)", () => {
  const { format, feed } = parseFeed(storyAs("atom"));
  expect(format).toBe("atom");
  const atom = JSON.parse(JSON.stringify(feed));
  expect([atom.title.value, Date.parse(atom.updated)]).toEqual(["Fähre & Damm", Date.parse("2026-04-14T06:30:00Z")]);
  // biome-ignore lint/suspicious/noExplicitAny: what a parser has made of XML
  expect(atom.entries.map((entry: any) => [entry.title.value, entry.links?.[0].href, entry.content.value])).toEqual([
    ['Hafenbote: Titel <b> & "mehr"', undefined, "Neuer Artikel: Fähre & Damm"],
    [
      "Jan Holt widerspricht: Der Damm hält.",
      "https://hafenbote.example/a?x=1&y",
      "Vorher: Der Damm hält.\nJetzt: Der Damm hält nicht.",
    ],
    ['Hafenbote: Titel <a> & "mehr"', "https://hafenbote.example/a?x=1&y", "Neuer Artikel: Fähre & Damm"],
  ]);
  const ids = [...storyAs("atom").matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);
  expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
  expect(storyAs("atom")).toBe(storyAs("atom"));
  expect(storyAs("atom", "en")).toContain("Jan Holt contradicts");
});

test("a claim's feed: wordings, the same words once, and what people judge", () => {
  const feed = claimAs("atom", rated("2"))!;
  expect([...feed.matchAll(/<title type="text">(.*?)<\/title>/gu)].map(([, title]) => title)).toEqual([
    "Behauptung: Dem Amt zufolge hält der Damm.",
    "Ada Voss urteilt: wahrscheinlich wahr",
    "Amt zu Husum: Dem Amt zufolge hält der Damm.",
  ]);
  expect(feed).toContain("2026-04-20T10:11:12.345Z");
});

/** Every element with its attributes, and its text. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string>, text: "" }),
  );
  parser.on("text", (text) => {
    if (found.length > 0) found.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return found;
}

test("GraphML and GEXF hold the same nodes and edges, with every word as it was (saxes)", () => {
  const [ml, exf] = [elements(storyAs("graphml")), elements(storyAs("gexf"))];
  for (const all of [ml, exf]) {
    expect(all.filter(({ name }) => name === "node").map(({ attributes }) => attributes.id)).toEqual([
      "d:a",
      "n:ute moor",
    ]);
    expect(all.find(({ name }) => name === "edge")!.attributes).toMatchObject({ source: "d:a", target: "n:ute moor" });
  }
  const data = (id: string) => ml.find(({ name, attributes }) => name === "data" && attributes.key === id)!.text.trim();
  expect([data("n-label"), data("e-kind"), data("e-evidence")]).toEqual([
    'Hafenbote "<a>"',
    "cites",
    "sagte\nUte & Moor",
  ]);
  const values = exf
    .filter(({ name }) => name === "attvalue")
    .map(({ attributes }) => [attributes.for, attributes.value]);
  expect(values).toContainEqual(["evidence", "sagte\nUte & Moor"]);
});

test("origins: a row each, safe in a spreadsheet", () => {
  const [head, ...rows] = claimAs("origins")!.trim().split("\r\n");
  expect(head).toMatch(/^claim,text,side,side_text,origin,/u);
  expect(rows.map((row) => row.split(",").slice(0, 9))).toEqual([
    ["c1", "hält der Damm", "1", "hält der Damm", "'=Amt", "true", "independent", "", "1"],
    ["c1", "hält der Damm", "1", "hält der Damm", "", "false", "not recorded", "", "1"],
  ]);
  expect(rows[0]).toMatch(/,2,Jan Holt; die Reederei,,$/u);
  expect(storyAs("origins")).toBe(claimAs("origins"));
});

test("a ClaimReview carries a person's rating, and there is none without", async () => {
  expect(claimAs("claim-review")).toBeNull();
  const review = JSON.parse(claimAs("claim-review", rated("1"))!);
  expect(review).toMatchObject({
    ...{ "@type": "ClaimReview", claimReviewed: "Dem Amt zufolge hält der Damm.", creativeWorkStatus: "Draft" },
    ...{ author: { name: "Ada Voss" }, datePublished: "2026-04-20", reviewBody: "Brief gesehen" },
    reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: "von anderen bestätigt" },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: "Amt zu Husum" },
      firstAppearance: { url: "https://hafenbote.example/a" },
    },
  });
  const { reviewRating } = JSON.parse(claimAs("claim-review", rated("6"))!);
  expect(reviewRating).toEqual({ "@type": "Rating", alternateName: "nicht zu beurteilen" });
  // With schema.org as the vocabulary every property has an address.
  const [expanded] = await jsonld.expand({ ...review, "@context": { "@vocab": "https://schema.org/" } });
  expect(Object.keys(expanded!)).toContain("https://schema.org/itemReviewed");
});
