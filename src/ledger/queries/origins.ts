import type { Credit } from "../../propositions/credit.ts";
import { allPairs, type CopyPair, copiesOf, creditsOfVersions } from "../copies/pairs.ts";
import { type Attribution, type SourceEdge, sourceGraph } from "../copies/source-graph.ts";
import type { Ledger } from "../ledger.ts";
import { type DocumentEntry, entryOfRow, isCurrent, ORDER, readingOf, versionRows } from "./documents.ts";
import { wordsOf } from "./statements.ts";
import { countsBy, endOf, type Until } from "./until.ts";

/** Who some documents have it from. */
export interface Origins {
  readonly documents: readonly (DocumentEntry & { readonly credits: readonly Credit[] })[];
  /** Pairs with text of their own in common; one of the two is among `documents`. */
  readonly pairs: readonly CopyPair[];
  /** Media that tell something on, and sources without a name, statement by statement. */
  readonly attributions: readonly Attribution[];
  /** The graph of sources, every edge with its evidence. */
  readonly edges: readonly SourceEdge[];
}

/** Of a document (its id, that of a version, its name or address) or of all documents of a story; null for none such. */
export async function origins(ledger: Ledger, id: string, until: Until = {}): Promise<Origins | null> {
  const rows = await rowsOf(ledger, id, until);
  if (rows.length === 0) return null;
  const pairs = await pairsOf(ledger, rows, until);
  const credits = await creditsOfVersions(
    ledger.database.reads,
    rows.map(({ key }) => key),
  );
  const attributions: Attribution[] = [];
  for (const { key, document } of rows) attributions.push(...(await attributionsOf(ledger, key, document)));
  return {
    documents: rows.map(({ row: _, ...version }) => ({
      ...entryOfRow(version),
      credits: credits.get(version.key) ?? [],
    })),
    pairs,
    attributions,
    edges: sourceGraph(pairs, attributions),
  };
}

/** The pairs of `origins` alone, without opening a reading: a few milliseconds. */
export const copiesIn = async (ledger: Ledger, id: string, until: Until = {}): Promise<readonly CopyPair[]> =>
  pairsOf(ledger, await rowsOf(ledger, id, until), until);

const rowsOf = (ledger: Ledger, id: string, until: Until) =>
  versionRows(ledger)
    .where(countsBy(until))
    .where(isCurrent(until))
    .where("versions.document", "in", (builder) =>
      builder
        .selectFrom("versions as any")
        .innerJoin("documents as of", "of.key", "any.document")
        .leftJoin("story_links as link", "link.version", "any.key")
        .select("any.document")
        .where((inner) =>
          inner.or([
            inner("of.id", "=", id),
            inner("any.id", "=", id),
            inner("any.name", "=", id),
            inner("of.address", "=", id),
            inner("link.story", "=", id),
          ]),
        ),
    )
    .select("versions.document as row")
    .orderBy(ORDER)
    .orderBy("versions.id")
    .execute();

async function pairsOf(
  { database: { reads } }: Ledger,
  rows: readonly { readonly row: number }[],
  until: Until,
): Promise<readonly CopyPair[]> {
  const asked = rows.map(({ row }) => row);
  return (await copiesOf(reads, asked, asOf(until))).filter((pair) => isOut(pair, until));
}

/** Every pair of documents that share a fifth or more of the shorter one's words, those of boilerplate as well. */
export async function* allOrigins(ledger: Ledger, until: Until = {}): AsyncGenerator<CopyPair> {
  for await (const pair of allPairs(ledger.database.reads, asOf(until))) if (isOut(pair, until)) yield pair;
}

const asOf = ({ recordedBy }: Until) => (recordedBy === undefined ? {} : { asOf: endOf(recordedBy) });

/** Whether both had been published; one without a date counts, as the pair was recorded. */
const isOut = ({ a, b }: CopyPair, { publishedBy }: Until): boolean =>
  publishedBy === undefined || [a, b].every(({ published }) => (published ?? "") <= endOf(publishedBy));

/** The media and nameless sources that the statements of a version name. */
async function attributionsOf(ledger: Ledger, version: number, document: string): Promise<readonly Attribution[]> {
  const { statements, document: head } = await readingOf(ledger, version);
  return statements.flatMap(({ chain }) =>
    chain.flatMap(({ spans, named }, i): Attribution[] => {
      const relay = chain[i + 1];
      // The origin with a name speaks for itself; a name behind it is a medium that tells it on.
      if (named && i === 0) return [];
      const source = wordsOf(head.text, spans) ?? "";
      if (source === "") return [];
      return [{ document, source, named, relay: relay ? wordsOf(head.text, relay.spans) : null, evidence: spans }];
    }),
  );
}
