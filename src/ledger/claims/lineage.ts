import { outletKey } from "../../languages/stored-words.ts";
import type { Credit } from "../../propositions/credit.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { type CopyPair, copiesOf, creditsOfVersions, type PairSide } from "../copies/pairs.ts";
import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import { endOf, type Until } from "../queries/until.ts";
import type { Lineage } from "./origins.ts";

/** A version whose lineage is asked. */
export interface Traced {
  /** Number of its row. */
  readonly key: number;
  /** The same in every ledger. */
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly credits: readonly Credit[];
}

/**
 * Where the words of these versions (row numbers) come from, by the copies that the ledger has found and the credits under
 * them. Boilerplate is not among them. A few milliseconds a document.
 */
export async function lineageOf(ledger: Ledger, versions: Iterable<number>, until: Until = {}): Promise<Lineage> {
  const { reads } = ledger.database;
  const keys = [...new Set(versions)];
  const credits = await creditsOfVersions(reads, keys);
  const traced: Traced[] = [];
  const documents = new Set<number>();
  for (const piece of inPieces(keys)) {
    const rows = reads.selectFrom("versions").select(["key", "id", "document", "publisher", "published"]);
    for (const { document, ...row } of await rows.where("key", "in", piece).execute()) {
      traced.push({ ...row, credits: credits.get(row.key) ?? [] });
      documents.add(document);
    }
  }
  const asOf = until.recordedBy === undefined ? {} : { asOf: endOf(until.recordedBy) };
  const pairs = await copiesOf(reads, [...documents], asOf);
  return lineageFrom(
    traced,
    pairs.filter(({ a, b }) => isOut(a, until) && isOut(b, until)),
  );
}

const isOut = ({ published }: PairSide, { publishedBy }: Until): boolean =>
  publishedBy === undefined || published === null || published <= endOf(publishedBy);

/** One side of a pair as seen from the other one. */
interface Edge {
  readonly other: PairSide;
  readonly passages: readonly { readonly own: Span; readonly other: Span }[];
  /** Whether the other one can be where this one has it from: it is, or the direction is not told. */
  readonly upstream: boolean;
  /** The agency whose text the shared words are, by the credits of the pair; null for none. */
  readonly agency: string | null;
}

/** The lineage that pairs and credits tell. Pure; the order of both counts for nothing. */
export function lineageFrom(traced: readonly Traced[], pairs: readonly CopyPair[]): Lineage {
  const byKey = new Map(traced.map((version) => [version.key, version]));
  const edges = new Map<string, Edge[]>();
  const connect = (from: PairSide, edge: Edge) => edges.set(from.version, [...(edges.get(from.version) ?? []), edge]);
  for (const { a, b, direction, passages, boilerplate } of pairs) {
    if (boilerplate) continue;
    const agency = direction.by === "credit" ? (direction.agencies[0] ?? null) : null;
    const ofA = passages.map((passage) => ({ own: passage.a, other: passage.b }));
    const ofB = passages.map((passage) => ({ own: passage.b, other: passage.a }));
    connect(a, { other: b, passages: ofA, upstream: direction.way !== "a->b", agency });
    connect(b, { other: a, passages: ofB, upstream: direction.way !== "b->a", agency });
  }
  // A claim asks of each wording more than once: for its sides, and for all of them together.
  const found = new Map<string, ReturnType<Lineage["firstOutlet"]>>();
  return {
    firstOutlet: (key, spans) => {
      const version = byKey.get(key);
      if (version === undefined) return null;
      const asked = [key, ...spans.flatMap(({ start, end }) => [start, end])].join();
      const known = found.get(asked);
      if (known !== undefined) return known;
      const first = firstOf(version, spans, edges);
      found.set(asked, first);
      return first;
    },
  };
}

/** Follows the words upstream, passage by passage, to the agency that is credited, else to the earliest text that has them. */
function firstOf(
  version: Traced,
  spans: readonly Span[],
  edges: ReadonlyMap<string, readonly Edge[]>,
): ReturnType<Lineage["firstOutlet"]> {
  const own = creditedAgency(version.credits, spans);
  if (own !== null) return outletKey(own);
  const reached = new Map<string, Source>([[version.id, version]]);
  const open: { readonly id: string; readonly spans: readonly Span[] }[] = [{ id: version.id, spans }];
  for (let at = 0; at < open.length; at++) {
    for (const { other, passages, upstream, agency } of edges.get(open[at]!.id) ?? []) {
      const shared = passages.filter((passage) => open[at]!.spans.some((span) => overlaps(span, passage.own)));
      if (shared.length === 0) continue;
      if (agency !== null) return outletKey(agency);
      if (!upstream || reached.has(other.version)) continue;
      const there = shared.map((passage) => passage.other);
      const credited = creditedAgency(other.credits, there);
      if (credited !== null) return outletKey(credited);
      reached.set(other.version, { ...other, id: other.version });
      open.push({ id: other.version, spans: there });
    }
  }
  const first = [...reached.values()].sort(bySources)[0]!;
  return first.publisher === null ? `text ${first.id}` : outletKey(first.publisher);
}

type Source = Pick<Traced, "id" | "publisher" | "published">;

/** What has no date comes last. */
const bySources = (a: Source, b: Source): number => {
  const [one, other] = [`${a.published ?? "~"} ${a.id}`, `${b.published ?? "~"} ${b.id}`];
  return one < other ? -1 : Number(one > other);
};

/** The agency whose text these words are, where the article says so: one agency alone, without the house's part in it. */
function creditedAgency(credits: readonly Credit[], spans: readonly Span[]): string | null {
  const found = credits.find(({ covers }) => spans.some((span) => overlaps(span, covers)));
  if (found === undefined || found.agencies.length !== 1) return null;
  return found.share === "whole" || found.rule === "credit/dateline" ? found.agencies[0]! : null;
}
