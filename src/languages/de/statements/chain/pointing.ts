import { Can } from "../../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { bodyNoun } from "../../entities/noun-tables.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { formsOfReading } from "../../rows/modals.ts";
import { documentNouns, statementNouns } from "../../rows/statements/chain-words.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { isCarrier } from "../source-nouns.ts";

/** What "demnach" points back to: a statement, whose chain it shares, or a document that speaks. */
export type Antecedent =
  | { readonly kind: "statement"; readonly draft: Draft }
  | { readonly kind: "document"; readonly source: TokenRange };

export const isPointing = (draft: Draft): boolean => draft.rule === "de/demnach";

/** Statements in front that "demnach" is held against. */
const RECENT = 12;

/** The same without "demnach" where it only means "therefore": nothing in front that it could point back to. */
export function withoutConclusions(context: Context): Context {
  const drafts = context.drafts.filter(
    (draft, k, all) =>
      !isPointing(draft) ||
      isToldByForm(context, draft) ||
      antecedentOf(context, draft, all.slice(Math.max(0, k - RECENT), k)) !== null,
  );
  return { ...context, drafts };
}

/** "Demnach habe sie in Kiel gelebt", "Demnach sollen Fähren länger fahren": the form tells somebody else's word, wherever that is named. */
const isToldByForm = ({ clauses, words }: Context, { unit, quote }: Draft): boolean =>
  clauses[unit]!.some(
    (c) =>
      (c.subjunctive || HEARSAY.has(words.lower[c.finite]!)) &&
      quote.some(({ first, last }) => first <= c.finite && c.finite < last),
  );

const HEARSAY = formsOfReading("hearsay");

/** Sentences back that "demnach" reaches. */
const FARTHEST = 3;

/** The nearest statement or document in front; null where "demnach" can only mean "therefore". `before`: drafts of earlier units, in order. */
export function antecedentOf(context: Context, draft: Draft, before: readonly Draft[]): Antecedent | null {
  const last = before.findLast(
    (d) =>
      d.unit < draft.unit &&
      d.unit >= draft.unit - FARTHEST &&
      d.type !== "asserted" &&
      d.parent === null &&
      d.rule !== "de/plan" &&
      !isPointing(d),
  );
  const document = documentBefore(context, draft.unit);
  // The nearer of both; of one sentence the statement, whose speaker it has.
  if (last !== undefined && (document === null || endOf(last) >= document.unit))
    return { kind: "statement", draft: last };
  return document === null ? null : { kind: "document", source: document.source };
}

/** "Das teilte das Amt auf Anfrage mit": the sentence that frames the one before. */
const endOf = ({ unit, rule }: Draft): number => (rule === "de/das-teilte-mit" ? unit + 1 : unit);

/** "Das Amt legte seinen Jahresbericht vor.", "Der Gesetzentwurf sieht … vor.": the first text named in the sentence before. */
export function documentBefore(
  { words, units }: Context,
  index: number,
): { readonly source: TokenRange; readonly unit: number } | null {
  for (let u = index - 1; u >= 0 && u >= index - FARTHEST; u--) {
    const unit = units[u]!;
    for (let i = unit.first; i < unit.end; i++) {
      if (!isDocument(words, i)) continue;
      let first = i;
      while (
        first > unit.first &&
        /^\p{Ll}/u.test(words.tokens.forms[first - 1]!) &&
        words.bits[first - 1] !== 0 &&
        first > i - LONGEST_PHRASE &&
        // "verabschiedete eine Resolution": nothing of the phrase stands in front of its article.
        (words.bits[first]! & Can.article) === 0 &&
        isAttributive(words, first - 1)
      )
        first--;
      if (first === unit.first + 1 && isAttributive(words, unit.first)) first = unit.first;
      return { source: range(first, Math.max(i + 1, nounPhraseEnd(words, i, unit.end))), unit: u };
    }
  }
  return null;
}

const LONGEST_PHRASE = 4;
const isAttributive = (words: Words, i: number): boolean =>
  (words.bits[i]! & (Can.adjective | Can.article | Can.pronoun)) !== 0;

export const isDocument = (words: Words, i: number): boolean =>
  words.tokens.forms[i] !== words.lower[i] &&
  (documentNouns.test(words.lower[i]!) ||
    (isCarrier(words.lower[i]!) && !statementNouns.test(words.lower[i]!) && bodyNoun(words.lower[i]!) === null));
