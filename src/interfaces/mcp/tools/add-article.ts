import { z } from "zod";
import { add, document } from "../../../ledger/index.ts";
import { articleOf } from "../../http/articles.ts";
import { citedDocument, shownDocument } from "../cited.ts";
import { saidShape, shownStatement } from "../said.ts";
import { tool } from "../tool.ts";
import { articleInput } from "./article-input.ts";

/** Statements of the answer; read_article gives the others. */
const STATEMENTS = 20;

export const addArticle = tool({
  name: "add_article",
  title: "Add an article to the ledger",
  about: "Reads an article and keeps it, with its statements, for good. The same article twice changes nothing.",
  input: z.object(articleInput),
  output: z.object({
    outcome: z.enum(["new document", "new version", "known", "returned"]),
    document: citedDocument,
    statements: z.array(saidShape).describe(`the first ${STATEMENTS}`),
    total: z.int(),
  }),
  writes: true,
  goesOut: true,
  async run(given, desk) {
    const article = await articleOf(given, desk);
    for await (const { outcome, version } of add(desk.ledger, [article], { threads: 0 })) {
      const { versions, reading } = (await document(desk.ledger, version))!;
      const entry = versions.find((other) => other.version === version)!;
      const statements = reading.statements.slice(0, STATEMENTS);
      return {
        outcome,
        document: shownDocument(entry),
        statements: statements.map((statement) => shownStatement(statement, reading, version)),
        total: reading.statements.length,
      };
    }
    throw new RangeError("There was no article to add.");
  },
});
