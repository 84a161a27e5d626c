import type { Reading, Span } from "../../index.ts";
import type { Chunks, Context, Readings } from "./format.ts";
import { factualityOf, type Shown, shown, who } from "./shown.ts";

/**
 * UIMA CAS JSON (draft specification 0.4.0 of Apache UIMA), with the types described inside. Offsets are UTF-16 units, as
 * Java and INCEpTION count them. Type names follow what INCEpTION calls a layer of that name made by hand. One document a reading.
 */
export async function* uimaCas(readings: Readings, context: Context): Chunks {
  for await (const reading of readings) yield `${JSON.stringify(casOf(shown(reading, context)), null, 1)}\n`;
}

const SPACE = "webanno.custom.";
const STRING = "uima.cas.String";
const DOUBLE = "uima.cas.Double";

/** The layers, with their features. */
const LAYERS = {
  LautStatement: {
    about: "What is said. A split quotation has an annotation for each part, with the same id.",
    features: {
      id: STRING,
      type: STRING,
      medium: STRING,
      act: STRING,
      origin: STRING,
      author: STRING,
      said: STRING,
      about: STRING,
      parent: STRING,
      supersedes: STRING,
      rule: STRING,
      confidence: DOUBLE,
    },
  },
  LautRole: {
    about: "Speaker, cue, frame, addressee or source of the statement with that id.",
    features: { role: STRING, statement: STRING, name: STRING },
  },
  LautTime: {
    about: "A time expression.",
    features: { id: STRING, type: STRING, value: STRING, edtf: STRING, mod: STRING },
  },
  LautPlace: { about: "A place.", features: { id: STRING, name: STRING, country: STRING, precision: STRING } },
} as const;

type Layer = keyof typeof LAYERS;
type Features = Readonly<Record<string, string | number | null | undefined>>;

const typeSystem = (): object =>
  Object.fromEntries(
    Object.entries(LAYERS).map(([layer, { about, features }]) => [
      SPACE + layer,
      {
        "%NAME": SPACE + layer,
        "%SUPER_TYPE": "uima.tcas.Annotation",
        "%DESCRIPTION": about,
        ...Object.fromEntries(
          Object.entries(features).map(([name, range]) => [name, { "%NAME": name, "%RANGE": range }]),
        ),
      },
    ]),
  );

const SOFA = 1;

function casOf(view: Shown): object {
  const { language } = view.reading.document;
  // A lone surrogate is no character; U+FFFD takes its place, and positions hold.
  const text = (view.reading.document.text ?? "").toWellFormed();
  const annotations = annotationsOf(view);
  const structures = [
    { "%ID": SOFA, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", mimeType: "text", sofaString: text },
    {
      "%ID": 2,
      "%TYPE": "uima.tcas.DocumentAnnotation",
      "@sofa": SOFA,
      begin: 0,
      end: text.length,
      language: language ?? "x-unspecified",
    },
    ...annotations.map((annotation, at) => ({ "%ID": at + 3, ...annotation })),
  ];
  return {
    "%TYPES": typeSystem(),
    "%FEATURE_STRUCTURES": structures,
    "%VIEWS": { _InitialView: { "%SOFA": SOFA, "%MEMBERS": structures.slice(1).map((structure) => structure["%ID"]) } },
  };
}

/** What is null is left out; the others follow the keys that the format wants first. */
const annotation = (layer: Layer, { start, end }: Span, features: Features): object => ({
  "%TYPE": SPACE + layer,
  "@sofa": SOFA,
  begin: start,
  end,
  ...Object.fromEntries(
    Object.entries(features).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  ),
});

function annotationsOf(view: Shown): object[] {
  const { statements, times, places } = view.reading;
  return [
    ...statements.flatMap((statement) => [...quoteOf(statement, view), ...rolesOf(statement, view)]),
    ...times.map((time) =>
      annotation("LautTime", time, { id: time.id, type: time.type, value: time.value, edtf: time.edtf, mod: time.mod }),
    ),
    ...places.map((place) =>
      annotation("LautPlace", place, {
        id: place.id,
        name: place.name,
        country: place.country,
        precision: place.precision,
      }),
    ),
  ];
}

type One = Reading["statements"][number];

function quoteOf(statement: One, { time }: Shown): object[] {
  const features = {
    id: statement.id,
    type: statement.type,
    medium: statement.medium.join(" "),
    act: statement.act,
    origin: factualityOf(statement, "origin"),
    author: factualityOf(statement, "author"),
    said: time(statement.said)?.edtf,
    about: statement.about.flatMap((id) => time(id)?.edtf ?? []).join(" "),
    parent: statement.parent,
    supersedes: statement.supersedes,
    rule: statement.rule,
    confidence: statement.confidence,
  };
  return statement.quote.map((span) => annotation("LautStatement", span, features));
}

function rolesOf(statement: One, view: Shown): object[] {
  const role = (name: string, spans: readonly Span[], called: string | null = null) =>
    spans.map((span) => annotation("LautRole", span, { role: name, statement: statement.id, name: called }));
  return [
    ...role("speaker", statement.speaker.spans, who(statement.speaker, view)?.name),
    ...role("cue", statement.cue),
    ...role("frame", statement.frame),
    ...role("addressee", statement.addressee.spans, who(statement.addressee, view)?.name),
    ...statement.chain.flatMap((link) =>
      role(link.named ? "source" : "unnamed source", link.spans, who(link, view)?.name),
    ),
  ];
}
