import { Can } from "../../../analysis/lexicon.ts";
import { covers, range, type TokenRange, without } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { bodyNoun, personNoun } from "../entities/noun-tables.ts";
import type { Clause } from "../grammar/clauses.ts";
import { nounPhraseEnd } from "../grammar/noun-phrases.ts";
import type { Unit } from "../grammar/segments.ts";
import { circumstancePrepositions } from "../rows/circumstance-prepositions.ts";
import { againstAdverbs, indefiniteArticles } from "../rows/statements/cue-words.ts";
import { mainClauseConjunctions } from "../rows/word-classes/conjunctions.ts";
import { facedIn } from "./addressee.ts";
import type { FoundFrame } from "./by-preposition/found.ts";
import { frameAt } from "./by-preposition/frame-at.ts";
import { type Context, recentDrafts } from "./context.ts";
import { cueOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { endsPersonsName } from "./somebody.ts";

/**
 * Statements framed without a verb: "laut Polizei", "nach Angaben der Behörde", "Medienberichten zufolge",
 * "…, so der Minister", "aus Sicht der Opposition", "demnach". What is said is the sentence around the frame,
 * or the subordinate clause that holds it.
 */
export function findByPreposition(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const clauses = context.clauses[index]!;
  const frames: FoundFrame[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (words.quoteDepth[i]! > 0 && words.closeOf[i]! < 0 && isWholeQuotation(words, unit, i)) continue;
    const found = frameAt(words, unit, clauses, i);
    if (found === null) continue;
    if (found.rule === "de/demnach" && (isSaid(context, index, i) || hasSource(clauses, frames, i))) continue;
    // "Danach, so Moor, gebe es keine Fähre": somebody is named right behind the word, which points back to nothing.
    if (found.rule === "de/demnach" && opensNamed(words, clauses, unit, found.frame.last)) continue;
    const frame = withRelative(
      words,
      clauses,
      inFirstField(words, unit, clauses, atBodysEnd(words, atNamesEnd(context, found))),
    );
    frames.push(frame);
    i = Math.max(i, frame.frame.last - 1);
  }
  for (const frame of frames) {
    const made = draftOf(context, unit, clauses, frame, index, frames);
    if (made !== null) context.drafts.push(made);
  }
}

function opensNamed(words: Words, clauses: readonly Clause[], unit: Unit, at: number): boolean {
  if (words.lower[at] !== "," || at + 1 >= unit.end) return false;
  return frameAt(words, unit, clauses, at + 1)?.rule === "de/so" || frameAt(words, unit, clauses, at)?.rule === "de/so";
}

/** "Demnach sei der Damm sicher , teilte das Amt mit": the word stands in what is said, and the verb tells who says it. */
const isSaid = (context: Context, index: number, token: number): boolean =>
  recentDrafts(context, index).some((d) => d.unit === index && covers(d.quote, token));

/** "würde nach Berechnungen der Kammer demnach teurer": the clause names its source itself. */
function hasSource(clauses: readonly Clause[], frames: readonly FoundFrame[], token: number): boolean {
  const own = clauses.findLast((c) => c.first <= token);
  return own !== undefined && frames.some(({ frame }) => frame.first >= own.first);
}

/** A frame inside what somebody else says verbatim is not the author's. */
const isWholeQuotation = (words: Words, unit: Unit, i: number): boolean => words.quoteDepth[i]! > 0 && i > unit.first;

/**
 * A frame that opens a sentence fills the place before the verb, whatever is in it:
 *
 *     Laut einer am Dienstag veröffentlichten Mitteilung des Amts in Kiel wurden …
 *     ^                                                           ^
 */
function inFirstField(words: Words, unit: Unit, clauses: readonly Clause[], found: FoundFrame): FoundFrame {
  const main = clauses[0];
  if (found.speaker === null || main === undefined || main.kind !== "verbSecond" || main.first !== unit.first)
    return found;
  if (found.rule === "de/zufolge" && found.frame.last === main.finite)
    return { ...found, frame: range(unit.first, main.finite), speaker: range(unit.first, found.cue.first) };
  // "Aus seiner Sicht": who it is stands among the words.
  const isInside = found.speaker.last < found.cue.last;
  if (isInside || found.frame.first !== unit.first || found.cue.first !== unit.first) return found;
  if (found.frame.last >= main.finite) {
    const end = sourceEnd(words, found.speaker.first + 1, found.speaker.last);
    return { ...found, frame: range(unit.first, end), speaker: range(found.speaker.first, end) };
  }
  if (main.finite - found.frame.last > LONGEST_FIELD_REST) return found;
  const whole = words.lower[main.finite - 1] === "," ? main.finite - 1 : main.finite;
  const last = sourceEnd(words, found.speaker.first + 1, whole);
  // "Laut einem Bericht des Blatts , der sich auf Akten beruft , …": the relative clause is about the source.
  const relative = clauses.find((c) => c.kind === "relative" && found.speaker!.last < c.first && c.last <= last);
  return {
    ...found,
    frame: range(unit.first, last),
    speaker: range(found.speaker.first, relative ? relative.first - 1 : last),
  };
}

/**
 * "will der Bund laut Moor | Material einlagern": behind a person's name in front of which no article stands, a noun for
 * neither a person nor a body is the next phrase.
 */
function atNamesEnd({ words, entities }: Context, found: FoundFrame): FoundFrame {
  const { frame, speaker } = found;
  const at = speaker === null || speaker.last !== frame.last ? -1 : (entities.inner[speaker.first] ?? -1);
  if (speaker === null || at < 0 || entities.entities[at]!.type !== "PER") return found;
  let end = speaker.first;
  while (end < speaker.last && entities.inner[end] === at) end++;
  if (end === speaker.last || !endsPersonsName(words, entities, end) || !isThing(words, end)) return found;
  return { ...found, frame: range(frame.first, end), speaker: range(speaker.first, end) };
}

/** "war nach Angaben der Behörde | aus einem Urlaub zurückgekehrt": nobody of whom we know is "out of a holiday". */
function atBodysEnd({ bits, lower }: Words, found: FoundFrame): FoundFrame {
  const { frame, speaker } = found;
  if (speaker === null || speaker.last !== frame.last) return found;
  for (let i = speaker.first + 2; i < speaker.last - 1; i++)
    if (
      lower[i] === "aus" &&
      indefiniteArticles.has(lower[i + 1]!) &&
      (bits[i - 1]! & Can.noun) !== 0 &&
      bodyNoun(lower[i - 1]!) !== null
    )
      return { ...found, frame: range(frame.first, i), speaker: range(speaker.first, i) };
  return found;
}

const isThing = ({ bits, lower, tokens }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] &&
  (bits[i]! & (Can.noun | Can.properNoun)) === Can.noun &&
  personNoun(lower[i]!) === null &&
  bodyNoun(lower[i]!) === null;

/** "laut einem Papier , das der Rundschau vorliegt": a relative clause right behind the source is part of the frame. */
function withRelative({ lower }: Words, clauses: readonly Clause[], found: FoundFrame): FoundFrame {
  const { frame, speaker } = found;
  if (speaker === null || speaker.last !== frame.last || lower[frame.last] !== ",") return found;
  const relative = clauses.find((c) => c.kind === "relative" && c.first === frame.last + 1);
  return relative === undefined ? found : { ...found, frame: range(frame.first, relative.last) };
}

/**
 * Where the source ends in its field: a preposition of time, place or circumstance opens the next phrase.
 *
 *     Nach Angaben des Ministeriums bei der Übung am Freitag wurde niemand verletzt .
 *                                   ^
 */
function sourceEnd({ bits, lower, tokens }: Words, from: number, whole: number): number {
  for (let i = from; i < whole; i++) {
    const isBehindNoun = tokens.forms[i - 1] !== lower[i - 1];
    if (isBehindNoun && (bits[i]! & Can.preposition) !== 0 && circumstancePrepositions.has(lower[i]!)) return i;
  }
  return whole;
}

/** Tokens behind the source that still belong to it: "in Flensburg", ", der Hauptstadt". */
const LONGEST_FIELD_REST = 12;

function draftOf(
  context: Context,
  unit: Unit,
  clauses: readonly Clause[],
  found: FoundFrame,
  index: number,
  frames: readonly FoundFrame[],
): Draft | null {
  const { words } = context;
  const outer = withinSaid(context, index, scopeOf(words, unit, clauses, found, frames), found.frame);
  const holes: TokenRange[] = [widened(words, found.frame, outer)];
  const quote = without(outer, holes).filter(
    (r) => r.last - r.first > 1 || words.bits[r.first] !== 0 || isNumber(words, r.first),
  );
  if (quote.length === 0) return null;
  // „Das Problem“ laut Moor „bleibt bestehen“: nothing but quotations on both sides.
  const isDirect = quote.every(({ first, last }) => words.closeOf[first] === last - 1);
  const { speaker, addressee } = withoutFaced(words, found.speaker);
  return newDraft({
    type: isDirect ? "direct" : "indirect",
    quote,
    speaker: speaker ? [speaker] : [],
    addressee,
    cue: [found.cue],
    frame: [frameWithComma(words, found.frame, outer)],
    medium: mediumOf(
      words,
      found.thought ? "thought" : null,
      found.rule === "de/demnach" ? null : speaker,
      found.rule === "de/so" ? "verb" : "frame",
    ),
    unit: index,
    rule: found.rule,
  });
}

/** "nach Angaben der Sprecherin | gegenüber | dem Hafenboten": whom the source told it to closes its phrase. */
function withoutFaced(
  words: Words,
  speaker: TokenRange | null,
): Pick<FoundFrame, "speaker"> & Pick<Draft, "addressee"> {
  const faced = speaker === null ? null : facedIn(words, range(speaker.first + 1, speaker.last));
  if (speaker === null || faced === null || faced.last !== speaker.last) return { speaker, addressee: [] };
  return { speaker: range(speaker.first, faced.first - 1), addressee: [faced] };
}

const isNumber = ({ tokens }: Words, i: number): boolean => tokens.kinds[i] === TokenKind.number;

/** "Die Frist ist nach Angaben des Klubs um , schreibt das Blatt": what somebody else tells holds the frame, not the telling. */
function withinSaid(context: Context, index: number, outer: TokenRange, frame: TokenRange): TokenRange {
  const said = recentDrafts(context, index).find(
    ({ unit, rule, quote }) =>
      unit === index &&
      (rule === "de/cue-verb-postposed" || rule === "de/cue-verb-inserted") &&
      quote.some((r) => r.first <= frame.first && frame.last <= r.last),
  );
  const part = said?.quote.find((r) => r.first <= frame.first && frame.last <= r.last);
  return part === undefined ? outer : range(Math.max(outer.first, part.first), Math.min(outer.last, part.last));
}

/** A comma right behind a frame inside the sentence belongs to neither side. */
function widened(words: Words, frame: TokenRange, outer: TokenRange): TokenRange {
  const hasComma =
    words.lower[frame.last] === "," &&
    words.lower[frame.first] !== "," &&
    frame.first > outer.first &&
    words.lower[frame.first - 1] !== ",";
  return hasComma && frame.last < outer.last
    ? frame
    : words.lower[frame.last] === "," && words.lower[frame.first] === ","
      ? range(frame.first, frame.last + 1)
      : frame;
}

const frameWithComma = (words: Words, frame: TokenRange, outer: TokenRange): TokenRange =>
  words.lower[frame.first] === "," && words.lower[frame.last] === "," && frame.last < outer.last
    ? range(frame.first, frame.last + 1)
    : frame;

/** The sentence, or the relative or content clause that holds the frame. */
function scopeOf(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  { frame, rule }: FoundFrame,
  frames: readonly FoundFrame[],
): TokenRange {
  const whole = range(unit.first, unit.end);
  if (rule === "de/so") return range(startBehindColon(words, unit, clauses), behindLastFrame(words, unit, frame).last);
  const described = describedBy(words, unit, clauses, frame);
  if (described !== null) return described;
  const holder = clauses.findLast(
    (c) => (c.kind === "relative" || c.kind === "subordinate") && c.first <= frame.first && frame.last <= c.last,
  );
  if (holder && !(holder.kind === "subordinate" && holder.first === unit.first))
    return range(holder.first, holder.last);
  const hasOther = (from: number, to: number): boolean =>
    frames.some((f) => f.frame.first >= from && f.frame.last <= to && f.rule !== "de/so");
  const own = clauses.findLast((c) => isMain(c) && c.first <= frame.first);
  const isAnew =
    own !== undefined &&
    (opensAnew(words, clauses, own, frame) || (isBehindMain(clauses, own) && hasOther(unit.first, own.first)));
  const start = isAnew ? behindConjunction(words, own) : behindLead(words, unit, frame);
  // "In Kiel starben laut Polizei zwei Menschen , in Husum kam nach Behördenangaben einer um": each frame has its clause.
  const next = clauses.find(
    (c) => isMain(c) && c.first > frame.last && ((c.before === ";" && !c.subjunctive) || hasOther(c.first, c.last)),
  );
  return range(start, next === undefined ? whole.last : next.before === "" ? next.first : next.first - 1);
}

/**
 * "die ihrer Meinung nach verbreiteten Irrtümer": between article and adjective the frame is about the phrase alone.
 *
 *     Sie wandte sich gegen die ihrer Meinung nach verbreiteten Irrtümer .
 *                                                  ^          ^
 */
function describedBy(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  { first, last }: TokenRange,
): TokenRange | null {
  const { bits, lower, tokens } = words;
  // "ein Hund , der nach Angaben der Besitzerin zwei Tage fehlte": a pronoun.
  if (clauses.some((c) => c.kind === "relative" && c.first === first - 1)) return null;
  if (first === unit.first || (bits[first - 1]! & Can.article) === 0 || tokens.forms[last] !== lower[last]) return null;
  if ((bits[last]! & Can.adjective) === 0 || (bits[last]! & Can.article) !== 0) return null;
  const end = nounPhraseEnd(words, last, unit.end);
  return end > last + 1 ? range(first, end) : null;
}

/** "Zum Vergleich: Die Zahl betrug nach Angaben des Amts 220": words in front of a colon that lead to the sentence. */
function behindLead({ lower }: Words, unit: Unit, frame: TokenRange): number {
  const [lead, next] = unit.segments;
  const isLead = lead?.kind === "fragment" && next?.before === ":" && next.finite >= 0 && next.first <= frame.first;
  return isLead && lower[lead.last] === ":" ? next.first : unit.first;
}

const isBehindMain = (clauses: readonly Clause[], own: Clause): boolean =>
  clauses.some((c) => isMain(c) && c.last <= own.first);

const behindConjunction = ({ lower }: Words, { first }: Clause): number =>
  mainClauseConjunctions.has(lower[first]!) ? first + 1 : first;

const isMain = ({ kind }: Clause): boolean => kind === "verbSecond" || kind === "verbFirst";

/**
 * Whether the frame belongs to the second of two main clauses alone: behind a semicolon, in its first place, where only the
 * second is in the Konjunktiv, or where both stand beside each other.
 *
 *     2.000 Menschen kamen , zählten die Veranstalter ; nach Polizeiangaben waren es 1.000 .
 *                                                      ^
 */
function opensAnew(words: Words, clauses: readonly Clause[], own: Clause, frame: TokenRange): boolean {
  const before = clauses.findLast((c) => isMain(c) && c.last <= own.first);
  if (before === undefined) return false;
  return (
    own.before === ";" ||
    frame.first === behindConjunction(words, own) ||
    (own.subjunctive && !before.subjunctive) ||
    isBeside(words, own, before) ||
    // "Der Hafen ist offen , jedoch fährt laut Polizei kein Schiff"
    (own.before === "," && againstAdverbs.has(words.lower[own.first]!))
  );
}

/** "Der Fahrer floh , die Polizei sucht nach eigenen Angaben mit Hunden": two main clauses beside each other, each with a field of its own. */
const isBeside = (words: Words, own: Clause, before: Clause): boolean =>
  own.kind === "verbSecond" &&
  own.before === "," &&
  own.finite > own.first &&
  before.kind === "verbSecond" &&
  own.first === behindConjunction(words, own);

/** "Kritik wies er zurück : Die Medien hätten übertrieben , so Holm": in front of the colon stands a frame, which the author tells. */
function startBehindColon(words: Words, unit: Unit, clauses: readonly Clause[]): number {
  const said = clauses.findIndex((c) => c.before === ":" && c.subjunctive);
  const lead = clauses[said - 1];
  if (lead === undefined || lead.subjunctive || cueOf(words, lead) === null) return unit.first;
  return clauses[said]!.first;
}

/** "So" reaches back over its sentence; a quotation that is a whole sentence is all that it frames. */
function behindLastFrame(words: Words, unit: Unit, frame: TokenRange): TokenRange {
  return range(unit.first, Math.max(frame.last, continues(words, frame, unit) ? unit.end : frame.last));
}

const continues = (words: Words, frame: TokenRange, unit: Unit): boolean =>
  frame.last < unit.end && words.lower[frame.last] !== ":";
