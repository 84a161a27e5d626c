import { Can } from "../../../analysis/lexicon.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { range, spansOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { When } from "../../../statements/assemble.ts";
import { marksWithin } from "../../../statements/marks-within.ts";
import { addingConjunctions } from "../rows/word-classes/conjunctions.ts";
import { adjectiveEnding } from "../rows/word-classes/inflection.ts";
import { beforeAims } from "../rows/word-classes/prepositions.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Ties times to a statement: one in its frame is when it was said, those in the quote are what it is about.
 *
 *     Das Dach werde am Freitag repariert , sagte der Hausmeister am Dienstag .
 *                       ^ about                                      ^ said
 */
export function whenOf(context: Context, draft: Draft, times: readonly TimeMark[]): When {
  const inside = marksIn(context, times, draft.quote).filter(isPointInTime);
  const said = sayingTime(context, draft, times);
  return { said, about: inside.filter((time) => time !== said) };
}

const marksIn = (context: Context, times: readonly TimeMark[], ranges: readonly TokenRange[]): TimeMark[] =>
  spansOf(context.words, ranges).flatMap((span) => marksWithin(times, span));

/** "seit vier Jahren" and "täglich" are no times at which something is said or happens; of "2007/08" no point is known. */
const isPointInTime = ({ type, value }: TimeMark): boolean =>
  (type === "DATE" || type === "TIME") && value?.startsWith("XXXX-XX-XX") !== true;

function sayingTime(context: Context, draft: Draft, times: readonly TimeMark[]): TimeMark | null {
  if (draft.type === "asserted" || draft.continues !== null) return null;
  const { words } = context;
  const found = marksIn(context, times, framing(context, draft)).filter(isPointInTime);
  return (
    found.find(
      (time) =>
        !isInAttribute(words, time) &&
        !isAimedAt(words, time) &&
        (draft.type !== "reported" || isBesideVerb(context, draft, time)),
    ) ?? null
  );
}

/** Frame and speaker without relative clauses: "der Minister, der am Montag zurücktrat, sagte" was not said on Monday. */
function framing(context: Context, draft: Draft): TokenRange[] {
  const outer = draft.type === "reported" ? ownSegments(draft) : [...draft.frame, ...draft.speaker];
  const relatives = context.clauses[draft.unit]!.filter((c) => c.kind === "relative");
  const pieces: TokenRange[] = [];
  for (const part of outer) {
    let { first } = part;
    for (const r of relatives)
      if (first < r.first && r.first < part.last) {
        pieces.push(range(first, r.first));
        first = Math.min(part.last, r.last);
      }
    if (first < part.last) pieces.push(range(first, part.last));
  }
  return pieces;
}

const ownSegments = ({ matrix }: Draft): TokenRange[] =>
  matrix === null ? [] : matrix.clause.own.map((s) => range(s.first, s.last));

/** "rief mit Blick auf Herbst und Winter auf", "kündigte für Montag an": what is said is about then. */
function isAimedAt(words: Words, time: TimeMark): boolean {
  let i = tokenAt(words, time.start) - 1;
  while (i >= 0 && (addingConjunctions.has(words.lower[i]!) || isNounOrArticle(words, i))) i--;
  return i >= 0 && beforeAims.has(words.lower[i]!);
}

const isNounOrArticle = ({ bits, lower, tokens }: Words, i: number): boolean =>
  (bits[i]! & (Can.article | Can.preposition)) === Can.article ||
  (tokens.forms[i] !== lower[i] && (bits[i]! & Can.noun) !== 0);

/** "des am Montag zurückgetretenen Chefs": the time belongs to an attribute. */
function isInAttribute(words: Words, time: TimeMark): boolean {
  const next = tokenAt(words, time.end);
  return (
    next < words.tokens.count &&
    (words.bits[next]! & Can.preposition) === 0 &&
    (words.bits[next]! & (Can.participle1 | Can.participle2 | Can.adjective)) !== 0 &&
    words.tokens.forms[next] === words.lower[next] &&
    adjectiveEnding.test(words.lower[next]!)
  );
}

/**
 * Of reported speech, only a time beside the verb tells of the saying: "kritisierte am Montag den Plan", not "bestätigte
 * ein Treffen am Montag".
 */
function isBesideVerb(context: Context, draft: Draft, time: TimeMark): boolean {
  const { words } = context;
  const finite = draft.matrix?.clause.finite ?? -1;
  const at = tokenAt(words, time.start);
  if (finite < 0 || at < finite) return finite >= 0;
  const subject = draft.speaker[0];
  for (let i = finite + 1; i < at; i++) {
    if (subject && subject.first <= i && i < subject.last) continue;
    if ((words.bits[i]! & (Can.preposition | Can.adverb | Can.article)) === 0) return false;
    if ((words.bits[i]! & Can.article) !== 0 && i + 1 < at && (words.bits[i]! & Can.preposition) === 0) return false;
  }
  return true;
}
