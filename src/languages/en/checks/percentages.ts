import type { Finding } from "../../../analysis/checks/finding.ts";
import { judge, type Range, range } from "../../../analysis/checks/range.ts";
import { changeNouns, currencies, factors, percentWords } from "../rows/checks/changes.ts";
import { countRange, HEDGE, NUMBER, oneOf, type Quantity, quantityOf, SCALE, statedRange, written } from "./numbers.ts";
import type { SentenceText } from "./sentences.ts";

/**
 * Holds a percentage, or "doubled", against the two numbers that its sentence gives for it.
 *
 *     fell 20 percent, from 250 to 200        rose 25 percent to $250 from $200        from 200 to 250, a 25 percent rise
 *     30 of the 120 boats (25 percent)        doubled from 20 to 40
 */
export function percentageChecks({ text, start }: SentenceText): readonly Finding[] {
  if (!MAY_HOLD.test(text)) return [];
  const found = change(text) ?? share(text) ?? factor(text);
  return found === null ? [] : [{ ...found, start: found.start + start, end: found.end + start }];
}

const PERCENT = `(?:${oneOf(percentWords)})`;
const MAY_HOLD = new RegExp(`\\d${PERCENT}|${factors.map(({ words }) => words).join("|")}`, "u");

/** Not inside a word, a number or a range. */
const BEGINS = "(?<![\\p{L}\\p{N}.,/–-]|[$£€¥])";
const CURRENCY = `(?:${oneOf(currencies)})`;
/** A number that is no percentage, with its hedge and its money. */
const amount = (n: 1 | 2): string =>
  `(?:(?<hedge${n}>${HEDGE}) )?(?<currency${n}>${CURRENCY})?(?<number${n}>${NUMBER})(?<scale${n}>${SCALE})?(?![\\p{N}–-]|[.,]\\p{N}| ?[½¼¾⅓⅔]|${PERCENT}|\\p{L})`;
/** What is counted may stand between the two numbers, and its year: no other number, no other clause. */
const GAP = '(?: [^\\p{N},;:()—–"“”]{0,30}?)?(?: in (?:\\p{L}+ ){0,2}(?:19|20)\\p{N}\\p{N})?';
const FROM_TO = new RegExp(`(?<!\\p{L})from ${amount(1)}${GAP},? to ${amount(2)}`, "gu");
const TO_FROM = new RegExp(`(?<!\\p{L})to ${amount(2)}${GAP},? from ${amount(1)}`, "gu");

type Groups = Readonly<Record<string, string | undefined>>;
type Part = Omit<Finding, "kind"> & { readonly kind: Finding["kind"] };

const PERCENTAGE = new RegExp(
  `${BEGINS}(?:(?<hedge>${HEDGE}) )?(?<number>\\d+(?:\\.\\d+)?)${PERCENT}(?!\\p{L}|-?\\p{N})`,
  "gu",
);
/** "fell 20 percent, from", "grew by 5 percent to". */
const LEADS = /^,? ?$/u;
/** "to 250, a 25 percent rise", "to 250 boats, an increase of 25 percent". */
const BEHIND = new RegExp(
  `^(?: [^\\p{N},;:()—–]{0,20}?)?(?:,| —| –| \\()? ?(?:an? )(?:(?:${changeNouns.join("|")}) of )?$`,
  "u",
);
const NOUN_BEHIND = new RegExp(`^ (?:${changeNouns.join("|")})(?!\\p{L})`, "u");

/** "from 200 to 250" with its one percentage; null for none. */
function change(text: string): Part | null {
  const percents = [...text.matchAll(PERCENTAGE)];
  const pairs = [...text.matchAll(FROM_TO), ...text.matchAll(TO_FROM)];
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  const [a, b] = amountsOf(pair.groups!);
  if (a === null || b === null) return null;
  const percent = percents.find((one) => isOf(text, one, pair));
  if (percent === undefined) return null;
  const [low, high] = [countRange(a), countRange(b)];
  if (low.low <= 0) return null;
  const exact = 100 * (b.value / a.value - 1);
  const computed = absolute(range(100 * (high.low / low.high - 1), 100 * (high.high / low.low - 1)));
  return finding(text, percent, pair, computed, Math.abs(exact));
}

function isOf(text: string, percent: RegExpExecArray, pair: RegExpExecArray): boolean {
  const [first, last] = [percent.index, percent.index + percent[0].length];
  if (last <= pair.index) return LEADS.test(text.slice(last, pair.index));
  const between = text.slice(pair.index + pair[0].length, first);
  const behind = BEHIND.exec(between)?.[0];
  return behind !== undefined && (behind.endsWith("of ") || NOUN_BEHIND.test(text.slice(last)));
}

/** The two numbers of a change, in one unit; null for a year or for what may be one. */
function amountsOf(groups: Groups): readonly [Quantity | null, Quantity | null] {
  const second = amountOf(groups, 2, groups.scale2);
  // "from 1.2 to 1.5 million": the first counts millions as well.
  const isScaled =
    groups.scale1 === undefined && groups.scale2 !== undefined && /^\d{1,3}(?:\.\d+)?$/u.test(groups.number1!);
  return [amountOf(groups, 1, isScaled ? groups.scale2 : groups.scale1), second];
}

function amountOf(groups: Groups, n: 1 | 2, scale: string | undefined): Quantity | null {
  const number = groups[`number${n}`]!;
  const isPlain = groups[`currency${n}`] === undefined && scale === undefined;
  return isPlain && /^(?:1[5-9]|20)\d\d$/u.test(number) ? null : quantityOf(number, scale, groups[`hedge${n}`]);
}

/** "30 of the 120 boats (25 percent)", "30 of 120 boats, or 25 percent" */
const SHARE = new RegExp(
  `${BEGINS}(?:(?<hedge1>${HEDGE}) )?(?<number1>${NUMBER})(?<scale1>${SCALE})?(?: \\p{L}+)? (?:out )?of (?:(?:the|its|their|all|some|a total of|all the) )?(?<number2>\\d[\\d,]*(?:\\.\\d+)?)(?<scale2>${SCALE})?(?: [\\p{L}-]+){0,3}(?: \\(|, or )(?:(?<hedge>${HEDGE}) )?(?<number>\\d+(?:\\.\\d+)?)${PERCENT}(?=\\)|,|\\.(?!\\p{N})|$)`,
  "u",
);

function share(text: string): Part | null {
  const match = SHARE.exec(text);
  if (match === null) return null;
  const [part, whole] = amountsOf(match.groups!);
  if (part === null || whole === null || whole.value <= 0 || part.value > whole.value) return null;
  const [a, b] = [countRange(part), countRange(whole)];
  return finding(
    text,
    match,
    match,
    range((100 * a.low) / b.high, (100 * a.high) / b.low),
    (100 * part.value) / whole.value,
  );
}

/** Points of percentage by which a computed share may miss before it contradicts. */
const MARGIN = 0.5;

function finding(text: string, percent: RegExpExecArray, pair: RegExpExecArray, computed: Range, exact: number): Part {
  const { number, hedge } = percent.groups!;
  const start = Math.min(percent.index, pair.index);
  const end = Math.max(percent.index + percent[0].length, pair.index + pair[0].length);
  const verdict = judge(statedRange(quantityOf(number!, "", hedge)), computed, MARGIN);
  return {
    start,
    end,
    kind: "percentage",
    stated: plain(text, start, end),
    computed: `${oneDecimal(exact)} percent`,
    verdict,
  };
}

const plain = (text: string, start: number, end: number): string => text.slice(start, end).replace(/\s+/gu, " ");
const oneDecimal = (value: number): string => value.toFixed(1);

const absolute = ({ low, high }: Range): Range =>
  low <= 0 && high >= 0
    ? range(0, Math.max(-low, high))
    : range(Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high)));

const FACTOR = new RegExp(
  `(?:(?<hedge>${HEDGE}) )?(?<factor>${factors.map(({ words }) => words).join("|")})(?:,| [^\\p{N},;:()]{0,40}?(?: [—–])?)? from ${amount(1)}${GAP},? to ${amount(2)}`,
  "u",
);
const factorByWords = new Map(factors.map((row) => [row.words, row.factor]));
/** By this share of the factor it may miss before it contradicts. */
const FACTOR_MARGIN = 0.2;

/** "doubled from 20 to 40" */
function factor(text: string): Part | null {
  const match = FACTOR.exec(text);
  if (match === null) return null;
  const [a, b] = amountsOf(match.groups!);
  if (a === null || b === null || a.value <= 0) return null;
  const by = factorByWords.get(match.groups!.factor!)!;
  const [low, high] = [countRange(a), countRange(b)];
  const stated = statedRange({ value: by, hedge: match.groups!.hedge ?? "", unit: by / 10 });
  const verdict = judge(stated, range(high.low / low.high, high.high / low.low), FACTOR_MARGIN * by);
  const end = match.index + match[0].length;
  const computed = `${written(b.value / a.value)} times`;
  return { start: match.index, end, kind: "percentage", stated: plain(text, match.index, end), computed, verdict };
}
