import { Can, FINITE, FiniteCell } from "../../../analysis/lexicon.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { genitiveArticles } from "../rows/word-classes/determiners.ts";
import { surelyInflected } from "../rows/word-classes/inflection.ts";
import {
  auxiliaries,
  auxiliariesAndModals,
  clusterVerbs,
  neverFinite,
  particlesOfWeisen,
  pluralModals,
  rejects,
} from "../rows/word-classes/verbs.ts";
import { isFormOfAddress } from "./forms-of-address.ts";

/** The verbs of a segment. */
export interface SegmentVerbs {
  /** Token of the finite verb, -1 for none. */
  readonly finite: number;
  readonly subjunctive: boolean;
  /** Whether there is an infinitive with "zu". */
  readonly zuInfinitive: boolean;
}

const CLOSED = Can.article | Can.pronoun | Can.preposition | Can.conjunction;
const SUBJUNCTIVE = Can.subjunctive1 | Can.subjunctive2;

/**
 * Finds the finite verb of a stretch of tokens. Forms that are only finite win; forms that may also be infinitive or
 * participle ("berichten", "bestätigt") count where nothing better is there.
 */
export function findVerbs(words: Words, first: number, last: number): SegmentVerbs {
  const { tokens, bits } = words;
  if (isFormOfAddress(words, first, last)) return { finite: -1, subjunctive: false, zuInfinitive: false };
  let strong = -1;
  let weak = -1;
  let noun = -1;
  let zuInfinitive = false;
  // A quotation around the whole stretch is no reason to doubt its verbs; a partial one inside is.
  const opensPart = words.closeOf[first]! >= 0 && words.closeOf[first]! < last - 2;
  const depth = opensPart ? 0 : words.quoteDepth[first]!;
  let bracket = false;
  for (let i = first; i < last; i++) {
    // "hat der Rat (der Elbkurier berichtete) entschieden": what stands in brackets is told beside.
    if (tokens.forms[i] === "(") bracket = i > first;
    else if (tokens.forms[i] === ")") bracket = false;
    if (bracket || tokens.kinds[i] === TokenKind.quoteMark) continue;
    const b = bits[i]!;
    if (b & Can.zuInfinitive) zuInfinitive = true;
    if (b & Can.infinitive && i > first && words.lower[i - 1] === "zu") {
      zuInfinitive = true;
      continue;
    }
    if (!canBeFinite(words, i, first, last) || isBeforeZu(words, i, last) || isPartOfZu(words, i, last)) continue;
    if (isInsidePhrase(words, i, first, last)) continue;
    if (isInitialNoun(words, i)) {
      if (!isHeadOfPhrase(words, i, last)) noun = i;
      continue;
    }
    const ambiguous =
      (b & (Can.infinitive | Can.participle2)) !== 0 || words.quoteDepth[i]! > depth || isLikeAttribute(words, i, last);
    if (!ambiguous && strong < 0) strong = i;
    else if (ambiguous && weak < 0) weak = i;
    else if (ambiguous && i === last - 1 && weak > first + FARTHEST_VERB && !opensBracket(words, weak, i)) weak = i;
  }
  const finite = strong >= 0 ? strong : weak >= 0 ? weak : noun;
  return { finite, subjunctive: finite >= 0 && isSubjunctive(words, finite), zuInfinitive };
}

/** Tokens in front of a verb in second place; behind more of them a verb that ends the stretch is more likely the finite one. */
const FARTHEST_VERB = 6;

/** "Nach dem Bericht … sollen sie Gerüchte verbreitet haben": what the last word completes; not "…, weil sie es haben wollen". */
const opensBracket = ({ bits, lower }: Words, verb: number, last: number): boolean =>
  pluralModals.has(lower[verb]!) ||
  (auxiliariesAndModals.has(lower[verb]!) &&
    !auxiliariesAndModals.has(lower[last]!) &&
    (bits[last]! & (Can.participle2 | Can.infinitive)) !== 0);

/** "stimmen zu wollen": an infinitive that another one with "zu" governs. */
const isBeforeZu = ({ bits, lower }: Words, i: number, last: number): boolean =>
  (bits[i]! & Can.infinitive) !== 0 && i + 2 < last && lower[i + 1] === "zu" && (bits[i + 2]! & Can.infinitive) !== 0;

/** "Schlüssel verkauft zu haben", "gewählt zu werden": a participle in front of its auxiliary with "zu". */
function isPartOfZu({ bits, lower }: Words, i: number, last: number): boolean {
  if ((bits[i]! & Can.participle2) === 0) return false;
  // "beteiligt gewesen zu sein"
  const zu = clusterVerbs.has(lower[i + 1] ?? "") ? i + 2 : i + 1;
  return zu + 1 < last && lower[zu] === "zu" && auxiliaries.has(lower[zu + 1]!);
}

/** "Hinweise kamen", "Teile des Dachs fielen": the capital of a sentence's first word hides that it is a noun. */
const isInitialNoun = ({ tokens, bits }: Words, i: number): boolean =>
  isCapital(tokens, i) && (bits[i]! & (Can.noun | Can.properNoun | Can.article | Can.pronoun)) !== 0;

/** "Versuche des Piloten", "Lüge und Unschuld": what only a noun has behind it. */
const isHeadOfPhrase = ({ lower, bits }: Words, i: number, last: number): boolean =>
  (bits[i]! & Can.noun) !== 0 &&
  i + 1 < last &&
  ((genitiveArticles.has(lower[i + 1]!) && lower[i + 1]!.endsWith("s")) || lower[i + 1] === "und");

/** "mit der Sache vertraute Personen": an adjective has the form, and a noun follows. */
const isLikeAttribute = (words: Words, i: number, last: number): boolean =>
  (words.bits[i]! & Can.adjective) !== 0 && i + 1 < last && isNounForm(words, i + 1);

/** "in einem gestern veröffentlichten Bericht": between an article and a noun, with what tells when or how. */
function isInsidePhrase(words: Words, i: number, first: number, last: number): boolean {
  const { agreement, bits, lower, tokens } = words;
  if (!isLikeAttribute(words, i, last)) return false;
  let k = i - 1;
  while (k > first && k > i - LONGEST_TELLING && (bits[k]! & Can.adverb) !== 0 && (bits[k]! & (CLOSED | FINITE)) === 0)
    k--;
  const goesWith = agreement[i + 1] === 0 || (agreement[k]! & agreement[i + 1]!) !== 0;
  return k < i - 1 && k >= first && (bits[k]! & Can.article) !== 0 && goesWith && tokens.forms[i] === lower[i];
}

/** Words between an article and the participle of its phrase, at most. */
const LONGEST_TELLING = 4;

/** Whether a token has the form of a finite verb and stands where one may. */
export function canBeFinite(words: Words, i: number, first: number, last: number): boolean {
  const { tokens, bits, lower } = words;
  const b = bits[i]!;
  if ((b & FINITE) === 0 || (neverFinite.has(lower[i]!) && !hasItsParticle(words, i, last))) return false;
  if (isNounForm(words, i) || isGuessedNoun(words, i)) return false;
  if ((b & CLOSED) !== 0 && (b & (Can.thirdSingular | Can.thirdPlural)) === 0) return false;
  if ((b & (Can.thirdSingular | Can.thirdPlural)) === 0) return false;
  // "meine Damen und Herren": a determiner, whatever verb looks like it.
  if ((b & (Can.article | Can.pronoun)) !== 0 && i + 1 < last && isNounForm(words, i + 1)) return false;
  // "die geplante Reform", "der erklärte Gegner": an attribute between its article and its noun.
  if (b & (Can.adjective | Can.participle2) && lower[i]!.endsWith("e") && i > first && i + 1 < last) {
    const previous = bits[i - 1]!;
    if (
      isCapital(tokens, i + 1) &&
      previous & (Can.article | Can.preposition | Can.adjective) &&
      !isNounForm(words, i - 1) &&
      !clashes(words, i)
    )
      return false;
  }
  if (
    b & (Can.adjective | Can.participle2) &&
    surelyInflected.test(lower[i]!) &&
    (b & (Can.infinitive | Can.past)) === 0
  )
    return false;
  return true;
}

/** "Das erklärte General Moor": the article in front and the noun behind do not go together. */
function clashes({ agreement, bits }: Words, i: number): boolean {
  const [before, behind] = [agreement[i - 1]!, agreement[i + 1]!];
  return (bits[i - 1]! & Can.article) !== 0 && before !== 0 && behind !== 0 && (before & behind) === 0;
}

/** "… weise die Vorwürfe zurück": at the end of the stretch stands what only a verb has. */
const hasItsParticle = ({ lower }: Words, i: number, last: number): boolean =>
  lower[i] === rejects && i + 1 < last && particlesOfWeisen.has(lower[last - 1]!);

/**
 * Whether a token is a finite verb whatever stands around it: no infinitive or participle has its form, and where an
 * adjective has ("erklärte"), no noun follows.
 */
export function isSurelyFinite(words: Words, i: number, first: number, last: number): boolean {
  if (!canBeFinite(words, i, first, last)) return false;
  if ((words.bits[i]! & (Can.infinitive | Can.participle2 | Can.noun | Can.adverb | CLOSED)) !== 0) return false;
  if ((words.bits[i]! & Can.adjective) === 0) return true;
  return i + 1 >= last || !isCapital(words.tokens, i + 1);
}

/** "Wirtschaftsverbände" opens a sentence: only a small letter that the dictionary knows could make it a verb. */
const isGuessedNoun = ({ bits, lexicon, tokens }: Words, i: number): boolean =>
  (bits[i]! & Can.noun) !== 0 && isCapital(tokens, i) && lexicon.entryLowered(tokens.forms[i]!) === 0;

const isCapital = ({ forms }: Tokens, i: number): boolean => charClass(forms[i]!.charCodeAt(0)) === CharClass.upper;

const isNounForm = ({ tokens }: Words, i: number): boolean => isCapital(tokens, i) && !beginsStretch(tokens, i);

/**
 * Forms that can only be Konjunktiv in the third person, as news text has it outside quotations: "sei", "habe", "komme",
 * "käme"; not "sagte", "teilten", which may be indicative.
 */
export function isSubjunctive(words: Words, i: number): boolean {
  const third = words.finite[i]! & (FiniteCell.thirdSingular | FiniteCell.thirdPlural);
  if (third === 0) return (words.bits[i]! & SUBJUNCTIVE) !== 0 && (words.bits[i]! & Can.indicative) === 0;
  const subjunctive = third & (FiniteCell.subjunctive1 | FiniteCell.subjunctive2);
  return subjunctive === third && !besideIch(words, i);
}

/** "ich habe" is the first person: the pronoun stands within a few words of the verb. */
function besideIch(words: Words, i: number): boolean {
  const from = Math.max(0, i - NEAR);
  const to = Math.min(words.tokens.count, i + NEAR);
  for (let k = from; k < to; k++) if (words.lower[k] === "ich") return true;
  return false;
}

const NEAR = 4;
