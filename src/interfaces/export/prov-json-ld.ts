import type { Reading } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { list } from "./json-list.ts";
import { triplesOf } from "./statement-triples.ts";
import { prefixes, type Triple } from "./triple.ts";

/** JSON-LD 1.1 with its context inside, so that nothing is fetched to read it. The triples are those of prov-turtle.ts. */
export const provJsonLd = (readings: Readings, context: Context): Chunks =>
  list(`{"@context":${JSON.stringify(prefixes)},"@graph":[`, readings, (reading) => nodesOf(reading, context), "]}\n");

function nodesOf(reading: Reading, context: Context): object[] {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const triple of triplesOf(reading, context)) {
    const node = nodes.get(triple.subject) ?? {};
    nodes.set(triple.subject, node);
    const key = triple.predicate === "a" ? "@type" : triple.predicate;
    node[key] ??= [];
    node[key].push(jsonOf(triple));
  }
  return [...nodes].map(([id, node]) => ({ "@id": id, ...node }));
}

function jsonOf({ object }: Triple): unknown {
  if (object.kind === "name") return object.value;
  if (object.kind === "iri") return { "@id": object.value };
  const { value, language, type } = object;
  if (language) return { "@value": value, "@language": language };
  return type ? { "@value": value, "@type": type } : { "@value": value };
}
