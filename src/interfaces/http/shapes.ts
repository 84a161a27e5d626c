import { z } from "@hono/zod-openapi";
import { publishedAsEdtf } from "../../index.ts";

// What the routes take and give, beside the reading: OpenAPI is made from it, and requests are checked by it.

export const articleShape = z
  .object({
    text: z.string().optional().openapi({ example: "Die Brücke sei sicher, sagte der Sprecher am Montag." }),
    html: z.string().optional().openapi({ description: "a page's source, where there is no text" }),
    url: z
      .string()
      .optional()
      .openapi({ description: "where it stands; fetched where neither text nor html is given" }),
    name: z.string().optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: z.string().optional().openapi({ example: "2026-04-13T08:00:00+02:00" }),
    language: z.string().optional().openapi({ example: "de" }),
  })
  .openapi("Article");

export const documentShape = z
  .object({
    id: z.string().openapi({ example: "dabcdefghijklmnop" }),
    version: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    words: z.int(),
    recorded: z.string(),
  })
  .openapi("Document");

const span = z.object({ start: z.int(), end: z.int() });

export const hitShape = z
  .object({
    document: documentShape,
    text: z.string().openapi({ description: "the words around the first match; empty where the text was removed" }),
    hits: z.array(span).openapi({ description: "where in text the words sought stand" }),
  })
  .openapi("Hit");

export const sourceShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string().openapi({ description: "PER, ORG, LOC or MISC" }),
    statements: z.int(),
    relays: z.int().openapi({ description: "statements that it tells on, as a medium does" }),
    documents: z.int(),
    publishers: z.int(),
    reliability: z.string().nullable().openapi({ description: "Admiralty A to F, set by people only" }),
  })
  .openapi("Source");

const told = z.object({
  name: z.string().openapi({ description: "the office; the body, the person" }),
  office: z.string(),
  articles: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  confidence: z.number(),
  places: z.array(span.extend({ version: z.string() })),
});

export const identityShape = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string().openapi({ description: "PER or ORG" }),
    names: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        statements: z.int(),
        documents: z.int(),
        why: z.string().nullable().openapi({ description: "why it is the same; null for the first" }),
        confidence: z.number(),
      }),
    ),
    offices: z.array(told),
    speaksFor: z.array(told),
    spokenForBy: z.array(told),
    confidence: z.number(),
    decisions: z.array(z.object({ kind: z.string(), names: z.array(z.string()), author: z.string() }).loose()),
  })
  .openapi("Identity");

export const statementEntryShape = z
  .object({
    id: z.string(),
    document: documentShape,
    quote: z.string().nullable(),
    speaker: z.string().nullable(),
    origin: z.string().nullable().openapi({ description: "name of whose word it is" }),
    setRight: z.boolean().openapi({ description: "whether a person has said whose word it is" }),
    places: z.array(z.string()).openapi({ description: "where it happens" }),
    about: z.array(z.string()).openapi({ description: "when it happens: EDTF" }),
    statement: z.any().openapi({ description: "as in a reading", type: "object" }),
  })
  .openapi("StatementEntry");

export const exampleShape = z
  .object({
    name: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
  })
  .openapi("Example");

export const problemShape = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .openapi("Problem", { description: "RFC 9457" });

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable().openapi({ description: "cursor of the next page" }) });

/** A day, month or year of the calendar, or an instant; nothing stands for no date. */
export const dateShape = z.string().refine((date) => date === "" || publishedAsEdtf(date) !== null, {
  error: ({ input, path }) =>
    `${path?.join(".") || "The date"} "${String(input).slice(0, 40)}" is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`,
});

/** Query parameters of every list. */
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1_000).optional().openapi({ description: "items at most; 50 without it" }),
  cursor: z.string().optional().openapi({ description: "`next` of the page before" }),
  asOf: dateShape.optional().openapi({ description: "from what the ledger held then", example: "2026-11-23" }),
  knownOn: dateShape.optional().openapi({ description: "from what had been published by then", example: "2026-11-23" }),
});

type ListQuery = z.infer<typeof listQuery>;

/** The query as the ledger takes it; parameters that were not given are left out. */
export const asked = ({ limit, cursor, asOf, knownOn }: ListQuery) => ({
  ...(limit === undefined ? {} : { limit }),
  ...(cursor === undefined ? {} : { cursor }),
  ...(asOf ? { recordedBy: asOf } : {}),
  ...(knownOn ? { publishedBy: knownOn } : {}),
});

const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemShape } },
});

/** What a route answers, for OpenAPI: one kind of content, and problems. */
export const answers = (about: string, schema: z.ZodType, type = "application/json") => ({
  200: { description: about, content: { [type]: { schema } } },
  400: problemAnswer("A value that cannot be; `detail` names it and what is allowed"),
  401: problemAnswer("The server asks for a token"),
  403: problemAnswer("On loopback without a token: a page of another site asks"),
  404: problemAnswer("There is nothing under this id"),
  429: problemAnswer("Too many requests; wait as long as Retry-After says"),
  default: problemAnswer("What is wrong, and what to do"),
});
