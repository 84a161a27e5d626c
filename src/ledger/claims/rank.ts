import { rarityOfHash } from "../stories/rarity.ts";
import type { Claim } from "./make-claim.ts";
import type { StoredOccurrence } from "./occurrences.ts";
import { isLed, type Occurrence } from "./stated.ts";

/** Names that an article is about most: the first ones of its setting. */
const CENTRAL = 5;
/** What counts beside twice as many articles: an origin of its own; being about the story's main names; saying what the headlines of
 * all its articles say; standing at their beginnings; having the words that the beginnings of all articles have in common. */
const WEIGHT = { origin: 1, main: 0.75, headed: 4, led: 1, common: 4 };
/** Share of its headline, and of the words in common, that what a single article has at its beginning must say to be told of a story. */
const MOSTLY = { headed: 0.5, common: 0.25 };
/** So many claims tell a story. */
const FEW = 5;
/** What a claim of one article has less that takes part in one of several. */
const ASIDE = 2;
/** Rarity of a word that the table lacks, as it does verbs and adjectives. */
const UNLISTED = 3.5;

type Ranked = Pick<Claim, "id" | "standing" | "proposed" | "told"> & {
  readonly occurrences: readonly StoredOccurrence[];
};

/**
 * Claims of some articles, what these are about first: by how many of them have it, the origins that stand apart, whether it speaks of
 * those whom the articles are about, how much of their headlines it says, and what it has in common with the beginnings of the others.
 * Without those that none of them has, and of fewer than `least` wordings only the one that tells what its article is about,
 * and what somebody denies or confirms.
 */
export function ranked<One extends Ranked>(
  claims: readonly One[],
  isOwn: (one: StoredOccurrence) => boolean,
  least: number,
): readonly One[] {
  const own = new Map(claims.map((claim) => [claim, claim.occurrences.filter(isOwn)]));
  const commonness = commonnessOf(own.values());
  const isMain = (one: StoredOccurrence) =>
    isLed(one) && ((one.proposition.headed ?? 0) >= MOSTLY.headed || commonOf(one, commonness) >= MOSTLY.common);
  const held = claims.filter((claim) => own.get(claim)!.length > 0);
  // What an article alone has beside what it tells with others comes behind that.
  const shared = new Set(
    held
      .map((claim) => documentsOf(own.get(claim)!, isMain))
      .filter((all) => all.size > 1)
      .flatMap((all) => [...all]),
  );
  const isAside = (all: readonly StoredOccurrence[]) =>
    all.every(({ document }) => document === all[0]!.document && shared.has(document));
  const weights = new Map(
    held.map((claim) => {
      const all = own.get(claim)!;
      return [claim, weightOf(claim, all, commonness) - (isAside(all) ? ASIDE : 0)];
    }),
  );
  held.sort((a, b) => weights.get(b)! - weights.get(a)! || (a.id < b.id ? -1 : 1));
  // What one article alone has is told where it is what says most of what this article is about.
  const heads = headsOf(held.flatMap((claim) => own.get(claim)!.filter(isMain)));
  const told = held.filter((claim) => {
    const isHead = own.get(claim)!.some((one) => heads.get(one.document) === one);
    return claim.occurrences.length + claim.proposed.length >= least || isHead || claim.told.length > 0;
  });
  if (told.length >= FEW) return told;
  // Where little is told, an article of which nothing is has the first thing that it says.
  const seen = new Set(told.flatMap((claim) => own.get(claim)!.map(({ document }) => document)));
  const led = held.flatMap((claim) => own.get(claim)!.filter((one) => isLed(one) && !seen.has(one.document)));
  const firsts = new Set(headsOf(led).values());
  const further = held.filter((claim) => own.get(claim)!.some((one) => firsts.has(one)));
  return [...told, ...further.slice(0, FEW - told.length)];
}

/** Of each article the occurrence that says most of its headline; of equal ones the first. */
function headsOf(main: readonly StoredOccurrence[]): ReadonlyMap<number, StoredOccurrence> {
  const heads = new Map<number, StoredOccurrence>();
  for (const one of main) {
    const best = heads.get(one.document);
    const ahead = best === undefined ? 1 : headedOf(one) - headedOf(best) || startOf(best) - startOf(one);
    if (ahead > 0) heads.set(one.document, one);
  }
  return heads;
}

const headedOf = ({ proposition }: Occurrence): number => proposition.headed ?? 0;

/** The articles of a claim of which one tells what its article is about; none else. */
const documentsOf = (
  all: readonly StoredOccurrence[],
  isMain: (one: StoredOccurrence) => boolean,
): ReadonlySet<number> => new Set(all.some(isMain) ? all.map(({ document }) => document) : []);

const startOf = ({ proposition }: Occurrence): number => proposition.spans[0]?.start ?? 0;

function weightOf(
  { standing }: Ranked,
  occurrences: readonly StoredOccurrence[],
  commonness: ReadonlyMap<number, number>,
): number {
  const documents = new Set(occurrences.map(({ document }) => document)).size;
  // What outlets alone tell, on nobody's word, weighs as what one origin says.
  const origins = Math.max(1, ...standing.sides.map(({ counts }) => counts.independent));
  return (
    2 * Math.log2(1 + documents) +
    Math.log2(1 + occurrences.length) +
    WEIGHT.origin * origins +
    WEIGHT.main * meanOf(occurrences, (one) => Number(isCentral(one))) +
    WEIGHT.headed * meanOf(occurrences, ({ proposition }) => proposition.headed ?? 0) +
    WEIGHT.led * meanOf(occurrences, (one) => Number(isLed(one))) +
    WEIGHT.common * meanOf(occurrences, (one) => commonOf(one, commonness))
  );
}

/** For each word at the beginning of an article, in how many of them it stands: 0 for one of them, 1 for all. */
function commonnessOf(claims: Iterable<readonly StoredOccurrence[]>): ReadonlyMap<number, number> {
  const documents = new Map<number, Set<number>>();
  const all = new Set<number>();
  for (const occurrences of claims)
    for (const one of occurrences) {
      all.add(one.document);
      if (!isLed(one)) continue;
      for (const word of one.proposition.wording)
        documents.set(word, (documents.get(word) ?? new Set()).add(one.document));
    }
  const most = Math.log2(Math.max(2, all.size));
  return new Map([...documents].map(([word, own]) => [word, Math.log2(own.size) / most]));
}

/** How common its words are, rare ones counting more. */
function commonOf({ proposition: { wording } }: Occurrence, commonness: ReadonlyMap<number, number>): number {
  let [sum, most] = [0, 0];
  for (const word of wording) {
    const weight = rarityOfHash(word) ?? UNLISTED;
    sum += weight * (commonness.get(word) ?? 0);
    most += weight;
  }
  return most === 0 ? 0 : sum / most;
}

const meanOf = (all: readonly Occurrence[], of: (one: Occurrence) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0) / all.length;

/** Whether it speaks of, or is said by, somebody or something that its article is about. */
function isCentral({ proposition, voice, setting }: Occurrence): boolean {
  const main = setting.slice(0, CENTRAL);
  const keys = [...proposition.participants.map(({ key }) => key), voice.person ?? voice.key];
  return keys.some((key) => main.some((name) => key.split(/[=\s-]+/u).includes(name)));
}
