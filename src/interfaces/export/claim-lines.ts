import type { Span } from "../../index.ts";
import type { Claim } from "../../ledger/index.ts";

/** A claim as a line of `--to claims`: positions and names, no sentence of an article. */
export interface ClaimLine {
  readonly id: string;
  /** In the order of publication. `article` is the document's name; spans are UTF-16 units of its text. */
  readonly mentions: readonly ClaimMention[];
  readonly origins: {
    /** Of the side that has most: origins that certainly stand apart. */
    readonly independent: number;
    /** As many there may be, if all whose lineage is not recorded stand apart as well. */
    readonly perhaps: number;
  };
  /** Places in `mentions`. */
  readonly relations: readonly { readonly later: number; readonly earlier: number; readonly kind: string }[];
}

export interface ClaimMention {
  readonly article: string;
  readonly spans: readonly Span[];
  /** The origin's key; of nameless ones with the outlet that has it from there. */
  readonly origin: string;
  /** Whether that origin counts as one that stands apart. */
  readonly independent: boolean;
}

/** The line of a claim; `nameOf` gives the name of an occurrence's document. */
export function claimLineOf(
  { id, occurrences, links, standing }: Claim,
  nameOf: (version: string) => string,
): ClaimLine {
  const origins = standing.sides.flatMap((side) => side.origins);
  const originOf = new Map(origins.flatMap((origin) => origin.occurrences.map((one) => [one.id, origin])));
  const place = new Map(occurrences.map(({ key }, at) => [key, at]));
  const counts = standing.sides.map((side) => side.counts);
  return {
    id,
    mentions: occurrences.map((occurrence) => {
      const { id: own, versionId, proposition } = occurrence;
      // What an outlet has taken back has no origin any more.
      const origin = originOf.get(own) ?? { key: occurrence.voice.key, independent: false };
      return {
        article: nameOf(versionId),
        spans: proposition.spans,
        origin: origin.key,
        independent: origin.independent,
      };
    }),
    origins: {
      independent: Math.max(...counts.map(({ independent }) => independent)),
      perhaps: Math.max(...counts.map(({ independent, notRecorded }) => independent + notRecorded)),
    },
    relations: links.map(({ later, earlier, kind }) => ({
      later: place.get(later)!,
      earlier: place.get(earlier)!,
      kind,
    })),
  };
}
