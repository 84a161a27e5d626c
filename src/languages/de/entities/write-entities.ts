import type { Entity, Mention as MentionMark } from "../../../analysis/marks.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Cluster } from "./cluster.ts";
import { determinerOf, leftEdge } from "./grammar.ts";
import { knownBodyAt } from "./known-bodies.ts";
import { genitiveFree } from "./match-names.ts";
import { type Mention, Num, type Role } from "./mention.ts";
import { isGenitiveName } from "./name-mentions.ts";
import { nominativeOf } from "./nominative.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Scene } from "./scene.ts";

/** An entity with the tokens of its mentions. */
export interface WrittenEntity {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** The clusters that are worth an entity, in the order of their first mentions. */
export function entitiesOf(scene: Scene, clusters: readonly Cluster[]): readonly WrittenEntity[] {
  const kept = clusters.filter(isWorthNaming).sort((a, b) => firstOf(a) - firstOf(b) || a.id - b.id);
  return kept.map((cluster, i) => {
    const mentions = cluster.mentions.map(({ mention }) => mention);
    return {
      entity: {
        id: `e${i + 1}`,
        name: nameOf(scene, cluster),
        type: cluster.type,
        wikidata: null,
        roles: rolesOf(scene, cluster),
        mentions: mentions.flatMap((m) => marksOf(scene.words, m)),
      },
      mentions,
    };
  });
}

const firstOf = (cluster: Cluster): number => cluster.mentions[0]!.mention.first;

/** Named ones; without a name definite bodies ("die Polizei") and whoever is spoken of twice. */
function isWorthNaming(cluster: Cluster): boolean {
  if (cluster.named > 0 || cluster.key !== null) return true;
  if (
    cluster.mentions.filter(({ mention }) => mention.kind !== "pronoun" || !(mention as Pronoun).possessive).length > 1
  )
    return true;
  const { mention } = cluster.mentions[0]!;
  return cluster.type === "ORG" && mention.determination === "definite" && mention.number !== Num.plural;
}

/** A mention; a name with more than an article or a quotation mark in front is two: the whole phrase and the bare name. */
function marksOf(words: Words, mention: Mention): MentionMark[] {
  const { name, first } = mention;
  if (mention.kind !== "name" || name === null || name.first === first) return [markOf(words, mention, mention.kind)];
  const bare = markOf(words, name, "name");
  return addsNothing(words, first, name.first) ? [bare] : [markOf(words, mention, "nominal"), bare];
}

/** Whether only an article and quotation marks stand there: "der „Hafenbote“". */
function addsNothing({ tokens, lower }: Words, first: number, last: number): boolean {
  const from = determinerOf(lower[first]!) === null ? first : first + 1;
  for (let i = from; i < last; i++) if (tokens.kinds[i] !== TokenKind.quoteMark) return false;
  return true;
}

function markOf({ tokens }: Words, { first, last }: TokenRange, kind: MentionMark["kind"]): MentionMark {
  return { start: tokens.starts[first]!, end: tokens.ends[last - 1]!, kind };
}

/** The fullest name; of an unnamed one its first noun phrase. */
function nameOf(scene: Scene, cluster: Cluster): string {
  if (cluster.keyName !== null) return cluster.keyName;
  let best: Mention | null = null;
  for (const { mention } of cluster.mentions) {
    if (mention.name === null) continue;
    if (best === null || lengthOf(mention) > lengthOf(best)) best = mention;
  }
  const nominal = cluster.type === "ORG" ? describing(cluster) : null;
  if (best !== null && (nominal === null || !isShortName(scene, best))) return writtenName(scene, best);
  const described = nominal ?? cluster.mentions.find(({ mention }) => mention.kind === "nominal")?.mention;
  if (described === undefined) return textOf(scene, cluster.mentions[0]!.mention);
  return described === best ? writtenName(scene, best) : phraseName(scene, described);
}

const lengthOf = ({ name }: Mention): number => name!.last - name!.first;

/** The phrase of a body with more words than its noun: "Gewerkschaft der Polizei". */
function describing(cluster: Cluster): Mention | null {
  for (const { mention } of cluster.mentions)
    if (mention.kind === "nominal" && mention.role !== null && isTelling(mention.role)) return mention;
  return null;
}

/** A compound or a noun with an attribute: "Bundesgerichtshof", "Gewerkschaft der Polizei". */
const isTelling = (role: Role): boolean => role.attribute.length > 0 || role.noun.length > role.base.length + 2;

/** "GdP": a short name in brackets behind the long one. */
const isShortName = (scene: Scene, { name }: Mention): boolean =>
  name!.last - name!.first === 1 && scene.words.tokens.forms[name!.first - 1] === "(";

/** "Jens „Jonny“ Harms" is written "Jens Harms". */
const NICKNAME = / ?[„“"»«‚'][^„“”"»«‘']+[“”"»«‘'] ?/gu;

/** A name in the nominative: "Roten Kreuzes" -> "Rotes Kreuz", "Putins" -> "Putin". */
function writtenName(scene: Scene, mention: Mention): string {
  const { words } = scene;
  const { first, last } = mention.name!;
  if (mention.type === "PER") {
    const before = last - 1 > first ? `${textBetween(words, first, last - 1)}${gapBefore(words, last - 1)}` : "";
    return before.replace(NICKNAME, " ") + genitiveFree(scene, last - 1);
  }
  // "Reuters" is no genitive, and "Jüdische Allgemeine" no noun phrase.
  const known = knownBodyAt(words, first, last);
  if (known !== null && known.body.name === textBetween(words, first, last)) return known.body.name;
  // "Holm & Söhne" is a firm, and stays as it stands.
  if (words.tokens.forms.slice(first, last).includes("&")) return textBetween(words, first, last);
  let head = last - 1;
  for (let i = first; i < last; i++) if (scene.facts[i]?.body != null) head = i;
  const attested = last - first === 1 ? genitiveFree(scene, first) : "";
  return attested !== "" && attested !== words.tokens.forms[first] ? attested : nominativeOf(words, first, head, last);
}

/** "des bayerischen Umweltministeriums" -> "bayerisches Umweltministerium". */
function phraseName(scene: Scene, mention: Mention): string {
  if (mention.number === Num.plural) return textOf(scene, mention);
  const { inner } = leftEdge(scene.words, mention.head, mention.first, (i) => isGenitiveName(scene, i));
  return nominativeOf(scene.words, Math.max(inner, mention.first), mention.head, mention.last);
}

const textBetween = ({ tokens }: Words, first: number, last: number): string =>
  tokens.text.content.slice(tokens.starts[first]!, tokens.ends[last - 1]!);
const gapBefore = ({ tokens }: Words, i: number): string => (tokens.starts[i]! > tokens.ends[i - 1]! ? " " : "");
const textOf = ({ words }: Scene, { first, last }: Mention): string => textBetween(words, first, last);

/** Offices as nouns in the nominative with their adjectives, each once. */
function rolesOf(scene: Scene, cluster: Cluster): readonly string[] {
  if (cluster.type !== "PER") return [];
  const roles = new Set<string>();
  for (const { mention } of cluster.mentions) {
    if (mention.kind === "pronoun" || mention.person === null || mention.role === null) continue;
    if (mention.person.kind !== "office" && mention.person.kind !== "order") continue;
    const edge = leftEdge(scene.words, mention.head, mention.first, (i) => isGenitiveName(scene, i));
    const last = mention.name !== null && mention.name.first > mention.head ? mention.name.first : mention.last;
    roles.add(
      nominativeOf(
        scene.words,
        Math.max(edge.inner, mention.first),
        mention.head,
        mention.kind === "name" ? Math.max(mention.head + 1, last) : mention.last,
      ),
    );
  }
  return [...roles];
}
