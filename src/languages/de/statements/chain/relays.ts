import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { covers, range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Act } from "../../../../language/acts.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import {
  circles,
  familiarForms,
  holdingVerbs,
  learningVerbs,
  ownOutlet,
  pluralOutlets,
  reliance,
  staffNouns,
  talkNouns,
  throughWhom,
  verbsOfDeeds,
} from "../../rows/statements/chain-words.ts";
import { datives } from "../../rows/statements/cue-words.ts";
import { carryingPrepositions, outOfWords } from "../../rows/word-classes/prepositions.ts";
import { isCircumstance } from "../behind-object.ts";
import { rowsAt } from "../by-preposition/rows-at.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { isSourceNoun } from "../source-nouns.ts";
import { outletAt } from "./outlets.ts";

/** The words of a statement that are not what is said: where its relays stand. */
export function framingOf(draft: Draft): TokenRange[] {
  if (draft.type === "reported") {
    const clause = draft.matrix?.clause;
    return clause ? [range(clause.first, clause.last)] : [];
  }
  return [...(draft.frame.length > 0 ? draft.frame : draft.speaker)];
}

/**
 * On whom a speaker leans, in front of its object: "unter Berufung auf Kreise", "gestützt auf Akten", "aus Kreisen erfuhr".
 *
 *     berichtete der Sender unter Berufung auf Regierungskreise
 *                                              ^
 */
export function originsOf(context: Context, draft: Draft): TokenRange[] {
  const { words } = context;
  const found: TokenRange[] = [];
  for (const { first, last } of framingOf(draft))
    for (let i = first; i < last; i++) {
      const from = behindLeaning(words, i, last);
      if (from < 0) continue;
      const end = sourceEnd(words, from, last);
      if (end > from && !(isPointedTo(words, from) && isCircumstance(context, range(from, end))))
        found.push(range(from, end));
    }
  if (found.length > 0) return found;
  return [...fromLearning(words, draft), ...fromInside(words, draft)];
}

/** "unter Verweis auf seine Gesundheit": behind these words may stand a reason, which is nobody's word; behind "Berufung" stands a source. */
const isPointedTo = ({ lower }: Words, from: number): boolean => lower[from - 2] !== reliance;

/** The token behind "unter Berufung auf"; newspapers drop the "auf" now and then. -1 for none. */
function behindLeaning(words: Words, i: number, last: number): number {
  const relay = rowsAt(words, i).find(({ row }) => row.place === "relay");
  if (relay !== undefined) return i + relay.words.length < last ? i + relay.words.length : -1;
  return words.lower[i] === "unter" && words.lower[i + 1] === reliance && i + 2 < last ? i + 2 : -1;
}

/** A source's phrase may begin with what it is familiar with: "zwei mit der Sache vertraute Personen". */
function sourceEnd(words: Words, from: number, last: number): number {
  for (let i = from; i < Math.min(last, from + LONGEST_FAMILIAR); i++)
    if (familiarForms.has(words.lower[i]!)) return nounPhraseEnd(words, i, last);
  return nounPhraseEnd(words, from, last);
}

const LONGEST_FAMILIAR = 6;

/** "wie die Agentur aus Kreisen erfuhr" */
function fromLearning(words: Words, { matrix }: Draft): TokenRange[] {
  if (matrix === null || !learningVerbs.has(matrix.cue.lemma)) return [];
  return behindWord(words, matrix.clause, outOfWords);
}

/** "nach Informationen der Zeitung aus Justizkreisen": inside the phrase of the speaker. */
function fromInside(words: Words, { speaker }: Draft): TokenRange[] {
  const source = speaker[0];
  if (source === undefined || !isSourceNoun(words.lower[source.first]!)) return [];
  for (let i = source.first + 2; i < source.last - 1; i++)
    if (words.lower[i] === "aus" && circles.test(words.lower[i + 1]!)) return [range(i + 1, source.last)];
  return [];
}

function behindWord(words: Words, { first, last }: Clause, openers: ReadonlySet<string>): TokenRange[] {
  for (let i = first; i < last; i++) {
    if (!openers.has(words.lower[i]!)) continue;
    const end = nounPhraseEnd(words, i + 1, last);
    if (end > i + 1) return [range(i + 1, end)];
  }
  return [];
}

/** "ließ durch seine Anwältin erklären": whoever says it in the speaker's place. */
export function deputyOf({ words }: Context, { matrix, quote }: Draft): TokenRange | null {
  const clause = matrix?.clause;
  if (clause?.verb?.auxiliary !== "lassen") return null;
  const [deputy] = behindWord(words, clause, throughWhom);
  return deputy === undefined || covers(quote, deputy.first) ? null : deputy;
}

/**
 * The media that pass a speaker's words on: "sagte er der dpa", "gegenüber dem Sender", "im Interview mit der Zeitung",
 * "in einem Papier, das der Zeitung vorliegt". A channel of the speaker's own ("auf seiner Webseite") is none.
 */
export function tellersOf(context: Context, draft: Draft): TokenRange[] {
  const { words } = context;
  const origins = originsOf(context, draft);
  const asides = asidesOf(context, draft);
  const found: TokenRange[] = [];
  const search = ({ first, last }: TokenRange, accepts: (outlet: TokenRange) => boolean) => {
    for (let i = first; i < last; i++) {
      if ((covers(draft.quote, i) && draft.type !== "reported") || covers(found, i) || covers(origins, i)) continue;
      // What frames the statement around it is passed on with that one.
      if (covers(asides, i) || covers(draft.parent?.frame ?? [], i)) continue;
      const outlet = outletAt(words, i, last);
      if (outlet === null) continue;
      if (!isOwnPaper(words, outlet) && accepts(outlet)) found.push(outlet);
      i = behindBracket(words, outlet.last) - 1;
    }
  };
  for (const part of framingOf(draft)) search(part, (outlet) => passesOn(words, outlet, draft));
  for (const part of holdingRelatives(context, draft)) search(part, () => true);
  return found;
}

/** "Der NDR , der in der ARD für Wahlen zuständig ist , sagte …": what a relative clause tells of the speaker passes nothing on. */
const asidesOf = ({ clauses }: Context, { unit, matrix }: Draft): readonly TokenRange[] =>
  clauses[unit]!.filter((c) => c.kind === "relative" && c !== matrix?.clause && !holdingVerbs.has(c.verb?.lemma ?? ""));

/** "der „Westdeutschen Allgemeinen Zeitung“ (WAZ)": the short name in brackets is no second medium. */
function behindBracket(words: Words, i: number): number {
  if (words.tokens.forms[i] !== "(") return i;
  for (let k = i + 1; k < i + LONGEST_BRACKET; k++) if (words.tokens.forms[k] === ")") return k + 1;
  return i;
}

const LONGEST_BRACKET = 8;

/** "unserer Zeitung", "dieser Redaktion": the publisher itself is no link. */
const isOwnPaper = (words: Words, { first }: TokenRange): boolean =>
  ownOutlet.has(words.lower[first - 1] ?? "") || ownOutlet.has(words.lower[first]!);

function passesOn(words: Words, outlet: TokenRange, draft: Draft): boolean {
  const speaker = draft.speaker[0];
  const before = words.lower[outlet.first - 1] ?? "";
  if (speaker !== undefined && outlet.first <= speaker.first && speaker.first < outlet.last) return false;
  if (speaker !== undefined && speaker.first < outlet.first && outlet.first < speaker.last)
    return tells(draft) && splitsOff(words, outlet, speaker);
  if (before === "mit") return talkNouns.test(words.lower[outlet.first - 2] ?? "");
  if (talkNouns.test(before) || carryingPrepositions.has(before)) return true;
  if (isSourceNoun(before)) return words.lower[outlet.first - 2] === "nach";
  return tells(draft) && isDative(words, outlet) && !staffNouns.test(before);
}

/** Acts done to the one in the dative, not told: "warf der Zeitung vor". */
const DONE_TO: ReadonlySet<Act> = new Set(["accuse", "threaten", "criticise", "praise", "demand", "propose"]);

const tells = ({ matrix }: Draft): boolean =>
  matrix !== null && !DONE_TO.has(matrix.cue.act) && !verbsOfDeeds.has(matrix.cue.lemma);

/** "der dpa", "dem Sender", bare "Reuters"; not "die Zeitung" and nothing behind another preposition. */
function isDative(words: Words, { first }: TokenRange): boolean {
  if ((words.bits[first - 1]! & Can.preposition) !== 0 && words.tokens.forms[first - 1] === words.lower[first - 1])
    return false;
  if ((words.bits[first - 1]! & Can.article) !== 0) return false;
  const article = words.lower[first]!;
  // "mehrere Medien, darunter der Sender Radio Watt": a nominative.
  const cells = words.agreement[first]! & words.agreement[first + 1]!;
  if (datives.has(article) && cells !== 0 && (cells & Cell.dative) === 0) return false;
  if (article === "den") return pluralOutlets.test(words.lower[first + 1] ?? "");
  return datives.has(article) || words.tokens.forms[first] !== article;
}

/** "Trainer Ole Franke der dpa", "eine Sprecherin des Flughafens der Agentur": the dative behind a subject that is whole. */
function splitsOff(words: Words, outlet: TokenRange, speaker: TokenRange): boolean {
  if (outlet.last < speaker.last || !datives.has(words.lower[outlet.first]!)) return false;
  const before = outlet.first - 1;
  return words.tokens.forms[before] !== words.lower[before] && !staffNouns.test(words.lower[before]!);
}

/** A relative clause about the source begins right behind its comma. */
const NEAREST = 8;

/** Relative clauses about the source that name a medium: "das der Zeitung vorliegt", "den die Zeitung zitiert". */
function holdingRelatives({ clauses }: Context, draft: Draft): TokenRange[] {
  const anchor = draft.speaker[0] ?? draft.frame[0];
  if (anchor === undefined) return [];
  return clauses[draft.unit]!.filter(
    (c) => c.kind === "relative" && holdingVerbs.has(c.verb?.lemma ?? "") && !covers(draft.quote, c.first),
  )
    .filter((c) => Math.abs(c.first - anchor.last) <= NEAREST || (anchor.first < c.first && c.first < anchor.last))
    .map((c) => range(c.first + 1, c.last));
}
