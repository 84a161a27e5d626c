import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { range } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { hearsayNoun, opensSource } from "../../rows/statements/cue-words.ts";
import { addingConjunctions } from "../../rows/word-classes/conjunctions.ts";
import { genitiveArticles } from "../../rows/word-classes/determiners.ts";
import { relativePronouns } from "../../rows/word-classes/pronouns.ts";
import { isSourceNoun, isThought } from "../source-nouns.ts";
import { asksFor, holdsNoun } from "./behind.ts";
import { type FoundFrame, type FrameSite, LONGEST_TO_NOUN } from "./found.ts";

/** "Medienberichten zufolge", "der Reederei zu Folge", "ihrer Ansicht nach": the source in front. */
export function before(site: FrameSite): FoundFrame | null {
  if (site.row.needs === "head") return beforeWithHead(site);
  const first = phraseStart(site) ?? fieldStart(site);
  if (first === null || (site.row.needs === "noun" && !holdsNoun(site.words, first, site.first))) return null;
  return foundFrom(site, first, site.row.thought);
}

const foundFrom = ({ row, first, last }: FrameSite, from: number, thought: boolean): FoundFrame => ({
  frame: range(from, last),
  cue: range(first, last),
  speaker: range(from, first),
  rule: row.rule,
  thought,
});

/** Where the noun phrase begins that ends right before the words: "einem Bericht der Zeitung zufolge". */
function phraseStart({ words, unit, clauses, first: i }: FrameSite): number | null {
  for (let first = Math.max(unit.first, i - LONGEST_BEFORE); first < i; first++) {
    if (first > unit.first && !startsPhrase(words, first)) continue;
    // "der Fahrer , der dem Bericht zufolge floh": the pronoun is no part of the source.
    if (first + 1 < i && clauses.some((c) => c.kind === "relative" && c.first === first)) continue;
    if (nounPhraseEnd(words, first, i) === i && isDative(words, first, i)) return first;
  }
  return null;
}

/**
 * Whether the heads of the phrase can be in the dative, which "zufolge" wants. A bare name takes no genitive:
 *
 *     leiden Frauen und Kinder einer Studie zufolge        kündigte Holm der Agentur zufolge
 *                              ^                                         ^
 */
function isDative(words: Words, first: number, last: number): boolean {
  const heads = [first];
  for (let i = first + 1; i + 1 < last; i++) if (addingConjunctions.has(words.lower[i]!)) heads.push(i + 1);
  for (const head of heads) {
    const cells = agreementOf(words, range(head, last));
    if (cells !== 0 && (cells & Cell.dative) === 0) return false;
  }
  return last - first < 3 || !genitiveArticles.has(words.lower[first + 1]!) || isSourceNoun(words.lower[first]!);
}

/** "Auch den Behörden in Emden zufolge wurde …": what stands before the words and the verb of the sentence. */
function fieldStart({ words, unit, clauses, first, last }: FrameSite): number | null {
  const main: Clause | undefined = clauses[0];
  if (main === undefined || main.first !== unit.first || first - unit.first > LONGEST_BEFORE) return null;
  const next = words.lower[last] === "," ? last + 1 : last;
  if (main.finite === next) return unit.first;
  const second = clauses[1];
  if (second?.finite !== next) return null;
  // "Das Amt erklärte , einem „neuen Bericht“ zufolge sei …": the field of the second clause.
  return main.finite >= 0 && main.kind === "verbSecond" ? second.first : unit.first;
}

const LONGEST_BEFORE = 14;

function startsPhrase(words: Words, i: number): boolean {
  const previous = words.bits[i - 1]!;
  if (words.tokens.forms[i - 1] === ",") return true;
  if (relativePronouns.has(words.lower[i - 1]!) && words.tokens.forms[i - 2] === ",") return true;
  return (
    (previous & (Can.article | Can.adjective | Can.preposition)) === 0 ||
    (previous & (Can.indicative | Can.subjunctive1 | Can.subjunctive2 | Can.adverb)) !== 0
  );
}

/** "ihrer Ansicht nach", "eigenen Angaben nach"; "dem Vernehmen nach" names nobody. */
function beforeWithHead(site: FrameSite): FoundFrame | null {
  const { words, unit, first: i } = site;
  if (isHearsay(words, unit.first, i)) return foundFrom(site, i - 2, false);
  for (let k = i - 1; k >= unit.first && k >= i - LONGEST_TO_NOUN; k--) {
    if (!isSourceNoun(words.lower[k]!) || asksFor(words.lower[k]!)) continue;
    let first = k;
    while (first > unit.first && first > k - LONGEST_OWNER && opensSource.test(words.lower[first - 1]!)) first--;
    return k === i - 1 && first < k ? foundFrom(site, first, isThought(words.lower[k]!)) : null;
  }
  return null;
}

/** Determiners and adjectives between an owner and the noun. */
const LONGEST_OWNER = 2;

const isHearsay = ({ lower }: Words, from: number, i: number): boolean =>
  i - 2 >= from && lower[i - 1] === hearsayNoun && lower[i - 2] === "dem";
