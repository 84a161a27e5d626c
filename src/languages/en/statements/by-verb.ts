import type { TokenRange } from "../../../analysis/token-range.ts";
import { newDraft } from "../../../statements/draft.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { emptyContents } from "../rows/empty-contents.ts";
import type { SayingVerb } from "../rows/verbs-of-saying.ts";
import { contentOf } from "./content.ts";
import type { Context } from "./context.ts";
import { cueOf } from "./cue.ts";
import { typeOf, unframed, wholeQuotations } from "./quotes.ts";
import { sayingVerb } from "./saying-verbs.ts";
import { isPassive, speakerOf } from "./speaker.ts";
import { speakerBeside } from "./speaker-beside.ts";

/** Statements that a verb of saying frames, in the sentence's order. */
export function findByVerb(context: Context, sentence: number): void {
  const { words } = context;
  const tree = context.tree(sentence);
  for (let verb = tree.first; verb < tree.last; verb++) {
    const row = sayingVerb(words, tree, verb);
    if (row === undefined || context.framing.has(verb)) continue;
    const content = contentOf(context, tree, verb, row);
    if (content === null || (content.type !== "reported" && !saysSomething(context, content.ranges))) continue;
    const speaker = speakerOf(words, tree, verb) ?? speakerBeside(context, tree, verb);
    if (speaker === null && !isPassive(tree, verb)) continue;
    if (isOwnThought(context, row, verb, speaker?.first ?? -1)) continue;
    if (content.type === "reported" && isEmpty(context, content.ranges)) continue;
    const quote = wholeQuotations(context, unframed(context, content.ranges, verb), verb);
    if (quote.length === 0) continue;
    context.drafts.push(
      newDraft({
        type: typeOf(context, quote, verb, content.type),
        quote,
        speaker: speaker === null ? [] : [speaker],
        cue: cueOf(words, tree, verb, content.preposition),
        act: row.act,
        unit: sentence,
        rule: content.rule,
      }),
    );
  }
}

/** "spoke on condition of anonymity", "did not respond to a request for comment": nothing is told of what was said. */
const isEmpty = ({ words }: Context, ranges: readonly TokenRange[]): boolean => {
  const text = ranges.map(({ first, last }) => ` ${words.lower.slice(first, last).join(" ")} `).join("");
  return emptyContents.some((row) => text.includes(` ${row.words} `));
};

const FIRST_OR_SECOND = new Set("i we you".split(" "));

/** "I think …", "people want to …" inside a quotation: it is told by the quotation already. */
function isOwnThought({ words, quotationOf }: Context, row: SayingVerb, verb: number, subject: number): boolean {
  if (quotationOf[verb]! < 0) return false;
  return !row.opens.has("rest") || (subject >= 0 && FIRST_OR_SECOND.has(words.lower[subject]!));
}

/** One word is no content, unless it stands in marks. */
function saysSomething({ words, quotationOf }: Context, ranges: readonly TokenRange[]): boolean {
  let count = 0;
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) {
      if (quotationOf[i]! >= 0) return true;
      if (words.tokens.kinds[i] !== TokenKind.punctuation) count++;
    }
  return count > 1;
}
