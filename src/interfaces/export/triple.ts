/** An RDF triple whose predicate and types are written short ("prov:Entity"). Subjects are always IRIs. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Iri | Name | Literal;
}

/** A full IRI. */
export interface Iri {
  readonly kind: "iri";
  readonly value: string;
}
/** A prefixed name: "prov:Entity". */
export interface Name {
  readonly kind: "name";
  readonly value: string;
}
/** With a language or a data type ("xsd:date"), or neither. */
export interface Literal {
  readonly kind: "literal";
  readonly value: string;
  readonly language?: string | undefined;
  readonly type?: string | undefined;
}

export const prefixes = {
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  laut: "urn:laut:terms#",
} as const;

export const iri = (value: string): Iri => ({ kind: "iri", value });
export const name = (value: string): Name => ({ kind: "name", value });
export const literal = (value: string, of: { type?: string; language?: string | null } = {}): Literal => ({
  kind: "literal",
  value: value.toWellFormed(),
  type: of.type,
  language: of.language ?? undefined,
});
