import { z } from "zod";
import { type Article, type Reading, read } from "../../../index.ts";
import { document } from "../../../ledger/index.ts";
import { articleOf } from "../../http/articles.ts";
import { type CitedDocument, citedDocument, passage, plainSpans, shownDocument, wordsAt } from "../cited.ts";
import { saidShape, shownStatement } from "../said.ts";
import { type McpDesk, pasts, tool, unknown, untilOf } from "../tool.ts";
import { articleInput } from "./article-input.ts";

const doubtShape = z.object({ id: z.string(), message: z.string(), ...passage });
const checkShape = z.object({
  kind: z.string(),
  stated: z.string(),
  computed: z.string().nullable(),
  verdict: z.string().describe("consistent, inconsistent or cannot be told"),
  ...passage,
});

export const readArticle = tool({
  name: "read_article",
  title: "Read an article",
  about:
    "Lays open a German news article: every statement with who says it, on whose word (chain), the speech act, how sure, when. " +
    "Give text or url for a new article (nothing is kept), or document for one in the ledger.",
  input: z.object({
    ...articleInput,
    document: z.string().optional().describe("id, version or name of an article in the ledger"),
    limit: z.int().min(1).max(1_000).default(100).describe("statements at most"),
    offset: z.int().min(0).default(0).describe("statements to pass over"),
    ...pasts,
  }),
  output: z.object({
    document: citedDocument,
    statements: z.array(saidShape),
    total: z.int().describe("statements that the article has"),
    checks: z.array(checkShape).describe("what can be worked out: a weekday and its date, a sum"),
    doubts: z.array(doubtShape).describe("where the reading may be wrong"),
  }),
  goesOut: true,
  async run({ limit, offset, ...asked }, desk) {
    const { reading, cited } = await found(asked, desk);
    const { text } = reading.document;
    const at = (start: number, end: number) => ({
      quote: wordsAt(text, [{ start, end }]),
      spans: plainSpans([{ start, end }]),
    });
    return {
      document: cited,
      statements: reading.statements
        .slice(offset, offset + limit)
        .map((statement) => shownStatement(statement, reading, cited.version)),
      total: reading.statements.length,
      checks: reading.checks.map(({ kind, stated, computed, verdict, start, end }) => {
        return { kind, stated, computed, verdict, ...at(start, end) };
      }),
      doubts: reading.doubts.map(({ id, message, start, end }) => ({ id, message, ...at(start, end) })),
    };
  },
});

type Asked = { readonly document?: string | undefined; as_of?: string | undefined; known_on?: string | undefined } & {
  readonly [Name in keyof typeof articleInput]?: string | undefined;
};

async function found(asked: Asked, desk: McpDesk): Promise<{ reading: Reading; cited: CitedDocument }> {
  const { document: id, as_of: _, known_on: __, ...given } = asked;
  if (id === undefined) return unsaved(await articleOf(given, desk), desk);
  const detail = await document(desk.ledger, id, untilOf(asked));
  if (!detail) throw unknown("article", id, "search_claims finds articles by their words; or give text or url.");
  const entry = detail.versions.find(({ version }) => version === id) ?? detail.versions[0]!;
  return { reading: detail.reading, cited: shownDocument(entry) };
}

async function unsaved(article: Article, { readers }: McpDesk) {
  const reading: Reading = readers
    ? JSON.parse(new TextDecoder().decode(await readers.reading(article)))
    : await read(article);
  const { name, title, url, publisher, published } = reading.document;
  return { reading, cited: { id: null, version: null, name, title, url, publisher, published } };
}
