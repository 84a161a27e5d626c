import type { Clause } from "../analysis/clauses.ts";
import { Can } from "../analysis/lexicon.ts";
import { nounPhraseEnd, type TokenRange } from "../analysis/noun-phrases.ts";
import type { Unit } from "../analysis/segments.ts";
import type { Words } from "../analysis/words.ts";
import { TokenKind } from "../tokens/tokens.ts";
import type { Context } from "./context.ts";
import { type Draft, range, without } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { isCarrier, isSourceNoun, isText, isThought, reportingNoun } from "./source-nouns.ts";

interface Frame {
  readonly frame: TokenRange;
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly rule: string;
  readonly thought: boolean;
}

/**
 * Statements framed without a verb: "laut Polizei", "nach Angaben der Behörde", "Medienberichten zufolge",
 * "…, so der Minister", "aus Sicht der Opposition", "demnach". What is said is the sentence around the frame,
 * or the subordinate clause that holds it.
 */
export function findByPreposition(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const clauses = context.clauses[index]!;
  for (let i = unit.first; i < unit.end; i++) {
    if (words.quoteDepth[i]! > 0 && words.closeOf[i]! < 0 && isWholeQuotation(words, unit, i)) continue;
    const found = frameAt(words, unit, clauses, i);
    if (found === null) continue;
    const frame = inFirstField(words, unit, clauses, found);
    const made = draftOf(context, unit, clauses, frame, index);
    if (made !== null) context.drafts.push(made);
    i = Math.max(i, frame.frame.last - 1);
  }
}

/** A frame inside what somebody else says verbatim is not the author's. */
const isWholeQuotation = (words: Words, unit: Unit, i: number): boolean => words.quoteDepth[i]! > 0 && i > unit.first;

function frameAt(words: Words, unit: Unit, clauses: readonly Clause[], i: number): Frame | null {
  switch (words.lower[i]) {
    case "laut":
    case "gemäß":
      return words.tokens.forms[i] === "gemäß" && !sourceFollows(words, i, unit)
        ? null
        : before(words, unit, i, "de/laut");
    case "nach":
      return after(words, unit, i);
    case "aus":
      return words.lower[i + 1] === "sicht" || words.lower[i + 1] === "perspektive" ? opinion(words, unit, i) : null;
    case "zufolge":
      return postposition(words, unit, i) ?? wholeField(words, unit, clauses, i);
    case "so":
      return so(words, unit, clauses, i);
    case "demnach":
    case "demzufolge":
      return {
        frame: range(i, i + 1),
        cue: range(i, i + 1),
        speaker: range(i, i + 1),
        rule: "de/demnach",
        thought: false,
      };
    case "danach":
      return i === unit.first && (clauses.some((c) => c.subjunctive) || tellsPresent(words, clauses[0]))
        ? { frame: range(i, i + 1), cue: range(i, i + 1), speaker: range(i, i + 1), rule: "de/demnach", thought: false }
        : null;
    default:
      return null;
  }
}

/** "Danach verzeichnet die Bank Verluste": what happens after something is told in the past. */
const tellsPresent = (words: Words, main: Clause | undefined): boolean =>
  main !== undefined &&
  main.finite >= 0 &&
  (words.bits[main.finite]! & (Can.present | Can.past)) === Can.present &&
  main.verb?.auxiliary !== "haben" &&
  main.verb?.auxiliary !== "sein";

/**
 * A frame that opens a sentence fills the place before the verb, whatever is in it:
 *
 *     Laut einer am Dienstag veröffentlichten Mitteilung des Amts in Kiel wurden …
 *     ^                                                           ^
 */
function inFirstField(words: Words, unit: Unit, clauses: readonly Clause[], found: Frame): Frame {
  const main = clauses[0];
  if (found.speaker === null || main === undefined || main.kind !== "verbSecond" || main.first !== unit.first)
    return found;
  if (found.rule === "de/zufolge" && found.frame.last === main.finite)
    return { ...found, frame: range(unit.first, main.finite), speaker: range(unit.first, found.cue.first) };
  if (found.frame.first !== unit.first || found.cue.first !== unit.first || found.frame.last >= main.finite)
    return found;
  if (main.finite - found.frame.last > LONGEST_FIELD_REST) return found;
  const last = words.lower[main.finite - 1] === "," ? main.finite - 1 : main.finite;
  return { ...found, frame: range(unit.first, last), speaker: range(found.speaker.first, last) };
}

/** Tokens behind the source that still belong to it: "in Flensburg", ", der Hauptstadt". */
const LONGEST_FIELD_REST = 12;

const sourceFollows = (words: Words, i: number, unit: Unit): boolean => {
  const end = nounPhraseEnd(words, i + 1, unit.end);
  for (let k = i + 1; k < end; k++) if (isSourceNoun(words.lower[k]!) || isCarrier(words.lower[k]!)) return true;
  return false;
};

/** "laut Polizei", "Laut einem Bericht der Zeitung": the preposition in front of its source. */
function before(words: Words, unit: Unit, i: number, rule: string): Frame | null {
  // "laut" is also an adjective ("laut und deutlich", "wurde laut"): a noun phrase must follow.
  const end = Math.max(nounPhraseEnd(words, i + 1, unit.end), participleGroupEnd(words, i + 1, unit.end));
  if (end === i + 1) return null;
  const last = bracketEnd(words, end, unit.end);
  return { frame: range(i, last), cue: range(i, i + 1), speaker: range(i + 1, last), rule, thought: false };
}

/** "einer am Dienstag veröffentlichten Mitteilung": a determiner, a phrase of its own, and then a noun phrase. */
function participleGroupEnd(words: Words, first: number, limit: number): number {
  if ((words.bits[first]! & Can.article) === 0 || words.tokens.forms[first + 1] !== words.lower[first + 1])
    return first;
  const stop = Math.min(limit, first + LONGEST_TO_NOUN);
  for (let i = first + 1; i < stop; i++) {
    if (words.lower[i] === ",") return first;
    const isParticiple =
      (words.bits[i]! & (Can.adjective | Can.participle1)) !== 0 && words.tokens.forms[i] === words.lower[i];
    if (isParticiple && nounPhraseEnd(words, i, limit) > i) return nounPhraseEnd(words, i, limit);
  }
  return first;
}

const bracketEnd = (words: Words, end: number, limit: number): number =>
  end < limit && words.tokens.forms[end] === ")" ? end + 1 : end;

/** "dem Vernehmen nach": nobody is named. */
const isHearsay = ({ lower }: Words, unit: Unit, i: number): boolean =>
  i - 2 >= unit.first && lower[i - 1] === "vernehmen" && lower[i - 2] === "dem";

/** "nach Angaben der Polizei", "Nach Ansicht von X", "seiner Meinung nach"; not "nach dem Treffen", "nach Berlin". */
function after(words: Words, unit: Unit, i: number): Frame | null {
  if (isHearsay(words, unit, i))
    return {
      frame: range(i - 2, i + 1),
      cue: range(i, i + 1),
      speaker: range(i - 2, i),
      rule: "de/nach-angaben",
      thought: false,
    };
  const end = nounPhraseEnd(words, i + 1, unit.end);
  for (let k = i + 1; k < end && k < i + LONGEST_TO_NOUN; k++) {
    const word = words.lower[k]!;
    if ((isSourceNoun(word) || isText(word)) && !isAskedFor(words, unit, i))
      return {
        frame: range(i, end),
        cue: range(i, i + 1),
        speaker: range(i + 1, end),
        rule: "de/nach-angaben",
        thought: isThought(word),
      };
    // The source noun must be the head: "nach dem Bericht", not "nach dem Brand in der Zeitung".
    if (
      (words.bits[k]! & Can.noun) !== 0 &&
      words.tokens.forms[k] !== word &&
      !GENITIVE_NAME.test(words.tokens.forms[k]!)
    )
      break;
  }
  // "ihrer Ansicht nach", "eigenen Angaben nach"
  for (let k = i - 1; k >= unit.first && k >= i - LONGEST_TO_NOUN; k--) {
    const word = words.lower[k]!;
    if (!isSourceNoun(word)) continue;
    let first = k;
    while (
      first > unit.first &&
      /^(?:mein|dein|sein|ihr|unser|eigen|aller|der|des|dies|offiziell|ein)/u.test(words.lower[first - 1]!) &&
      first > k - 3
    )
      first--;
    if (k !== i - 1 || first === k) return null;
    return {
      frame: range(first, i + 1),
      cue: range(i, i + 1),
      speaker: range(first, i),
      rule: "de/nach-angaben",
      thought: isThought(word),
    };
  }
  return null;
}

/** "die Forderung nach einem Vertrag": the phrase is what the noun in front asks for. */
const isAskedFor = ({ lower, tokens }: Words, unit: Unit, nach: number): boolean =>
  nach > unit.first && tokens.forms[nach - 1] !== lower[nach - 1] && reportingNoun(lower[nach - 1]!) !== null;

const LONGEST_TO_NOUN = 6;
/** "nach Schäubles Ansicht": a name in the genitive in front of the noun. */
const GENITIVE_NAME = /^\p{Lu}\p{L}+(?:s|’|')$/u;

function opinion(words: Words, unit: Unit, i: number): Frame | null {
  const end = nounPhraseEnd(words, i + 1, unit.end);
  return end > i + 2
    ? { frame: range(i, end), cue: range(i, i + 1), speaker: range(i + 1, end), rule: "de/aus-sicht", thought: true }
    : null;
}

/** "Medienberichten zufolge", "einem Bericht der Zeitung zufolge", "zufolge der Behörde" (rare). */
function postposition(words: Words, unit: Unit, i: number): Frame | null {
  for (let first = Math.max(unit.first, i - LONGEST_BEFORE_ZUFOLGE); first < i; first++) {
    if (first > unit.first && !startsPhrase(words, first)) continue;
    if (nounPhraseEnd(words, first, i) === i)
      return {
        frame: range(first, i + 1),
        cue: range(i, i + 1),
        speaker: range(first, i),
        rule: "de/zufolge",
        thought: false,
      };
  }
  return null;
}

/** "Auch den Behörden in Emden zufolge wurde …": what stands before "zufolge" and the verb of the sentence. */
function wholeField(words: Words, unit: Unit, clauses: readonly Clause[], i: number): Frame | null {
  const main = clauses[0];
  if (main === undefined || main.first !== unit.first || i - unit.first > LONGEST_BEFORE_ZUFOLGE) return null;
  const next = words.lower[i + 1] === "," ? i + 2 : i + 1;
  if (main.finite !== next && clauses[1]?.finite !== next) return null;
  return {
    frame: range(unit.first, i + 1),
    cue: range(i, i + 1),
    speaker: range(unit.first, i),
    rule: "de/zufolge",
    thought: false,
  };
}

const LONGEST_BEFORE_ZUFOLGE = 14;

function startsPhrase(words: Words, i: number): boolean {
  const previous = words.bits[i - 1]!;
  if (words.tokens.forms[i - 1] === ",") return true;
  return (
    (previous & (Can.article | Can.adjective | Can.preposition)) === 0 ||
    (previous & (Can.indicative | Can.subjunctive1 | Can.subjunctive2 | Can.adverb)) !== 0
  );
}

/** "…, so der Minister": behind the words, with nothing but the source. */
function so(words: Words, unit: Unit, clauses: readonly Clause[], i: number): Frame | null {
  if (i === unit.first) return null;
  const previous = words.lower[i - 1]!;
  const behindQuote = words.closeOf[unit.first]! === i - 1 || words.tokens.kinds[i - 1] === TokenKind.quoteMark;
  if (previous !== "," && previous !== "–" && !behindQuote) return null;
  const clause = clauses.find((c) => c.own.some((s) => s.first === i));
  if (clause === undefined && !behindQuote) return null;
  let end = nounPhraseEnd(words, i + 1, unit.end);
  if (end === i + 1) return null;
  // "so das Ergebnis einer am Montag vorgestellten Studie"
  if ((words.bits[end - 1]! & Can.article) !== 0) end = Math.max(end, participleGroupEnd(words, end - 1, unit.end));
  // An apposition belongs to the source: "so Meier, die Sprecherin der Bahn".
  const segment = clause?.own.find((s) => s.first === end + 1 && s.kind === "fragment");
  if (segment && words.lower[end] === ",") {
    const apposition = nounPhraseEnd(words, segment.first, segment.last);
    if (apposition > segment.first) end = apposition;
  }
  const next = words.lower[end];
  const rest = end < unit.end && next !== "," && next !== "–" && next !== ":" && next !== ";";
  if (rest && !followsAdverbial(words, end)) return null;
  let last = end;
  while (last < unit.end && words.lower[last] !== "," && words.lower[last] !== "–" && words.lower[last] !== ":") last++;
  for (let k = end; k < last; k++) if (words.closeOf[k]! - k > LONGEST_NAME) return null;
  const first = previous === "," || previous === "–" ? i - 1 : i;
  return { frame: range(first, last), cue: range(i, i + 1), speaker: range(i + 1, end), rule: "de/so", thought: false };
}

/** Tokens from mark to mark of a name: "gegenüber der Zeitung „Neue Nordpost“". */
const LONGEST_NAME = 5;

const followsAdverbial = (words: Words, i: number): boolean =>
  (words.bits[i]! & (Can.preposition | Can.adverb)) !== 0 || words.lower[i] === "weiter";

function draftOf(context: Context, unit: Unit, clauses: readonly Clause[], found: Frame, index: number): Draft | null {
  const { words } = context;
  const outer = scopeOf(words, unit, clauses, found);
  const holes: TokenRange[] = [widened(words, found.frame, outer)];
  const quote = without(outer, holes).filter((r) => r.last - r.first > 1 || words.bits[r.first] !== 0);
  if (quote.length === 0) return null;
  const isDirect = quote.length === 1 && words.closeOf[quote[0]!.first] === quote[0]!.last - 1;
  const speaker = found.speaker;
  return {
    type: isDirect ? "direct" : "indirect",
    quote,
    speaker: speaker ? [speaker] : [],
    cue: [found.cue],
    frame: [frameWithComma(words, found.frame, outer)],
    addressee: [],
    act: "assert",
    medium: mediumOf(
      words,
      found.thought ? "thought" : null,
      found.rule === "de/demnach" ? null : speaker,
      found.rule === "de/so" ? "verb" : "frame",
    ),
    parent: null,
    matrix: null,
    continues: null,
    unit: index,
    rule: found.rule,
  };
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
function scopeOf(words: Words, unit: Unit, clauses: readonly Clause[], { frame, rule }: Frame): TokenRange {
  const whole = range(unit.first, unit.end);
  if (rule === "de/so") return behindLastFrame(words, unit, frame);
  const holder = clauses.findLast(
    (c) => (c.kind === "relative" || c.kind === "subordinate") && c.first <= frame.first && frame.last <= c.last,
  );
  if (!holder || (holder.kind === "subordinate" && holder.first === unit.first)) return whole;
  const start = holder.first;
  return range(start, holder.last);
}

/** "So" reaches back over its sentence; a quotation that is a whole sentence is all that it frames. */
function behindLastFrame(words: Words, unit: Unit, frame: TokenRange): TokenRange {
  return range(unit.first, Math.max(frame.last, continues(words, frame, unit) ? unit.end : frame.last));
}

const continues = (words: Words, frame: TokenRange, unit: Unit): boolean =>
  frame.last < unit.end && words.lower[frame.last] !== ":";
