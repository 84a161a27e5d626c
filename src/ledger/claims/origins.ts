import type { FactualityValue } from "../../statements/statement.ts";
import type { Span } from "../../text/span.ts";
import { jaccard } from "./compare.ts";
import { houseOf } from "./houses.ts";
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

/** Where occurrences of one claim go back to. */
export interface Origin {
  readonly key: string;
  /** The persons who speak for it, as keys. */
  readonly persons: readonly string[];
  readonly kind: Voice["kind"];
  /** As its first occurrence has it; "" for an outlet that names no source. */
  readonly label: string;
  readonly named: boolean;
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
  return groups.map(({ key, occurrences }) => ({
    key,
    persons: personsOf(occurrences),
    kind: kindOf(key),
    label: occurrences[0]!.voice.label,
    named: kindOf(key) === "named",
    occurrences,
    factuality: [...new Set(occurrences.flatMap(({ factuality }) => (factuality === null ? [] : [factuality])))],
  }));
}

/**
 * Origins with a name are independent of each other. One without a name may be any other one: it counts as independent only
 * where it is the only one.
 */
export function countOrigins(origins: readonly Origin[]): OriginCounts {
  const named = origins.filter((origin) => origin.named).length;
  const unnamed = origins.length - named;
  const occurrences = origins.reduce((all, origin) => all + origin.occurrences.length, 0);
  const independent = named > 0 ? named : Math.min(1, unnamed);
  return { independent, sameOrigin: occurrences - origins.length, notRecorded: origins.length - independent };
}

const personsOf = (occurrences: readonly Occurrence[]): readonly string[] => [
  ...new Set(occurrences.flatMap(({ voice }) => (voice.person === null ? [] : [voice.person]))),
];

/** Whether two origins are one: by a name and its shorter form, or by who speaks. */
export const isOneOrigin = (a: Pick<Origin, "key" | "persons">, b: Pick<Origin, "key" | "persons">): boolean =>
  a.key === b.key || isOneName(a.key, b.key) || a.persons.some((person) => b.persons.includes(person));

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
