import { TokenKind } from "../../tokens/tokens.ts";
import { type CheckContext, type Finding, sentenceAround, spanOf, wordsOf } from "./context.ts";
import { type Counted, countedAt, NOUN_WITHIN } from "./counted.ts";
import { partsOfWhich } from "./of-which.ts";
import { quantityAt } from "./quantity.ts";

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
      besideTotal(context, total) ??
      sameFate(context, total) ??
      each(context, total);
    if (check !== null) found.push(check);
  }
  return found;
}

/** A total: any counted thing, with whether "insgesamt" says so. */
interface Total extends Counted {
  readonly isTotal: boolean;
  readonly first: number;
}

const TOTAL = /^(?:insgesamt|zusammen)$/iu;

function totalAt(context: CheckContext, i: number): Total | null {
  const counted = countedAt(context, i);
  if (counted === null) return null;
  const { tokens } = context;
  const first = counted.quantity.first;
  const isTotal = TOTAL.test(tokens.forms[first] ?? "") || TOTAL.test(tokens.forms[first - 1] ?? "");
  return { ...counted, isTotal, first: isTotal && !TOTAL.test(tokens.forms[first]!) ? first - 1 : first };
}

/** "drei Männer und zwei Frauen, insgesamt fünf …", "insgesamt fünf …: drei Männer und zwei Frauen" */
function besideTotal(context: CheckContext, total: Total): Finding | null {
  if (!total.isTotal) return null;
  const { tokens } = context;
  const after = tokens.forms[total.noun + 1] === ":" ? listFrom(context, total.noun + 2) : [];
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
    if (!JOIN.test(forms[end + 1] ?? "")) break;
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

/** "Drei Soldaten, von denen einer schwer und zwei leicht verletzt wurden": parts that make up the whole. */
function ofWhich(context: CheckContext, total: Total): Finding | null {
  const parts = partsOfWhich(context, total.noun);
  return parts === null ? null : finding(context, total, parts, null);
}

/** The last token of what a part counts: "in Bayern", "leicht verletzte Männer", "schwer"; -1 where it is too long. */
function partEnd({ tokens }: CheckContext, from: number): number {
  for (let i = from; i < from + NOUN_WITHIN; i++) {
    if (tokens.kinds[i] !== TokenKind.word) return -1;
    if (/^\p{Lu}/u.test(tokens.forms[i]!) || /^(?:,|und|sowie|\.)$/u.test(tokens.forms[i + 1] ?? ".")) return i;
  }
  return -1;
}

const JOIN = /^(?:,|und|sowie)$/u;

/** "drei Männer, zwei Frauen und ein Kind" from its first number on; a part without number ends it. */
function listFrom(context: CheckContext, from: number): readonly Counted[] {
  const parts: Counted[] = [];
  for (let i = from; ; ) {
    const part = countedAt(context, i);
    if (part === null) return parts;
    parts.push(part);
    if (!JOIN.test(context.tokens.forms[part.noun + 1] ?? "")) return parts;
    i = part.noun + 2;
  }
}

/** The same list, by its last noun. */
function listTo(context: CheckContext, last: number): readonly Counted[] {
  const { first } = context.tokens.sentences[context.tokens.sentenceOf[last]!]!;
  for (let i = Math.max(first, last - MOST_LIST_TOKENS); i < last; i++) {
    const parts = listFrom(context, i);
    if (parts.length > 1 && parts.at(-1)!.noun === last) return parts;
  }
  return [];
}

/** Lists longer than this, in tokens, are hardly sums. */
const MOST_LIST_TOKENS = 24;

/** Words for what happened to people, by what they say. */
const fates: readonly RegExp[] = [
  /^(?:getötet|töteten?|Tote[nr]?|tot|starben|starb|gestorben|Todesopfer|erschossen|umgekommen|ums)$/u,
  /^(?:verletzt|verletzten?|Verletzte[nr]?)$/u,
  /^(?:festgenommen|Festnahmen|verhaftet|Verhaftungen)$/u,
];

/** Longer sentences, in tokens, are no sentences. */
const LONGEST_SENTENCE = 300;

/** How many sentences around a total its parts may stand. */
const FATE_WITHIN = 8;

/** "insgesamt 35 Menschen getötet": the parts that another sentence gives for the same fate. */
function sameFate(context: CheckContext, total: Total): Finding | null {
  if (!total.isTotal) return null;
  const { tokens } = context;
  const fate = fates.find((f) => tokens.forms.slice(total.noun, total.noun + 3).some((form) => f.test(form)));
  if (fate === undefined) return null;
  const own = tokens.sentenceOf[total.noun]!;
  const end = Math.min(own + FATE_WITHIN, tokens.sentences.length - 1);
  for (let s = Math.max(0, own - FATE_WITHIN); s <= end; s++) {
    if (s === own) continue;
    const sentence = tokens.sentences[s]!;
    if (sentence.last - sentence.first > LONGEST_SENTENCE) continue;
    const parts = partsOfFate(context, sentence.first, sentence.last, fate);
    const sum = parts.reduce((a, b) => a + b, 0);
    if (parts.length > 1 && sum === total.quantity.value) return finding(context, total, parts, null);
  }
  return null;
}

/** The numbers of those clauses of a sentence that speak of the fate. */
function partsOfFate(context: CheckContext, first: number, last: number, fate: RegExp): readonly number[] {
  const { tokens } = context;
  const parts: number[] = [];
  let clause: number[] = [];
  let isOfFate = false;
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i]!;
    if (form === "," || form === ";" || i === last - 1) {
      if (isOfFate) parts.push(...clause);
      clause = [];
      isOfFate = false;
    }
    if (fate.test(form)) isOfFate = true;
    const counted = countedAt(context, i);
    if (counted !== null) clause.push(counted.quantity.value);
  }
  return parts;
}

/** How many sentences after a total its "jeweils" may stand. */
const EACH_WITHIN = 2;

/** "Neun Kühe … am Montag und am Dienstag sowie am Freitag jeweils drei Kühe" */
function each(context: CheckContext, total: Total): Finding | null {
  const { tokens } = context;
  const noun = tokens.forms[total.noun]!;
  const own = tokens.sentenceOf[total.noun]!;
  const end = tokens.sentences[Math.min(own + EACH_WITHIN, tokens.sentences.length - 1)]!.last;
  for (let i = total.noun + 1; i < Math.min(end, total.noun + LONGEST_SENTENCE); i++) {
    if (tokens.forms[i] !== "jeweils" && tokens.forms[i] !== "je") continue;
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
  for (let i = first + 1; i < to; i++) if (/^(?:und|wie|sowie)$/u.test(tokens.forms[i]!)) count++;
  return count;
}

/** A sum that does not fit is `otherwise`; null leaves it out. */
function finding(
  context: CheckContext,
  total: Total,
  parts: readonly number[],
  otherwise: "inconsistent" | "cannot be told" | null,
): Finding | null {
  const sum = parts.reduce((a, b) => a + b, 0);
  const fits = sum === total.quantity.value;
  if (!fits && otherwise === null) return null;
  return {
    ...spanOf(context.tokens, total.first, total.noun),
    kind: "sum",
    stated: wordsOf(context.tokens, total.first, total.noun),
    computed: `${parts.join(" + ")} = ${sum}`,
    verdict: fits ? "consistent" : otherwise!,
  };
}
