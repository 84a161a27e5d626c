import { NONE } from "../../../analysis/entities/entity-index.ts";
import { FiniteCell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Act } from "../../../language/acts.ts";
import type { StatementType } from "../../../statements/statement.ts";
import { bodyNoun, personNoun } from "../entities/noun-tables.ts";
import type { Clause } from "../grammar/clauses.ts";
import { formsOfReading } from "../rows/modals.ts";
import { concerning, itself, wishing } from "../rows/statements/cue-words.ts";
import { perfectAuxiliaries, statesTold } from "../rows/word-classes/verbs.ts";
import { isOwnHedge } from "./asserted.ts";
import { isOfThing } from "./behind-object.ts";
import { framesTheOneBefore } from "./by-verb/anaphor.ts";
import { type Context, recentDrafts } from "./context.ts";
import { ownerOfWords, speechBefore, subjectBefore, subjectInFront } from "./continuing-speaker.ts";
import type { Draft } from "./draft.ts";
import { hearsay } from "./hearsay.ts";
import { subjectOf } from "./subject.ts";
import { viewerOf } from "./viewer.ts";

/** Sentences apart after which a speech is over: nine in ten continuing quotations of the corpus (282 of 316) stand no farther. */
const FARTHEST = 3;

const HEARSAY = formsOfReading("hearsay");

/**
 * Sentences that go on with the speech of the one before, without a frame of their own: in the Konjunktiv
 * (indirect/free indirect: "Die Strecke sei gesperrt.") or with "sollen" of hearsay (free indirect).
 * A sentence in the Konjunktiv I outside a frame is understood as said by the speaker before (IDS grammis, "Berichtete Rede").
 */
export function findContinued(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const main = mainOf(context.clauses[index]!);
  if (framesTheOneBefore(context, index)) return;
  if (recentDrafts(context, index).some((d) => d.unit === index && d.parent === null && !isInside(d, main))) return;
  if (!main || words.quoteDepth[main.finite]! > 0 || isCapitalInside(words, unit.first, main.finite)) return;
  const isHearsay = HEARSAY.has(words.lower[main.finite]!);
  if (!main.subjunctive && !isHearsay) {
    addSecondClause(context, index, main);
    return;
  }
  if (wishing.has(words.lower[main.finite]!) && main.first === unit.first) return;
  if (isOwnHedge(words, main) && !isBehindTold(context, index, main)) return;
  const previous = speechBefore(context, index, main);
  if (previous === undefined || index - previous.unit > FARTHEST) {
    if (isHearsay && (isPerfect(context, main) || isAboutItself(context, main)))
      context.drafts.push(bareHearsay(context, index));
    else if (main.kind === "verbSecond" && isFirstSubjunctive(words, main)) addBareSpeech(context, index, main);
    return;
  }
  if (isHearsay && !isOfPastOrState(context, main) && !goesOnWithPlan(context, previous, index)) return;
  if (!isHearsay && isOwnWish(context, index, main)) return;
  const type = isHearsay ? "freeIndirect" : "indirectFreeIndirect";
  dropVague(context, index);
  if (extend(context, index, type)) return;
  const speaker =
    quotedViewer(context, index, main) ??
    subjectBefore(context, index, main, previous) ??
    ownerOfWords(context, previous);
  const made: Draft = {
    ...previous,
    speaker: speaker ? [speaker] : previous.speaker,
    type,
    quote: [range(unit.first, unit.last)],
    cue: [],
    frame: [],
    addressee: [],
    act: "assert",
    medium: mediumOfContinued(previous, isHearsay),
    parent: null,
    matrix: null,
    continues: speaker ? null : previous,
    unit: index,
    rule: isHearsay ? "de/hearsay-continued" : "de/konjunktiv-continued",
  };
  context.drafts.push(made);
}

/**
 * "Ob er das sonst gesagt hätte, ist offen. Vielleicht hätte es genützt": behind a sentence of the author the Konjunktiv II of the singular tells what
 * would be, and no speech.
 */
function isOwnWish(context: Context, index: number, main: Clause): boolean {
  const before = context.units[index - 1];
  if (before === undefined || isFirstSubjunctive(context.words, main) || isBehindTold(context, index, main))
    return false;
  // "Die meisten kämen aus Husum": in the plural it stands for the Konjunktiv I, which looks like the indicative there.
  if (context.words.lower[main.finite]!.endsWith("n")) return false;
  return !recentDrafts(context, index).some(
    (d) =>
      d.type !== "asserted" &&
      (d.unit === index - 1 || d.quote.some((q) => q.first < before.last && q.last > before.first)),
  );
}

/** The main clause, behind a condition that begins with its verb: "Sollte es regnen , dürfte das …". */
function mainOf(clauses: readonly Clause[]): Clause | undefined {
  const [first, second] = clauses;
  const isCondition = first?.kind === "verbFirst" && !first.subjunctive;
  if (isCondition && second?.kind === "verbFirst" && second.before === ",") return second;
  return clauses.find((c) => c.kind === "verbSecond" || c.kind === "verbFirst");
}

/** "Da er krank sei , wäre die Reise eine Gefahr": what stands in the Konjunktiv I beside it is told, and so is the rest. */
const isBehindTold = ({ words, clauses }: Context, index: number, main: Clause): boolean =>
  clauses[index]!.some(
    (c) => (c.kind === "subordinate" || c.kind === "relative") && c !== main && isFirstSubjunctive(words, c),
  );

/** "Zwölf Gäste wurden verletzt , die Verletzten seien Kinder": only the second main clause is told. */
function addSecondClause(context: Context, index: number, main: Clause): void {
  const told = context.clauses[index]!.find((c) => c.kind === "verbSecond" && c.first >= main.last);
  if (
    told === undefined ||
    !/^[,;]$/u.test(told.before) ||
    !told.subjunctive ||
    !isFirstSubjunctive(context.words, told)
  )
    return;
  const previous = speechBefore(context, index, told);
  if (previous === undefined || index - previous.unit > FARTHEST) return;
  const speaker = subjectInFront(context, main, told);
  context.drafts.push({
    ...previous,
    speaker: speaker ? [speaker] : previous.speaker,
    type: "indirectFreeIndirect",
    quote: [range(told.first, context.units[index]!.last)],
    cue: [],
    frame: [],
    addressee: [],
    act: "assert",
    medium: mediumOfContinued(previous, false),
    parent: null,
    matrix: null,
    continues: speaker ? null : previous,
    unit: index,
    rule: "de/konjunktiv-continued",
  });
}

/** "Für die Wirtin sei der Turm „ein Wrack“": whose words are quoted; not "Für die Bauern sei es schwer". */
function quotedViewer(context: Context, index: number, main: Clause): TokenRange | null {
  const { first, last } = context.units[index]!;
  const isQuoted = context.words.closeOf.subarray(first, last).some((close) => close >= 0);
  return isQuoted ? viewerOf(context, main) : null;
}

/** "Das Problem bestehe darin , dass …", "Man gehe davon aus , dass …": nobody else speaks inside what is told. */
function dropVague({ drafts }: Context, index: number): void {
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.unit >= index; i--) {
    const { unit, matrix, speaker, parent } = drafts[i]!;
    if (unit === index && parent === null && matrix !== null && (speaker.length === 0 || !matrix.cue.isStrong))
      drafts.splice(i, 1);
  }
}

/** "Er gehe davon aus , dass der Damm halte": what the sentence in the Konjunktiv says is itself told. */
const isInside = ({ matrix, rule }: Draft, main: Clause | undefined): boolean =>
  main?.subjunctive === true &&
  (matrix?.clause === main || hangsOn(matrix?.clause, main)) &&
  rule !== "de/cue-verb-postposed" &&
  rule !== "de/cue-verb-inserted";

/** "Die Teile seien zu Monden geworden , von denen man glaube , dass …": the relative clause is told, too. */
const hangsOn = (clause: Clause | undefined, { last }: Clause): boolean =>
  clause?.kind === "relative" && clause.subjunctive && clause.first >= last;

/** "VIDEO: Schleuse vor dem Aus": a noun that looks like a verb. */
const isCapitalInside = ({ tokens, lower }: Words, first: number, finite: number): boolean =>
  finite > first && tokens.forms[finite] !== lower[finite];

/** Acts that plan: what "soll" be done behind them is theirs. Behind a plain statement it is the author's as often as not. */
const PLANNING: ReadonlySet<Act | null> = new Set<Act>([
  "announce",
  "demand",
  "decide",
  "propose",
  "promise",
  "accuse",
  "estimate",
]);

/**
 * "Über die Zukunft soll der Ausschuss im Juni beraten" right behind "sagte Holm" is the article's own plan; behind the words of a body,
 * a medium or a text it is theirs.
 */
const goesOnWithPlan = (context: Context, previous: Draft, index: number): boolean =>
  previous.unit >= index - 1 &&
  !(previous.type === "reported" && previous.speaker.length === 0) &&
  (PLANNING.has(previous.act) ||
    (previous.continues !== null && previous.type !== "direct") ||
    !(isSpokenByPerson(context, previous) || isOfExperts(context, previous) || isView(previous)));

/** "Nach Auffassung der Werft": what somebody thinks is no plan. */
const isView = ({ rule, medium }: Draft): boolean => rule === "de/nach-angaben" && medium.includes("thought");

/** "Ökonomen zufolge": people who know, and plan nothing. */
const isOfExperts = ({ words }: Context, { speaker, matrix }: Draft): boolean =>
  matrix === null && speaker.some(({ first, last }) => last === first + 1 && personNoun(words.lower[first]!) !== null);

const isSpokenByPerson = ({ entities }: Context, { speaker, matrix, medium }: Draft): boolean =>
  matrix !== null &&
  !medium.includes("writing") &&
  speaker.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (entities.entities[entities.outer[i] ?? NONE]?.type === "PER") return true;
    return false;
  });

/** "soll gefälscht haben", "sollen verletzt worden sein": of the past, "sollen" can only be hearsay (Duden, "sollen"). */
export function isPerfect({ words }: Context, main: Clause): boolean {
  return perfectAuxiliaries.has(words.lower[main.last - 1]!);
}

/** "soll 120 Millionen betragen", "sollen sich dort aufhalten" behind speech tell of a state, which nobody plans. */
const isOfPastOrState = (context: Context, main: Clause): boolean =>
  isPerfect(context, main) || statesTold.has(main.verb?.lemma ?? "") || isAboutItself(context, main);

/** "soll es sich um Handwerker handeln": what a thing is; "soll handeln" demands. */
const isAboutItself = ({ words }: Context, { verb, own }: Clause): boolean =>
  verb?.lemma === concerning && own.some(({ first, last }) => words.lower.slice(first, last).includes(itself));

/** Hearsay whose source the text does not name; a body of which the sentence before tells is who it is known from, a person is not. */
function bareHearsay(context: Context, index: number): Draft {
  const { words } = context;
  const unit = context.units[index]!;
  const before = context.units[index - 1]?.paragraph === unit.paragraph ? context.clauses[index - 1] : undefined;
  const matrix = before?.find((c) => c.kind === "verbSecond");
  // "Die Stadt soll handeln": of whom that is wanted says nothing.
  const source = matrix && !HEARSAY.has(words.lower[matrix.finite]!) ? subjectOf(words, matrix) : null;
  return hearsay(unit, index, source !== null && isBody(context, source) ? source : null, "de/hearsay");
}

/** "die Behörden", "der Konzern", not "die Scheiben der Bahnen". */
function isBody(context: Context, phrase: TokenRange): boolean {
  const { words, entities } = context;
  const { first, last } = phrase;
  if (bodyNoun(words.lower[last - 1]!) !== null) return true;
  const isNamed = entities.outer.slice(first, last).some((at) => entities.entities[at]?.type === "ORG");
  return isNamed && !isOfThing(context, phrase);
}

/** "sei", "habe": outside a frame only reported speech has the Konjunktiv I (IDS grammis, "Berichtete Rede"). */
function isFirstSubjunctive({ finite }: Words, main: Clause): boolean {
  if (!main.subjunctive || main.finite < 0) return false;
  const third = finite[main.finite]! & (FiniteCell.thirdSingular | FiniteCell.thirdPlural);
  return (third & FiniteCell.subjunctive1) === third && third !== 0;
}

/**
 * Reported speech whose speaker stands far off: that of the one whom the sentence before tells of, if anybody. Where nobody
 * has spoken at all, it is a wish: "Es lebe der Sport."
 */
function addBareSpeech(context: Context, index: number, main: Clause): void {
  const bare = bareHearsay(context, index);
  const speaker = subjectBefore(context, index, main, bare);
  if (speaker === null && recentDrafts(context, index).every((d) => d.type === "asserted")) return;
  context.drafts.push({
    ...bare,
    type: "indirectFreeIndirect",
    speaker: speaker ? [speaker] : [],
    medium: speaker ? ["speech"] : bare.medium,
    rule: "de/konjunktiv-continued",
  });
}

/** Hearsay leaves the medium open; what is thought aloud goes on as speech. */
function mediumOfContinued(previous: Draft, isHearsay: boolean): Draft["medium"] {
  const writing = previous.medium.length === 1 && previous.medium[0] === "writing";
  if (isHearsay && !writing) return ["speech", "writing"];
  return previous.medium.includes("thought") ? ["speech"] : previous.medium;
}

/** Sentences of the same speech and type that follow each other are one quotation (corpus guideline), each paragraph a part of it. */
function extend(context: Context, index: number, type: StatementType): boolean {
  const unit = context.units[index]!;
  const previous = context.units[index - 1]!;
  // What is told inside it, "Man gehe davon aus , dass …", stands behind it among the drafts.
  const before = recentDrafts(context, index).findLast(
    (d) => d.parent === null && d.type === type && d.quote.at(-1)!.last === previous.last,
  );
  const isHeading = previous.paragraph !== unit.paragraph && (previous.end === previous.last || unit.end === unit.last);
  if (before === undefined || isHeading) return false;
  const { first } = before.quote.at(-1)!;
  before.quote =
    previous.paragraph === unit.paragraph
      ? [...before.quote.slice(0, -1), range(first, unit.last)]
      : [...before.quote, range(unit.first, unit.last)];
  return true;
}

/** Rules whose frame stands behind or inside what is said. */
const FRAMED_BEHIND: ReadonlySet<string> = new Set(["de/cue-verb-postposed", "de/cue-verb-inserted", "de/so"]);

/**
 * Speech in the Konjunktiv that goes on with nobody's, right in front of a sentence of indirect speech with its frame behind it, has the
 * speaker of that one; whom the sentence before only tells of says neither.
 *
 *     Zwei Fahrer sind erkrankt. Sie seien in Kiel gewesen. Die Fähre sei sicher , sagte eine Sprecherin .
 */
export function giveToWhoSpeaksNext({ drafts, units }: Context): void {
  const framed = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.parent === null && draft.type === "indirect" && FRAMED_BEHIND.has(draft.rule) && !framed.has(draft.unit))
      framed.set(draft.unit, draft);
  for (const draft of drafts) {
    if (draft.rule !== "de/konjunktiv-continued" || draft.continues !== null || draft.parent !== null) continue;
    let next = draft.unit + 1;
    while (next < units.length && units[next]!.first < draft.quote.at(-1)!.last) next++;
    const behind = framed.get(next);
    if (behind !== undefined && units[next]!.paragraph === units[next - 1]!.paragraph) draft.speaker = behind.speaker;
  }
}
