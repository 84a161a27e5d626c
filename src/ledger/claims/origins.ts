import { hashOf } from "../../analysis/hash.ts";
import { agencyName, houseOf, sameName } from "../../languages/stored-words.ts";
import { isBare, surnameKey } from "../../propositions/name-key.ts";
import type { Voice } from "../../propositions/voice.ts";
import type { FactualityValue } from "../../statements/statement.ts";
import type { Span } from "../../text/span.ts";
import { NO_WHO, type Sameness, type Who } from "../identities/who.ts";
import { areCalledAlike } from "./called-alike.ts";
import { jaccard } from "./compare.ts";
import { isOneWording } from "./one-wording.ts";
import { order } from "./order.ts";
import { sourceKey, UNNAMED } from "./source-key.ts";
import type { Occurrence } from "./stated.ts";

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
 *   named where it speaks ("er", "der Mediziner");
 * - `perhaps one`: somebody may speak for the other one, or be it, but one article alone tells so; or a body and a person of whom
 *   nothing tells for whom he speaks, and who does not say it "too"; two of one surname or one house; one whom the other article names.
 */
export type OriginReason = Voice["kind"] | "same words" | "vague" | "perhaps one";

/** Where occurrences of one claim go back to. */
export interface Origin {
  readonly key: string;
  /** The persons who speak for it, as keys. */
  readonly persons: readonly string[];
  readonly kind: Voice["kind"];
  /** As its first occurrence has it; the agency whose text it is; "" for an outlet that names no source. */
  readonly label: string;
  readonly named: boolean;
  /** It is certainly none of the others, or stands for all sources that cannot be told apart; never an outlet's own word. */
  readonly independent: boolean;
  readonly reason: OriginReason;
  /** The label of the other origin that this one may be; null where it is certainly another one, or has no name. */
  readonly maybe: string | null;
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
export function originsOf(
  all: readonly Occurrence[],
  lineage: Lineage = NO_LINEAGE,
  who: Who = NO_WHO,
): readonly Origin[] {
  const sorted = [...all].sort(order);
  const groups: { readonly key: string; readonly occurrences: Occurrence[] }[] = [];
  for (const occurrence of sorted) {
    const key = originKey(occurrence, sorted, lineage);
    const found = groups.find((group) => group.key === key || isOneSource(group, key, occurrence, who));
    if (found) found.occurrences.push(occurrence);
    else groups.push({ key, occurrences: [occurrence] });
  }
  const reasons = groups.map((group, at) => reasonOf(group, groups.slice(0, at), who));
  // Names first, then names that may be others, then sources without one; whom an outlet has it from that names none, nobody knows.
  const certain = reasons.includes("named");
  const [named, told] = [groups.findIndex(isNamed), groups.findIndex((group) => kindOfGroup(group) !== "outlet")];
  const chief = certain ? -1 : named >= 0 ? named : told;
  return groups.map(({ key, occurrences }, at) => ({
    key,
    persons: personsOf(occurrences),
    kind: kindOfGroup({ key, occurrences }),
    label: occurrences[0]!.voice.label || agencyOf(key),
    named: isNamed({ key }),
    independent: reasons[at] === "named" || at === chief,
    reason: reasons[at]!,
    maybe: maybeOf(at, groups, reasons, who),
    occurrences,
    factuality: [...new Set(occurrences.flatMap(({ factuality }) => (factuality === null ? [] : [factuality])))],
  }));
}

interface Group {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** A medium is who is said to report it; what articles tell themselves is their outlets', or the agency's whose text they print. */
const kindOfGroup = ({ key, occurrences }: Group): Voice["kind"] =>
  occurrences.every(({ voice }) => voice.kind === "outlet") ? "outlet" : kindOf(key);

/** The agency that a key stands for; "" for another outlet. */
const agencyOf = (key: string): string => agencyName(key.replace(/^@/u, "")) ?? "";

const isNamed = ({ key }: Pick<Group, "key">): boolean => kindOf(key) === "named";

function reasonOf(group: Group, before: readonly Group[], who: Who): OriginReason {
  if (!isNamed(group)) return kindOfGroup(group);
  if (before.some((other) => isNamed(other) && haveOneWording(group, other))) return "same words";
  if (before.some((other) => isNamed(other) && mayBeOne(group, other, who))) return "perhaps one";
  return group.occurrences.every(({ voice }) => voice.vague === true) ? "vague" : "named";
}

/** "Die Werft" in the headline may be "Vorstand Ole Thode" in the text, though no article tells that he speaks for it. */
const mayBeOne = (a: Group, b: Group, who: Who): boolean =>
  samenessOf(idOf(a), idOf(b), who) === "perhaps" ||
  areAkin(a.key, b.key) ||
  a.occurrences.some((one) =>
    b.occurrences.some(
      (other) =>
        areCalledAlike(one.voice, other.voice) || areOfOneHouse(one, other) || isTold(one, other) || isTold(other, one),
    ),
  ) ||
  (((isBody(a) && isPerson(b)) || (isPerson(a) && isBody(b))) && !sayToo(a, b));

/** Two of one surname, of whom one may be guessed; "Bundesgesundheitsministerium", "Gesundheitsministerium". */
function areAkin(a: string, b: string): boolean {
  const [one, other] = [surnameKey(a), surnameKey(b)];
  if (one !== null && one === other) return true;
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((key) => key.slice(1));
  return isBare(a) && isBare(b) && short!.length >= LONG_NAME && long!.endsWith(short!);
}

/** Letters of a name that is a kind of body: "ministerium" alone is the end of too many. */
const LONG_NAME = 12;

/** "CSU-Chef Thode", "CSU-Sprecherin Holm": of one body, as they are called. */
const areOfOneHouse = ({ voice: a }: Occurrence, { voice: b }: Occurrence): boolean => {
  const words = new Set(a.label.match(CAPITALS) ?? []);
  return (b.label.match(CAPITALS) ?? []).some((word) => words.has(word));
};
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** In one of two articles the other one's speaker is spoken of: it may tell what he has said. */
function isTold({ version, proposition }: Occurrence, { version: own, voice: { person } }: Occurrence): boolean {
  const surname = person === null ? null : (surnameKey(person) ?? person).slice(1);
  return version !== own && surname !== null && proposition.around?.includes(hashOf(surname)) === true;
}

/** A body by its own name, for which nobody who is named speaks. */
const isBody = ({ occurrences }: Group): boolean =>
  occurrences.every(({ voice }) => voice.person === null) && occurrences.some(({ voice }) => voice.vague !== true);

/** "Auch Thode warnte": an article tells two voices apart. */
const sayToo = (a: Group, b: Group): boolean =>
  a.occurrences.some((one) =>
    b.occurrences.some((other) => one.version === other.version && (one.voice.also ?? other.voice.also) === true),
  );

/** Whom an origin that cannot be told apart may be: of those with a name the first of its kind, a person or a body, else any. */
function maybeOf(at: number, groups: readonly Group[], reasons: readonly OriginReason[], who: Who): string | null {
  const reason = reasons[at]!;
  if (reason !== "vague" && reason !== "perhaps one") return null;
  const group = groups[at]!;
  const others = groups.filter((other, k) => k !== at && isNamed(other) && reasons[k] !== "same words");
  const found =
    others.find((other) => mayBeOne(group, other, who)) ??
    others.find((other) => isPerson(other) === isPerson(group)) ??
    others[0];
  return found === undefined ? null : labelOf(found);
}

const isPerson = ({ occurrences }: Group): boolean => occurrences.some(({ voice }) => voice.person === voice.key);
/** By all names that its occurrences give it: "BA" first, later "Bundesagentur für Arbeit". */
const idOf = ({ key, occurrences }: Group): Identified => ({
  key,
  persons: [...new Set([...personsOf(occurrences), ...occurrences.map(({ voice }) => voice.key).filter(isName)])],
});

/** As its first occurrence has it; where that has but "er", the name. */
const labelOf = ({ key, occurrences }: Group): string => {
  const { label } = occurrences[0]!.voice;
  return /^\p{Lu}|\s/u.test(label) ? label : key.replace(/^=/u, "");
};

const haveOneWording = (a: Group, b: Group): boolean =>
  a.occurrences.some((one) => b.occurrences.some((other) => isOneWording(one, other)));

/** Counts origins with their occurrences by class. */
export function countOrigins(origins: readonly Origin[]): OriginCounts {
  const independent = origins.filter((origin) => origin.independent).length;
  const occurrences = origins.reduce((all, origin) => all + origin.occurrences.length, 0);
  return { independent, sameOrigin: occurrences - origins.length, notRecorded: origins.length - independent };
}

/** How many may stand apart in all: those that do, and with a name those that cannot be told from another one. */
export const perhapsOf = (origins: readonly Origin[]): number =>
  origins.filter(({ independent, maybe }) => independent || maybe !== null).length;

const personsOf = (occurrences: readonly Occurrence[]): readonly string[] => [
  ...new Set(occurrences.flatMap(({ voice }) => (voice.person === null ? [] : [voice.person]))),
];

type Identified = Pick<Origin, "key" | "persons">;

/** Whether two origins are one: by a name and its other form, by who speaks, or as one speaks for the other. */
export const isOneOrigin = (a: Identified, b: Identified, who: Who = NO_WHO): boolean =>
  samenessOf(a, b, who) === "one";

function samenessOf(a: Identified, b: Identified, who: Who): Sameness["is"] {
  if (a.key === b.key) return "one";
  const [ofA, ofB] = [a, b].map(({ key, persons }) => [...(isName(key) ? [key] : []), ...persons]);
  const all = ofA!.flatMap((one) => ofB!.map((other) => who.voices(one, other).is));
  return all.includes("one") ? "one" : all.includes("perhaps") ? "perhaps" : "two";
}

const isName = (key: string): boolean => key.startsWith("=") && !key.includes(UNNAMED);

/** The same source, or the same words of an unnamed one: a text that was handed on. */
function isOneSource(
  group: { readonly key: string; readonly occurrences: readonly Occurrence[] },
  key: string,
  occurrence: Occurrence,
  who: Who,
): boolean {
  const persons = occurrence.voice.person === null ? [] : [occurrence.voice.person];
  if (isOneOrigin(idOf(group), { key, persons }, who)) return true;
  const { voice, proposition } = occurrence;
  if (group.occurrences.some((other) => passesOn(voice, other.voice) || passesOn(other.voice, voice))) return true;
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

/** Whether the article has the first one's words from the second one, who says so elsewhere as well. */
const passesOn = ({ relays = [] }: Voice, { kind, key, person }: Voice): boolean =>
  kind === "named" && relays.some((relay) => sameName(relay, key) || (person !== null && sameName(relay, person)));

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
