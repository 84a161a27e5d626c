import { NO_WHO, type Who } from "../identities/who.ts";
import { type CredibilityProposal, proposeCredibility } from "./credibility.ts";
import { type Decided, NOTHING_DECIDED } from "./decided.ts";
import { isSaidLater, order } from "./order.ts";
import {
  countOrigins,
  isOneOrigin,
  type Lineage,
  NO_LINEAGE,
  type Origin,
  type OriginCounts,
  originsOf,
} from "./origins.ts";
import { isAgainst, sidesOf } from "./sides.ts";
import { areStances } from "./stance.ts";
import type { Occurrence } from "./stated.ts";
import { upheld } from "./withdrawn.ts";

/** A denial or confirmation of an occurrence by a statement that says nothing else. */
export interface AnswerTo {
  readonly kind: "denies" | "confirms";
  /** Who answers. */
  readonly by: Pick<Origin, "key" | "persons" | "named">;
  /** The occurrence's id. */
  readonly to: string;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
}

/** One side of a claim with what stands behind it. */
export interface SideStanding {
  readonly occurrences: readonly Occurrence[];
  readonly origins: readonly Origin[];
  readonly counts: OriginCounts;
  readonly named: number;
  readonly unnamed: number;
  /** Outlets that tell it as a fact, on nobody's word: what each has it from is not told. */
  readonly unsourced: number;
  readonly first: Occurrence;
  readonly last: Occurrence;
  /** Days from the first to the last; null where a date is not known. */
  readonly days: number | null;
  readonly outlets: number;
  /** Positions in `Standing.sides` of the sides that still stand against it. */
  readonly against: readonly number[];
  /** Keys of origins that deny it without saying anything else, and have not come round. */
  readonly deniedBy: readonly string[];
  readonly credibility: CredibilityProposal;
}

/** What stands behind a claim: derived from its occurrences alone. No verdict. */
export interface Standing {
  /** The first said first. */
  readonly sides: readonly SideStanding[];
}

/** What is known beside the occurrences: what people have decided, and who is who. */
export interface Known {
  readonly decided: Pick<Decided, "relation">;
  readonly who: Who;
}

/** Works out the standing of a claim. Pure: the same occurrences give the same standing in any order. */
export function standingOf(
  all: readonly Occurrence[],
  lineage: Lineage = NO_LINEAGE,
  answers: readonly AnswerTo[] = [],
  { decided = NOTHING_DECIDED, who = NO_WHO }: Partial<Known> = {},
): Standing {
  const sides = sidesOf(all, decided).map((occurrences) => {
    const held = upheld(occurrences);
    // Who has taken it back stands behind it no longer; where nobody is left, it is told whose it was.
    return {
      occurrences,
      origins: originsOf(held.length > 0 ? held : occurrences, lineage, who),
      isGone: held.length === 0,
    };
  });
  return {
    sides: sides.map((side, at) => {
      const against = sides.flatMap((other, k) =>
        k !== at &&
        !other.isGone &&
        isAgainst(side.occurrences, other.occurrences, decided) &&
        !haveAllCome(other.origins, side.origins, who)
          ? [k]
          : [],
      );
      const ids = new Set(side.occurrences.map(({ id }) => id));
      const denials = answers.filter(
        ({ kind, to, by, day }) => kind === "denies" && ids.has(to) && !hasComeRound(side.origins, by, day, who),
      );
      const deniers = denials.map(({ by }) => by);
      const deniedBy = [...new Set(deniers.map(({ key }) => key))];
      const namedAgainst = distinct(
        [...against.flatMap((k) => sides[k]!.origins), ...deniers].filter(({ named }) => named),
        who,
      );
      const withdrawn =
        side.isGone || sides.some((other, k) => k !== at && haveAllCome(side.origins, other.origins, who));
      return sideStanding(side, against, deniedBy, namedAgainst, withdrawn);
    }),
  };
}

function sideStanding(
  { occurrences, origins }: { readonly occurrences: readonly Occurrence[]; readonly origins: readonly Origin[] },
  against: readonly number[],
  deniedBy: readonly string[],
  namedAgainst: number,
  withdrawn: boolean,
): SideStanding {
  const sorted = [...occurrences].sort(order);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const counts = countOrigins(origins);
  const named = origins.filter((origin) => origin.named && origin.independent).length;
  const open = against.length + deniedBy.length;
  return {
    occurrences: sorted,
    origins,
    counts,
    named,
    unnamed: origins.length - named,
    unsourced: new Set(
      sorted.flatMap(({ voice, outlet, version }) => (voice.kind === "outlet" ? [outlet ?? version] : [])),
    ).size,
    first,
    last,
    days: first.day === null || last.day === null ? null : last.day - first.day,
    outlets: new Set(sorted.map(({ outlet }) => outlet)).size,
    against,
    deniedBy,
    credibility: proposeCredibility({
      named,
      // What outlets print on nobody's word makes nothing more probable.
      notRecorded: origins.filter((origin) => !origin.independent && !isUnsourced(origin)).length,
      namedAgainst,
      open,
      withdrawn,
      stance: areStances(sorted),
    }),
  };
}

/** An outlet's own word, or an agency's in its outlets: nobody says whom it has it from. */
const isUnsourced = ({ kind }: Origin): boolean => kind === "outlet";

/** Whether every origin of one side has later been on the other one: they have come round. */
const haveAllCome = (from: readonly Origin[], to: readonly Origin[], who: Who): boolean =>
  from.every((one) =>
    to.some((other) => isOneOrigin(one, other, who) && isSaidLater(other.occurrences.at(-1)!, one.occurrences.at(-1)!)),
  );

const hasComeRound = (origins: readonly Origin[], by: AnswerTo["by"], day: number | null, who: Who): boolean =>
  origins.some((origin) => {
    const last = origin.occurrences.at(-1)!;
    const said = last.saidDay ?? last.day;
    return isOneOrigin(origin, by, who) && said !== null && day !== null && said > day;
  });

const distinct = (all: readonly AnswerTo["by"][], who: Who): number =>
  all.filter((one, i) => !all.slice(0, i).some((other) => isOneOrigin(one, other, who))).length;
