import { Can, Cell } from "../../../analysis/lexicon.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Segment, Unit } from "../grammar/segments.ts";
import { beingForms } from "../rows/word-classes/verbs.ts";
import { nounBefore, nounBehind } from "./appositions.ts";
import { isAged, isCapital } from "./grammar.ts";
import { type Mention, Num } from "./mention.ts";
import { nameMention } from "./name-mentions.ts";
import { nominalMention } from "./nominal-mentions.ts";
import { type Pronoun, pronounAt } from "./pronouns.ts";
import { isSource, ownsStatement, saysSomething } from "./saying.ts";
import type { Scene } from "./scene.ts";

/** A mention with where it stands. */
export interface Placed {
  readonly mention: Mention;
  readonly sentence: number;
  /** Number of the segment (between commas) that holds its first word; -1 for none. */
  readonly segment: number;
  /** Whether it is taken for the subject of its clause: the first phrase that can be a nominative. */
  readonly subject: boolean;
  /** Whether it is the one who speaks: the subject of a verb of saying, the object of "laut", the owner of a statement. */
  readonly speaks: boolean;
  /** Inside another mention, or in brackets behind one: "Russlands" in "Russlands Präsident". */
  readonly nested: boolean;
  /** The token of the outermost quotation mark that opens around it; -1 outside of quotations. */
  readonly quotation: number;
}

/** Every mention of a text in order, an outer one before those inside it. */
export function collectMentions(scene: Scene, units: readonly Unit[]): readonly Placed[] {
  const { words, names } = scene;
  const { tokens } = words;
  const segmentOf = new Int32Array(tokens.count).fill(-1);
  const segments: Segment[] = [];
  for (const unit of units)
    for (const segment of unit.segments) {
      segmentOf.fill(segments.length, segment.first, segment.last);
      segments.push(segment);
    }
  const used = new Uint8Array(tokens.count);
  const found: Mention[] = [];
  for (const { first, last } of tokens.sentences) {
    addNames(scene, first, last, used, found);
    for (let i = first; i < last; i++) {
      if (tokens.kinds[i] !== TokenKind.word || names.at[i]! >= 0) continue;
      if (used[i] === 0 && (isCapital(words, i) || isAged(words, i))) {
        const nominal = nominalMention(scene, i, first, last, null);
        if (nominal !== null && nominal.first >= first && !isPredicate(scene, nominal, segments[segmentOf[i]!]))
          found.push(nominal);
      }
      const pronoun = pronounAt(words, i, segmentOf[i]! >= 0 ? segments[segmentOf[i]!]! : null);
      if (pronoun !== null) found.push(pronoun);
    }
  }
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  return place(scene, found, segmentOf, segments);
}

/**
 * "Die Wirtin ist eine bekannte Köchin": what somebody is said to be is nobody new. Behind the verb, and not where there is somebody: "Im
 * Saal ist ein Arzt gestorben".
 */
function isPredicate(
  { words }: Scene,
  { type, determination, number, first, last }: Mention,
  segment?: Segment,
): boolean {
  if (type !== "PER" || determination !== "indefinite" || number !== Num.singular || segment === undefined)
    return false;
  if (segment.finite < 0 || segment.finite >= first || !beingForms.has(words.lower[segment.finite]!)) return false;
  for (let i = last; i < segment.last; i++) if ((words.bits[i]! & Can.participle2) !== 0) return false;
  return (words.bits[segment.first]! & Can.preposition) === 0;
}

/** The names of a sentence with their appositions. */
function addNames(scene: Scene, from: number, limit: number, used: Uint8Array, found: Mention[]): void {
  for (let i = from; i < limit; i++) {
    const index = scene.names.at[i]!;
    if (index < 0) continue;
    const name = scene.names.list[index]!;
    i = name.last - 1;
    const mention = nameMention(scene, name, from);
    found.push(mention);
    if (mention.head < name.first) used.fill(1, Math.max(mention.first, mention.head), mention.head + 1);
    if (mention.role !== null && mention.head < name.first) markRow(scene, mention, name.first, used);
    for (const noun of [nounBefore(scene, name, from, limit), nounBehind(scene, name, limit)]) {
      if (noun < 0 || used[noun] === 1) continue;
      const nominal = nominalMention(
        scene,
        noun,
        noun > name.last ? name.last + 1 : from,
        noun < name.first ? name.first - 1 : limit,
        mention,
      );
      if (nominal === null) continue;
      used[noun] = 1;
      found.push(nominal.first < name.first || nominal.first >= name.last ? nominal : { ...nominal, first: noun });
    }
  }
}

/** "Bankier und Vorstandschef der Bank": all of a row's offices belong to the name. */
function markRow(scene: Scene, mention: Mention, until: number, used: Uint8Array): void {
  for (let k = mention.first; k < Math.min(mention.head, until); k++) if (scene.facts[k]?.person != null) used[k] = 1;
}

function place(
  scene: Scene,
  mentions: readonly Mention[],
  segmentOf: Int32Array,
  segments: readonly Segment[],
): readonly Placed[] {
  const { words } = scene;
  const { tokens } = words;
  const saying = Uint8Array.from(segments, (segment) => (saysSomething(words, segment) ? 1 : 0));
  const hasSubject = new Uint8Array(segments.length);
  const quotations = outermost(scene);
  let reach = -1;
  /** Names whose apposition in front was a subject. */
  const subjects = new Set<Mention>();
  return mentions.map((mention) => {
    const segment = segmentOf[mention.head]!;
    const nested = mention.last <= reach || tokens.forms[mention.first - 1] === "(";
    reach = Math.max(reach, mention.last);
    const subject =
      segment >= 0 && !nested && hasSubject[segment] === 0 && canBeSubject(scene, mention, segments[segment]!);
    if (subject) hasSubject[segment] = 1;
    const shared = subject || subjects.has(mention) || (mention.partner !== null && subjects.has(mention.partner));
    if (shared) subjects.add(mention.partner ?? mention);
    return {
      mention,
      sentence: tokens.sentenceOf[mention.first]!,
      segment,
      subject: shared,
      speaks: speaksHere(scene, mention, shared, segment >= 0 && saying[segment] === 1),
      nested,
      quotation: quotations[mention.first]!,
    };
  });
}

function speaksHere({ words }: Scene, mention: Mention, subject: boolean, saying: boolean): boolean {
  if (subject && saying) return true;
  if (mention.kind === "pronoun" && (mention as Pronoun).possessive) return ownsStatement(words, mention.first);
  return isSource(words, mention.first);
}

function canBeSubject(scene: Scene, mention: Mention, segment: Segment): boolean {
  const { words } = scene;
  if (mention.kind === "pronoun" && (mention as Pronoun).possessive) return false;
  const before = mention.first - 1;
  if (
    before >= segment.first &&
    (words.bits[before]! & Can.preposition) !== 0 &&
    (words.bits[before]! & Can.conjunction) === 0
  )
    return false;
  const cells =
    words.agreement[
      mention.kind === "nominal" || mention.head < (mention.name?.first ?? 0) ? mention.head : mention.first
    ]!;
  const article = words.agreement[mention.first]!;
  if (cells !== 0 && (cells & Cell.nominative) === 0) return false;
  return article === 0 || (article & Cell.nominative) !== 0 || mention.first === mention.head;
}

/** For each token the opening mark of the outermost closed quotation around it; -1 for none. */
function outermost({ words }: Scene): Int32Array {
  const at = new Int32Array(words.tokens.count).fill(-1);
  for (const { open, close, closed, depth } of words.tokens.quotations)
    if (closed && depth === 0) at.fill(open, open, close + 1);
  return at;
}
