import { addingConjunctions, mainClauseConjunctions } from "../rows/word-classes/conjunctions.ts";
import type { Cluster } from "./cluster.ts";
import type { Placed } from "./collect.ts";
import { Gender, Num } from "./mention.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Scene } from "./scene.ts";

/** Sentences back that a pronoun looks; nine in ten antecedents stand in its own or the sentence before. */
const REACH = 4;

/** Weights of what makes an antecedent likely, in points; tuned by hand on the Potsdam commentaries and on news quotations. */
const WEIGHT = {
  /** Off for each sentence between. */
  sentence: 22,
  sameSentence: 6,
  subject: 18,
  person: 14,
  /** Off for a mention inside another: "Merkels" in "Merkels Sprecher". */
  nested: 14,
  named: 6,
  /** For each earlier mention, up to `mostMentions`. */
  mention: 2,
  mostMentions: 5,
  /** Both are subjects. */
  parallel: 8,
  /** One is inside a quotation, the other is not. */
  acrossQuotation: 30,
  /** Both speak: who spoke last speaks on. */
  speaker: 14,
  /** A possessive and the subject of its own clause. */
  ownSubject: 16,
  /** Off for a body or place as antecedent of "er" or "sie". */
  thing: 16,
  /** Off for a medium besides: who is told of is mostly somebody else than the paper that tells. */
  medium: 20,
} as const;

/** The cluster that a pronoun goes back to; null where nothing fits. `at` is its place among the text's mentions. */
export function matchPronoun(
  scene: Scene,
  recent: readonly Cluster[],
  mentions: readonly Placed[],
  at: number,
): Cluster | null {
  const placed = mentions[at]!;
  const pronoun = placed.mention as Pronoun;
  let best: Cluster | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const cluster of recent) {
    const points = score(scene, cluster, placed, pronoun);
    if (points !== null && points > most) {
      most = points;
      best = cluster;
    }
  }
  const isSeveral = pronoun.number === Num.plural && !pronoun.possessive && best !== null;
  return isSeveral && !isSubjectBefore(best!, placed) && followsSeveral(scene, mentions, at) ? null : best;
}

const isSubjectBefore = (cluster: Cluster, placed: Placed): boolean => lastBefore(cluster, placed)?.subject === true;

/** Mentions back that a row of subjects is looked for. */
const NEAR = 12;

/** "Ute Moor und Jens Kort trafen die Verbände. Danach verkündeten sie …": two named side by side as the subject, who are no one cluster. */
function followsSeveral({ words }: Scene, mentions: readonly Placed[], at: number): boolean {
  const sentence = mentions[at]!.sentence - 1;
  for (let k = at - 1; k > Math.max(0, at - NEAR); k--) {
    const [one, other] = [mentions[k - 1]!, mentions[k]!];
    if (one.sentence < sentence) return false;
    const { last } = one.mention;
    if (one.sentence !== sentence || other.nested || other.mention.first < last) continue;
    for (let i = last; i < other.mention.first && i < last + LONGEST_JOIN; i++)
      if (addingConjunctions.has(words.lower[i]!))
        return mentions.slice(0, k).some((m) => m.sentence === sentence && m.subject);
  }
  return false;
}

/** Tokens from one of two to "und": "Jens Kort ( SPD ) und". */
const LONGEST_JOIN = 5;

function score(scene: Scene, cluster: Cluster, placed: Placed, pronoun: Pronoun): number | null {
  if ((cluster.gender & pronoun.gender) === 0 || (cluster.number & pronoun.number) === 0) return null;
  // "sie" and "ihr": one woman, or several.
  if (pronoun.gender === Gender.any && cluster.number === Num.singular && (cluster.gender & Gender.feminine) === 0)
    return null;
  if (pronoun.possessive && isOwnedNoun(scene, cluster, pronoun.first + 1)) return null;
  const last = lastBefore(cluster, placed);
  if (last === null) return null;
  const sentences = placed.sentence - last.sentence;
  if (sentences > REACH) return null;
  if (!pronoun.possessive && sharesClause(scene, last, placed)) return null;
  // "dieser" is the one named last.
  if (pronoun.demonstrative) return last.nested ? null : last.mention.first - placed.mention.first;
  let points = 0;
  points -= WEIGHT.sentence * sentences;
  if (sentences === 0) points += WEIGHT.sameSentence;
  const before = inItsSentence(cluster, last);
  const isSubject = before.some(({ subject }) => subject);
  if (isSubject) points += WEIGHT.subject;
  if (placed.speaks && before.some(({ speaks }) => speaks)) points += WEIGHT.speaker;
  if (pronoun.possessive && last.subject && last.segment === placed.segment) points += WEIGHT.ownSubject;
  if (isSubject && placed.subject) points += WEIGHT.parallel;
  if (before.every(({ nested }) => nested)) points -= WEIGHT.nested;
  if (cluster.named > 0) points += WEIGHT.named;
  points += WEIGHT.mention * Math.min(cluster.mentions.length, WEIGHT.mostMentions);
  if (cluster.type === "PER") points += WEIGHT.person;
  else if (pronoun.number !== Num.plural && !pronoun.possessive) {
    points -= WEIGHT.thing;
    if (cluster.kinds.has("newspaper") || cluster.kinds.has("agency")) points -= WEIGHT.medium;
  }
  if (last.quotation !== placed.quotation) points -= WEIGHT.acrossQuotation;
  return points;
}

/** "Seinem Sprecher zufolge": the spokesman is not his own. */
const isOwnedNoun = ({ facts }: Scene, { roles }: Cluster, noun: number): boolean => {
  const base = facts[noun]?.person?.base;
  return base !== undefined && roles.some((role) => role.base === base);
};

/** The cluster's last mention in front of the pronoun. */
function lastBefore(cluster: Cluster, placed: Placed): Placed | null {
  const last = cluster.mentions.at(-1)!;
  return last.mention.last <= placed.mention.first ? last : (cluster.mentions.at(-2) ?? null);
}

/** Mentions of one sentence that are looked at: a bound that keeps the search linear in the text. */
const MOST_IN_SENTENCE = 6;

/** "Ute Moor warf ihren Gegnern vor, …": the mentions in the sentence of the last one, of which an earlier one may be the subject. */
function inItsSentence({ mentions }: Cluster, last: Placed): readonly Placed[] {
  const end = mentions.lastIndexOf(last) + 1;
  return mentions.slice(Math.max(0, end - MOST_IN_SENTENCE), end).filter(({ sentence }) => sentence === last.sentence);
}

/** Two phrases of one clause are not the same one: "Holm traf ihn" (Binding Theory, principle B; Chomsky 1981). */
function sharesClause({ words }: Scene, last: Placed, placed: Placed): boolean {
  if (last.segment !== placed.segment || last.segment < 0 || last.nested) return false;
  for (let i = last.mention.last; i < placed.mention.first; i++)
    if (mainClauseConjunctions.has(words.lower[i]!)) return false;
  return true;
}
