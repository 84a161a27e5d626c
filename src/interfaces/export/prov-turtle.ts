import type { Chunks, Context, Readings } from "./format.ts";
import { triplesOf } from "./statement-triples.ts";
import { prefixes, type Triple } from "./triple.ts";

/** Turtle 1.1: prefixes, then what is said of a subject in one block. */
export async function* provTurtle(readings: Readings, context: Context): Chunks {
  yield Object.entries(prefixes)
    .map(([prefix, space]) => `@prefix ${prefix}: <${space}> .\n`)
    .join("");
  for await (const reading of readings) yield blocks(triplesOf(reading, context));
}

function blocks(triples: readonly Triple[]): string {
  return [...Map.groupBy(triples, ({ subject }) => subject)]
    .map(([subject, said]) => `\n<${subject}>${said.map(phrase).join(" ;")} .\n`)
    .join("");
}

const phrase = ({ predicate, object }: Triple): string => `\n    ${predicate} ${term(object)}`;

function term(object: Triple["object"]): string {
  if (object.kind === "iri") return `<${object.value}>`;
  if (object.kind === "name") return object.value;
  const { value, language, type } = object;
  return `"${escaped(value)}"${language ? `@${language}` : type ? `^^${type}` : ""}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" }),
);

/** Turtle 1.1, 6.4: quotes, backslashes, and every control character. */
const escaped = (value: string): string =>
  value.replaceAll(
    /["\\\0-\x1f\x7f]/g,
    (c) => ESCAPES.get(c) ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
