import type { Selectable } from "kysely";
import type { Transaction } from "../database/database.ts";
import { insertAll } from "../database/insert-all.ts";
import { ask } from "../database/kept-sql.ts";
import type { Tables } from "../tables.ts";
import { type TermVector, unpackVector } from "./vector.ts";

/** A version as stories see it. */
export interface StoryVersion {
  readonly key: number;
  readonly id: string;
  readonly document: number;
  readonly documentId: string;
  readonly published: string | null;
  readonly vector: TermVector;
}

/** Whom a version follows. */
export interface StoryLink {
  /** `null`: it begins a story. */
  readonly parent: number | null;
  readonly story: string;
  /** Cosine of the two, 0 to 1; null where it begins a story or is a later version of its parent's document. */
  readonly similarity: number | null;
  readonly shared: readonly string[];
}

/** The versions and links that one call of `link` has at hand: each is fetched once, and what is written is seen at once. */
export class Desk {
  readonly transaction: Transaction;
  readonly #recorded: string;
  readonly #versions = new Map<number, StoryVersion>();
  readonly #links = new Map<number, StoryLink>();

  /** `recorded`: the time of what is written. */
  constructor(transaction: Transaction, recorded: string) {
    this.transaction = transaction;
    this.#recorded = recorded;
  }

  /** Fetches versions with their links. */
  async fetch(keys: Iterable<number>): Promise<void> {
    const wanted = padded([...new Set(keys)].filter((key) => !this.#versions.has(key)));
    if (wanted.length === 0) return;
    for (const row of await linksOf(this.transaction, wanted)) this.#links.set(row.version, linkOf(row));
    for (const { terms, ...row } of await versionsAt(this.transaction, wanted))
      this.#versions.set(row.key, { ...row, vector: unpackVector(terms) });
  }

  /** A version that has been fetched. */
  version(key: number): StoryVersion {
    const version = this.#versions.get(key);
    if (!version) throw new RangeError(`Version ${key} has not been fetched.`);
    return version;
  }

  /** The link of a version that has been fetched; undefined before its first. */
  link(key: number): StoryLink | undefined {
    return this.#links.get(key);
  }

  async write(key: number, link: StoryLink): Promise<void> {
    this.#links.set(key, link);
    const { shared, ...rest } = link;
    const row = { version: key, ...rest, shared: shared.join("\t"), recorded: this.#recorded };
    await insertAll(this.transaction, "story_links", [row]);
  }

  /** The versions that follow one now. */
  async children(key: number): Promise<readonly number[]> {
    const rows = await this.transaction
      .selectFrom("story_links")
      .select("version")
      .distinct()
      .where("parent", "=", key)
      .execute();
    const once = rows.map(({ version }) => version);
    await this.fetch(once);
    return once.filter((child) => this.link(child)?.parent === key);
  }
}

const linksOf = (transaction: Transaction, versions: readonly number[]) =>
  ask(transaction, `story links of ${versions.length}`, versions, () =>
    transaction.selectFrom("story_links").selectAll().where("version", "in", versions).orderBy("key").compile(),
  );

const versionsAt = (transaction: Transaction, versions: readonly number[]) =>
  ask(transaction, `story versions ${versions.length}`, versions, () =>
    transaction
      .selectFrom("versions")
      .innerJoin("documents", "documents.key", "versions.document")
      .innerJoin("story_vectors", "story_vectors.version", "versions.key")
      .select(["versions.key", "versions.id", "versions.document", "documents.id as documentId", "published", "terms"])
      .where("versions.key", "in", versions)
      .compile(),
  );

const linkOf = ({ parent, story, similarity, shared }: Selectable<Tables["story_links"]>): StoryLink => ({
  parent,
  story,
  similarity,
  shared: shared === "" ? [] : shared.split("\t"),
});

/** Lists as long as a power of two, so that few different statements are prepared; the last key comes several times. */
function padded(keys: readonly number[]): readonly number[] {
  const last = keys.at(-1);
  if (last === undefined) return keys;
  return [...keys, ...Array<number>(2 ** Math.ceil(Math.log2(keys.length)) - keys.length).fill(last)];
}
