import { Can, FINITE } from "../../../analysis/lexicon.ts";
import { covers, range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Medium } from "../../../statements/statement.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Clause } from "../grammar/clauses.ts";
import { nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { isSubjunctive } from "../grammar/segment-verbs.ts";
import type { Unit } from "../grammar/segments.ts";
import { captions } from "../rows/captions.ts";
import {
  beforeQuotedWord,
  comparing,
  exampleWords,
  givenName,
  givesName,
  indefiniteArticles,
  knownAs,
} from "../rows/statements/cue-words.ts";
import { herForms, hisForms } from "../rows/word-classes/pronouns.ts";
import { activeSubject } from "./active-subject.ts";
import { actorOf } from "./actor.ts";
import { besidePerson } from "./beside-person.ts";
import { channelOf } from "./channel.ts";
import { type Context, recentDrafts } from "./context.ts";
import { ownerOfWords } from "./continuing-speaker.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { turnOf } from "./interview/turns.ts";
import { mediumOf } from "./medium.ts";
import { isName, namesSomebody } from "./somebody.ts";
import { isText } from "./source-nouns.ts";
import { speakerOf, subjectOf } from "./subject.ts";
import { type VerblessFrame, verblessFrame } from "./verbless-frame.ts";
import { viewerOf } from "./viewer.ts";

/**
 * Quotations that no frame has taken yet: parts of what somebody says ("die Lage sei „ernst“"), words that a verb of
 * naming quotes ("nannte das „absurd“"), quotations behind a colon, and whole sentences that go on with a speech.
 * Names and titles („Süddeutsche Zeitung“) are no quotations.
 */
export function findByQuotation(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  for (let open = unit.first; open < unit.last; open++) {
    const close = words.closeOf[open]!;
    if (close < 0) continue;
    const quote = range(open, close + 1);
    const made = quotationDraft(context, unit, quote, index);
    if (made !== null) context.drafts.push(made);
    open = close;
  }
}

function quotationDraft(context: Context, unit: Unit, quote: TokenRange, index: number): Draft | null {
  const { words } = context;
  if (isNamedSo(words, quote)) return null;
  // Speech that goes on may have begun sentences before.
  const around = recentDrafts(context, index).filter((d) => covers(d.quote, quote.first));
  if (around.some(({ type }) => type === "direct")) return null;
  const holder = around.at(-1);
  const fullSentence = quote.first === unit.first && quote.last >= unit.end;
  // "die „Rundschau am Sonntag“ berichtete": what stands in the name of who speaks is no speech.
  if (holder !== undefined) {
    const isName = isTitle(words, quote) || holder.speaker.some((s) => touches(s, quote));
    return isName || (holder.rule === "de/plan" && isShort(quote)) ? null : nested(holder, quote, index);
  }
  if (fullSentence) return continuation(context, quote, index);
  const framed = recentDrafts(context, index).findLast((draft) => endsBefore(words, draft, quote, index));
  if (framed !== undefined) return behindFrame(framed, quote);
  const clause = context.clauses[index]!.findLast(
    (c) => c.first <= quote.first && quote.last <= c.last + 1 && c.finite >= 0,
  );
  return inClause(context, unit, clause ?? null, quote, index);
}

/** "Die Bucht sei beliebt gewesen , sagte Moor , | „weil sie nah ist“": behind the frame goes on who spoke in front of it. */
const endsBefore = (words: Words, { rule, unit, frame }: Draft, { first }: TokenRange, index: number): boolean =>
  unit === index &&
  rule === "de/cue-verb-postposed" &&
  frame.some(({ last }) => last === first || (last === first - 1 && words.lower[last] === ","));

const behindFrame = (draft: Draft, quote: TokenRange): Draft => ({
  ...draft,
  type: "direct",
  quote: [quote],
  continues: draft,
  rule: "de/quotation-continued",
});

/** "will die Partei „radikal:hafen“ gründen": a word or two in a plan are a name. */
const isShort = ({ first, last }: TokenRange): boolean => last - first <= LONGEST_NAME + 2;
const LONGEST_NAME = 3;

/** "kurz „OO“", "der sogenannte „Riese“", "„Riese“ genannt": marks around a name. */
const isNamedSo = ({ lower }: Words, { first, last }: TokenRange): boolean =>
  givesName.has(lower[first - 1] ?? "") || givenName.has(lower[last] ?? "") || isKnownAs(lower, first, last);

/** "das als „Dschungel“ bekannte Lager" */
const isKnownAs = (lower: readonly string[], first: number, last: number): boolean =>
  lower[first - 1] === comparing && knownAs.test(lower[last] ?? "");

/** Words in marks inside what somebody says; where that goes on from before, the frame there is theirs as well. */
const nested = (holder: Draft, quote: TokenRange, index: number): Draft => ({
  ...holder,
  ...framing(holder),
  type: "direct",
  quote: [quote],
  medium: holder.medium.length > 1 ? ["speech"] : holder.medium,
  parent: holder,
  unit: index,
  rule: "de/partial-quotation",
});

function framing(holder: Draft): Pick<Draft, "cue" | "frame"> {
  let at = holder;
  for (let depth = 0; at.cue.length === 0 && at.continues !== null && depth < MOST_BACK; depth++) at = at.continues;
  return { cue: at.cue, frame: at.frame };
}

/** Statements back that a frame reaches: speech without one is over before. */
const MOST_BACK = 4;

/** A quotation that stands alone goes on with the speech before it. */
function continuation(context: Context, quote: TokenRange, index: number): Draft | null {
  const previous = context.drafts.at(-1);
  if (!previous || index - previous.unit > 2) return besidePerson(context, quote, index);
  if (turnOf(context.turns, context.words, context.units[previous.unit]!.first) !== null) return null;
  const owner = ownerOfWords(context, previous);
  return {
    ...previous,
    ...(owner && { speaker: [owner] }),
    type: "direct",
    quote: [quote],
    cue: previous.type === "direct" ? previous.cue : [],
    frame: previous.type === "direct" ? previous.frame : [],
    parent: null,
    continues: previous,
    unit: index,
    rule: "de/quotation-continued",
  };
}

/** "nannte den Plan „absurd“", "sprach von „Chaos“", "… äußerte sich zufrieden: „…“" */
function inClause(context: Context, unit: Unit, clause: Clause | null, quote: TokenRange, index: number): Draft | null {
  const { words } = context;
  const caption = captionBefore(words, unit, quote.first);
  if (caption !== null) return byCaption(context, clause, caption, quote, index);
  const behindColon = words.lower[quote.first - 1] === ":";
  const matrix = behindColon ? beforeColon(words, context.clauses[index]!, quote.first) : clause;
  const cue = matrix === null ? null : cueOf(words, matrix);
  if (cue === null && behindColon) {
    const frame = verblessFrame(words, context.entities, unit.first, quote.first - 1);
    if (frame !== null) return byName(words, frame, quote, index);
  }
  if (matrix === null) return null;
  if (cue === null && !behindColon) return isTitle(words, quote) ? null : byView(context, matrix, quote, index);
  // "Sein erstes Werk entstand früh : „Le Grand Vannier“"
  if (cue === null && isProper(words, quote)) return null;
  if (
    !behindColon &&
    ((isTitle(words, quote) && !isCalledOut(matrix, cue, quote)) ||
      (cue !== null && !cue.isStrong && (isNounOnly(words, quote, cue) || isThing(words, quote, cue))))
  )
    return null;
  const own = cue ? actorOf(words, matrix, cue) : subjectOf(words, matrix);
  // "Nach Holms Idee soll „die Mehrheit entscheiden“": who stands inside the marks does not say them.
  if (own && (touches(own, quote) || words.lower[own.first] === "man")) return null;
  const subject = activeSubject(context, context.clauses[index]!, matrix);
  // "Der Plan biete Chancen: „…“": what somebody else says, quotation and all; no thing speaks.
  if (cue === null && isReported(words, matrix) && (own === null || !namesSomebody(words, context.entities, own)))
    return null;
  const speaker =
    cue === null ? whoHas(context, index, subject) : cue.passive ? own : speakerOf(words, matrix, cue, subject);
  const frame = behindColon ? [range(matrix.first, quote.first)] : aroundQuote(matrix, quote, unit);
  return newDraft({
    type: "direct",
    quote: [quote],
    speaker: speaker ? [speaker] : [],
    cue: cue ? withPreposition(words, cue, quote.first) : [],
    frame,
    act: cue?.act ?? "assert",
    medium: mediumOf(words, cue?.medium ?? channelOf(words, matrix), speaker, "verb"),
    matrix: cue ? { clause: matrix, cue } : null,
    unit: index,
    rule: behindColon ? "de/colon-quotation" : "de/quoted-words",
  });
}

/** "Seine Zuversicht gründet sich auf Erfahrung: „…“": whose it is says it, who spoke right before; "seine Frau" speaks herself. */
function whoHas(context: Context, index: number, subject: TokenRange | null): TokenRange | null {
  const { words, entities } = context;
  if (subject === null || subject.last === subject.first + 1) return subject;
  const first = words.lower[subject.first]!;
  const isOwned = hisForms.has(first) || herForms.has(first);
  const owned = range(subject.first + 1, subject.last);
  if (!isOwned || isText(words.lower[subject.last - 1]!) || namesSomebody(words, entities, owned)) return subject;
  const before = recentDrafts(context, index).findLast((d) => d.unit < index && d.parent === null);
  return before !== undefined && before.unit >= index - 1 ? (before.speaker[0] ?? null) : subject;
}

const isReported = (words: Words, { finite }: Clause): boolean => finite >= 0 && isSubjunctive(words, finite);

const touches = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

/**
 * The clause that a quotation behind a colon belongs to: the main one, not what hangs on it.
 *
 *     Sie warnte vor einer Flut , wenn die Hilfe nicht fortgesetzt werde : „…“
 *     ^
 */
function beforeColon(words: Words, clauses: readonly Clause[], quote: number): Clause | null {
  const before = clauses.filter((c) => c.last <= quote && c.finite >= 0);
  const mains = before.filter(({ kind }) => kind === "verbSecond" || kind === "verbFirst");
  const main = mains.at(-1);
  // "Das Amt teilte mit , Baden sei sicher : „…“": what is told in the Konjunktiv leads to nothing, who tells it does.
  const telling = main?.subjunctive === true ? mains.findLast((c) => !c.subjunctive && cueOf(words, c) !== null) : main;
  if (telling !== undefined && cueOf(words, telling) !== null) return telling;
  if (main !== undefined && cueOf(words, main) !== null) return main;
  return before.findLast((c) => cueOf(words, c) !== null) ?? main ?? before.at(-1) ?? null;
}

interface Caption {
  readonly cue: TokenRange;
  readonly medium: Medium;
}

/** "mit der Aufschrift „…“", "Parolen wie „…“": the noun right before the words, "wie" and "etwa" passed over. */
function captionBefore({ lower, tokens }: Words, unit: Unit, open: number): Caption | null {
  let at = open - 1;
  while (at > unit.first && exampleWords.has(lower[at]!)) at--;
  if (at < unit.first || tokens.forms[at] === lower[at]) return null;
  const row = captions.find(({ noun }) => lower[at]!.endsWith(noun));
  if (row === undefined) return null;
  const isBehindMit = lower[at - 2] === "mit" && at - 2 >= unit.first;
  return { cue: isBehindMit ? range(at - 2, at + 1) : range(at, at + 1), medium: row.medium };
}

/** What is written somewhere has the thing it stands on as its speaker, what is called out the subject of the clause. */
function byCaption(
  context: Context,
  clause: Clause | null,
  { cue, medium }: Caption,
  quote: TokenRange,
  index: number,
): Draft | null {
  const { words } = context;
  const bearer = medium === "writing" ? nounPhraseBefore(words, cue.first, clause?.first ?? cue.first) : null;
  const speaker = bearer ?? (clause === null ? null : subjectOf(words, clause));
  if (speaker !== null && covers([speaker], quote.first)) return null;
  return newDraft({
    type: "direct",
    quote: [quote],
    speaker: speaker === null ? [] : [speaker],
    cue: [cue],
    frame: clause === null ? [] : aroundQuote(clause, quote, context.units[index]!),
    medium: [medium],
    unit: index,
    rule: "de/caption",
  });
}

/** "ein Schild mit der Aufschrift": the longest noun phrase that ends there. */
function nounPhraseBefore(words: Words, end: number, from: number): TokenRange | null {
  for (let first = Math.max(from, end - LONGEST_BEARER); first < end; first++)
    if (nounPhraseEnd(words, first, end) === end) return range(first, end);
  return null;
}

const LONGEST_BEARER = 5;

/** "Für die Ministerin ist die Lage „alarmierend“": words that tell what something is to somebody are theirs. */
function byView(context: Context, clause: Clause, quote: TokenRange, index: number): Draft | null {
  const viewer = viewerOf(context, clause);
  if (viewer === null || viewer.last > quote.first) return null;
  return newDraft({
    type: "direct",
    quote: [quote],
    speaker: [viewer],
    frame: aroundQuote(clause, quote, context.units[index]!),
    unit: index,
    rule: "de/quoted-view",
  });
}

/** "Polizeichefin Ina Brandt: „…“" */
const byName = (words: Words, frame: VerblessFrame, quote: TokenRange, index: number): Draft =>
  newDraft({
    ...frame,
    type: "direct",
    quote: [quote],
    medium: mediumOf(words, null, frame.speaker[0] ?? null, "verb"),
    unit: index,
    rule: "de/name-colon",
  });

/** "bezeichnete … als", "sprach von": the word that leads to the quotation is part of the cue. */
function withPreposition(words: Words, cue: Cue, quote: number): readonly TokenRange[] {
  for (const i of [quote - 1, quote - 2]) {
    if (words.lower[i] === "als" || cue.prepositions.includes(words.lower[i]!))
      return [...cue.tokens, range(i, i + 1)].sort((a, b) => a.first - b.first);
  }
  return cue.tokens;
}

function aroundQuote(matrix: Clause, quote: TokenRange, unit: Unit): TokenRange[] {
  const last = Math.min(matrix.last, unit.end);
  const parts = [range(matrix.first, quote.first)];
  if (quote.last < last) parts.push(range(quote.last, last));
  return parts.filter((r) => r.last > r.first);
}

/** Words in marks that name something: capitals, numbers and foreign words, without a verb and without small words at the start. */
function isTitle(words: Words, quote: TokenRange): boolean {
  if (isProper(words, quote)) return true;
  let capitals = 0;
  let count = 0;
  for (let i = quote.first + 1; i < quote.last - 1; i++) {
    if (words.tokens.kinds[i] !== TokenKind.word) continue;
    count++;
    const isCapital = words.tokens.forms[i] !== words.lower[i];
    if (isCapital) capitals++;
    else if (
      (words.bits[i]! & FINITE) !== 0 &&
      (words.bits[i]! & (Can.adjective | Can.preposition | Can.article)) === 0
    )
      return false;
  }
  const first = quote.first + 1;
  const startsCapital =
    words.tokens.forms[first] !== words.lower[first] || words.tokens.kinds[first] !== TokenKind.word;
  if (count > 0 && (!startsCapital || capitals * 2 < count)) return false;
  return count === 0 || !isPredicated(words, quote.first - 1, count);
}

/** „Muslox64“: only words that are names, or that no dictionary has and no known parts make. */
function isProper(words: Words, { first, last }: TokenRange): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (words.tokens.kinds[i] === TokenKind.word && !isName(words, i) && !isUnknown(words, i)) return false;
  return true;
}

/** What no dictionary has and no known parts make is guessed to be either, a noun or a name. */
const isUnknown = ({ bits, lexicon, lower, tokens }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] && (bits[i]! & Can.properNoun) !== 0 && lexicon.bits(tokens.forms[i]!) === 0;

/** "rief „Alle Mann an Deck“": right behind a sure verb of saying stand its words. */
const isCalledOut = ({ finite }: Clause, cue: Cue | null, quote: TokenRange): boolean =>
  cue?.isStrong === true && cue.opens.includes("direct") && finite === quote.first - 1;

/**
 * One or two capitalised words: under a weak verb more often a name or a scare quote than speech; not where the verb says
 * what somebody takes for what: "nannte den Bericht eine „Ente“".
 */
function isNounOnly(words: Words, quote: TokenRange, { act }: Cue): boolean {
  if (quote.last - quote.first > 4) return false;
  if (act === "deem" && indefiniteArticles.has(words.lower[quote.first - 1]!)) return false;
  for (let i = quote.first + 1; i < quote.last - 1; i++) if (words.tokens.forms[i] === words.lower[i]) return false;
  return true;
}

/**
 * "stellte eine neue „Do 228“ vor": what an article makes a thing, and no preposition of the verb a content (3 of 18 such quotations
 * of the training part are speech).
 */
function isThing({ lower }: Words, quote: TokenRange, { act, prepositions }: Cue): boolean {
  if (act === "deem") return false;
  for (let i = quote.first - 1; i > quote.first - FARTHEST_ARTICLE; i--) {
    const word = lower[i] ?? "";
    if (word === "als" || prepositions.includes(word)) return false;
    if (ARTICLE.test(word)) return !prepositions.includes(lower[i - 1] ?? "") && lower[i - 1] !== "als";
  }
  return false;
}

const FARTHEST_ARTICLE = 4;
const ARTICLE = /^(?:k?eine?[mnrs]?|d(?:er|ie|as|en|em|es))$/u;

/** "sprach von einer „Zeitungsente“": behind an indefinite article or "als" a few words describe, they do not name. */
function isPredicated(words: Words, before: number, count: number): boolean {
  if (count > MOST_DESCRIBING_WORDS || before < 0) return false;
  if (beforeQuotedWord.has(words.lower[before]!)) return true;
  // "ein geplantes „Militanzverbot“": a noun with its adjective names a thing.
  return count > 1 && (words.bits[before]! & Can.adjective) !== 0 && words.tokens.forms[before] === words.lower[before];
}

const MOST_DESCRIBING_WORDS = 6;
