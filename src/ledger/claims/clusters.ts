import type { Band } from "./band.ts";
import { isContrary } from "./compare.ts";
import { type Decided, NOTHING_DECIDED, type Verdict } from "./decided.ts";
import { type Join, joinOf } from "./join.ts";
import { haveOneText } from "./one-wording.ts";
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
 * does not pull two events together. A pair that is no join at all counts as 0; one that may be two sides of one matter, but too
 * unsurely to be told, counts neither way. The result does not depend on the order given. What people have decided goes before all of it.
 */
export function clustersOf<Member extends Occurrence>(
  all: readonly Member[],
  decided: Pick<Decided, "join"> = NOTHING_DECIDED,
): Clustered<Member> {
  const known = new Map<string, Join>();
  const join = (a: Member, b: Member): Join => {
    const id = `${a.id} ${b.id}`;
    const found = known.get(id) ?? joinOf(a, b);
    known.set(id, found);
    return found;
  };
  const held = (a: readonly Member[], b: readonly Member[]): Fit =>
    isSaid("reject", a, b, decided) ? NO_FIT : fitOf(a, b, join);
  const parted: Member[][] = [];
  for (const member of [...all].sort(order)) {
    const fits = parted.map((cluster) => held(cluster, [member]));
    const means = fits.map(({ best, mean }) => (best === "found" && mean >= LEAST.found ? mean : 0));
    const highest = Math.max(0, ...means);
    if (highest > 0) parted[means.indexOf(highest)]!.push(member);
    else parted.push([member]);
  }
  const clusters = putTogether(parted, decided);
  const questions: Question[] = [];
  for (let one = 0; one < clusters.length; one++)
    for (let other = one + 1; other < clusters.length; other++) {
      const { best, mean } = held(clusters[one]!, clusters[other]!);
      if (best !== null && mean >= LEAST.proposed) questions.push({ one, other, probability: mean });
    }
  return { clusters, questions };
}

interface Fit {
  /** Of the best pair. */
  readonly best: Band | null;
  readonly mean: number;
}

const NO_FIT: Fit = { best: null, mean: 0 };

/** Whether people have said it of two of them. */
const isSaid = (
  verdict: Verdict,
  a: readonly Occurrence[],
  b: readonly Occurrence[],
  { join }: Pick<Decided, "join">,
): boolean => join !== NOTHING_DECIDED.join && a.some((one) => b.some((other) => join(one, other) === verdict));

/** Whole clusters of which people have said of two members that they are about the same. */
function putTogether<Member extends Occurrence>(
  parted: readonly (readonly Member[])[],
  decided: Pick<Decided, "join">,
): readonly Cluster<Member>[] {
  let clusters: readonly Cluster<Member>[] = [];
  for (const cluster of parted) {
    const own = clusters.filter((one) => isSaid("accept", one, cluster, decided));
    const whole = own.length === 0 ? cluster : [...own.flat(), ...cluster].sort(order);
    clusters = [...clusters.filter((one) => !own.includes(one)), whole];
  }
  return clusters.toSorted((a, b) => order(a[0]!, b[0]!));
}

function fitOf<Member extends Occurrence>(
  a: readonly Member[],
  b: readonly Member[],
  join: (a: Member, b: Member) => Join,
): Fit {
  let [sum, pairs] = [0, 0];
  const bands = new Set<Band | null>();
  for (const ones of texts(ends(a)))
    for (const others of texts(ends(b))) {
      let [most, isSilent] = [0, false];
      for (const one of ones)
        for (const other of others) {
          if (putsRight(one, other)) return { best: "found", mean: 1 };
          const { band, probability, comparison } = join(one, other);
          bands.add(band);
          if (band !== null) most = Math.max(most, probability);
          if (comparison.same && isContrary(comparison)) isSilent = true;
        }
      if (isSilent && most === 0) continue;
      pairs += ones.length * others.length;
      sum += most * ones.length * others.length;
    }
  if (pairs === 0) return NO_FIT;
  return { best: bands.has("found") ? "found" : bands.has("proposed") ? "proposed" : null, mean: sum / pairs };
}

/** Prints of one text count by the one that fits best: one of them may be cut or mistyped. */
function texts<Member extends Occurrence>(all: readonly Member[]): readonly (readonly Member[])[] {
  const groups: Member[][] = [];
  for (const one of all) {
    const own = groups.find(([first]) => haveOneText(first!, one));
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups;
}

const ends = <Member>(all: readonly Member[]): readonly Member[] =>
  all.length <= 2 * ENDS ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
