import type { TimeMark } from "../../../analysis/marks.ts";
import { civilDate } from "../../../analysis/times/calendar.ts";
import { edtfOf } from "../../../analysis/times/edtf.ts";
import { publishedDay } from "../../../analysis/times/published-day.ts";
import type { Words } from "../../../analysis/words.ts";
import { patterns } from "./patterns.ts";
import { type Basis, resolve } from "./resolve.ts";

interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The times of an English text, in order, apart: TIMEX3 type and value, and EDTF beside it. */
export function findTimes({ tokens, lower }: Pick<Words, "tokens" | "lower">): TimeMark[] {
  const { content, published } = tokens.text;
  const day = publishedDay(published);
  const basis: Basis | null = day === null ? null : { days: day, ...civilDate(day) };
  const marks: TimeMark[] = [];
  let token = 0;
  const quarters = new Quarters();
  for (const match of longest(content)) {
    const { start, end, rule, groups } = match;
    while (token < tokens.count && tokens.ends[token]! <= start) token++;
    const resolved = resolve(
      rule,
      groups,
      basis,
      speaksOfFuture(tokens.sentences[tokens.sentenceOf[token]!], lower, token),
    );
    if (resolved === null) continue;
    const { type } = resolved;
    const value = quarters.settled(rule, resolved.value, match, tokens.sentenceOf[token]!);
    marks.push({ id: `t${marks.length + 1}`, start, end, type, value, edtf: edtfOf(value, null), mod: null, rule });
  }
  return marks;
}

/** Of what the rules find, from left to right the longest at each place. */
function longest(content: string): Match[] {
  const all: Match[] = [];
  for (const { rule, expression } of patterns())
    for (const match of content.matchAll(expression))
      all.push({ start: match.index, end: match.index + match[0].length, rule, groups: match.groups ?? {} });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return all.filter(({ start, end }) => {
    if (start < from) return false;
    from = end;
    return true;
  });
}

const WILL = new Set(["will", "'ll", "’ll", "scheduled", "due", "upcoming", "plans"]);
/** What "to" leads on to what is to come behind. */
const EXPECTS = new Set("is are was were set expected supposed slated planned planning going ready".split(" "));
/** Right before a time: a limit that lies ahead. */
const UNTIL = new Set(["by", "until"]);
/** Words before a time in which the verb is looked for. */
const REACH = 12;

function speaksOfFuture(
  sentence: { readonly first: number } | undefined,
  lower: readonly string[],
  token: number,
): boolean {
  if (sentence === undefined) return false;
  for (let i = token - 1; i >= Math.max(sentence.first, token - REACH); i--) {
    if (lower[i] === "said" || lower[i] === "says") return false;
    if (WILL.has(lower[i]!) || (lower[i] === "to" && EXPECTS.has(lower[i - 1]!))) return true;
    if (i === token - 1 && UNTIL.has(lower[i]!)) return true;
  }
  return false;
}

/** Sentences in which a quarter is still the one that is spoken of. */
const LASTS = 2;

/**
 * The quarter that is spoken of: reports of companies set it against the one a year before.
 *
 *     In the third quarter the mill earned $2 million, up from $1 million a year earlier.
 *            ^^^^^^^^^^^^^^^^^ 2026-Q3                                  ^^^^^^^^^^^^^^ 2025-Q3
 */
class Quarters {
  #year = 0;
  #quarter = "";
  #sentence = Number.NEGATIVE_INFINITY;

  settled(rule: string, value: string | null, { groups }: Match, sentence: number): string | null {
    const isNear = sentence - this.#sentence <= LASTS;
    if (rule === "en/time-ago" && isNear && isYearAgo(groups)) return `${this.#year - 1}-${this.#quarter}`;
    if (rule === "en/time-last-quarter" && isNear) return `${this.#year}-${this.#quarter}`;
    const [, year, quarter] = /^(\d{4})-(Q\d)$/u.exec(value ?? "") ?? [];
    if (year === undefined) return value;
    [this.#year, this.#quarter, this.#sentence] = [Number(year), quarter!, sentence];
    return value;
  }
}

const isYearAgo = ({ number, unit, ago }: Match["groups"]): boolean =>
  /^(?:a|one)$/iu.test(number ?? "") && /^year$/iu.test(unit ?? "") && /^(?:ago|earlier)$/iu.test(ago ?? "");
