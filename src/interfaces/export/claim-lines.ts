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
    /** As many there may be, if all that is asked were so and all whose lineage is not recorded stood apart. */
    readonly perhaps: number;
  };
  /** Places in `mentions`. */
  readonly relations: readonly {
    readonly later: number;
    readonly earlier: number;
    readonly kind: string;
    readonly band: "found" | "proposed";
  }[];
  /** Denials, confirmations and revisions that one article itself tells as such. */
  readonly answers: readonly {
    readonly kind: "denies" | "confirms" | "revises";
    readonly band: "found" | "proposed";
    /** The key of who answers. */
    readonly by: string;
    readonly article: string;
    /** The answering words. */
    readonly spans: readonly Span[];
    /** Place in `mentions` of what is answered; null where the answering words say what that is. */
    readonly to: number | null;
  }[];
}

export interface ClaimMention {
  readonly article: string;
  readonly spans: readonly Span[];
  /** The origin's key; of nameless ones with the outlet that has it from there. */
  readonly origin: string;
  /** Whether that origin counts as one that stands apart. */
  readonly independent: boolean;
  /** "proposed": whether it belongs here is a question. */
  readonly band: "found" | "proposed";
}

/** The line of a claim; `nameOf` gives the name of an occurrence's document. */
export function claimLineOf(
  { id, occurrences, links, askedLinks, told, proposed, perhaps, standing }: Claim,
  nameOf: (version: string) => string,
): ClaimLine {
  const origins = standing.sides.flatMap((side) => side.origins);
  const originOf = new Map(origins.flatMap((origin) => origin.occurrences.map((one) => [one.id, origin])));
  const asked = proposed.flatMap((one) => one.occurrences);
  const all = [...occurrences, ...asked];
  const place = new Map(all.map(({ key }, at) => [key, at]));
  const counts = standing.sides.map((side) => side.counts);
  return {
    id,
    mentions: all.map((occurrence) => {
      const { id: own, versionId, proposition } = occurrence;
      // What an outlet has taken back has no origin any more.
      const origin = originOf.get(own) ?? { key: occurrence.voice.key, independent: false };
      const band = asked.includes(occurrence) ? "proposed" : "found";
      return {
        article: nameOf(versionId),
        spans: proposition.spans,
        origin: origin.key,
        independent: origin.independent,
        band,
      };
    }),
    origins: {
      independent: Math.max(...counts.map(({ independent }) => independent)),
      perhaps: Math.max(perhaps, ...counts.map(({ independent, notRecorded }) => independent + notRecorded)),
    },
    relations: [...links, ...askedLinks].map(({ later, earlier, kind, band }) => ({
      later: place.get(later)!,
      earlier: place.get(earlier)!,
      kind,
      band,
    })),
    answers: told.map(({ kind, band, by, as, of }) => ({
      kind,
      band,
      by: by.key,
      article: nameOf(as.versionId),
      spans: as.proposition.spans,
      to: of === null ? null : (place.get(of.key) ?? null),
    })),
  };
}
