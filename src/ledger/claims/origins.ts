import type { FactualityValue } from "../../statements/statement.ts";
import type { Span } from "../../text/span.ts";
import { jaccard } from "./compare.ts";
import { houseOf } from "./houses.ts";
import { isOneWording } from "./one-wording.ts";
import { order } from "./order.ts";
import { sameName } from "./same-name.ts";
import { sourceKey, UNNAMED } from "./source-key.ts";
import type { Occurrence, Voice } from "./stated.ts";

/** What is known of where a text comes from, beside its own words. */
export interface Lineage {
  /**
   * Who had these words of a version (row number) first: the agency whose text they are, else the outlet that they were copied
   * from, as `outletKey` gives it, or the outlet itself; null for versions that nothing is known of.
   */
  readonly firstOutlet: (version: number, spans: readonly Span[]) => string | null;
}

export const NO_LINEAGE: Lineage = { firstOutlet: () => null };

/**
 * Why an origin counts as it does: what its voice is, or, of one with a name,
 * - `same words`: another one had these very words before, so that one has them from the other or is given them wrongly;
 * - `vague`: a body called by what it is, a country for its government, which may be another one of these origins; or nowhere
 *   named where it speaks ("er", "der Mediziner").
 */
export type OriginReason = Voice["kind"] | "same words" | "vague";

/** Where occurrences of one claim go back to. */
export interface Origin {
  readonly key: string;
  /** The persons who speak for it, as keys. */
  readonly persons: readonly string[];
  readonly kind: Voice["kind"];
  /** As its first occurrence has it; "" for an outlet that names no source. */
  readonly label: string;
  readonly named: boolean;
  /** It is certainly none of the others, or stands for all of those that cannot be told apart. */
  readonly independent: boolean;
  readonly reason: OriginReason;
  /** From first to last; all but the first are of the same origin. */
  readonly occurrences: readonly Occurrence[];
  /** What the source commits to, in the order of the occurrences, each value once. */
  readonly factuality: readonly FactualityValue[];
}

/** The three classes: how many origins stand apart, how many occurrences only hand on, how many origins may be one. */
export interface OriginCounts {
  readonly independent: number;
  readonly sameOrigin: number;
  readonly notRecorded: number;
}

/** Groups occurrences of one claim by where they go back to, the first said first. */
export function originsOf(all: readonly Occurrence[], lineage: Lineage = NO_LINEAGE): readonly Origin[] {
  const sorted = [...all].sort(order);
  const groups: { readonly key: string; readonly occurrences: Occurrence[] }[] = [];
  for (const occurrence of sorted) {
    const key = originKey(occurrence, sorted, lineage);
    const found = groups.find((group) => group.key === key || isOneSource(group, key, occurrence));
    if (found) found.occurrences.push(occurrence);
    else groups.push({ key, occurrences: [occurrence] });
  }
  const reasons = groups.map((group, at) => reasonOf(group, groups.slice(0, at)));
  // Names first, then names that may be others, then whoever was first.
  const certain = reasons.includes("named");
  const chief = certain ? -1 : Math.max(0, groups.findIndex(isNamed));
  return groups.map(({ key, occurrences }, at) => ({
    key,
    persons: personsOf(occurrences),
    kind: kindOf(key),
    label: occurrences[0]!.voice.label,
    named: isNamed({ key }),
    independent: reasons[at] === "named" || at === chief,
    reason: reasons[at]!,
    occurrences,
    factuality: [...new Set(occurrences.flatMap(({ factuality }) => (factuality === null ? [] : [factuality])))],
  }));
}

interface Group {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

const isNamed = ({ key }: Pick<Group, "key">): boolean => kindOf(key) === "named";

function reasonOf(group: Group, before: readonly Group[]): OriginReason {
  if (!isNamed(group)) return kindOf(group.key);
  if (before.some((other) => isNamed(other) && haveOneWording(group, other))) return "same words";
  return group.occurrences.every(({ voice }) => voice.vague === true) ? "vague" : "named";
}

const haveOneWording = (a: Group, b: Group): boolean =>
  a.occurrences.some((one) => b.occurrences.some((other) => isOneWording(one, other)));

/** Counts origins with their occurrences by class. */
export function countOrigins(origins: readonly Origin[]): OriginCounts {
  const independent = origins.filter((origin) => origin.independent).length;
  const occurrences = origins.reduce((all, origin) => all + origin.occurrences.length, 0);
  return { independent, sameOrigin: occurrences - origins.length, notRecorded: origins.length - independent };
}

const personsOf = (occurrences: readonly Occurrence[]): readonly string[] => [
  ...new Set(occurrences.flatMap(({ voice }) => (voice.person === null ? [] : [voice.person]))),
];

/** Whether two origins are one: by a name and its shorter form, or by who speaks. */
export const isOneOrigin = (a: Pick<Origin, "key" | "persons">, b: Pick<Origin, "key" | "persons">): boolean =>
  a.key === b.key ||
  isOneName(a.key, b.key) ||
  a.persons.some((person) => b.persons.some((other) => sameName(person, other)));

const isOneName = (a: string, b: string): boolean => isName(a) && isName(b) && sameName(a, b);
const isName = (key: string): boolean => key.startsWith("=") && !key.includes(UNNAMED);

/** The same source, or the same words of an unnamed one: a text that was handed on. */
function isOneSource(
  group: { readonly key: string; readonly occurrences: readonly Occurrence[] },
  key: string,
  occurrence: Occurrence,
): boolean {
  const persons = occurrence.voice.person === null ? [] : [occurrence.voice.person];
  if (isOneOrigin({ key: group.key, persons: personsOf(group.occurrences) }, { key, persons })) return true;
  const { voice, proposition } = occurrence;
  return (
    voice.kind !== "named" &&
    group.occurrences.some(
      (other) =>
        other.voice.kind === voice.kind &&
        other.voice.key === voice.key &&
        proposition.wording.length >= ENOUGH_WORDS &&
        jaccard(other.proposition.wording, proposition.wording) === 1,
    )
  );
}

/** Words that two unconnected reporters rarely choose alike. */
const ENOUGH_WORDS = 4;

const kindOf = (key: string): Voice["kind"] => {
  if (key.includes(UNNAMED)) return "unnamed";
  return key.startsWith("=") ? "named" : key.startsWith("@=") ? "medium" : "outlet";
};

/** The source's key; a report of a medium is that medium's own occurrence, a copy that of the text it was copied from. */
function originKey(occurrence: Occurrence, all: readonly Occurrence[], lineage: Lineage): string {
  const { voice } = occurrence;
  if (voice.kind === "named") return voice.key;
  if (voice.kind === "medium") return reportKey(voice.key, all, lineage);
  const first = lineage.firstOutlet(occurrence.version, occurrence.proposition.spans);
  const outlet = first ?? occurrence.outlet;
  return sourceKey({ ...occurrence, outlet: outlet === null ? null : houseOf(outlet) });
}

/** Whom the medium itself has it from, where its own article or one that relays it in full says so. */
function reportKey(medium: string, all: readonly Occurrence[], lineage: Lineage): string {
  const own = all.find((other) => other.outlet === medium && other.voice.kind !== "medium");
  const relayed = own ?? all.find((other) => other.voice.through === medium && other.voice.kind === "unnamed");
  return relayed === undefined ? `@${houseOf(medium)}` : originKey(relayed, all, lineage);
}
