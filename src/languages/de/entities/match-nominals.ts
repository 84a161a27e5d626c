import { describingBodies } from "../rows/entities/body-nouns.ts";
import { partyMemberBases } from "../rows/entities/office-groups.ts";
import type { Cluster } from "./cluster.ts";
import type { Placed } from "./collect.ts";
import { ageIn } from "./match-described.ts";
import { Gender, type Mention, Num, type Role } from "./mention.ts";
import { isMemberNoun } from "./parties.ts";
import type { PlaceNoun } from "./place-nouns.ts";
import { sameOffice, sameTitle } from "./same-office.ts";

/** How many of the clusters named last are looked at: a bound that keeps the search linear in the text. */
export const WINDOW = 40;
/** Sentences back that a noun without a description of its own ("der Mann") looks. */
const PLAIN_REACH = 4;

/** The cluster that "der Präsident", "die Frau" goes back to; null for somebody new. */
export function matchPersonNoun(recent: readonly Cluster[], placed: Placed): Cluster | null {
  const { mention } = placed;
  if (mention.role === null) return null;
  const people = recent.filter((c) => c.type === "PER" && fits(c, mention));
  if (mention.determination === "possessive") return people.find((c) => isSameOwned(c, placed)) ?? null;
  if (mention.determination !== "definite") return null;
  const kind = mention.person!.kind;
  const member = people.find((c) => isMember(c, mention));
  if (member !== undefined) return member;
  // "der 71-Jährige" is no 23-year-old.
  if (kind === "aged")
    return people.find((c) => c.roles.some((r) => ageIn(r.noun) === ageIn(mention.role!.noun))) ?? null;
  if (kind === "office") {
    const [holder, other] = people.filter((c) => hasOffice(c, mention.role!));
    return holder === undefined || (other !== undefined && isRival(holder, other, mention.role)) ? null : holder;
  }
  const same = people.find(
    (c) => c.roles.some((r) => r.base === mention.role!.base) && attributesFit(c, mention.role!),
  );
  if (same !== undefined) return same;
  if (kind === "kin" || kind === "order" || mention.role.attribute.length > 0) return null;
  return (
    people.find(
      (c) =>
        placed.sentence - c.mentions.at(-1)!.sentence <= PLAIN_REACH && c.mentions.at(-1)!.segment !== placed.segment,
    ) ?? null
  );
}

/** "seinem Sprecher" after "sein Sprecher". */
function isSameOwned({ mentions }: Cluster, { mention, sentence }: Placed): boolean {
  const last = mentions.findLast((m) => m.mention.kind === "nominal");
  return (
    last !== undefined &&
    last.mention.determination === "possessive" &&
    last.mention.role?.noun.slice(0, OWNED_STEM) === mention.role!.noun.slice(0, OWNED_STEM) &&
    last.mention.role.base === mention.role!.base &&
    sentence - last.sentence <= PLAIN_REACH
  );
}

/** Letters of a noun that its case leaves as they are. */
const OWNED_STEM = 6;

/** "Minister Moor traf Minister Tieck. Der Minister sagte": two are named side by side, and the noun tells neither from the other. */
function isRival(holder: Cluster, other: Cluster, role: Role): boolean {
  if (role.country !== null || role.attribute.length > 0 || holder.named === 0 || other.named === 0) return false;
  const [last, its] = [holder.mentions.at(-1)!, other.mentions.at(-1)!];
  if (last.sentence !== its.sentence || (last.subject && !its.subject)) return false;
  const exactly = (c: Cluster) => c.roles.some((r) => r.noun === role.noun);
  return !exactly(holder) || exactly(other);
}

/** "der SPD-Politiker" after "Karl Holm (SPD)", "SPD-Chef Holm". */
const isMember = (cluster: Cluster, { party, role }: Mention): boolean =>
  party !== null && cluster.party === party && (partyMemberBases.has(role!.base) || isMemberNoun(role!.noun));

/**
 * Who was only called by a title before the name comes: "Hessens Ministerin kam früh. … Hessens Ministerin Ute Karl sagte". Null where
 * the title is one that many have.
 */
export function announcedBy(recent: readonly Cluster[], { mention, sentence }: Placed): Cluster | null {
  const { role } = mention;
  if (role === null || mention.person?.kind !== "office") return null;
  const isOwn =
    role.country !== null ||
    role.place !== null ||
    role.attribute.length > 0 ||
    role.noun.length > role.base.length + 2;
  if (!isOwn) return null;
  return (
    recent.find(
      (c) =>
        c.type === "PER" &&
        c.named === 0 &&
        fits(c, mention) &&
        sentence - c.mentions.at(-1)!.sentence <= PLAIN_REACH &&
        c.mentions.some((m) => m.mention.determination === "definite") &&
        c.roles.some((r) => sameTitle(r, role)),
    ) ?? null
  );
}

const fits = (cluster: Cluster, mention: Mention): boolean =>
  (cluster.party === null || mention.party === null || cluster.party === mention.party) &&
  (cluster.gender & mention.gender) !== 0 &&
  (cluster.number & mention.number) !== 0 &&
  (cluster.number !== Num.plural || mention.number === Num.plural);

/** Whether somebody has an office that the noun can mean, with no other state or body beside it. */
function hasOffice(cluster: Cluster, role: Role): boolean {
  return (
    cluster.roles.some(
      (r) => sameOffice(r, role) && (r.country === null || role.country === null || r.country === role.country),
    ) && attributesFit(cluster, role)
  );
}

/** "der Gouverneur von Tabasco" is no other state's governor: attributes that both have share a word. */
function attributesFit(cluster: Cluster, role: Role): boolean {
  if (role.attribute.length === 0) return true;
  return cluster.roles.some((r) =>
    r.attribute.length > 0 ? r.attribute.some((word) => role.attribute.includes(word)) : isInAttribute(r, role),
  );
}

/** "der Chef der Werft" after "Werftchef Holm". */
function isInAttribute({ noun, base }: Role, { attribute }: Role): boolean {
  const first = noun.slice(0, Math.max(0, noun.lastIndexOf(base))).replace(/-$|(?<=[^s]{3})s$/u, "");
  return first.length >= SHORTEST_FIRST_PART && attribute.some((word) => word.includes(first));
}

const SHORTEST_FIRST_PART = 3;

/** The cluster that "der Sender", "das Unternehmen" goes back to; null for a new one. */
export function matchBodyNoun(recent: readonly Cluster[], placed: Placed): Cluster | null {
  const { mention } = placed;
  const role = mention.role!;
  const body = mention.body!;
  if (mention.determination !== "definite" || mention.number === Num.plural) return null;
  const bodies = recent.filter((c) => c.type === "ORG" && c.number !== Num.plural && countriesFit(c, role));
  // "die Behörde" is the one that was called so before, not the police authority beside it.
  const same = bodies.find((c) => isCalledSo(c, role)) ?? bodies.find((c) => isSameBody(c, role));
  if (same !== undefined || role.attribute.length > 0) return same ?? null;
  if (describingBodies.test(role.noun)) return describedBody(bodies, placed);
  return (body.general && isShort(role) && bodies.find((c) => c.kinds.has(body.kind))) || null;
}

/** "Ärzte ohne Grenzen warnt. … Die Hilfsorganisation": the one association named in the sentences before. */
function describedBody(bodies: readonly Cluster[], { sentence, mention }: Placed): Cluster | null {
  const near = bodies.filter(
    (c) => c.named > 0 && c.kinds.has("association") && sentence - c.mentions.at(-1)!.sentence <= DESCRIBED_REACH,
  );
  const [only] = near;
  if (only === undefined || near.length > 1) return null;
  return only.roles.every(({ noun }) => mention.role!.noun.endsWith(noun)) ? only : null;
}

/** Sentences back that a body stands which a noun describes. */
const DESCRIBED_REACH = 2;

/** The same noun without attributes was said of it, beside another that tells more. */
const isCalledSo = (cluster: Cluster, role: Role): boolean =>
  role.attribute.length === 0 &&
  cluster.roles.length > 1 &&
  cluster.roles.some((r) => r.noun === role.noun && r.attribute.length === 0);

/** The same noun with the same attributes, or with none of its own: "das Gericht" after "das Landgericht Essen". */
function isSameBody(cluster: Cluster, role: Role): boolean {
  return cluster.roles.some(
    (r) =>
      endsAlike(r.noun, role.noun, role.base) &&
      (role.attribute.length > 0
        ? r.attribute.join(" ") === role.attribute.join(" ")
        : role.noun.length <= r.noun.length + 2),
  );
}

/** "der Konzern" stands for any firm, "der Stahlkonzern" describes one. */
const isShort = (role: Role): boolean => role.noun.length <= role.base.length + 2;

/** "Fernsehsender" and "Sender": the shorter noun ends the longer, whatever their cases. */
function endsAlike(known: string, noun: string, base: string): boolean {
  const bare = noun.slice(0, noun.length - Math.max(0, noun.length - noun.lastIndexOf(base) - base.length));
  const at = known.lastIndexOf(bare);
  // "Verwaltungsgericht" is no "Verwaltung".
  return (
    (at >= 0 && known.length - at - bare.length <= LONGEST_CASE_END) || (bare.length > base.length && known === base)
  );
}

/** Letters that a case adds: "Amtes", "Behörden". */
const LONGEST_CASE_END = 2;

const countriesFit = (cluster: Cluster, role: Role): boolean =>
  role.country === null || cluster.roles.every((r) => r.country === null || r.country === role.country);

/** The place that "das Land", "die Stadt" goes back to; null for a new one. */
export function matchPlaceNoun(
  recent: readonly Cluster[],
  placed: Placed,
  noun: PlaceNoun,
  precisionOf: (cluster: Cluster) => "country" | "region" | "city" | null,
  beside: ReadonlySet<string>,
): Cluster | null {
  const { mention } = placed;
  if (mention.determination !== "definite" || mention.number === Num.plural || mention.role!.attribute.length > 0)
    return null;
  for (const c of recent) {
    // "Das Land bat Peru um Hilfe": what stands beside it in its clause is another.
    if (c.type !== "LOC" || (c.key !== null && beside.has(c.key))) continue;
    const last = c.mentions.at(-1)!;
    if (last.segment === placed.segment && last.segment >= 0) continue;
    const named = c.roles.some((r) => r.base === noun.base);
    if (named || precisionOf(c) === noun.precision) return c;
  }
  return null;
}

export const isNeuter = (mention: Mention): boolean => mention.gender === Gender.neuter;
