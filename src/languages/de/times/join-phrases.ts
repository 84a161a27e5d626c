import { articlesOfDays, articlesOfOwnDay, nightPrepositions } from "../rows/times/around-days.ts";
import { nightNoun } from "../rows/times/plain-words.ts";
import { fromWords } from "../rows/word-classes/prepositions.ts";
import type { TimePhrase } from "./phrase.ts";
import { formAt, kindAt, lower, type Scan } from "./scan.ts";

/** Makes one expression of two that belong together, where the text joins them. Phrases in order, and so is what comes out. */
export function joinPhrases(s: Scan, phrases: readonly TimePhrase[]): TimePhrase[] {
  const joined: TimePhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const night = before === undefined ? null : (nightFromTo(s, before, phrase) ?? partOfItsDay(s, before, phrase));
    const length = before === undefined || night !== null ? null : compoundLength(s, before, phrase);
    const both = night ?? length;
    if (both === null) joined.push(phrase);
    else {
      while (joined.length > 0 && joined.at(-1)!.last > both.first) joined.pop();
      joined.push(both);
      if (length !== null) joinFirstPart(s, joined);
    }
  }
  return joined;
}

/** "Zwei Jahre" before ", drei Monate und fünf Tage". */
function joinFirstPart(s: Scan, joined: TimePhrase[]): void {
  const [one, two] = joined.slice(-2);
  const all = one === undefined || two === undefined ? null : compoundLength(s, one, two);
  if (all !== null) joined.splice(-2, 2, all);
}

/** "der Nacht von Freitag auf Samstag", "der Nacht vom 20. auf den 21.": the night bears the day that it leads to. */
function nightFromTo(s: Scan, from: TimePhrase, to: TimePhrase): TimePhrase | null {
  if (from.type !== "DATE" || to.type !== "DATE" || !isNightEnd(s, from.last, to.first)) return null;
  const preposition = lower(s, from.first - 1) === "dem" ? from.first - 2 : from.first - 1;
  if (!fromWords.has(lower(s, preposition)) || formAt(s, preposition - 1) !== nightNoun) return null;
  const night = preposition - 1;
  const sentence = s.tokens.sentences[s.tokens.sentenceOf[night]!]!;
  const first = night > sentence.first && kindAt(s, night - 1) === "article" ? night - 1 : night;
  return { ...to, first, type: "TIME", time: "TNI", rule: "de/night-to-day" };
}

/** "am Abend des 23. Juni", "am späten Nachmittag des Montags": the part of the day that stands behind it in the genitive. */
function partOfItsDay(s: Scan, part: TimePhrase, day: TimePhrase): TimePhrase | null {
  if (part.rule !== "de/part-of-day" || part.time === null || day.type !== "DATE" || !namesDay(day)) return null;
  const gap = day.first - part.last;
  const article = gap === 0 ? day.first : part.last;
  if (gap < 0 || gap > 1 || !articlesOfOwnDay.has(lower(s, article))) return null;
  return { ...day, first: part.first, type: "TIME", time: part.time, rule: part.rule };
}

const namesDay = ({ spec }: TimePhrase): boolean =>
  spec.kind === "weekday" ? spec.weekday !== "weekend" : spec.kind === "calendar" && spec.day !== null;

/** "auf", "zum", "auf den" between the two days. */
function isNightEnd(s: Scan, last: number, first: number): boolean {
  const gap = first - last;
  if (gap < 1 || gap > 2 || !nightPrepositions.has(lower(s, last))) return false;
  return gap === 1 || articlesOfDays.has(lower(s, last + 1));
}

const COMPOUND = "de/compound-length";
const LENGTH = /^P(?<time>T?)(?<first>\d+(?:\.\d+)?(?<unit>[YMWDHS]))(?<rest>T?(?:\d+[MWDHS]T?)*)$/u;
/** Units from the long to the short, so that "drei Jahre und vier Monate" is one length and "vier Monate und drei Jahre" two. */
const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** "drei Jahre und vier Monate" is P3Y4M, "zwei Stunden, drei Minuten und 15 Sekunden" PT2H3M15S. */
function compoundLength(s: Scan, one: TimePhrase, two: TimePhrase): TimePhrase | null {
  const link = lower(s, one.last);
  const gap = two.first - one.last;
  const isLinked = gap === 0 || link === (two.rule === COMPOUND ? "," : "und");
  if (one.type !== "DURATION" || two.type !== "DURATION" || gap > 1 || !isLinked) return null;
  if (one.spec.kind !== "fixed" || two.spec.kind !== "fixed" || two.mod !== null || two.distance !== null) return null;
  const [long, short] = [LENGTH.exec(one.spec.value)?.groups, LENGTH.exec(two.spec.value)?.groups];
  if (long === undefined || short === undefined || long.rest !== "") return null;
  const [a, b] = [ORDER.indexOf(long.time! + long.unit!), ORDER.indexOf(short.time! + short.unit!)];
  if (a < 0 || b <= a || s.tokens.sentenceOf[one.first] !== s.tokens.sentenceOf[two.first]) return null;
  const between = short.time !== "" && long.time === "" ? "T" : "";
  const value = `${one.spec.value}${between}${short.first}${short.rest}`;
  return { ...one, last: two.last, spec: { kind: "fixed", value }, distance: null, rule: COMPOUND };
}
