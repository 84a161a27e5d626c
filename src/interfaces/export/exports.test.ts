import { readFileSync } from "node:fs";
import { Model } from "@alephdata/followthemoney";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import {
  GeoJSONFeatureGenericSchema,
  GeoJSONGeometrySchema,
  GeoJSONPositionSchema,
  GeoJSONPropertiesSchema,
} from "zod-geojson";
import { readingOf } from "../../../test/reading-builder.ts";
import type { Reading, Statement } from "../../index.ts";
import type { Context } from "./format.ts";
import { formats } from "./formats.ts";

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const TEXT = "🚢 Die =Marit sank am Montag vor Esbjerg, meldete Ritzau unter Berufung auf „Kreise“ & <Amt>.";
const word = (words: string) => at(TEXT, words);

const statement: Partial<Statement> = {
  type: "indirect",
  quote: [word("Die =Marit sank am Montag vor Esbjerg")],
  speaker: { spans: [word("Ritzau")], entity: "e1" },
  cue: [word("meldete")],
  chain: [
    { spans: [word("„Kreise“")], entity: null, named: false },
    { spans: [word("Ritzau")], entity: "e1", named: true },
  ],
  act: "assert",
  factuality: [
    { source: "origin", value: "CT+", evidence: [] },
    { source: "author", value: "Uu", evidence: [] },
  ],
  about: ["t1"],
  places: ["p1", "p2"],
  confidence: 0.9,
};
const reading: Reading = readingOf("[1 x]", {
  document: {
    text: TEXT,
    url: 'https://example.org/a?q="<ö>|',
    title: '=HYPERLINK("x")',
    publisher: "Hafenbote",
    published: "2026-03-09",
  },
  statements: { 1: statement },
  times: [{ id: "t1", ...word("Montag"), type: "DATE", value: "2026-03-09", edtf: "2026-03-09", mod: null, rule: "r" }],
  entities: [{ id: "e1", name: "Ritzau", type: "ORG", wikidata: "Q1", roles: [], mentions: [] }],
  places: [
    {
      id: "p1",
      ...word("Esbjerg"),
      name: "Esbjerg",
      country: "DK",
      point: [8.45, 55.47],
      precision: "city",
      entity: null,
    },
    { id: "p2", ...word("Montag"), name: "Nirgends", country: null, point: null, precision: "site", entity: null },
  ],
});
const readingIn = (statements: Record<number, Partial<Statement>>): Reading =>
  readingOf("[1 x]", { document: { text: TEXT }, statements });
const second: Reading = readingOf("[1 „Ja“], sagte sie. [2 Nein], hieß es.", {
  document: { name: "b.txt", sha256: "1".repeat(64), publisher: "Hafenbote" },
  statements: { 1: { type: "direct" }, 2: { supersedes: "s1", parent: "s1" } },
});
const empty: Reading = readingOf("", { document: { name: "" } });

const context: Context = { version: "1.2.3", text: true };
async function exported(
  name: string,
  readings: readonly Reading[] = [reading, second, empty],
  part: Partial<Context> = {},
) {
  const exporter = await formats.find((format) => format.name === name)!.load();
  const chunks: Buffer[] = [];
  for await (const chunk of exporter(readings, { ...context, ...part })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
const text = async (...args: Parameters<typeof exported>) => (await exported(...args)).toString();
// biome-ignore lint/suspicious/noExplicitAny: parsed JSON of eleven shapes
const json = async (...args: Parameters<typeof exported>): Promise<any> => JSON.parse(await text(...args));

test.each(formats)(
  "$name: the same bytes twice, none of the text with --no-text, something of nothing",
  async (format) => {
    const args = format.single ? [reading] : [reading, second];
    expect((await exported(format.name, args)).equals(await exported(format.name, args))).toBe(true);
    if (format.text !== "whole")
      expect(await text(format.name, args, { text: false })).not.toMatch(/sank am|meldete|Kreise/u);
    if (!format.single) await exported(format.name, []);
  },
);

describe("web-annotation", () => {
  test("both selectors; positions in code points, so that the ship counts once", async () => {
    const page = await json("web-annotation");
    expect(page).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage" });
    const [annotation] = page.items;
    expect(annotation.type).toBe("Annotation");
    const [quote, position] = annotation.target.selector;
    expect(quote).toMatchObject({
      type: "TextQuoteSelector",
      prefix: "🚢 ",
      exact: "Die =Marit sank am Montag vor Esbjerg",
    });
    expect([...TEXT].slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(annotation.target.source).toBe("https://example.org/a?q=%22%3C%C3%B6%3E%7C");
  });

  // The terms of http://www.w3.org/ns/anno.jsonld that may be used (W3C, Web Annotation Vocabulary, appendix A).
  test("every term is one of the standard, and nothing is lost when it is expanded (jsonld)", async () => {
    const terms = new URL("../../../test/data/web-annotation-terms.json", import.meta.url);
    const context = { documentUrl: "", document: JSON.parse(readFileSync(terms, "utf8")) };
    const documentLoader = async (url: string) => {
      expect(url).toBe("http://www.w3.org/ns/anno.jsonld");
      return context;
    };
    // Safe mode rejects what is not known: a property, a type, an address that leads nowhere.
    const options = { documentLoader, safe: true } as object;
    const [page] = await jsonld.expand(await json("web-annotation"), options);
    expect(page!["@type"]).toEqual(["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]);
    const written = JSON.stringify(page);
    for (const motivation of ["classifying", "linking", "identifying", "tagging"])
      expect(written).toContain(`"http://www.w3.org/ns/oa#${motivation}"`);
    const wrong = { ...(await json("web-annotation")), motivaton: "linking" };
    await expect(jsonld.expand(wrong, options)).rejects.toThrow();
  });

  test("roles link to their statement; ids are their own", async () => {
    const { items: all } = await json("web-annotation");
    const ids = all.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cue = all.find(({ body }: { body: { value?: string }[] }) => body[0]?.value === "cue");
    expect(cue.body[1].source).toBe(ids[0]);
  });

  test("without the text, a position alone", async () => {
    const [annotation] = (await json("web-annotation", [reading], { text: false })).items;
    expect(annotation.target.selector).toEqual({ type: "TextPositionSelector", start: 2, end: 39 });
  });
});

describe("PROV-O", () => {
  const canonical = async (input: string | object, inputFormat?: string): Promise<unknown> =>
    jsonld.canonize(
      input as never,
      { format: "application/n-quads", ...(inputFormat ? { inputFormat } : {}) } as never,
    );
  const quadsOf = (turtle: string) => new Parser({ format: "text/turtle" }).parse(turtle);

  test("Turtle (read by n3) and JSON-LD (read by jsonld) are the same graph", async () => {
    const quads = quadsOf(await text("prov-turtle"));
    const lines = new Writer({ format: "N-Quads" }).quadsToString(quads);
    const graph = String(await canonical(lines, "application/n-quads"));
    expect(graph).toBe(await canonical(await json("prov-jsonld")));
    expect(graph.split("\n").length).toBeGreaterThan(50);
  });

  test("the statement is quoted from the article; the first mouth is its primary source, the second derives from it", async () => {
    const quads = quadsOf(await text("prov-turtle", [reading]));
    const follow = (from: string, short: string) =>
      quads.find((q) => q.subject.value === from && q.predicate.value.endsWith(`#${short}`))!.object.value;
    const self = quads.find((q) => q.object.value === "urn:laut:terms#Statement")!.subject.value;
    expect(follow(self, "wasQuotedFrom")).toMatch(/^https:\/\/example\.org/u);
    const origin = follow(self, "hadPrimarySource");
    expect(follow(follow(self, "wasDerivedFrom"), "wasDerivedFrom")).toBe(origin);
    const agent = follow(origin, "wasAttributedTo");
    expect(
      quads.find((q) => q.subject.value === agent && q.predicate.value.endsWith("foaf/0.1/name"))!.object.value,
    ).toBe("„Kreise“");
  });

  test("a revision", async () => {
    expect(await text("prov-turtle", [second])).toMatch(/prov:wasRevisionOf <urn:uuid:/u);
  });

  test("what would break out of a string stays in it", async () => {
    const title = 'a"\\\n\r\t\u0000\u007f\ud800 . <x> """';
    const quads = quadsOf(await text("prov-turtle", [{ ...empty, document: { ...empty.document, title } }]));
    expect(quads.find((q) => q.predicate.value.endsWith("terms/title"))!.object.value).toBe(title.toWellFormed());
  });
});

test("schema.org: a claim with its author, a quotation with who spoke, and expandable JSON-LD", async () => {
  const { "@context": address, "@graph": things } = await json("schema-org");
  expect(address).toBe("https://schema.org");
  const [article, claim] = things;
  expect(article).toMatchObject({ "@type": "NewsArticle", publisher: { name: "Hafenbote" } });
  expect(claim).toMatchObject({
    "@type": "Claim",
    author: { "@type": "Person", name: "„Kreise“" },
    claimInterpreter: { "@type": "Organization", name: "Ritzau", sameAs: "http://www.wikidata.org/entity/Q1" },
    appearance: { "@id": article["@id"] },
    temporalCoverage: "2026-03-09",
  });
  expect(things.map((thing: Record<string, string>) => thing["@type"])).toContain("Quotation");
  const expanded = await jsonld.expand({ "@context": { "@vocab": "https://schema.org/" }, "@graph": things } as never);
  expect(JSON.stringify(expanded)).not.toContain("null");
  expect(expanded.length).toBe(things.length);
});

describe("TimeML (read by saxes)", () => {
  const headOf: NonNullable<Context["headOf"]> = (_, spans) =>
    [
      { ...word("sank"), upos: "VERB", tense: "PAST", aspect: "NONE" } as const,
      { ...word("meldete"), upos: "VERB", tense: "PAST", aspect: "NONE" } as const,
    ].find((head) => spans.some(({ start, end }) => head.start >= start && head.end <= end)) ?? null;
  const elements = (xml: string) => {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    let inside = "";
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) =>
      found.push({ name, attributes: attributes as Record<string, string> }),
    );
    parser.on("text", (part) => {
      inside += part;
    });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(xml).close();
    return { found, inside };
  };

  test("the text is whole, and what is said hangs on the saying", async () => {
    const { found, inside } = elements(await text("timeml", [reading], { headOf }));
    expect(inside).toContain(TEXT);
    const of = (name: string) => found.filter((e) => e.name === name).map((e) => e.attributes);
    expect(of("EVENT")).toMatchObject([{ class: "OCCURRENCE" }, { class: "REPORTING" }]);
    const [said, saying] = of("EVENT").map(
      ({ eid }) => of("MAKEINSTANCE").find(({ eventID }) => eventID === eid)!.eiid,
    );
    expect(of("SLINK")).toMatchObject([
      { eventInstanceID: saying, subordinatedEventInstance: said, relType: "EVIDENTIAL" },
    ]);
    expect(of("TLINK")).toMatchObject([{ eventInstanceID: said, relatedToTime: "t1" }]);
    expect(of("TIMEX3")).toMatchObject([
      { functionInDocument: "PUBLICATION_TIME" },
      { tid: "t1", value: "2026-03-09", temporalFunction: "true", anchorTimeID: "t0" },
    ]);
    expect(of("MAKEINSTANCE").map(({ tense }) => tense)).toEqual(["PAST", "PAST"]);
  });

  test("what is said in two parts has its verb in the second", async () => {
    const parts = { 1: { ...statement, quote: [word("Die =Marit"), word("sank")] } };
    const { found } = elements(await text("timeml", [readingIn(parts)], { headOf }));
    expect(found.filter(({ name }) => name === "SLINK")).toHaveLength(1);
  });

  test("a date that says its year is no function of another", async () => {
    const dated = readingOf("[1 x]", {
      document: { text: "Es war 2024" },
      times: [{ id: "t1", start: 7, end: 11, type: "DATE", value: "2024", edtf: "2024", mod: null, rule: "r" }],
    });
    expect(await text("timeml", [dated])).toContain('value="2024" temporalFunction="false"');
  });

  test("control characters and marks that overlap", async () => {
    const odd = readingOf("[1 a\u0001b > &amp; c\r]", {
      statements: { 1: { cue: [{ start: 0, end: 3 }] } },
      times: [{ id: "t1", start: 1, end: 5, type: "DATE", value: null, edtf: null, mod: null, rule: "r" }],
    });
    const { found, inside } = elements(await text("timeml", [odd]));
    expect(inside).toContain("a\ufffdb > &amp; c\r");
    expect(found.filter(({ name }) => name === "EVENT")).toEqual([]);
  });
});

test("GeoJSON (checked by zod-geojson): a feature a place that has a point, and no other", async () => {
  const collection = await json("geojson");
  const schema = GeoJSONFeatureGenericSchema(GeoJSONPositionSchema, GeoJSONPropertiesSchema, GeoJSONGeometrySchema);
  for (const feature of collection.features) schema.parse(feature);
  expect(collection.type).toBe("FeatureCollection");
  const [point] = collection.features;
  expect(point.geometry).toEqual({ type: "Point", coordinates: [8.45, 55.47] });
  expect(point.properties).toMatchObject({ precision: "city", sources: ["„Kreise“", "Ritzau"], about: ["2026-03-09"] });
  expect(collection.features.length).toBe(1);
});

describe("the table", () => {
  test("CSV: RFC 4180, and nothing that a spreadsheet would run", async () => {
    const [head, row, ...rest] = (await text("csv")).split("\r\n");
    expect(head).toMatch(/^id,document,/u);
    expect(row).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(rest.length).toBe(3);
    for (const formula of ["=1", "+1", "-1", "@x", "\t=1", " =1", "＝1", "\n=1"]) {
      const one = { ...second, document: { ...second.document, title: formula } };
      expect(await text("csv", [one])).toContain(`'${formula}`);
    }
  });

  test("Parquet (read by hyparquet) holds the same", async () => {
    const bytes = await exported("parquet");
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(rows.length).toBe(3);
    expect(rows[0]).toMatchObject({
      quote: "Die =Marit sank am Montag vor Esbjerg",
      longitude: 8.45,
      origin_named: false,
      places: ["Esbjerg", "Nirgends"],
      chain: ["„Kreise“", "Ritzau"],
      about_from: new Date("2026-03-09"),
      published_to: new Date("2026-03-09"),
    });
    expect([rows[1]!.chain ?? null, rows[1]!.about_from]).toEqual([null, null]);
  });
});

test("FollowTheMoney: control characters stay out, and what holds nothing else is left out", async () => {
  const odd = readingOf("", { document: { text: "\u0000", title: "Ein\u0007Titel" } });
  const [article] = (await exported("followthemoney", [odd])).toString().trim().split("\n");
  expect(JSON.parse(article!).properties).toMatchObject({ title: ["Ein Titel"] });
  expect(JSON.parse(article!).properties).not.toHaveProperty("bodyText");
});

test("FollowTheMoney: every property belongs to its schema, every reference leads somewhere (its own model)", async () => {
  const file = new URL(import.meta.resolve("@alephdata/followthemoney/dist/defaultModel.json"));
  const model = new Model(JSON.parse(readFileSync(file, "utf8")));
  const entities = (await text("followthemoney"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const ids = new Set(entities.map(({ id }) => id));
  for (const { schema, properties } of entities)
    for (const [name, values] of Object.entries(properties as Record<string, string[]>)) {
      const property = model.getSchema(schema).getProperty(name);
      for (const value of values) if (property.type.isEntity) expect([name, ids.has(value)]).toEqual([name, true]);
    }
  expect(new Set(entities.map(({ schema }) => schema))).toEqual(
    new Set(["Article", "Organization", "Mention", "Note", "Event"]),
  );
});

test("STIX 2.1: required properties, ids as the standard writes them, no reference into nothing", async () => {
  const bundle = await json("stix");
  const ids = bundle.objects.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const object of bundle.objects) {
    expect(object.id).toMatch(
      new RegExp(`^${object.type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, "u"),
    );
    expect(object).toMatchObject({
      spec_version: "2.1",
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
    });
    for (const id of [...(object.object_refs ?? []), object.created_by_ref ?? ids[0]]) expect(ids).toContain(id);
    for (const needed of {
      note: ["content", "object_refs"],
      report: ["name", "published", "object_refs"],
      identity: ["name"],
      location: [],
    }[object.type as "note"])
      expect(object[needed]).not.toHaveLength(0);
    if (object.type === "location") expect(object.country ?? object.latitude).toBeDefined();
  }
  expect(bundle.id).toMatch(/^bundle--/u);
  expect(bundle.objects.find(({ type }: { type: string }) => type === "note")).toMatchObject({
    confidence: 90,
    authors: ["„Kreise“", "Ritzau"],
  });
});

test("UIMA CAS JSON: sofa first, keys in order, only described types and features, spans in UTF-16", async () => {
  const cas = await json("uima-cas", [reading]);
  expect(Object.keys(cas)).toEqual(["%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"]);
  const [sofa, document, ...annotations] = cas["%FEATURE_STRUCTURES"];
  expect([sofa["%TYPE"], sofa.sofaString, document.end]).toEqual(["uima.cas.Sofa", TEXT, TEXT.length]);
  for (const annotation of annotations) {
    const [id, type, ...features] = Object.keys(annotation);
    expect([id, type]).toEqual(["%ID", "%TYPE"]);
    const described = cas["%TYPES"][annotation["%TYPE"]];
    for (const feature of features) expect(["@sofa", "begin", "end", ...Object.keys(described)]).toContain(feature);
  }
  const quote = annotations[0];
  expect(TEXT.slice(quote.begin, quote.end)).toBe("Die =Marit sank am Montag vor Esbjerg");
  expect(cas["%VIEWS"]._InitialView["%MEMBERS"].length).toBe(annotations.length + 1);
});
