import type { Reading, Span, Statement } from "../../index.ts";
import { codePointsOf } from "./code-points.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { documentIri, idOf, sharedId, urn } from "./ids.ts";
import { list } from "./json-list.ts";
import { factualityOf, type Shown, shown } from "./shown.ts";

/** W3C Web Annotation Data Model (Recommendation of 2017-02-23): an AnnotationPage. Needs the text. */
export const webAnnotation = (readings: Readings, context: Context): Chunks =>
  list(
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${PAGE}","type":"AnnotationPage","generator":${JSON.stringify(generator(context))},"items":[`,
    readings,
    (reading) => annotationsOf(reading, context),
    "]}\n",
  );

/** The page that all annotations stand on. */
const PAGE = urn(sharedId("annotations", "page"));

const generator = ({ version }: Context) => ({ id: "urn:laut", type: "Software", name: `laut ${version}` });

function annotationsOf(reading: Reading, context: Context): object[] {
  const view = shown(reading, context);
  const make = annotator(reading, context);
  return [
    ...reading.statements.flatMap((statement) => [
      make(statement.id, statement.quote, "classifying", tags(statement, view)),
      ...roles(statement).map(({ names, spans }) =>
        make(`${statement.id} ${names[0]}`, spans, "linking", [
          ...names.map(tag),
          { type: "SpecificResource", purpose: "linking", source: urn(idOf(reading, statement.id)) },
        ]),
      ),
    ]),
    ...reading.times.map((time) => make(time.id, [time], "identifying", [identity(time.edtf ?? time.value)])),
    ...reading.places.map((place) =>
      make(place.id, [place], "identifying", [identity(place.name), geoUri(place.point)]),
    ),
  ].filter((annotation) => annotation !== null);
}

/** Characters of context on each side; Hypothesis takes 32. */
const CONTEXT = 32;

type Body = object | null;
type Make = (part: string, spans: readonly Span[], motivation: string, body: readonly Body[]) => object | null;

function annotator(reading: Reading, { text: showsText }: Context): Make {
  const text = reading.document.text ?? "";
  const at = codePointsOf(text);
  const source = documentIri(reading);
  const position = ({ start, end }: Span) => ({ type: "TextPositionSelector", start: at(start), end: at(end) });
  const quote = ({ start, end }: Span) => ({
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, start - CONTEXT), start),
    suffix: text.slice(end, whole(text, end + CONTEXT)),
  });
  const target = (span: Span) => ({ source, selector: showsText ? [quote(span), position(span)] : position(span) });
  return (part, spans, motivation, body) =>
    spans.length === 0
      ? null
      : {
          id: urn(idOf(reading, part)),
          type: "Annotation",
          motivation,
          body: body.filter((one) => one !== null),
          target: spans.length === 1 ? target(spans[0]!) : spans.map(target),
        };
}

/** `offset` within the text, and not inside a surrogate pair. */
function whole(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return /[\udc00-\udfff]/.test(text[offset]!) && /[\ud800-\udbff]/.test(text[offset - 1]!) ? offset - 1 : offset;
}

const tag = (value: string): object => ({ type: "TextualBody", purpose: "tagging", value });
const identity = (value: string | null): Body =>
  value === null ? null : { type: "TextualBody", purpose: "identifying", value };
/** RFC 5870: latitude first. */
const geoUri = (point: readonly [number, number] | null): Body =>
  point && { type: "SpecificResource", purpose: "identifying", source: `geo:${point[1]},${point[0]}` };

function tags(statement: Statement, { entity }: Shown): Body[] {
  const speaker = entity(statement.speaker.entity);
  const pairs: readonly (readonly [string, string | null])[] = [
    ["type", statement.type],
    ["act", statement.act],
    ["origin", factualityOf(statement, "origin")],
    ["author", factualityOf(statement, "author")],
    ["rule", statement.rule],
  ];
  return [
    ...pairs.flatMap(([name, value]) => (value === null ? [] : tag(`${name}:${value}`))),
    speaker && { type: "TextualBody", purpose: "describing", value: speaker.name },
  ];
}

interface Role {
  readonly names: string[];
  readonly spans: readonly Span[];
}

/** The parts of a statement; whoever speaks and stands in the chain is one annotation with two tags. */
function roles({ speaker, cue, addressee, chain }: Statement): readonly Role[] {
  const found = new Map<string, Role>();
  for (const [name, spans] of [
    ["speaker", speaker.spans],
    ["cue", cue],
    ["addressee", addressee.spans],
    ...chain.map(({ spans }, at) => [`source ${at + 1}`, spans] as const),
  ] as const) {
    const key = spans.map(({ start, end }) => `${start}-${end}`).join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, { names: [name], spans });
    else known.names.push(name);
  }
  return [...found.values()];
}
