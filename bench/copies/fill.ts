import { copies, copyValueOf } from "../../src/ledger/copies/copies.ts";
import type { Transaction } from "../../src/ledger/database/database.ts";
import { idOf } from "../../src/ledger/ids.ts";
import type { VersionRow } from "../../src/ledger/layer.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { publishedForOrder } from "../../src/ledger/published.ts";
import type { NewsArticle } from "./news.ts";

const BATCH = 32;
const RECORDED = "2026-01-01T00:00:00.000Z";

/** What a thousand articles cost on average, in milliseconds an article. */
export interface Thousand {
  /** In a worker thread of `laut add`. */
  readonly alone: number;
  /** Rows and fingerprints written, and joined with what is there; without the commit, which all layers share. */
  readonly joining: number;
}

/** Puts the articles into a ledger with nothing but their copies, and times that layer. */
export async function fill(ledger: Ledger, articles: readonly NewsArticle[]): Promise<readonly Thousand[]> {
  const thousands: { alone: number; joining: number; count: number }[] = [];
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const began = performance.now();
    const values = batch.map(({ text }) => copyValueOf(text, null));
    const alone = performance.now() - began;
    const joining = await ledger.database.write(async (transaction) => {
      const versions: VersionRow[] = [];
      for (const article of batch) versions.push(await version(transaction, article));
      const start = performance.now();
      const recorded = versions.map((version, i) => ({ version, value: values[i]! }));
      await copies.record(transaction, recorded, ledger.database.dialect);
      await copies.link(transaction, recorded);
      return performance.now() - start;
    });
    const place = Math.floor(at / 1000);
    thousands[place] ??= { alone: 0, joining: 0, count: 0 };
    thousands[place].alone += alone;
    thousands[place].joining += joining;
    thousands[place].count += batch.length;
  }
  return thousands.map(({ alone, joining, count }) => ({ alone: alone / count, joining: joining / count }));
}

async function version(transaction: Transaction, article: NewsArticle): Promise<VersionRow> {
  const { name, url, title, publisher, text } = article;
  const published = publishedForOrder(article.published);
  const id = idOf("v", url, text);
  const { key: document } = await transaction
    .insertInto("documents")
    .values({ id: idOf("d", url), address: url, recorded: RECORDED })
    .returning("key")
    .executeTakeFirstOrThrow();
  const { key } = await transaction
    .insertInto("versions")
    .values({
      ...{ id, document, name, url, title, publisher, published, recorded: RECORDED },
      ...{ published_as_given: article.published, language: "de", sha256: "", words: 0 },
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  await transaction.insertInto("texts").values({ version: key, content: text }).execute();
  return { key, id, document, published, publisher, recorded: RECORDED, statements: [] };
}
