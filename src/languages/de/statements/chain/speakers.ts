import { NONE } from "../../../../analysis/entities/entity-index.ts";
import { Can } from "../../../../analysis/lexicon.ts";
import { covers, range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { bodyNoun } from "../../entities/noun-tables.ts";
import { opensReliance, reportNouns } from "../../rows/statements/chain-words.ts";
import { locatingPrepositions } from "../../rows/word-classes/prepositions.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { originsOf, tellersOf } from "./relays.ts";

/**
 * Takes out of each speaker what belongs to the verb: the medium that is told, the source leaned on, the content behind a
 * preposition of the verb.
 *
 *     sagte Trainer Ole Franke der dpa      speaker: Trainer Ole Franke; addressee: der dpa
 *     spricht die Polizei von Brandstiftung speaker: die Polizei
 */
export function tidySpeakers(context: Context): void {
  for (const draft of context.drafts) {
    const speaker = draft.speaker[0];
    if (speaker === undefined || draft.continues !== null || speaker.last - speaker.first < 2) continue;
    const told = tellersOf(context, draft).find((outlet) => closes(outlet, speaker));
    if (told !== undefined && draft.addressee.length === 0) draft.addressee = [told];
    const last = Math.min(
      told?.first ?? speaker.last,
      leaningStart(context.words, speaker, originsOf(context, draft)),
      contentStart(context.words, draft, speaker),
      toldCountry(context, speaker),
    );
    if (last < speaker.last && last > speaker.first)
      draft.speaker = [range(speaker.first, last), ...draft.speaker.slice(1)];
  }
  const completed = new Map<Draft["speaker"], Draft["speaker"]>();
  for (const draft of context.drafts) {
    const before = draft.speaker;
    completeName(context, draft);
    if (draft.speaker !== before) completed.set(before, draft.speaker);
  }
  // Speech that goes on has no frame of its own.
  for (const draft of context.drafts) draft.speaker = completed.get(draft.speaker) ?? draft.speaker;
}

/** "das Gericht | in Celle", "Henk Jaap | Meijer": the rest of the words that stand for the one who speaks, where the frame holds it. */
function completeName({ words, entities }: Context, draft: Draft): void {
  const speaker = draft.speaker[0];
  if (speaker === undefined) return;
  const { starts, ends } = words.tokens;
  const head = speaker.last - 1;
  const named = entities.entities[entities.outer[head] ?? NONE];
  if (named === undefined || !goesOnWith(words, speaker.last)) return;
  const mention = named.mentions.find(({ start, end }) => start <= starts[head]! && ends[speaker.last]! <= end);
  if (mention === undefined) return;
  const within = draft.type === "reported" ? draft.quote : draft.frame;
  let { last } = speaker;
  const verb = draft.matrix?.clause.verb?.tokens ?? [];
  while (ends[last]! <= mention.end && covers(within, last) && !verb.includes(last)) last++;
  if (last > speaker.last) draft.speaker = [range(speaker.first, last), ...draft.speaker.slice(1)];
}

/** Behind a preposition it is where somebody is that still names them: not "zum Rücktritt", "gegenüber der Zeitung". */
const goesOnWith = ({ bits, lower }: Words, i: number): boolean =>
  i < lower.length && ((bits[i]! & Can.preposition) === 0 || locatingPrepositions.has(lower[i]!));

const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first < inner.first && inner.last <= outer.last;

/** "der Minister der Bild | am Sonntag": the phrase may end before the medium's name does. */
const closes = (outlet: TokenRange, speaker: TokenRange): boolean =>
  speaker.first < outlet.first && outlet.first < speaker.last && outlet.last >= speaker.last;

/** Where "unter Berufung auf" or "aus" begins inside the speaker's phrase. */
function leaningStart(words: Words, speaker: TokenRange, origins: readonly TokenRange[]): number {
  const origin = origins.find((o) => isInside(o, speaker));
  if (origin === undefined || isSourceNounFirst(words, speaker)) return speaker.last;
  for (let i = origin.first - 1; i > speaker.first; i--) if (opensReliance.has(words.lower[i]!)) return i;
  return origin.first;
}

/** "hat die US-Regierung | Georgien gelobt": a place right behind a government that is named in full is told of. */
function toldCountry({ words, entities }: Context, { first, last }: TokenRange): number {
  const { outer } = entities;
  const { starts, ends } = words.tokens;
  for (let i = first + 1; i < last; i++) {
    const [before, at] = [outer[i - 1] ?? NONE, outer[i] ?? NONE];
    if (before < 0 || at < 0 || before === at || entities.entities[at]!.type !== "LOC") continue;
    if (bodyNoun(words.lower[i - 1]!)?.kind !== "government") continue;
    const begins = entities.entities[at]!.mentions.some(({ start }) => start === starts[i]!);
    const isWhole = entities.entities[before]!.mentions.some(({ end }) => end === ends[i - 1]!);
    if (begins && isWhole) return i;
  }
  return last;
}

/** "Informationen der Zeitung aus Justizkreisen" stays whole. */
const isSourceNounFirst = (words: Words, { first }: TokenRange): boolean => reportNouns.test(words.lower[first]!);

/** "spricht die Polizei von …": a preposition of the cue, behind a noun, opens what is said. */
function contentStart(words: Words, { matrix, type }: Draft, speaker: TokenRange): number {
  if (matrix === null || type === "direct" || matrix.cue.prepositions.length === 0) return speaker.last;
  if (speaker.first < matrix.clause.finite) return speaker.last;
  for (let i = speaker.first + 1; i < speaker.last; i++)
    if (matrix.cue.prepositions.includes(words.lower[i]!)) return i;
  return speaker.last;
}
