import type { TimeMark } from "../../../analysis/marks.ts";
import { edtfOf } from "../../../analysis/times/edtf.ts";
import { dayValue } from "../../../analysis/times/values.ts";
import { type Basis, basisOf, basisOfDay } from "./basis.ts";
import { daysOfSaying } from "./day-of-saying.ts";
import { type Discourse, follow, newDiscourse } from "./discourse.ts";
import { edtfFromNow } from "./distance.ts";
import { goesOn, isSameItem } from "./list-item.ts";
import type { TimePhrase } from "./phrase.ts";
import { endBehindStart, isRange, yearBefore } from "./range-end.ts";
import { resolve } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import type { Scan } from "./scan.ts";
import { isPast, isToCome, type Tense, tenseOfClause, tenseOfSentence } from "./tense.ts";
import { isSince, tenseBefore, tenseByPreposition, tenseOfAttribute } from "./tense-beside.ts";
import { speaksOfDays, todayIsDay } from "./today.ts";

/** Gives every phrase its value, in the order of the text. `bits`: a dictionary's `Can` bits of every token, or null. */
export function resolveAll(scan: Scan, all: readonly TimePhrase[], bits: Int32Array | null): TimeMark[] {
  const { tokens } = scan;
  const basis = basisOf(tokens.text.published);
  const discourse = newDiscourse();
  const isDaily = once(() => speaksOfDays(scan));
  const tenseOf = (phrase: TimePhrase): Tense | null => tenseOfPhrase(scan, phrase, bits);
  const phrases = all.filter((phrase) => phrase.rule !== "de/soon" || tenseOf(phrase) !== "preterite");
  const resolvePhrase = (phrase: TimePhrase, from: Basis | null, at: Discourse): Resolved =>
    resolve(phrase.spec, {
      basis: from,
      discourse: at,
      sentence: tokens.sentenceOf[phrase.first]!,
      isSameItem: (from) => isSameItem(tokens, from, tokens.sentenceOf[phrase.first]!),
      sentenceTense: () => tenseOfSentence(scan, phrase.first, bits),
      goesOn: () => goesOn(tokens, tokens.sentenceOf[phrase.first]!),
      isSince: isSince(scan, phrase.first),
      tense: () => tenseOf(phrase),
      todayIsDay: () => todayIsDay(scan, phrase.first, isDaily(), tenseOf(phrase)),
    });
  const saidOn = daysOfSaying(scan, phrases, (frame) => resolvePhrase(frame, basis, newDiscourse()).day);
  let start: Resolved | null = null;
  return phrases.map((phrase, n) => {
    const before = phrases[n - 1];
    const from = basisInQuotation(phrase, basis, saidOn[n] ?? null);
    const sentence = tokens.sentenceOf[phrase.first]!;
    const next = phrases[n + 1];
    // "Um 19 Uhr am Freitag": the day behind a clock time is known before it.
    if (next !== undefined && isDayOfClock(scan, phrase, next)) {
      follow(discourse, resolvePhrase(next, from, discourse), next, undefined, sentence);
    }
    const alone = inPast(scan, phrase, next, resolvePhrase(phrase, from, discourse), () => ({
      end: resolvePhrase(next!, from, discourse),
      isOver: isPast(tenseOf(phrase)) && basis !== null ? basis : null,
    }));
    const endsRange = before !== undefined && start !== null && isRange(scan, before, phrase);
    const resolved = endsRange ? endBehindStart(start!, before, alone, phrase) : alone;
    start = resolved;
    follow(discourse, resolved, phrase, before, sentence);
    if (resolved.day !== null && standsAlone(scan, phrase)) discourse.headingDay = resolved.day;
    const value = withTime(resolved.value, phrase);
    const { distance } = phrase;
    const leadsOn = distance !== null && (distance.amount < 0 || isToCome(tenseOf(phrase)));
    return {
      id: `t${n + 1}`,
      start: tokens.starts[phrase.first]!,
      end: tokens.ends[phrase.last - 1]!,
      type: phrase.type,
      value,
      edtf: phrase.edtf ?? (leadsOn ? edtfFromNow(from, distance.unit, distance.amount) : edtfOf(value, phrase.mod)),
      mod: phrase.mod,
      rule: phrase.rule,
    };
  });
}

/** "war von Oktober bis Februar zu sehen": what is told as over ends before publication, so that it began a year earlier. */
function inPast(
  scan: Scan,
  start: TimePhrase,
  next: TimePhrase | undefined,
  resolved: Resolved,
  told: () => { readonly end: Resolved; readonly isOver: Basis | null },
): Resolved {
  if (start.spec.kind !== "calendar" || start.spec.month === null || next === undefined || !isRange(scan, start, next))
    return resolved;
  const { end, isOver } = told();
  if (isOver === null || next.spec.kind !== "calendar" || next.spec.year !== null) return resolved;
  const last = endBehindStart(resolved, start, end, next).value;
  const now = isOver.day === null ? String(isOver.year) : dayValue(isOver.day);
  return last !== null && last.slice(0, now.length) > now.slice(0, last.length)
    ? yearBefore(resolved, start)
    : resolved;
}

/** What tells best comes first: the words beside the phrase, the participle of its attribute, its clause, its sentence. */
const tenseOfPhrase = (scan: Scan, { first, last, spec }: TimePhrase, bits: Int32Array | null): Tense | null =>
  tenseBefore(scan, first, last, spec.kind === "weekday") ??
  tenseOfAttribute(scan, first, last) ??
  tenseOfClause(scan, first, bits) ??
  tenseByPreposition(scan, first, last) ??
  tenseOfSentence(scan, first, bits);

/** „Gestern war alles gut“, sagte sie am Mittwoch: a day inside a quotation counts from the day of saying, if that is past. */
function basisInQuotation({ spec }: TimePhrase, basis: Basis | null, saidOn: number | null): Basis | null {
  if (saidOn === null || basis === null || basis.day === null || saidOn > basis.day) return basis;
  const counts = spec.kind === "shift" || spec.kind === "weekday" || spec.kind === "today";
  return counts ? basisOfDay(saidOn) : basis;
}

/** Whether a day is a paragraph of its own, as over a list of what is on: "Samstag, 5. Dezember:". */
function standsAlone({ tokens }: Scan, { first, last, type }: TimePhrase): boolean {
  const { sentences, sentenceOf, forms } = tokens;
  const n = sentenceOf[first]!;
  const sentence = sentences[n]!;
  if (type !== "DATE" || sentence.first !== first || sentence.last - last > 1) return false;
  if (sentence.last > last && !/^[.:]$/u.test(forms[last]!)) return false;
  return [n - 1, n + 1].every((k) => sentences[k]?.paragraph !== sentence.paragraph);
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
