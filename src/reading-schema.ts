import * as z from "zod";
import { checkKinds, verdicts } from "./analysis/checks/kinds.ts";
import { ACTS } from "./language/acts.ts";
import { SCHEMA } from "./reading.ts";
import { doubtIds } from "./text/doubt.ts";

// The published contract as a zod schema: what the JSON Schema, the server's documentation and the tests are made from.
// Its types equal `Reading` in reading.ts, which a test holds; the reading of articles itself never loads zod.
// Fields that are not listed pass, because the contract grows by adding fields.

/** Offset in UTF-16 units into `document.text`, from 0. */
const offset = z.int().min(0);
const spanSchema = z.object({ start: offset, end: offset.describe("exclusive") });
const spans = z.array(spanSchema);
const id = z.string().min(1);
const rule = id.describe("which rule or model found it");
const spanShape = { start: offset, end: offset };

const roleShape = { spans, entity: id.nullable().describe("id in entities; null when not resolved") };

export const statementSchema = z.object({
  id,
  type: z.enum(["direct", "indirect", "reported", "freeIndirect", "indirectFreeIndirect", "asserted"]),
  medium: z.array(z.enum(["speech", "writing", "thought"])),
  quote: spans,
  speaker: z.object(roleShape),
  cue: spans,
  frame: spans,
  addressee: z.object(roleShape),
  parent: id.nullable().describe("id of the statement this one stands inside"),
  chain: z
    .array(z.object({ ...roleShape, named: z.boolean() }))
    .describe("from the origin to the one who tells us; the publisher itself is not listed"),
  act: z.enum(ACTS).nullable(),
  factuality: z.array(
    z.object({
      source: z.enum(["origin", "author"]),
      value: z.enum(["CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "CTu", "Uu"]),
      evidence: spans,
    }),
  ),
  conditional: z.boolean(),
  said: id.nullable().describe("id in times: when it was said; null when not given"),
  about: z.array(id).describe("ids in times: when what is said happens"),
  places: z.array(id),
  supersedes: id.nullable().describe("id of the statement this one replaces"),
  withdrawn: spans
    .optional()
    .describe("the words by which the outlet takes back what it wrote; left out where it stands"),
  confidence: z.number().min(0).max(1),
  rule,
});

export const timeSchema = z.object({
  id,
  ...spanShape,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().nullable().describe("TIMEX3 value; null when it needs a basis that is not known"),
  edtf: z.string().nullable(),
  mod: z.string().nullable(),
  rule,
});

export const entitySchema = z.object({
  id,
  name: z.string(),
  type: z.enum(["PER", "ORG", "LOC", "MISC"]),
  wikidata: z.string().nullable(),
  roles: z.array(z.string()),
  mentions: z.array(z.object({ ...spanShape, kind: z.enum(["name", "nominal", "pronoun"]) })),
});

export const placeSchema = z.object({
  id,
  ...spanShape,
  name: z.string(),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
  point: z
    .tuple([z.number(), z.number()])
    // For readers of the schema that know no prefixItems.
    .meta({ items: { type: "number" }, minItems: 2, maxItems: 2 })
    .nullable()
    .describe("[longitude, latitude], WGS 84"),
  precision: z.enum(["country", "region", "city", "site"]),
  entity: id.nullable(),
});

export const checkSchema = z.object({
  id,
  ...spanShape,
  kind: z.enum(checkKinds),
  stated: z.string(),
  computed: z.string().nullable(),
  verdict: z.enum(verdicts),
});

export const doubtSchema = z.object({
  id: z.enum(doubtIds).describe("docs/doubts.md"),
  ...spanShape,
  message: z.string(),
});

export const documentSchema = z.object({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe("EDTF"),
  language: z.string().nullable().describe("BCP 47 primary tag"),
  items: z
    .array(z.object({ id, ...spanShape, published: z.string() }))
    .optional()
    .describe("the entries of a live blog, each with the time it came out; left out for every other text"),
  text: z.string().exactOptional(),
});

export const readingSchema = z
  .object({
    schema: z.literal(SCHEMA),
    document: documentSchema,
    statements: z.array(statementSchema),
    times: z.array(timeSchema),
    entities: z.array(entitySchema),
    places: z.array(placeSchema),
    checks: z.array(checkSchema),
    doubts: z.array(doubtSchema),
  })
  .describe(
    "Everything that laut found in one article. Positions are UTF-16 offsets into document.text, end exclusive.",
  );

/** The contract as JSON Schema (draft 2020-12). */
export const readingJsonSchema = (): object => ({
  $id: `urn:${SCHEMA.replaceAll("/", ":")}`,
  title: SCHEMA,
  ...z.toJSONSchema(readingSchema, { io: "input" }),
});
