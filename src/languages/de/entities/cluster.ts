import type { EntityType } from "../../../analysis/marks.ts";
import type { BodyKind } from "../rows/bodies.ts";
import type { Placed } from "./collect.ts";
import { Gender, type Mention, Num, type Role } from "./mention.ts";

/** Someone or something while its mentions are gathered. */
export interface Cluster {
  readonly id: number;
  type: EntityType;
  readonly mentions: Placed[];
  /** Genders that all its mentions allow. */
  gender: number;
  number: number;
  /** Each once, in the order of the text. */
  readonly roles: Role[];
  readonly kinds: Set<BodyKind>;
  /** What it surely is: "country:RU"; null where only words tell. */
  readonly key: string | null;
  keyName: string | null;
  /** Words of its names in small letters, without a genitive's "s". */
  readonly nameWords: Set<string>;
  /** The index of its last mention in the text's list. */
  lastAt: number;
  /** Mentions with a name. */
  named: number;
  /** A person's party: "spd"; null where none is told. */
  party: string | null;
  /** A short name that brackets gave it: "VDI". */
  readonly shortNames: Set<string>;
}

export function newCluster(id: number, placed: Placed, at: number): Cluster {
  const { mention } = placed;
  const cluster: Cluster = {
    id,
    type: mention.type ?? "MISC",
    mentions: [],
    gender: mention.gender || Gender.any,
    number: mention.number || Num.any,
    roles: [],
    kinds: new Set(),
    key: mention.key,
    keyName: mention.keyName,
    nameWords: new Set(),
    lastAt: at,
    named: 0,
    party: null,
    shortNames: new Set(),
  };
  join(cluster, placed, at);
  return cluster;
}

/** Adds a mention and what it tells. */
export function join(cluster: Cluster, placed: Placed, at: number): void {
  const { mention } = placed;
  cluster.mentions.push(placed);
  cluster.lastAt = at;
  if (mention.kind === "pronoun") return;
  if ((cluster.gender & mention.gender) !== 0 && cluster.type === "PER") cluster.gender &= mention.gender;
  // What a noun says ("die Sprecherin") is surer than a given name.
  else if (cluster.type === "PER" && mention.person !== null && mention.person.gender !== "mf")
    cluster.gender = mention.gender;
  if (cluster.type !== "PER")
    cluster.gender = mention.kind === "name" ? cluster.gender : cluster.gender | mention.gender;
  if ((cluster.number & mention.number) !== 0) cluster.number &= mention.number;
  cluster.party ??= mention.party;
  if (mention.role !== null) addRole(cluster, mention.role);
  if (mention.bodyKind !== null) cluster.kinds.add(mention.bodyKind);
  if (mention.kind === "name") cluster.named++;
}

/** "Der Minister", said a thousand times, is one role: nouns are held against each of them. */
function addRole({ roles }: Cluster, role: Role): void {
  if (!roles.some((known) => isSameRole(known, role))) roles.push(role);
}

const isSameRole = (a: Role, b: Role): boolean =>
  a.noun === b.noun &&
  a.base === b.base &&
  a.country === b.country &&
  a.place === b.place &&
  a.attribute.length === b.attribute.length &&
  a.attribute.every((word, i) => word === b.attribute[i]);

export const genderFits = (cluster: Cluster, mention: Mention): boolean =>
  (cluster.gender & mention.gender) !== 0 && (cluster.number & mention.number) !== 0;
