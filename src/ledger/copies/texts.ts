import type { Kysely } from "kysely";
import { inPieces } from "../database/in-pieces.ts";
import type { Tables } from "../tables.ts";
import { distinct, type Grams } from "./grams.ts";
import { type Grammed, grammed } from "./passages.ts";

/** What a version's share with another is counted from. */
export interface Compared {
  readonly key: number;
  readonly id: string;
  readonly document: number;
  /** The different grams in rising order. */
  readonly set: Grams;
}

/** A version's text, ready to be compared word for word. */
export interface Comparable extends Compared, Grammed {}

/** The texts of versions by their row numbers. A text that has been taken out counts as empty. */
export async function comparables(
  reads: Kysely<Tables>,
  keys: readonly number[],
): Promise<ReadonlyMap<number, Comparable>> {
  const found = new Map<number, Comparable>();
  for (const piece of inPieces(keys)) {
    const rows = await reads
      .selectFrom("versions")
      .leftJoin("texts", "texts.version", "versions.key")
      .select(["versions.key", "versions.id", "versions.document", "content"])
      .where("versions.key", "in", piece)
      .execute();
    for (const { content, ...row } of rows) {
      const text = grammed(content ?? "");
      found.set(row.key, { ...row, ...text, set: distinct(text.grams) });
    }
  }
  return found;
}

/** The publisher as given, else the host of the address; null when neither is known. */
export function publisherOf(publisher: string | null, url: string | null): string | null {
  if (publisher !== null) return publisher;
  return url !== null && URL.canParse(url) ? new URL(url).host || null : null;
}
