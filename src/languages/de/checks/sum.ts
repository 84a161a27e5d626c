import type { Finding } from "../../../analysis/checks/finding.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { eachWords, endsPart, joinsEach, joinsParts, wholePairs } from "../rows/checks/counting.ts";
import { type CheckContext, sentenceAround } from "./context.ts";
import { type Counted, countedAt, NOUN_WITHIN } from "./counted.ts";
import { sameFate } from "./fate.ts";
import { listFrom, listTo } from "./number-list.ts";
import { type Parts, partsFrom, partsOfWhich } from "./of-which.ts";
import { quantityAt } from "./quantity.ts";
import { finding, type Total, totalAt } from "./total.ts";

/**
 * Holds totals against the parts that the article itself gives.
 *
 *     drei Männer und zwei Frauen, insgesamt fünf Verletzte
 *     12 Verletzte, davon 5 Männer und 7 Frauen
 *     drei Soldaten, von denen einer starb und zwei verletzt wurden
 *     insgesamt 35 Menschen getötet … 22 Bauern und 2 Händler wurden getötet, … 11 Soldaten getötet
 *     Neun Kühe … am Montag und am Dienstag sowie am Freitag jeweils drei Kühe
 *
 * Only an enumeration right beside its total can contradict it. Parts elsewhere may be incomplete, so they can only agree.
 */
export function sumChecks(context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < context.tokens.count; i++) {
    const total = totalAt(context, i);
    if (total === null) continue;
    const check =
      ofThem(context, total) ??
      ofWhich(context, total) ??
      womenAndMen(context, total) ??
      besideTotal(context, total) ??
      listed(context, total) ??
      sameFate(context, total) ??
      each(context, total);
    if (check !== null) found.push(check);
  }
  return found;
}

/** "120 Fälle: 70 in Aa, 40 in Bb und zehn in Cc": parts that are not said to be all, but cannot be more. */
function listed(context: CheckContext, total: Total): Finding | null {
  if (context.tokens.forms[total.noun + 1] !== ":") return null;
  const values = listFrom(context, total.noun + 2).map(({ quantity }) => quantity.value);
  const isMore = values.reduce((a, b) => a + b, 0) > total.quantity.value;
  return values.length > 2 ? finding(context, total, values, isMore ? "inconsistent" : null) : null;
}

/** "drei Männer und zwei Frauen, insgesamt fünf …", "insgesamt fünf …: drei Männer und zwei Frauen" */
function besideTotal(context: CheckContext, total: Total): Finding | null {
  if (!total.isTotal) return null;
  const { tokens } = context;
  const colon = colonAfter(context, total.noun);
  const after = colon < 0 ? [] : listFrom(context, colon + 1);
  const before = tokens.forms[total.first - 1] === "," ? listTo(context, total.first - 2) : [];
  const parts = after.length > 1 ? after : before;
  return parts.length > 1
    ? finding(
        context,
        total,
        parts.map(({ quantity }) => quantity.value),
        "inconsistent",
      )
    : null;
}

/** By how much women and men may miss the number before them, as a share of it, and still be meant as its parts. */
const NEAR = 0.15;

/** "42 Abgeordnete, 20 Frauen und 22 Männer" */
function womenAndMen(context: CheckContext, total: Total): Finding | null {
  if (context.tokens.forms[total.noun + 1] !== ",") return null;
  const parts = listFrom(context, total.noun + 2);
  const nouns = parts.map(({ noun }) => context.tokens.forms[noun]).sort();
  const ofWhole =
    wholePairs.includes(nouns.join(" ")) &&
    !wholePairs.some((pair) => pair.includes(context.tokens.forms[total.noun]!));
  const values = parts.map(({ quantity }) => quantity.value);
  const miss = Math.abs(values.reduce((a, b) => a + b, 0) - total.quantity.value);
  return ofWhole && miss <= NEAR * total.quantity.value ? finding(context, total, values, "inconsistent") : null;
}

/** How far behind its total a colon may stand: "25 Helfer waren im Einsatz: …". */
const COLON_WITHIN = 5;

function colonAfter({ tokens }: CheckContext, noun: number): number {
  for (let i = noun + 1; i <= noun + COLON_WITHIN; i++) {
    if (tokens.forms[i] === ":" && tokens.sentenceOf[i] === tokens.sentenceOf[noun]) return i;
    if (tokens.kinds[i] !== TokenKind.word) return -1;
  }
  return -1;
}

/** "12 Verletzte, davon 5 Männer und 7 Frauen", "9.400 Beschäftigte, davon 6.100 in Bayern und 3.300 in Tirol" */
function ofThem(context: CheckContext, total: Total): Finding | null {
  const { forms } = context.tokens;
  if (forms[total.noun + 1] !== "," || forms[total.noun + 2] !== "davon") return null;
  const parts: number[] = [];
  let isWhole = true;
  for (let i = total.noun + 3; ; ) {
    const quantity = quantityAt(context.tokens, i);
    if (quantity === null || quantity.hedge !== "") break;
    const end = partEnd(context, quantity.last + 1);
    if (end < 0) break;
    // "davon fünf schwer und zwei lebensgefährlich": adjectives need not name all.
    if (!/^\p{Lu}/u.test(forms[end]!)) isWhole = false;
    parts.push(quantity.value);
    if (!joinsParts.has(forms[end + 1] ?? "")) break;
    i = end + 2;
  }
  if (parts.length < 2) return null;
  const other = countsBefore(context, total);
  const sum = parts.reduce((a, b) => a + b, 0);
  const whole = other.find(({ quantity }) => quantity.value === sum && sum !== total.quantity.value);
  if (whole !== undefined)
    return finding(context, { ...whole, isTotal: false, first: whole.quantity.first }, parts, null);
  // "418 Fälle an 163 Schulen, davon": it is open which number the parts are of.
  if (other.length > 0) return finding(context, total, parts, null);
  return finding(context, total, parts, isWhole ? "inconsistent" : "cannot be told");
}

/** How far before a total another count may stand that its parts may belong to, in tokens. */
const OTHER_WITHIN = 10;

function countsBefore(context: CheckContext, { first }: Total): readonly Counted[] {
  const begin = Math.max(sentenceAround(context.tokens, first).first, first - OTHER_WITHIN);
  const found: Counted[] = [];
  for (let i = begin; i < first; i++) {
    const counted = countedAt(context, i);
    if (counted !== null && counted.noun < first) found.push(counted);
  }
  return found;
}

/**
 * "Drei Soldaten, von denen einer schwer und zwei leicht verletzt wurden": parts that make up the whole. Parts may leave some
 * out and may overlap; only more of them than there are, of which no one is two, contradict.
 */
function ofWhich(context: CheckContext, total: Total): Finding | null {
  const parts = partsOfWhich(context, total.noun) ?? partsOfThose(context, total);
  if (parts === null || countsBefore(context, total).length > 0) return null;
  const sum = parts.values.reduce((a, b) => a + b, 0);
  const isMore = sum > total.quantity.value;
  const otherwise = parts.isApart ? (isMore ? "inconsistent" : "cannot be told") : isMore ? "cannot be told" : null;
  return finding(context, total, parts.values, otherwise);
}

/** "Von den 60 Wohnungen sind 40 vermietet, 12 stehen leer und acht werden saniert." */
function partsOfThose(context: CheckContext, { noun, quantity }: Total): Parts | null {
  const { tokens } = context;
  const { first, last } = sentenceAround(tokens, noun);
  const isOpener = tokens.forms[first] === "Von" && quantity.first - first <= 2 && tokens.forms[noun + 2] !== ",";
  if (!isOpener || quantityAt(tokens, noun + 2) === null) return null;
  const parts = partsFrom(context, noun + 2, last);
  return parts !== null && (parts.values.length > 2 || parts.isApart) ? parts : null;
}

/** The last token of what a part counts: "in Bayern", "leicht verletzte Männer", "schwer"; -1 where it is too long. */
function partEnd({ tokens }: CheckContext, from: number): number {
  for (let i = from; i < from + NOUN_WITHIN; i++) {
    if (tokens.kinds[i] !== TokenKind.word) return -1;
    if (/^\p{Lu}/u.test(tokens.forms[i]!) || endsPart.has(tokens.forms[i + 1] ?? ".")) return i;
  }
  return -1;
}

/** How far behind a total its "jeweils" may stand, in tokens. */
const EACH_TOKENS = 300;

/** How many sentences after a total its "jeweils" may stand. */
const EACH_WITHIN = 2;

/** "Neun Kühe … am Montag und am Dienstag sowie am Freitag jeweils drei Kühe" */
function each(context: CheckContext, total: Total): Finding | null {
  const { tokens } = context;
  const noun = tokens.forms[total.noun]!;
  const own = tokens.sentenceOf[total.noun]!;
  const end = tokens.sentences[Math.min(own + EACH_WITHIN, tokens.sentences.length - 1)]!.last;
  for (let i = total.noun + 1; i < Math.min(end, total.noun + EACH_TOKENS); i++) {
    if (!eachWords.has(tokens.forms[i]!)) continue;
    const part = countedAt(context, i + 1);
    if (part === null || tokens.forms[part.noun] !== noun) continue;
    const times = joined(context, i);
    const { value } = part.quantity;
    if (times > 1 && times * value === total.quantity.value)
      return finding(
        context,
        total,
        Array.from({ length: times }, () => value),
        null,
      );
  }
  return null;
}

/** How many things a sentence joins before token `to`: "Montag und Dienstag" are two, "am Sonntag wie am Montag" as well. */
function joined({ tokens }: CheckContext, to: number): number {
  const { first } = sentenceAround(tokens, to);
  let count = 1;
  for (let i = first + 1; i < to; i++) if (joinsEach.has(tokens.forms[i]!)) count++;
  return count;
}
