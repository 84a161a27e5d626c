import type { Words } from "../../../analysis/words.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { segmentWithin } from "../grammar/segments.ts";
import { areaNouns } from "../rows/statements/chain-words.ts";
import { speakersAndImpersonal } from "../rows/word-classes/pronouns.ts";
import { findByPreposition } from "./by-preposition.ts";
import { findByQuotation } from "./by-quotation.ts";
import { findByRelative } from "./by-relative.ts";
import { findByVerb } from "./by-verb.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { namesSomebody } from "./somebody.ts";

/** Tokens between the marks from which somebody else can be quoted there. */
const SHORTEST = 5;

/**
 * What a quotation says that others have said, as statements of their own inside it:
 *
 *     „Der Wirt hat mir gesagt , dass er geht“ , erzählte sie .
 *                                ^^^^^^^^^^^
 *     „Laut Bauplan fehlt hier eine Wand“ , sagte die Architektin .
 *
 * Only speech that names who is speaking counts: what the speaker thinks and says of their own is the quotation itself.
 */
export function findInsideQuotations(context: Context): void {
  const { words, drafts } = context;
  let inner: Words | null = null;
  for (let k = drafts.length - 1; k >= 0; k--) {
    const outer = drafts[k]!;
    const quote = outer.quote[0];
    if (
      outer.type !== "direct" ||
      outer.rule === "de/interview-answer" ||
      outer.quote.length !== 1 ||
      quote === undefined
    )
      continue;
    const close = words.closeOf[quote.first]!;
    if (close !== quote.last - 1 || words.quoteDepth[quote.first] !== 1 || close - quote.first <= SHORTEST) continue;
    inner ??= oneMarkLess(words);
    drafts.splice(k + 1, 0, ...statementsIn(context, inner, outer, quote.first + 1, close));
  }
}

/** What others have said in a stretch of somebody's speech, without its outermost marks. */
export function statementsIn(context: Context, words: Words, outer: Draft, first: number, close: number): Draft[] {
  const units = segmentWithin(words, first, close);
  const drafts: Draft[] = [];
  const within: Context = { ...context, words, units, clauses: units.map((unit) => clausesOf(words, unit)), drafts };
  for (let index = 0; index < units.length; index++) {
    findByVerb(within, index);
    findByPreposition(within, index);
    findByRelative(within, index);
    findByQuotation(within, index);
  }
  return drafts
    .filter((draft) => isOthers(within, draft))
    .map((draft) => ({
      ...draft,
      ...(isOwn(within, draft) && { speaker: outer.speaker }),
      unit: outer.unit,
      parent: outer,
    }));
}

/** "Ich habe ihr gesagt: ‚Lass das!‘": one's own words, where they stand in marks. */
const isOwn = ({ words }: Context, { speaker, type }: Draft): boolean =>
  type === "direct" && speaker[0] !== undefined && words.lower[speaker[0].first] === "ich";

/** Behind a verb a person or a body must speak ("Die Zahlen sagen , dass …" is no speech), behind "laut" any source may. */
function isOthers(context: Context, draft: Draft): boolean {
  const { words, entities } = context;
  const { speaker, medium, rule, parent, matrix } = draft;
  const [first] = speaker;
  if (first === undefined || parent !== null || medium.includes("thought") || rule === "de/demnach") return false;
  if (isOwn(context, draft)) return true;
  if (speakersAndImpersonal.has(words.lower[first.first]!)) return false;
  if (matrix === null) return true;
  const { lower } = words;
  const isArea = areaNouns.has(lower[first.last - 1]!) && first.last - first.first <= 2;
  return matrix.cue.isStrong && (lower[first.first] === "er" || isArea || namesSomebody(words, entities, first));
}

/** The same words as if their outermost quotation marks were not there. */
function oneMarkLess(words: Words): Words {
  const quoteDepth = words.quoteDepth.map((depth) => Math.max(0, depth - 1));
  const closeOf = words.closeOf.map((close, open) => (close >= 0 && words.quoteDepth[open]! > 1 ? close : -1));
  return { ...words, quoteDepth, closeOf };
}
