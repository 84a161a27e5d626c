import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import type { TimeMark } from "../marks.ts";
import { basisOf, type Discourse, newDiscourse } from "./basis.ts";
import { edtfFromNow } from "./distance.ts";
import { edtfOf } from "./edtf.ts";
import type { TimePhrase } from "./phrase.ts";
import { isOpenClass, phrasesAt } from "./phrases-at.ts";
import { resolve } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import type { Scan } from "./scan.ts";
import { isToCome, type Tense, tenseOfClause, tenseOfSentence } from "./tense.ts";
import { tenseBefore, tenseByPreposition, tenseOfAttribute } from "./tense-beside.ts";
import { speaksOfDays, todayIsDay } from "./today.ts";
import { type TimeWord, timeWord } from "./words.ts";

export interface TimeOptions {
  /** `Can` bits of every token (`Words.bits`). They sharpen the tense of a clause; without them a list of frequent forms decides. */
  readonly bits?: Int32Array | null;
}

/**
 * Every time expression of a text, in order, never overlapping: TIMEX3 type and value (TimeML 1.2.1) with the extents of
 * the corpus KRAUTS (Strötgen et al. 2018), and EDTF beside it. Linear in the length of the text.
 */
export function findTimes(tokens: Tokens, options: TimeOptions = {}): TimeMark[] {
  const scan = readWords(tokens);
  return resolveAll(scan, findPhrases(scan), options.bits ?? null);
}

function readWords(tokens: Tokens): Scan {
  const words = new Array<TimeWord | undefined>(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    words[i] = tokens.kinds[i] === TokenKind.word ? timeWord(tokens.forms[i]!) : undefined;
  return { tokens, words, free: 0 };
}

function findPhrases(scan: Scan): TimePhrase[] {
  const { tokens, words } = scan;
  const phrases: TimePhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (
      i < scan.free ||
      (words[i] === undefined && tokens.kinds[i] === TokenKind.word && !isOpenClass(tokens.forms[i]!))
    )
      continue;
    for (const phrase of phrasesAt(scan, i)) {
      phrases.push(phrase);
      if (phrase.last > scan.free) scan.free = phrase.last;
    }
  }
  return phrases.sort((a, b) => a.first - b.first);
}

function resolveAll(scan: Scan, phrases: readonly TimePhrase[], bits: Int32Array | null): TimeMark[] {
  const { tokens } = scan;
  const basis = basisOf(tokens.text.published);
  const discourse = newDiscourse();
  const isDaily = once(() => speaksOfDays(scan));
  const tenseOf = ({ first, last, spec }: TimePhrase): Tense | null =>
    tenseBefore(scan, first, last, spec.kind === "weekday") ??
    tenseOfAttribute(scan, first, last) ??
    tenseOfClause(scan, first, bits) ??
    tenseByPreposition(scan, first, last) ??
    tenseOfSentence(scan, first, bits);
  const resolvePhrase = (phrase: TimePhrase): Resolved =>
    resolve(phrase.spec, {
      basis,
      discourse,
      sentence: tokens.sentenceOf[phrase.first]!,
      tense: () => tenseOf(phrase),
      todayIsDay: () => todayIsDay(scan, phrase.first, isDaily(), tenseOf(phrase)),
    });
  return phrases.map((phrase, n) => {
    const sentence = tokens.sentenceOf[phrase.first]!;
    const next = phrases[n + 1];
    // "Um 19 Uhr am Freitag": the day behind a clock time is known before it.
    if (next !== undefined && isDayOfClock(scan, phrase, next)) {
      follow(discourse, resolvePhrase(next), next, undefined, sentence);
    }
    const resolved = resolvePhrase(phrase);
    follow(discourse, resolved, phrase, phrases[n - 1], sentence);
    const value = withTime(resolved.value, phrase);
    const { distance } = phrase;
    const leadsOn = distance !== null && (distance.amount < 0 || isToCome(tenseOf(phrase)));
    return {
      id: `t${n + 1}`,
      start: tokens.starts[phrase.first]!,
      end: tokens.ends[phrase.last - 1]!,
      type: phrase.type,
      value,
      edtf: phrase.edtf ?? (leadsOn ? edtfFromNow(basis, distance.unit, distance.amount) : edtfOf(value, phrase.mod)),
      mod: phrase.mod,
      rule: phrase.rule,
    };
  });
}

function once(work: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

/** Whether a day stands right behind a clock time: "um 19 Uhr am Freitag". */
const isDayOfClock = ({ tokens }: Scan, clock: TimePhrase, day: TimePhrase): boolean =>
  clock.rule === "de/clock" &&
  day.type === "DATE" &&
  (day.spec.kind === "weekday" || (day.spec.kind === "calendar" && day.spec.day !== null)) &&
  day.first === clock.last + 1 &&
  tokens.forms[clock.last] === "am";

/** "2026-11-23" and "T12:30" is "2026-11-23T12:30"; "heute Abend" without a date stays without a value. */
const withTime = (value: string | null, { time }: TimePhrase): string | null =>
  value === null ? null : time === null ? value : `${value}${time}`;

const MONTH = /^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2})?$/u;
/** Words between two days of one row: "am 16. und am 17. Mai". */
const ROW_GAP = 4;

function follow(
  discourse: Discourse,
  { value, day, givenYear }: Resolved,
  phrase: TimePhrase,
  before: TimePhrase | undefined,
  sentence: number,
): void {
  if (phrase.type === "SET" || phrase.rule === "de/date-in-row") discourse.severalSentence = sentence;
  else if (phrase.type === "DATE" && day !== null) {
    const inRow = before?.rule === "de/date-in-row" && phrase.first - before.last <= ROW_GAP;
    if (!inRow) discourse.severalSentence = -1;
  }
  if (day !== null) {
    discourse.day = day;
    discourse.daySentence = sentence;
  }
  const month = phrase.type === "DATE" ? MONTH.exec(value ?? "")?.groups : undefined;
  if (month !== undefined) {
    discourse.month = { year: Number(month.year), month: Number(month.month) };
    discourse.monthSentence = sentence;
  }
  if (givenYear !== null) {
    discourse.year = givenYear;
    discourse.yearSentence = sentence;
  }
}
