import type { Clause } from "../analysis/clauses.ts";
import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Unit } from "../analysis/segments.ts";
import type { Words } from "../analysis/words.ts";
import { addresseeOf } from "./addressee.ts";
import { type Context, recentDrafts } from "./context.ts";
import { type Cue, cueOf } from "./cues.ts";
import { type Draft, range, rangesOf } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { agentOf, isImpersonal, speakerOf, subjectOf } from "./subject.ts";

/**
 * Statements that a verb of saying frames, in a unit:
 *
 *     Der Minister sagte , die Brücke sei sicher .      preposed
 *     Die Brücke sei sicher , sagte der Minister .      postposed
 *     „Die Brücke“ , sagte er , „ist sicher .“          inserted
 *     Wie der Minister sagte , ist die Brücke sicher .  with "wie"
 */
export function findByVerb(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const clauses = context.clauses[index]!;
  // Where the words of the last statement end: a postposed frame does not reach behind it.
  let from = unit.first;
  for (let k = 0; k < clauses.length; k++) {
    const clause = clauses[k]!;
    if (
      clause.kind === "quotation" ||
      clause.kind === "fragment" ||
      words.quoteDepth[Math.max(clause.finite, clause.first)]! > 0
    )
      continue;
    const cue = cueOf(words, clause);
    if (cue === null) continue;
    const drafts =
      asAnaphor(context, unit, clauses, k, cue, index) ??
      asWie(words, unit, clauses, k, cue, index) ??
      preposed(words, unit, clauses, k, cue, index) ??
      postposed(words, unit, clauses, k, cue, index, from);
    if (drafts === null) continue;
    context.drafts.push(...drafts);
    from = clause.last;
  }
}

const isContentOpener = (opener: string): boolean => opener === "dass" || opener === "daß";

const QUESTION_OPENERS = new Set(
  "ob wann warum weshalb wieso wie wieviel woher wohin wer wen wem was wo welche welcher welches worum wofür wogegen".split(
    " ",
  ),
);

/** The clause after `k` that is not a relative clause inside it. */
function following(clauses: readonly Clause[], k: number): number {
  const { last } = clauses[k]!;
  for (let n = k + 1; n < clauses.length; n++) if (clauses[n]!.first >= last) return n;
  return -1;
}

interface Opening {
  readonly rule: string;
  readonly type: Draft["type"];
}

/** Whether clause `next` is what the cue of `clause` opens, and how. */
function openingOf(words: Words, clause: Clause, next: Clause, cue: Cue): Opening | null {
  const opens = (c: Cue["opens"][number]) => cue.opens.includes(c);
  if (next.kind === "quotation") {
    if (next.before === "," && !opens("direct") && !cue.isStrong) return null;
    return { type: "direct", rule: "de/cue-verb-colon-quotation" };
  }
  const quotedWhole = words.closeOf[next.first]! >= next.last - 1;
  if (next.before === ":" && (cue.isStrong || next.subjunctive || opens("direct")))
    return quotedWhole
      ? { type: "direct", rule: "de/cue-verb-colon-quotation" }
      : { type: "indirect", rule: "de/cue-verb-colon" };
  if (next.kind === "subordinate") {
    if (isContentOpener(next.opener))
      return opens("dass") || opens("inf") || cue.isStrong || pointsAhead(words, clause)
        ? { type: "indirect", rule: "de/cue-verb-dass" }
        : null;
    if (QUESTION_OPENERS.has(next.opener) && opens("ob")) return { type: "indirect", rule: "de/cue-verb-question" };
  }
  if (next.before !== ",") return null;
  if (next.kind === "relative" && opens("ob") && /^(?:was|wo|welche|welcher|welches)$/u.test(next.opener))
    return { type: "indirect", rule: "de/cue-verb-question" };
  if (next.kind === "infinitive")
    return opens("inf") || pointsAhead(words, clause) ? { type: "indirect", rule: "de/cue-verb-infinitive" } : null;
  if (next.kind === "verbSecond" && next.subjunctive && (opens("v2") || opens("dass")))
    return { type: "indirect", rule: "de/cue-verb-konjunktiv" };
  if (
    next.kind === "verbSecond" &&
    opens("v2") &&
    cue.isStrong &&
    clause.kind !== "relative" &&
    !startsCoordination(words, next)
  )
    return { type: "indirect", rule: "de/cue-verb-second" };
  return null;
}

/** "begründete dies damit , …", "kritisierte ihn dafür , …": a pronominal adverb right before the clause announces it. */
function pointsAhead(words: Words, clause: Clause): boolean {
  return (
    /^da(?:r|mit|für|von|zu|gegen|bei|nach|vor|durch)/u.test(words.lower[clause.last - 1]!) &&
    words.lower[clause.last - 1] !== "dar"
  );
}

const COORDINATORS = new Set(["und", "aber", "doch", "sondern", "denn", "jedoch"]);
const startsCoordination = (words: Words, clause: Clause): boolean => COORDINATORS.has(words.lower[clause.first]!);

/** "Der Minister sagte , …": the frame first. */
function preposed(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  cue: Cue,
  index: number,
): Draft[] | null {
  const clause = clauses[k]!;
  const n = following(clauses, k);
  if (n < 0) return null;
  let next = n;
  let opening = openingOf(words, clause, clauses[n]!, cue);
  // "Sie sagte , wenn es regne , bleibe sie": a condition in front of the content.
  if (
    opening === null &&
    clauses[n]!.kind === "subordinate" &&
    cue.opens.includes("v2") &&
    n + 1 < clauses.length &&
    clauses[n + 1]!.subjunctive
  )
    opening = { type: "indirect", rule: "de/cue-verb-konjunktiv" };
  // "…, sagte er im Radio , die Brücke sei sicher": an embedded relative clause was passed already.
  if (opening === null) return null;
  if (
    clause.kind === "verbFirst" &&
    hasContentBefore(words, unit, clauses, k) &&
    opening.rule !== "de/cue-verb-dass" &&
    (opening.rule !== "de/cue-verb-colon-quotation" || clauses[n]!.before !== ":")
  )
    return null;
  const start = clauses[next]!.first;
  const end = contentEnd(words, unit, clauses, k, next, opening);
  next = n;
  const frameFirst = frameStart(words, unit, clauses, k);
  const quote = opening.type === "direct" ? [range(start, quotationEnd(words, start, end))] : [range(start, end)];
  return [draft(words, clauses, clause, cue, index, opening.type, opening.rule, quote, [range(frameFirst, start)])];
}

/** A quotation in front of a saying verb makes it a postposed frame, whatever follows. */
function hasContentBefore(words: Words, unit: Unit, clauses: readonly Clause[], k: number): boolean {
  const previous = clauses[k - 1];
  if (!previous || clauses[k]!.first === unit.first) return false;
  if (startsCoordination(words, clauses[k]!)) return false;
  return (
    previous.kind === "quotation" ||
    previous.kind === "verbSecond" ||
    (previous.kind === "verbFirst" && previous.subjunctive)
  );
}

const quotationEnd = (words: Words, start: number, end: number): number =>
  words.closeOf[start]! >= 0 ? words.closeOf[start]! + 1 : end;

/** Where the matrix clause begins: with the subordinate clause in its first field, if that is where the verb comes first. */
function frameStart(words: Words, unit: Unit, clauses: readonly Clause[], k: number): number {
  const clause = clauses[k]!;
  if (clause.kind !== "verbFirst" || startsCoordination(words, clause)) return clause.first;
  let j = k;
  while (
    j > 0 &&
    (clauses[j - 1]!.kind === "subordinate" ||
      clauses[j - 1]!.kind === "infinitive" ||
      clauses[j - 1]!.kind === "relative" ||
      clauses[j - 1]!.kind === "fragment")
  )
    j--;
  return j === 0 ? unit.first : clauses[j]!.first;
}

/** The end of what is said: the end of the unit, unless the sentence goes back to telling. */
function contentEnd(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  next: number,
  opening: Opening,
): number {
  const matrix = clauses[k]!;
  for (let m = next + 1; m < clauses.length; m++) {
    const c = clauses[m]!;
    if (c.first < clauses[next]!.last) continue;
    const isTelling = !c.subjunctive && c.finite >= 0 && c.kind === "verbFirst";
    if (
      isTelling &&
      startsCoordination(words, c) &&
      (cueOf(words, c) !== null || opening.rule === "de/cue-verb-konjunktiv")
    )
      return contentStop(words, c.first);
    if (
      isTelling &&
      !startsCoordination(words, c) &&
      (matrix.kind === "subordinate" || matrix.kind === "relative" || opening.rule === "de/cue-verb-infinitive")
    )
      return contentStop(words, c.first);
    if (
      c.kind === "verbSecond" &&
      !c.subjunctive &&
      startsCoordination(words, c) &&
      opening.rule !== "de/cue-verb-second" &&
      opening.rule !== "de/cue-verb-colon"
    )
      return contentStop(words, c.first);
    if (c.before === "–" && c.finite >= 0 && !c.subjunctive && opening.rule !== "de/cue-verb-dass")
      return contentStop(words, c.first);
  }
  return unit.end;
}

/** Without the comma before the clause that goes on. */
const contentStop = (words: Words, first: number): number =>
  words.lower[first - 1] === "," || words.lower[first - 1] === "–" ? first - 1 : first;

const POINTING = new Set(["dies", "das"]);

/** "Die Strecke ist gesperrt. Das teilte die Bahn mit.": the pointing word stands for the sentence before. */
function asAnaphor(
  context: Context,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  cue: Cue,
  index: number,
): Draft[] | null {
  const clause = clauses[k]!;
  const before = context.units[index - 1];
  if (k > 0 || !POINTING.has(context.words.lower[unit.first]!) || clause.finite !== unit.first + 1) return null;
  if (before === undefined || !cue.opens.includes("dass") || !(cue.isStrong || cue.opens.includes("post"))) return null;
  if (clauses.length > 1 && openingOf(context.words, clause, clauses[1]!, cue) !== null) return null;
  if (recentDrafts(context, index).some((d) => d.unit === index - 1)) return null;
  const made = draft(
    context.words,
    clauses,
    clause,
    cue,
    index - 1,
    "indirect",
    "de/das-teilte-mit",
    [range(before.first, before.end), range(unit.first, unit.first + 1)],
    [range(clause.finite, unit.end)],
  );
  return [made];
}

/** "…, sagte der Minister": the frame behind or inside what is said. */
function postposed(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  cue: Cue,
  index: number,
  from: number,
): Draft[] | null {
  const clause = clauses[k]!;
  if (clause.kind !== "verbFirst" || clause.first === unit.first || startsCoordination(words, clause)) return null;
  const before = clauses.filter((c) => c.first >= from && c.last <= clause.first);
  if (before.length === 0) return null;
  const isQuoted = words.closeOf[before[0]!.first]! >= 0 && before.at(-1)!.kind === "quotation";
  if (!isQuoted && !cue.opens.includes("post")) return null;
  const rest = restOf(words, unit, clauses, k, isQuoted);
  if (
    !isQuoted &&
    rest === null &&
    before.every((c) => c.kind === "fragment" || (c.kind === "subordinate" && !isContentOpener(c.opener)))
  )
    return null;
  const hasComma = words.lower[clause.first - 1] === "," || words.lower[clause.first - 1] === "–";
  const start = from > unit.first ? before[0]!.first : unit.first;
  const contentLast = hasComma ? clause.first - 1 : clause.first;
  const quote = [range(start, contentLast)];
  const frame = { first: hasComma ? clause.first - 1 : clause.first, last: clauseEndInUnit(unit, clauses, k) };
  if (rest !== null) {
    quote.push(rest);
    frame.last = rest.first;
  }
  const type =
    words.closeOf[start]! >= 0 && isQuoted && words.closeOf[start]! >= contentLast - 1
      ? "direct"
      : isQuoted && onlyQuotations(words, start, contentLast)
        ? "direct"
        : "indirect";
  return [
    draft(words, clauses, clause, cue, index, type, rest ? "de/cue-verb-inserted" : "de/cue-verb-postposed", quote, [
      frame,
    ]),
  ];
}

function onlyQuotations(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (words.closeOf[i]! >= 0) i = words.closeOf[i]!;
    else if (words.bits[i] !== 0) return false;
  }
  return true;
}

/** A frame lasts to the end of its clause, with the fragments and relative clauses behind it. */
function clauseEndInUnit(unit: Unit, clauses: readonly Clause[], k: number): number {
  let end = clauses[k]!.last;
  for (let m = k + 1; m < clauses.length; m++) {
    const c = clauses[m]!;
    if (c.kind === "relative" || c.kind === "fragment" || (c.kind === "subordinate" && !c.subjunctive))
      end = Math.max(end, c.last);
    else break;
  }
  return Math.min(end, unit.end);
}

/** The second part of what is said behind an inserted frame. */
function restOf(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  isQuoted: boolean,
): { first: number; last: number } | null {
  const n = following(clauses, k);
  if (n < 0) return null;
  const next = clauses[n]!;
  if (isQuoted && (next.kind === "quotation" || words.closeOf[next.first]! >= 0))
    return range(next.first, words.closeOf[next.first]! + 1);
  if (isQuoted) return null;
  const goesOn =
    next.subjunctive || isContentOpener(next.opener) || (next.kind === "fragment" && words.quoteDepth[next.first]! > 0);
  return goesOn && !startsCoordination(words, next) ? range(next.first, unit.end) : null;
}

/** "Wie der Minister mitteilte , …" and "…, wie der Minister mitteilte": the whole sentence is what is said. */
function asWie(
  words: Words,
  unit: Unit,
  clauses: readonly Clause[],
  k: number,
  cue: Cue,
  index: number,
): Draft[] | null {
  const clause = clauses[k]!;
  if (
    clause.kind !== "subordinate" ||
    clause.opener !== "wie" ||
    !(cue.isStrong || cue.opens.includes("v2") || cue.opens.includes("dass"))
  )
    return null;
  if (!cue.opens.includes("dass") && !cue.opens.includes("v2") && !cue.opens.includes("post")) return null;
  const hasSubject = subjectOf(words, clause) !== null || clause.verb?.passive === true;
  if (!hasSubject && k === 0) return null;
  const isFirst = clause.first === unit.first;
  const frame = isFirst
    ? range(clause.first, Math.min(clause.last + 1, unit.end))
    : range(clause.first - 1, clause.last);
  const quote = isFirst
    ? [range(frame.last, unit.end)]
    : clause.last < unit.end - 1
      ? [range(unit.first, frame.first), range(clause.last + 1, unit.end)]
      : [range(unit.first, frame.first)];
  if (quote[0]!.last <= quote[0]!.first) return null;
  const type =
    onlyQuotations(words, quote[0]!.first, quote[0]!.last) && words.closeOf[quote[0]!.first]! >= 0
      ? "direct"
      : "indirect";
  const wie = clause.own[0]!.first;
  const made = draft(words, clauses, clause, cue, index, type, "de/wie-clause", quote, [frame]);
  return [{ ...made, cue: [range(wie, wie + 1), ...made.cue] }];
}

/** "Er nannte den Plan gut und kündigte an , …": the subject of the clause before serves both. */
function sharedSubject(words: Words, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  const before = clauses.findLast(
    (c) => c.first < clause.first && (c.kind === "verbSecond" || c.kind === "verbFirst") && !c.subjunctive,
  );
  return before ? subjectOf(words, before) : null;
}

function draft(
  words: Words,
  clauses: readonly Clause[],
  clause: Clause,
  cue: Cue,
  unit: number,
  type: Draft["type"],
  rule: string,
  quote: Draft["quote"],
  frame: Draft["frame"],
): Draft {
  const own = cue.passive ? agentOf(words, clause) : subjectOf(words, clause);
  const speaker =
    own ?? (startsCoordination(words, clause) && !cue.passive ? sharedSubject(words, clauses, clause) : null);
  const isEs = isImpersonal(words, speaker);
  const spoken = speakerOf(words, clause, cue, speaker);
  const pointer = rule.startsWith("de/cue-verb") ? correlateOf(words, clause) : -1;
  const named = pointer >= 0 ? rangesOf([...cue.tokens.flatMap(tokensOf), pointer]) : cue.tokens;
  const tokens =
    isEs && speaker !== null && words.lower[speaker.first] === "es" && cue.lemma === "heißen"
      ? [...named, range(speaker.first, speaker.first + 1)]
      : named;
  return {
    type,
    quote,
    speaker: spoken ? [spoken] : [],
    cue: [...tokens].sort((a, b) => a.first - b.first),
    frame,
    addressee: addresseeOf(words, clause, cue, speaker),
    act: cue.act,
    medium: mediumOf(words, cue.medium, spoken, "verb"),
    parent: null,
    matrix: { clause, cue },
    continues: null,
    unit,
    rule,
  };
}

const CORRELATE = /^da(?:r(?:auf|an|in|um|über|aus)|von|mit|für|gegen|zu|bei|nach|vor|durch)$/u;

/** "wies darauf hin , dass …": the word behind the verb that stands for the content; -1 for none. */
function correlateOf(words: Words, clause: Clause): number {
  for (const { first, last } of clause.own)
    for (let i = Math.max(first, clause.finite + 1); i < last; i++) if (CORRELATE.test(words.lower[i]!)) return i;
  return -1;
}

const tokensOf = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, i) => first + i);
