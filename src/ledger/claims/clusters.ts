import { type Band, type Join, joinOf } from "./join.ts";
import { order } from "./order.ts";
import type { Occurrence } from "./stated.ts";
import { putsRight } from "./withdrawn.ts";

/** Occurrences that fit each other, in the order of publication. */
export type Cluster<Member extends Occurrence> = readonly Member[];

/** Two clusters that may be one claim: a question. Positions in the list of clusters; `one` begins earlier. */
export interface Question {
  readonly one: number;
  readonly other: number;
  /** Mean over pairs of their members. */
  readonly probability: number;
}

export interface Clustered<Member extends Occurrence> {
  /** The one that begins first is first. */
  readonly clusters: readonly Cluster<Member>[];
  readonly questions: readonly Question[];
}

/** Members of a cluster that another one is held against: the first ones and the last ones, as copies are many. */
const ENDS = 4;
/** Mean probability over all pairs that a statement needs beside one pair that is found, and beside one that is proposed. */
const LEAST: Readonly<Record<Band, number>> = { found: 0.5, proposed: 0.4 };

/**
 * Parts what hangs together through single joins into claims whose members fit each other on the average, so that one bad pair
 * does not pull two events together. A pair that is no join at all counts as 0. The result does not depend on the order given.
 */
export function clustersOf<Member extends Occurrence>(all: readonly Member[]): Clustered<Member> {
  const known = new Map<string, Join>();
  const join = (a: Member, b: Member): Join => {
    const id = `${a.id} ${b.id}`;
    const found = known.get(id) ?? joinOf(a, b);
    known.set(id, found);
    return found;
  };
  const clusters: Member[][] = [];
  for (const member of [...all].sort(order)) {
    const fits = clusters.map((cluster) => fitOf(cluster, [member], join));
    const means = fits.map(({ best, mean }) => (best === "found" && mean >= LEAST.found ? mean : 0));
    const highest = Math.max(0, ...means);
    if (highest > 0) clusters[means.indexOf(highest)]!.push(member);
    else clusters.push([member]);
  }
  const questions: Question[] = [];
  for (let one = 0; one < clusters.length; one++)
    for (let other = one + 1; other < clusters.length; other++) {
      const { best, mean } = fitOf(clusters[one]!, clusters[other]!, join);
      if (best !== null && mean >= LEAST.proposed) questions.push({ one, other, probability: mean });
    }
  return { clusters, questions };
}

interface Fit {
  /** Of the best pair. */
  readonly best: Band | null;
  readonly mean: number;
}

function fitOf<Member extends Occurrence>(
  a: readonly Member[],
  b: readonly Member[],
  join: (a: Member, b: Member) => Join,
): Fit {
  let [sum, pairs] = [0, 0];
  const bands = new Set<Band | null>();
  for (const one of ends(a))
    for (const other of ends(b)) {
      if (putsRight(one, other)) return { best: "found", mean: 1 };
      const { band, probability } = join(one, other);
      bands.add(band);
      pairs++;
      sum += band === null ? 0 : probability;
    }
  return { best: bands.has("found") ? "found" : bands.has("proposed") ? "proposed" : null, mean: sum / pairs };
}

const ends = <Member>(all: readonly Member[]): readonly Member[] =>
  all.length <= 2 * ENDS ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
