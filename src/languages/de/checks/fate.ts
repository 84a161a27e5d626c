import type { Finding } from "../../../analysis/checks/finding.ts";
import { fates } from "../rows/checks/counting.ts";
import type { CheckContext } from "./context.ts";
import { countedAt } from "./counted.ts";
import { finding, type Total } from "./total.ts";

/** Longer sentences, in tokens, are no sentences. */
const LONGEST_SENTENCE = 300;

/** How many sentences around a total its parts may stand. */
const FATE_WITHIN = 8;

/** "insgesamt 35 Menschen getötet": the parts that another sentence gives for the same fate. */
export function sameFate(context: CheckContext, total: Total): Finding | null {
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
