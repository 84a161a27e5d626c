import { type EntityIndex, NONE } from "../../analysis/entities/entity-index.ts";
import type { Entity, EntityType, Mention } from "../../analysis/marks.ts";
import type { NameMark } from "../../analysis/names/name-mark.ts";
import type { Words } from "../../analysis/words.ts";
import type { Found } from "../language.ts";

/** An entity while its mentions are gathered. */
interface Cluster {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: { readonly first: number; readonly last: number; readonly kind: Mention["kind"] }[];
}

/**
 * The entities of an English text: names that are written alike, and a person's later family name ("Hale" after "Mara Hale").
 * "He" and "she" are a person where no other is named in the sentence and the two before it.
 */
export function findEntities(words: Words, { names }: Found): EntityIndex {
  const clusters = clustersOf(words, names);
  addPronouns(words, names, clusters);
  const { count, starts, ends } = words.tokens;
  const outer = new Int32Array(count).fill(NONE);
  const entities = clusters.map((cluster, index): Entity => {
    const mentions = [...cluster.mentions].sort((a, b) => a.first - b.first);
    for (const { first, last } of mentions) outer.fill(index, first, last);
    return {
      id: `e${index + 1}`,
      name: cluster.name,
      type: cluster.type,
      wikidata: null,
      roles: [],
      mentions: mentions.map(({ first, last, kind }) => ({ start: starts[first]!, end: ends[last - 1]!, kind })),
    };
  });
  return { entities, outer, inner: outer };
}

const textOf = ({ tokens }: Words, { first, last }: NameMark): string => tokens.forms.slice(first, last).join(" ");

function clustersOf(words: Words, names: readonly NameMark[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byName = new Map<string, Cluster>();
  const byFamilyName = new Map<string, Cluster>();
  for (const name of names) {
    const text = textOf(words, name);
    const family = name.last - name.first === 1 && name.type === "PER" ? byFamilyName.get(text) : undefined;
    const known = byName.get(`${name.type} ${text}`) ?? family;
    const cluster: Cluster = known ?? { name: text, type: name.type, mentions: [] };
    cluster.mentions.push({ first: name.first, last: name.last, kind: "name" });
    if (known !== undefined) continue;
    clusters.push(cluster);
    byName.set(`${name.type} ${text}`, cluster);
    if (name.type === "PER" && name.last - name.first > 1)
      byFamilyName.set(words.tokens.forms[name.last - 1]!, cluster);
  }
  return clusters;
}

const PERSONAL = new Set(["he", "she"]);
/** Sentences before a pronoun's in which nobody else may be named. */
const REACH = 2;

function addPronouns({ tokens, lower }: Words, names: readonly NameMark[], clusters: readonly Cluster[]): void {
  const clusterAt = new Map(clusters.flatMap((c) => c.mentions.map(({ first }) => [first, c] as const)));
  const persons = names.filter(({ type }) => type === "PER");
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < persons.length && persons[next]!.first < i) next++;
    if (!PERSONAL.has(lower[i]!)) continue;
    const near = new Set<Cluster>();
    for (let at = next - 1; at >= 0 && tokens.sentenceOf[persons[at]!.first]! >= tokens.sentenceOf[i]! - REACH; at--)
      near.add(clusterAt.get(persons[at]!.first)!);
    const [only] = near;
    if (near.size === 1) only!.mentions.push({ first: i, last: i + 1, kind: "pronoun" });
  }
}
