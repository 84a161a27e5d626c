import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { dayOf } from "./position.ts";
import type { Occurrence, Stated } from "./stated.ts";
import { outletKey } from "./voice.ts";

/** An occurrence with the number of its row. */
export interface StoredOccurrence extends Occurrence {
  readonly key: number;
  readonly versionId: string;
  /** Number of its document's row. */
  readonly document: number;
  readonly published: string | null;
  /** When its version was recorded. */
  readonly recorded: string;
}

/** Rows that one statement asks for. */
const AT_ONCE = 256;

/** The propositions with these row numbers, in no particular order; `known` keeps them. */
export async function occurrencesOf(
  database: Kysely<Tables>,
  keys: Iterable<number>,
  known: Map<number, StoredOccurrence> = new Map(),
): Promise<ReadonlyMap<number, StoredOccurrence>> {
  const missing = [...new Set(keys)].filter((key) => !known.has(key));
  for (const part of parts(missing)) {
    for (const occurrence of (await rows(database).where("propositions.key", "in", part).execute()).map(fromRow))
      known.set(occurrence.key, occurrence);
  }
  return known;
}

/** The propositions of one version, in the order of the text. */
export async function occurrencesOfVersion(
  database: Kysely<Tables>,
  version: number,
): Promise<readonly StoredOccurrence[]> {
  const found = await rows(database)
    .where("propositions.version", "=", version)
    .orderBy("propositions.position")
    .execute();
  return found.map(fromRow);
}

const rows = (database: Kysely<Tables>) =>
  database
    .selectFrom("propositions")
    .innerJoin("versions", "versions.key", "propositions.version")
    .innerJoin("claim_settings", "claim_settings.version", "propositions.version")
    .select([
      "propositions.key",
      "propositions.id",
      "propositions.position",
      "propositions.body",
      "propositions.version",
      "versions.id as versionId",
      "versions.document",
      "versions.published",
      "versions.recorded",
      "versions.publisher",
      "claim_settings.words",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

/** Body and words are JSON that `layer.ts` has written. */
const fromRow = ({ body, words, publisher, published, ...row }: Row): StoredOccurrence => ({
  ...(JSON.parse(body) as Stated),
  ...row,
  published,
  day: dayOf(published),
  outlet: publisher === null ? null : outletKey(publisher),
  setting: JSON.parse(words) as string[],
});

/** Lists of a few different lengths, so that few statements are prepared; the last element fills them up. */
export function parts(list: readonly number[], atOnce = AT_ONCE): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (let at = 0; at < list.length; at += atOnce) {
    const part = list.slice(at, at + atOnce);
    const size = Math.min(atOnce, 2 ** Math.ceil(Math.log2(part.length)));
    all.push([...part, ...Array<number>(size - part.length).fill(part.at(-1)!)]);
  }
  return all;
}
