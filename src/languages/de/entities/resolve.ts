import type { TokenRange } from "../../../analysis/token-range.ts";
import { government } from "../rows/entities/body-nouns.ts";
import { type Cluster, genderFits, join, newCluster } from "./cluster.ts";
import type { Placed } from "./collect.ts";
import { stemOf } from "./known-bodies.ts";
import { namedByLastWord, partyNamed, townKey } from "./match-bodies.ts";
import { matchDescribed } from "./match-described.ts";
import { bodyKey, emptyIndex, indexPerson, matchPerson, type NameIndex } from "./match-names.ts";
import { announcedBy, matchBodyNoun, matchPersonNoun, matchPlaceNoun, WINDOW } from "./match-nominals.ts";
import { matchPronoun } from "./match-pronouns.ts";
import { Gender, type Mention, Num } from "./mention.ts";
import { placeNounOf } from "./nominal-mentions.ts";
import { withoutGenitive } from "./person-names.ts";
import { placeNoun } from "./place-nouns.ts";
import type { Scene } from "./scene.ts";

/** What is known while the mentions of a text are gone through in order. */
interface State {
  readonly scene: Scene;
  readonly clusters: Cluster[];
  /** The clusters named last, the latest first; at most `WINDOW`. */
  readonly recent: Cluster[];
  readonly index: NameIndex;
  readonly clusterOf: Map<Mention, Cluster>;
  /** The genders that full names give to their last words: "Merz" is a man where "Friedrich Merz" stands anywhere in the text. */
  readonly genders: ReadonlyMap<string, number>;
}

/** Gathers mentions into clusters, from the first to the last: names by their words, nouns by what they say, pronouns by weight. */
export function resolveMentions(scene: Scene, mentions: readonly Placed[]): readonly Cluster[] {
  const state: State = {
    scene,
    clusters: [],
    recent: [],
    index: emptyIndex(),
    clusterOf: new Map(),
    genders: gendersOf(scene, mentions),
  };
  mentions.forEach((placed, at) => {
    const { mention } = placed;
    const found = existing(state, mentions, placed, at);
    if (found === null && mention.kind === "pronoun") return;
    const cluster = found ?? open(state, placed, at);
    if (found !== null) join(cluster, placed, at);
    state.clusterOf.set(mention, cluster);
    note(state, mention, cluster);
    remember(state, cluster);
  });
  return state.clusters;
}

function open(state: State, placed: Placed, at: number): Cluster {
  const cluster = newCluster(state.clusters.length, placed, at);
  const { name, type } = placed.mention;
  if (type === "PER" && name !== null && name.last === name.first + 1)
    cluster.gender &= state.genders.get(lastWord(state.scene, name)) ?? Gender.any;
  state.clusters.push(cluster);
  return cluster;
}

const lastWord = ({ words }: Scene, name: TokenRange): string => withoutGenitive(words.tokens.forms[name.last - 1]!);

function gendersOf(scene: Scene, mentions: readonly Placed[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { mention } of mentions) {
    const { name, type } = mention;
    if (type !== "PER" || name === null || name.last < name.first + 2) continue;
    const word = lastWord(scene, name);
    found.set(word, (found.get(word) ?? 0) | mention.gender);
  }
  return found;
}

/** The cluster that a mention belongs to; null for a new one. */
function existing(state: State, mentions: readonly Placed[], placed: Placed, at: number): Cluster | null {
  const { mention } = placed;
  if (mention.kind === "pronoun") return matchPronoun(state.scene, state.recent, mentions, at);
  const byKey = mention.key === null ? null : (state.index.byKey.get(mention.key) ?? null);
  if (byKey !== null) return byKey;
  const partner = mention.partner === null ? null : partnerOf(state, mention.partner, placed);
  if (partner !== null) return partner;
  if (mention.kind === "name") return mention.key === null ? byName(state, mentions, placed, at) : null;
  return mention.key === null ? byNoun(state, mentions, placed, at) : null;
}

/** A name that an apposition stands for: its cluster, also where the name comes only behind it. */
function partnerOf(state: State, name: Mention, placed: Placed): Cluster | null {
  return state.clusterOf.get(name) ?? matchPerson(state.scene, state.index, { ...placed, mention: name });
}

function byName(state: State, mentions: readonly Placed[], placed: Placed, at: number): Cluster | null {
  const { mention } = placed;
  if (mention.type === "PER") {
    const waiting = waitingFor(state, mentions, placed, at);
    return waiting ?? matchPerson(state.scene, state.index, placed) ?? announcedBy(state.recent, placed);
  }
  for (const key of keysOf(state.scene, mention)) {
    const known = state.index.byName.get(key);
    if (known !== undefined && known.type !== "PER") return known;
  }
  const longer = containedIn(state, mention);
  return longer ?? inBrackets(state, mentions, at);
}

/** "Der Sprecher der Polizei, Karl Holm": the apposition in front has opened the cluster. */
function waitingFor(state: State, mentions: readonly Placed[], { mention }: Placed, at: number): Cluster | null {
  for (let k = at - 1; k >= Math.max(0, at - NEAR); k--) {
    const other = mentions[k]!.mention;
    if (other.partner === mention) return state.clusterOf.get(other) ?? null;
  }
  return null;
}

/** Mentions back that an apposition or the long form before a bracket can stand. */
const NEAR = 8;

/** "Gewerkschaft der Polizei (GdP)", "Europäische Umweltagentur EEA": the short name of what stands in front. */
function inBrackets({ scene, clusterOf }: State, mentions: readonly Placed[], at: number): Cluster | null {
  const { mention } = mentions[at]!;
  const { forms } = scene.words.tokens;
  const isBracketed = forms[mention.first - 1] === "(" && /^[),;]$/u.test(forms[mention.last] ?? "");
  const isBehind = mention.last === mention.first + 1 && SHORT_NAME.test(forms[mention.first]!);
  if (!isBracketed && !isBehind) return null;
  for (let k = Math.max(0, at - NEAR); k < at; k++) {
    const other = mentions[k]!.mention;
    if (other.type !== "ORG" || other.last !== mention.first - (isBracketed ? 1 : 0)) continue;
    if (isBracketed || (other.name !== null && other.name.last - other.name.first > 1))
      return clusterOf.get(other) ?? null;
  }
  return null;
}

const SHORT_NAME = /^\p{Lu}{2,6}$/u;

/** "Rote Kreuz" after "Deutsche Rote Kreuz", "Mannesmann" after "Mannesmann Mobilfunk": by the first or last word. */
function containedIn(state: State, mention: Mention): Cluster | null {
  const key = bodyKey(state.scene, mention);
  for (const cluster of state.recent) {
    if (cluster.type !== "ORG" || cluster.named === 0) continue;
    for (const word of cluster.shortNames)
      if (word !== key && (word.startsWith(`${key} `) || word.endsWith(` ${key}`))) return cluster;
  }
  return null;
}

function byNoun(state: State, mentions: readonly Placed[], placed: Placed, at: number): Cluster | null {
  const { mention } = placed;
  if (mention.type === "PER")
    return (
      partyNamed(state.scene, state.index, mention.head) ??
      matchPersonNoun(state.recent, placed) ??
      matchDescribed(state.scene, state.recent, placed)
    );
  if (mention.type === "ORG") {
    const town = townKey(state.scene, mention);
    // "Das Kölner Landgericht" is not the one of Bonn.
    if (town !== null) return state.index.byName.get(town) ?? null;
    const sure = byFirstPart(state, mention) ?? namedByLastWord(state.recent, mention);
    return sure ?? matchBodyNoun(state.recent, placed) ?? governmentOf(state, placed);
  }
  const noun = placeNounOf(state.scene, mention);
  return noun === null
    ? null
    : matchPlaceNoun(state.recent, placed, noun, (c) => precisionOf(state, c), keysBeside(mentions, placed, at));
}

/** What is named behind a mention in its own clause. */
function keysBeside(mentions: readonly Placed[], placed: Placed, at: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let k = at + 1; k < Math.min(mentions.length, at + NEAR); k++) {
    const { mention, segment } = mentions[k]!;
    if (segment === placed.segment && mention.key !== null) keys.add(mention.key);
  }
  return keys;
}

/** "der EADS-Konzern" is EADS, "die Moreau-Regierung" the state whose office Moreau has. */
function byFirstPart({ scene, index }: State, mention: Mention): Cluster | null {
  const form = scene.words.tokens.forms[mention.head]!;
  const hyphen = form.lastIndexOf("-");
  if (hyphen < 2 || mention.body === null || !mention.body.general) return null;
  const part = form.slice(0, hyphen);
  const body = index.byName.get(/^\p{Lu}\p{Ll}{3,}/u.test(part) ? stemOf(part) : part.toLowerCase());
  if (mention.body.kind !== "government") return body !== undefined && body.type === "ORG" ? body : null;
  const country = index.byWord.get(part)?.[0]?.roles.find((r) => r.country !== null)?.country;
  return country == null ? null : (index.byKey.get(`country:${country}`) ?? null);
}

/** "die Regierung" alone is that of the state named last. */
function governmentOf({ recent }: State, { mention }: Placed): Cluster | null {
  if (mention.body?.kind !== "government" || mention.role!.attribute.length > 0 || mention.determination !== "definite")
    return null;
  if (mention.role!.noun !== government) return null;
  return recent.find((c) => c.key?.startsWith("country:") && genderFits(c, { ...mention, gender: c.gender })) ?? null;
}

function precisionOf({ scene }: State, cluster: Cluster): "country" | "region" | "city" | null {
  if (cluster.key?.startsWith("country:")) return "country";
  for (const { mention } of cluster.mentions) {
    const place = mention.name === null ? null : scene.names.list[scene.names.at[mention.name.first]!]?.place;
    if (place != null) return place.precision === "site" ? null : place.precision;
    const noun = mention.kind === "nominal" ? placeNoun(scene.words.lower[mention.head]!) : null;
    if (noun !== null) return noun.precision;
  }
  return null;
}

/** Puts what a mention tells into the index. */
function note(state: State, mention: Mention, cluster: Cluster): void {
  const { index, scene } = state;
  if (mention.key !== null) index.byKey.set(mention.key, cluster);
  const town = mention.kind === "nominal" ? townKey(scene, mention) : null;
  if (town !== null) index.byName.set(town, cluster);
  if (mention.name === null) return;
  if (mention.type === "PER") {
    indexPerson(scene, index, cluster, mention);
    return;
  }
  const keys = keysOf(scene, mention);
  for (const key of keys) index.byName.set(key, cluster);
  cluster.shortNames.add(keys[0]!);
}

/** What a body's name is looked up by: its own words, and the full name where a table knows it. */
function keysOf(scene: Scene, mention: Mention): readonly string[] {
  const own = bodyKey(scene, mention);
  const { known } = scene.names.list[scene.names.at[mention.name!.first]!]!;
  return known === null ? [own] : [own, known.name.split(" ").map(stemOf).join(" ")];
}

function remember({ recent }: State, cluster: Cluster): void {
  const at = recent.indexOf(cluster);
  if (at === 0) return;
  if (at > 0) recent.splice(at, 1);
  else if (recent.length >= WINDOW) recent.pop();
  recent.unshift(cluster);
}

export const isPlural = (cluster: Cluster): boolean => cluster.number === Num.plural;
