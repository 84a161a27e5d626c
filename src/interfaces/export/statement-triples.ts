import type { Reading, Statement } from "../../index.ts";
import type { Context } from "./format.ts";
import { documentIri, idOf, sharedId, urn, webIri } from "./ids.ts";
import { isoDate, isoTime } from "./iso-dates.ts";
import { factualityOf, type Shown, shown, type Who, wayOf } from "./shown.ts";
import { type Iri, iri, type Literal, literal, type Name, name, type Triple } from "./triple.ts";

/** The program, as the agent that made the findings. */
const LAUT = "urn:laut";

type Say = (subject: string, predicate: string, object: Iri | Name | Literal | null) => void;

/**
 * A reading in PROV-O (W3C Recommendation of 2013-04-30). A statement is an entity quoted from the article. Each mouth on
 * its way has an entity of its own, what that mouth said: derived from the one before, attributed to the mouth; the first
 * is the statement's primary source.
 *
 *     article <-wasQuotedFrom- statement -wasDerivedFrom-> told by the agency -wasDerivedFrom-> told by the coast guard
 */
export function triplesOf(reading: Reading, context: Context): Triple[] {
  const triples = new Map<string, Triple>();
  const say: Say = (subject, predicate, object) => {
    if (object) triples.set(`${subject} ${predicate} ${object.kind} ${object.value}`, { subject, predicate, object });
  };
  const view = shown(reading, context);
  sayDocument(reading, context, say);
  for (const statement of reading.statements) sayStatement(statement, view, say);
  return [...triples.values()];
}

function sayDocument(reading: Reading, { version }: Context, say: Say): void {
  const { title, publisher, published, language, sha256, url } = reading.document;
  const document = documentIri(reading);
  say(document, "a", name("prov:Entity"));
  say(document, "laut:sha256", literal(sha256));
  say(document, "dcterms:title", title === null ? null : literal(title, { language: tagOf(language) }));
  say(document, "dcterms:language", language === null ? null : literal(language));
  say(document, "dcterms:issued", published === null ? null : literal(published, { type: dateType(published) }));
  if (url !== null && webIri(url) === null) say(document, "dcterms:identifier", literal(url));
  if (publisher !== null) {
    const agent = urn(sharedId("publisher", publisher));
    say(agent, "a", name("prov:Agent"));
    say(agent, "a", name("prov:Organization"));
    say(agent, "foaf:name", literal(publisher));
    say(document, "prov:wasAttributedTo", iri(agent));
  }
  const activity = activityOf(reading);
  say(LAUT, "a", name("prov:Agent"));
  say(LAUT, "a", name("prov:SoftwareAgent"));
  say(LAUT, "rdfs:label", literal(`laut ${version}`));
  say(activity, "a", name("prov:Activity"));
  say(activity, "prov:used", iri(document));
  say(activity, "prov:wasAssociatedWith", iri(LAUT));
}

function sayStatement(statement: Statement, view: Shown, say: Say): void {
  const { reading, words, time, place } = view;
  const self = urn(idOf(reading, statement.id));
  const language = tagOf(reading.document.language);
  const quote = words(statement.quote);
  say(self, "a", name("prov:Entity"));
  say(self, "a", name("laut:Statement"));
  say(self, "prov:wasQuotedFrom", iri(documentIri(reading)));
  say(self, "prov:wasGeneratedBy", iri(activityOf(reading)));
  say(self, "prov:value", quote === null ? null : literal(quote, { language }));
  for (const { start, end } of statement.quote) say(self, "laut:span", literal(`${start}-${end}`));
  say(self, "laut:type", literal(statement.type));
  say(self, "laut:act", statement.act === null ? null : literal(statement.act));
  for (const source of ["origin", "author"] as const) {
    const value = factualityOf(statement, source);
    say(self, `laut:${source}Factuality`, value === null ? null : literal(value));
  }
  say(self, "laut:said", timeOf(time(statement.said)?.edtf));
  for (const id of statement.about) say(self, "laut:about", timeOf(time(id)?.edtf));
  for (const id of statement.places) say(self, "dcterms:spatial", plain(place(id)?.name));
  say(self, "laut:confidence", literal(String(statement.confidence), { type: "xsd:decimal" }));
  say(self, "laut:rule", literal(statement.rule));
  if (statement.supersedes) say(self, "prov:wasRevisionOf", iri(urn(idOf(reading, statement.supersedes))));
  if (statement.parent) say(self, "dcterms:isPartOf", iri(urn(idOf(reading, statement.parent))));
  sayWay(statement, self, view, say);
}

function sayWay(statement: Statement, self: string, view: Shown, say: Say): void {
  const { reading } = view;
  let before: string | null = null;
  for (const [at, mouth] of wayOf(statement, view).entries()) {
    const told = urn(idOf(reading, `${statement.id} told ${at}`));
    const agent = mouth.entity
      ? urn(idOf(reading, mouth.entity.id))
      : urn(idOf(reading, `agent ${mouth.spans.map(({ start }) => start).join(" ")}`));
    sayAgent(agent, mouth, say);
    say(told, "a", name("prov:Entity"));
    say(told, "prov:wasAttributedTo", iri(agent));
    if (before === null) {
      say(self, "prov:hadPrimarySource", iri(told));
      say(self, "prov:wasAttributedTo", iri(agent));
    } else say(told, "prov:wasDerivedFrom", iri(before));
    before = told;
  }
  if (before !== null) say(self, "prov:wasDerivedFrom", iri(before));
}

const TYPES = { PER: "prov:Person", ORG: "prov:Organization", LOC: "prov:Organization", MISC: null } as const;

function sayAgent(agent: string, { name: called, entity, named }: Who, say: Say): void {
  const type = entity && TYPES[entity.type];
  // The general type stands beside the special one: readers that know no subclasses (`prov` for Python) keep the agent.
  say(agent, "a", name("prov:Agent"));
  if (type) say(agent, "a", name(type));
  say(agent, "foaf:name", plain(called));
  say(agent, "laut:named", named === null ? null : literal(String(named), { type: "xsd:boolean" }));
}

const activityOf = (reading: Reading): string => urn(idOf(reading, "reading"));
const plain = (value: string | null | undefined): Literal | null => (value ? literal(value) : null);

const timeOf = (edtf: string | null | undefined): Literal | null =>
  edtf ? literal(edtf, { type: dateType(edtf) }) : null;

/** The XML Schema type of a day, month, year or time of day; what only EDTF can say has the type of the Library of Congress. */
function dateType(edtf: string): string {
  const date = isoDate(edtf);
  if (date !== null) return ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.split("-").length - 1]!;
  return isoTime(edtf) === null ? "edtf:EDTF" : "xsd:dateTime";
}

/** A language tag that Turtle and JSON-LD both take (BCP 47's letters and digits); null for others. */
const tagOf = (language: string | null): string | null =>
  language !== null && /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u.test(language) ? language : null;
