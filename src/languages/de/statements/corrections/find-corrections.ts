import { covers, range, type TokenRange } from "../../../../analysis/token-range.ts";
import { newDraft } from "../../../../statements/draft.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { turnOf } from "../interview/turns.ts";
import { contentOf, differs, goesOnAboutIt, shared } from "../supersedes/likeness.ts";
import { type InPassing, inPassing, opensMending } from "./in-passing.ts";
import { closed, opensNote, sequelOf, tellsOfMistake, textOf, type Withdrawal, withdrawalIn } from "./note.ts";

/** Withdrawn claims of one text: each looks through its statements. */
const MOST_NOTES = 50;

/** Sentences behind the withdrawn claim among which the right one stands. */
const REACH = 4;

/**
 * Claims that the outlet takes back, and those it puts in their place:
 *
 *     In einer früheren Version hieß es , Holm habe 320 Stimmen erhalten . Richtig ist : Es sind 230 .
 *                                         withdrawn                                     replaces it
 *
 * Runs behind the other rules, on what they found. "In einer früheren Version" may be one of a bill; so the sentence must
 * name the outlet's own text, stand in a note, or what follows must say that it was wrong.
 */
export function findCorrections(context: Context): void {
  const { words, units } = context;
  let note = Number.NEGATIVE_INFINITY;
  let mending = Number.NEGATIVE_INFINITY;
  let left = MOST_NOTES;
  units.forEach((unit, index) => {
    // What somebody answers is not the outlet's.
    if (turnOf(context.turns, words, unit.first) !== null) return;
    const text = textOf(words, unit);
    if (opensNote(text)) note = unit.paragraph;
    if (left === 0) return;
    if (opensMending(text)) mending = unit.paragraph;
    const passing = inPassing(words, unit, text, mending === unit.paragraph);
    if (passing !== null) {
      left--;
      replaceInPassing(context, index, passing, mending === unit.paragraph);
      return;
    }
    if (mending === unit.paragraph && tellsOfMistake(text)) clear(context, index, range(unit.first, unit.first), null);
    const isNote = note === unit.paragraph || note === unit.paragraph - 1;
    const found = withdrawalIn(words, unit, text, isNote);
    if (found === null) return;
    left--;
    withdraw(context, index, found, isNote);
  });
}

/** What one sentence takes back and puts right; who is told to have said it right keeps it. */
function replaceInPassing(context: Context, index: number, { right, old, frame }: InPassing, isNote: boolean): void {
  const wrong = old === null ? null : withdrawn(index, old, [frame], [frame], "reported");
  // In a note it is the outlet that speaks.
  const said = isNote
    ? undefined
    : context.drafts.find(
        (d) => d.unit === index && d.parent === null && d.speaker.length > 0 && d.rule !== "de/wie-clause",
      );
  if (said === undefined) clear(context, index, range(right.first, right.first), null);
  if (wrong !== null) insert(context, wrong);
  if (said === undefined) insert(context, rightOne(index, right, wrong));
  else if (wrong !== null) said.replaces = wrong;
}

function withdraw(context: Context, index: number, found: Withdrawal, isNote: boolean): void {
  const { words, units } = context;
  const unit = units[index]!;
  const end = closed(words, unit);
  const whole = words.lower[unit.last - 1] === ")" ? end : unit.last;
  const quote = found.content === null ? range(found.frame.first, whole) : range(found.content.first, end);
  if (quote.last <= quote.first) return;
  const isDirect = words.closeOf[quote.first] === quote.last - 1;
  const type = found.content === null ? "reported" : isDirect ? "direct" : "indirect";
  const frame = found.content === null ? [] : [found.frame];
  const old: Draft = {
    ...withdrawn(index, [quote], frame, [found.evidence], type),
    speaker: found.speaker === null ? [] : [found.speaker],
    cue: [found.cue],
  };
  const isOutlets = isNote || found.isOwn || found.mistaken !== null;
  const after = sequels(context, index, old, isOutlets);
  if ((found.isWeak || !isOutlets) && after.wrong.length === 0) return;
  const wrong = [...(found.mistaken === null ? [] : [found.mistaken]), ...after.wrong];
  old.withdrawn = { by: wrong.length > 0 ? wrong : [found.evidence], isWrong: wrong.length > 0 };
  clear(context, index, found.content === null ? range(quote.first, quote.first) : quote, old);
  for (const at of after.taken) clear(context, at, range(units[at]!.first, units[at]!.first), null);
  insert(context, old);
  if (after.right === null) return;
  const attributed = context.drafts.find((d) => d.unit === after.right!.index && d.parent === null && d.speaker.length);
  if (attributed !== undefined) attributed.replaces = old;
  else {
    clear(context, after.right.index, after.right.quote, null);
    insert(context, rightOne(after.right.index, after.right.quote, old));
  }
}

interface Sequels {
  readonly right: { readonly index: number; readonly quote: TokenRange } | null;
  /** What says that it was wrong. */
  readonly wrong: readonly TokenRange[];
  /** Sentences that only tell what was done about it. */
  readonly taken: readonly number[];
}

/** The sentences behind a withdrawn claim, to the first that gives the right one or speaks of something else. */
function sequels({ words, units }: Context, index: number, old: Draft, isSure: boolean): Sequels {
  const { paragraph } = units[index]!;
  const wrong: TokenRange[] = [];
  const taken: number[] = [];
  let right: Sequels["right"] = null;
  let isDenied = false;
  for (let at = index + 1; at < Math.min(units.length, index + 1 + REACH); at++) {
    const unit = units[at]!;
    if (unit.paragraph > paragraph + 1) break;
    const sequel = sequelOf(words, unit);
    if (sequel.kind === "plain") {
      const quote = range(unit.first, closed(words, unit));
      const hasVerb = unit.segments.some(({ finite }) => finite >= 0);
      const isNext = right === null && hasVerb && unit.paragraph === paragraph && (isSure || wrong.length > 0);
      if (!isNext || !(isDenied || isAboutIt({ words }, old, quote))) break;
      right = { index: at, quote };
      continue;
    }
    if (right !== null && sequel.kind === "right") break;
    // "Das trifft nicht zu. Gekündigt hat der Betreiber": what follows is right.
    isDenied = sequel.kind === "wrong" && isSure;
    if (sequel.kind !== "mended" || wrong.length === 0) wrong.push(sequel.evidence);
    if (sequel.kind === "right") right = { index: at, quote: sequel.quote };
    else taken.push(at);
  }
  return { right, wrong, taken };
}

/** A plain sentence speaks of the withdrawn matter: it goes on with a pronoun, shares a word or gives another number. */
function isAboutIt({ words }: Pick<Context, "words">, old: Draft, quote: TokenRange): boolean {
  const next: Draft = { ...old, quote: [quote] };
  const [a, b] = [contentOf(words, old), contentOf(words, next)];
  return goesOnAboutIt(words, next) || shared(a, b) > 0 || differs(a, b);
}

const withdrawn = (
  unit: number,
  quote: readonly TokenRange[],
  frame: readonly TokenRange[],
  by: readonly TokenRange[],
  type: Draft["type"],
): Draft =>
  newDraft({
    type,
    quote,
    frame,
    medium: ["writing"],
    unit,
    rule: "de/withdrawn",
    withdrawn: { by, isWrong: true },
  });

const rightOne = (unit: number, quote: TokenRange, old: Draft | null): Draft => ({
  ...withdrawn(unit, [quote], [], [], "asserted"),
  act: null,
  medium: [],
  rule: "de/put-right",
  withdrawn: undefined,
  ...(old !== null && { replaces: old }),
});

/** Takes out what the other rules made of a sentence of the note; what somebody says inside `kept` stays. */
function clear(context: Context, index: number, kept: TokenRange, instead: Draft | null): void {
  const gone = new Set(context.drafts.filter((d) => d.unit === index && !isInside(d, kept)));
  for (const draft of context.drafts) {
    if (draft.parent !== null && gone.has(draft.parent)) draft.parent = null;
    if (draft.continues !== null && gone.has(draft.continues)) {
      draft.continues = instead;
      draft.speaker = instead?.speaker ?? [];
    }
  }
  const left = context.drafts.filter((d) => !gone.has(d));
  context.drafts.splice(0, context.drafts.length, ...left);
}

const isInside = ({ quote, cue, speaker }: Draft, kept: TokenRange): boolean =>
  speaker.length > 0 &&
  [...cue, ...speaker].every(({ first }) => covers([kept], first)) &&
  quote.every(({ first, last }) => first >= kept.first && last <= kept.last);

/** The rules behind expect the statements in the order of their units. */
function insert({ drafts }: Context, draft: Draft): void {
  const at = drafts.findIndex(({ unit }) => unit > draft.unit);
  drafts.splice(at < 0 ? drafts.length : at, 0, draft);
}
