import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idOf } from "../../src/ledger/ids.ts";
import { type Ledger, openLedger } from "../../src/ledger/ledger.ts";
import { type StoryValue, storiesLayer } from "../../src/ledger/stories/layer.ts";
import { stories } from "../../src/ledger/stories/stories.ts";

/** An article with what the layer makes of it alone. */
export interface Told {
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly value: StoryValue;
}

/** Articles of one transaction, as `add` has them. */
const BATCH = 32;

export interface Grown {
  /** Article's name -> its story. */
  readonly stories: ReadonlyMap<string, string>;
  /** Milliseconds that storing and linking took a batch, in order. */
  readonly times: readonly number[];
  /** Milliseconds of the list of the fifty latest stories. */
  readonly listTime: number;
}

/** Adds articles to a ledger that has stories and nothing else, and gives each one's story. */
export async function grow(articles: readonly Told[]): Promise<Grown> {
  const folder = mkdtempSync(join(tmpdir(), "laut-bench-stories-"));
  const ledger = await openLedger(join(folder, "stories.laut"));
  const times: number[] = [];
  for (let at = 0; at < articles.length; at += BATCH) {
    const begin = performance.now();
    await addBatch(ledger, articles.slice(at, at + BATCH));
    times.push(performance.now() - begin);
  }
  const begin = performance.now();
  await stories(ledger);
  const listTime = performance.now() - begin;
  const rows = await ledger.database.reads
    .selectFrom("story_links")
    .innerJoin("versions", "versions.key", "story_links.version")
    .select(["name", "story"])
    .orderBy("story_links.key")
    .execute();
  await ledger.close();
  rmSync(folder, { recursive: true });
  return { stories: new Map(rows.map(({ name, story }) => [name, story])), times, listTime };
}

async function addBatch(ledger: Ledger, articles: readonly Told[]): Promise<void> {
  const recorded = "2026-01-01T00:00:00.000Z";
  await ledger.database.write(async (transaction) => {
    const added = [];
    for (const { name, title, published, value } of articles) {
      const document = await transaction
        .insertInto("documents")
        .values({ id: idOf("d", name), address: name, recorded })
        .returning("key")
        .executeTakeFirstOrThrow();
      const row = {
        id: idOf("v", name),
        document: document.key,
        name,
        title,
        published,
        sha256: "",
        words: 0,
        recorded,
      };
      const { key } = await transaction.insertInto("versions").values(row).returning("key").executeTakeFirstOrThrow();
      const version = { ...row, key, publisher: null, statements: [] };
      await storiesLayer.record(transaction, [{ version, value }], "sqlite");
      added.push({ version, value });
    }
    await storiesLayer.link(transaction, added);
  });
}
