import { Can, FINITE } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { correlate } from "../rows/statements/cue-words.ts";
import { subordinators } from "../rows/subordinators.ts";
import {
  beforeContentOpeners,
  coordinators,
  reportedCoordinators,
  thatWords,
} from "../rows/word-classes/conjunctions.ts";
import {
  auxiliaries,
  auxiliaryOf,
  coherentVerbs,
  neverFinite,
  perfectAuxiliaries,
} from "../rows/word-classes/verbs.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { isInfinitive, verbLemmaOf } from "./row-verbs.ts";
import { isSurelyFinite } from "./segment-verbs.ts";

/**
 * Where in a stretch of tokens `first` to `last - 1` a clause begins that its writer has set no comma before; -1 for none.
 *
 *     Sie hoffte | dass der Deich hält
 *     Der Verein hat angekündigt | gegen das Urteil vorzugehen
 *     Wie die Sender berichten | sind zwei Boote gesunken
 *     Der Rat übergab das Papier | und die Werft versprach es zu prüfen
 *
 * The comma is free or forgotten there (Duden, D 117 and "Komma bei Infinitivgruppen").
 */
export function unmarkedClause(words: Words, first: number, last: number): number {
  const content = contentOpener(words, first, last);
  if (content >= 0) return content;
  const main = behindSubordinate(words, first, last);
  if (main >= 0) return main;
  const second = secondMain(words, first, last);
  return second >= 0 ? second : infinitiveGroup(words, first, last);
}

/** "hoffte dass": the word opens a clause wherever it stands, but behind what belongs to it ("ohne dass", "und dass"). */
function contentOpener({ bits, closeOf, lower }: Words, first: number, last: number): number {
  for (let i = first; i < last - 1; i++) {
    if (closeOf[i]! >= 0) i = closeOf[i]!;
    else if (i > first && thatWords.has(lower[i]!) && bits[i - 1] !== 0)
      return beforeContentOpeners.has(lower[i - 1]!) ? -1 : i;
  }
  return -1;
}

/** "Wie Zeugen berichten sind …": two finite verbs side by side, the first of a clause that opens the sentence. */
function behindSubordinate(words: Words, first: number, last: number): number {
  if (!subordinators.has(words.lower[first]!)) return -1;
  for (let i = first + 2; i < last - 2; i++) {
    if ((words.bits[i]! & FINITE) === 0 || !isAlsoFinite(words, i)) continue;
    if (words.quoteDepth[i] === 0 && isSurelyFinite(words, i + 1, first, last) && !governs(words, i + 1)) return i + 1;
  }
  return -1;
}

/** "dass er kommen wird": what may govern the verb in front of it. */
const governs = ({ lower }: Words, i: number): boolean =>
  auxiliaryOf.has(lower[i]!) && !perfectAuxiliaries.has(auxiliaryOf.get(lower[i]!)!);

/** A verb that nothing else in its place could be: a small letter, and no participle in front of an auxiliary. */
const isAlsoFinite = ({ bits, lower, tokens }: Words, i: number): boolean =>
  tokens.forms[i] === lower[i] && (bits[i]! & (Can.participle2 | Can.adjective)) === 0;

/** "Der Rat übergab das Papier und die Werft versprach …": one first field and its verb, and behind "und" another. */
function secondMain(words: Words, first: number, last: number): number {
  const field = nounPhraseEnd(words, first, last);
  if (field === first || field >= last || !isSurelyFinite(words, field, first, last)) return -1;
  for (let i = field + 2; i < last - 2; i++) {
    if (words.closeOf[i]! >= 0) i = words.closeOf[i]!;
    if (!reportedCoordinators.has(words.lower[i]!)) continue;
    const from = (words.bits[i + 1]! & (Can.preposition | Can.article)) === Can.preposition ? i + 2 : i + 1;
    const end = behindPlace(words, nounPhraseEnd(words, from, last), from, last);
    const verb = end > from && end < last && (words.bits[end]! & (Can.adverb | FINITE)) === Can.adverb ? end + 1 : end;
    if (end > from && verb < last && isSurelyFinite(words, verb, i, last)) return i;
  }
  return -1;
}

/** "die Fraktion im Landtag von Kiel forderte": a phrase with a preposition right behind the noun; `end` where none is. */
function behindPlace(words: Words, end: number, from: number, last: number): number {
  if (end <= from || end >= last || (words.bits[end]! & (Can.preposition | Can.adverb)) !== Can.preposition) return end;
  const next = nounPhraseEnd(words, end + 1, last);
  return next > end + 1 && next < last && isSurelyFinite(words, next, from, last) ? next : end;
}

/** "aufgerufen die Wahl zu boykottieren": behind the bracket of the verb, or where the tree has it hang on a finite verb. */
function infinitiveGroup(words: Words, first: number, last: number): number {
  const infinitive = lastInfinitive(words, first, last);
  if (infinitive < 0 || words.closeOf[first]! >= 0) return -1;
  const bracket = bracketEnd(words, first, infinitive);
  const found = bracket >= 0 ? bracket + 1 : inTree(words, first, last, infinitive);
  const start = found < 0 ? found : behindVerb(words, found);
  const isGroup = start >= 0 && infinitive - start >= SHORTEST_GROUP && !subordinators.has(words.lower[start]!);
  return isGroup ? start : -1;
}

/** "lehnte es ab | zu bestätigen", "warnte davor | die Kasse zu öffnen", "riefen dazu auf | das Amt zu stürmen": what belongs to the verb in front. */
function behindVerb({ bits, lower, lexicon }: Words, found: number): number {
  const behind = correlate.has(lower[found]!) ? found + 1 : found;
  if ((bits[behind]! & Can.verbParticle) === 0) return behind;
  if (lower[behind + 1] === "zu") return behind + 1;
  const verb = behind > found ? verbLemmaOf(lexicon, lower[found - 1]!) : null;
  return verb !== null && isInfinitive(lexicon, lower[behind]! + verb) ? behind + 1 : behind;
}

/** The participle that closes "hat … angekündigt", "wurden … gebeten"; -1 for none. */
function bracketEnd({ bits, closeOf, lower }: Words, first: number, infinitive: number): number {
  let opened = -1;
  for (let i = first; i < infinitive; i++) {
    if (closeOf[i]! >= 0) return -1;
    if (opened < 0 && auxiliaries.has(auxiliaryOf.get(lower[i]!) ?? "")) opened = i;
    else if (opened >= 0 && (bits[i]! & (Can.participle2 | Can.infinitive)) === Can.participle2) return i;
  }
  return -1;
}

function inTree(words: Words, first: number, last: number, infinitive: number): number {
  if (words.trees === null || !hasGovernor(words, first, infinitive)) return -1;
  const sentence = words.tokens.sentenceOf[infinitive]!;
  const { first: from, last: to } = words.tokens.sentences[sentence]!;
  if (from > first || to < last) return -1;
  const { heads, labels, deprel } = words.trees.of(sentence);
  if (!/^[xc]comp/u.test(labels.deprel[deprel[infinitive - from]!]!)) return -1;
  const governor = from + heads[infinitive - from]!;
  if (governor < first || governor >= infinitive || !takesGroup(words, governor, first)) return -1;
  for (let i = governor + 1; i < infinitive; i++) if (hangsOn(heads, i - from, infinitive - from)) return i;
  return -1;
}

/** Words in front of the infinitive's verb, "zu" included: a bare "zu gehen" needs no comma and is no clause of its own. */
const SHORTEST_GROUP = 2;

/** The infinitive with "zu" that ends the stretch, but for the verbs that govern it ("zu können"). */
function lastInfinitive({ bits, lower }: Words, first: number, last: number): number {
  for (let i = last - 1; i > first + 2 && (bits[i]! & INFINITIVE) !== 0; i--)
    if ((bits[i]! & Can.zuInfinitive) !== 0 || lower[i - 1] === "zu") return i;
  return -1;
}

const INFINITIVE = Can.infinitive | Can.zuInfinitive | Can.participle2;

/** Whether a word could govern a group that long at all: else no tree need be asked. */
function hasGovernor(words: Words, first: number, infinitive: number): boolean {
  for (let i = first; i < infinitive - SHORTEST_GROUP; i++) if (takesGroup(words, i, first)) return true;
  return false;
}

/**
 * A full verb that has said all before its infinitive: a participle or a finite form, not "hat zu tun", "scheint zu fehlen". "zu helfen
 * und die Leute zu holen": what stands in front of "und" has nothing behind it.
 */
function takesGroup(words: Words, governor: number, first: number): boolean {
  const { bits, lower, lexicon, tokens } = words;
  if (tokens.forms[governor] !== lower[governor] && governor !== first) return false;
  if ((bits[governor]! & (FINITE | Can.participle2)) === 0 || neverFinite.has(lower[governor]!)) return false;
  if (coordinators.has(lower[governor + 1]!) || isAttribute(words, governor)) return false;
  return !coherentVerbs.has(verbLemmaOf(lexicon, lower[governor]!) ?? lower[governor]!);
}

/** "der verärgerten Öffentlichkeit", "mit besagten Ländern": what may be a verb is an adjective between these. */
const isAttribute = ({ bits, lower, tokens }: Words, i: number): boolean =>
  i > 0 &&
  (bits[i]! & Can.adjective) !== 0 &&
  (bits[i - 1]! & (Can.article | Can.preposition)) !== 0 &&
  (bits[i + 1]! & Can.noun) !== 0 &&
  tokens.forms[i + 1] !== lower[i + 1];

function hangsOn(heads: Int32Array, i: number, head: number): boolean {
  for (let k = i, steps = 0; k >= 0 && steps < heads.length; k = heads[k]!, steps++) if (k === head) return true;
  return false;
}
