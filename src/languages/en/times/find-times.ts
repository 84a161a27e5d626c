import type { TimeMark } from "../../../analysis/marks.ts";
import { dayNumber } from "../../../analysis/times/calendar.ts";
import { edtfOf } from "../../../analysis/times/edtf.ts";
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
export function findTimes({ tokens, lower }: Words): TimeMark[] {
  const { content, published } = tokens.text;
  const basis = basisOf(published);
  const marks: TimeMark[] = [];
  let token = 0;
  for (const { start, end, rule, groups } of longest(content)) {
    while (token < tokens.count && tokens.ends[token]! <= start) token++;
    const resolved = resolve(
      rule,
      groups,
      basis,
      speaksOfFuture(tokens.sentences[tokens.sentenceOf[token]!], lower, token),
    );
    if (resolved === null) continue;
    const { type, value } = resolved;
    marks.push({ id: `t${marks.length + 1}`, start, end, type, value, edtf: edtfOf(value, null), mod: null, rule });
  }
  return marks;
}

/** Of what the rules find, from left to right the longest at each place. */
function longest(content: string): Match[] {
  const all: Match[] = [];
  for (const { rule, expression } of patterns)
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

function basisOf(published: string | null): Basis | null {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u.exec(published ?? "")?.groups;
  if (!groups) return null;
  const [year, month] = [Number(groups.year), Number(groups.month)];
  return { days: dayNumber(year, month, Number(groups.day)), year, month };
}

const WILL = new Set(["will", "'ll", "’ll", "scheduled", "due", "upcoming", "plans", "to"]);
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
    if (WILL.has(lower[i]!) && lower[i] !== "to") return true;
  }
  return false;
}
