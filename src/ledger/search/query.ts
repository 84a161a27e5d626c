import type { Lexicon } from "../../analysis/lexicon.ts";
import { termsAmong } from "./terms.ts";

/** One thing that a document must have or must not have. */
export interface Condition {
  readonly kind: "word" | "prefix" | "phrase";
  readonly negative: boolean;
  /** For each word the dictionary forms it can have; one list for a word or prefix, one a word for a phrase. */
  readonly words: readonly (readonly string[])[];
}

const PART = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads a search: words that must all be there in any of their forms, "words in this order", -without, anf* for
 * beginnings. What holds no letter or digit is left out; `[]` for an empty search.
 */
export function parseQuery(text: string, lexicons: readonly Lexicon[]): readonly Condition[] {
  return [
    ...text
      .normalize("NFC")
      .replace(/[„“”»«]/gu, '"')
      .matchAll(PART),
  ].flatMap(({ groups }) => {
    const negative = groups?.minus !== undefined;
    if (groups?.phrase !== undefined) return conditionOf(groups.phrase, negative, "phrase", lexicons);
    const word = groups?.word ?? "";
    if (word.endsWith("*")) {
      const [prefix] = [...word.toLowerCase().matchAll(WORD)].map(([match]) => match);
      return prefix ? [{ kind: "prefix" as const, negative, words: [[prefix]] }] : [];
    }
    return conditionOf(word, negative, "word", lexicons);
  });
}

/** "Nordsee-Kurier" is a phrase of two words. */
function conditionOf(
  text: string,
  negative: boolean,
  kind: "word" | "phrase",
  lexicons: readonly Lexicon[],
): readonly Condition[] {
  const words = [...text.matchAll(WORD)].map(([word]) => formsOf(word, lexicons));
  if (words.length === 0) return [];
  return [{ kind: words.length > 1 ? "phrase" : kind === "phrase" ? "word" : kind, negative, words }];
}

/** People search in small letters: "fähren" is a form of "fahren" and of "Fähre". */
function formsOf(word: string, lexicons: readonly Lexicon[]): readonly string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word, capital].flatMap((form) => termsAmong(form, lexicons, false)))].sort();
}

const quoted = (term: string): string => `"${term}"`;
const lexeme = (term: string): string => `'${term}'`;

/** As FTS5 has it, or null when nothing is asked for. A search of exclusions alone finds nothing. */
export function asFts5(conditions: readonly Condition[]): string | null {
  const [wanted, unwanted] = [false, true].map((negative) =>
    conditions
      .filter((condition) => condition.negative === negative && !(negative && condition.kind === "phrase"))
      .flatMap(({ kind, words }) =>
        words.map(
          (forms) => `(${forms.map((form) => (kind === "prefix" ? `${quoted(form)}*` : quoted(form))).join(" OR ")})`,
        ),
      ),
  );
  if (!wanted || wanted.length === 0) return null;
  return `(${wanted.join(" AND ")})${(unwanted ?? []).map((part) => ` NOT ${part}`).join("")}`;
}

/** As a tsquery, or null when nothing is asked for. */
export function asTsquery(conditions: readonly Condition[]): string | null {
  const parts = conditions
    .filter(({ negative, kind }) => !(negative && kind === "phrase"))
    .flatMap(({ kind, words, negative }) =>
      words.map(
        (forms) =>
          `${negative ? "!" : ""}(${forms.map((form) => (kind === "prefix" ? `${lexeme(form)}:*` : lexeme(form))).join(" | ")})`,
      ),
    );
  return conditions.some(({ negative }) => !negative) ? parts.join(" & ") : null;
}
