import { Can, Cell, FiniteCell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf, canBeNominative, isMeasure, nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { inCircles } from "../rows/statements/chain-words.ts";
import { abstractNouns, comparing, insideWords, pairing, whatPronoun } from "../rows/statements/cue-words.ts";
import {
  adverbsOfTwo,
  amongThem,
  beforeSubject,
  behindFirstField,
  betweenVerbAndSubject,
  degreesOfTwo,
} from "../rows/word-classes/adverbs.ts";
import { addingConjunctions } from "../rows/word-classes/conjunctions.ts";
import { timeNouns } from "../rows/word-classes/days.ts";
import { definiteArticles, nominativeOpeners } from "../rows/word-classes/determiners.ts";
import {
  agentPrepositions,
  beforeRelatives,
  contractedPrepositions,
  sourcePrepositions,
} from "../rows/word-classes/prepositions.ts";
import {
  impersonalPronouns,
  nominativePronouns,
  owningRelatives,
  personalPronouns,
} from "../rows/word-classes/pronouns.ts";
import type { Cue } from "./cues.ts";
import { isCarrier } from "./source-nouns.ts";

/**
 * The subject of a clause, as the words of its noun phrase with all attributes.
 *
 *     Der Chef der Bundesagentur , Frank Weise , sagte am Montag , …
 *     ^                                        ^
 */
export function subjectOf(words: Words, clause: Clause): TokenRange | null {
  if (clause.finite < 0) return null;
  const byRule = subjectByRule(words, clause);
  if (byRule !== null) return byRule;
  const head = subjectInTree(words, clause);
  const phrase = head < 0 ? null : phraseAround(words, clause, head);
  // "Rascher forderte die Länder auf": the tree may take for an adjective what is a name.
  return phrase !== null && isNameInFront(words, clause) && !agrees(words, phrase, clause.finite) ? null : phrase;
}

/** One word with a capital alone in front of the verb. */
const isNameInFront = (words: Words, { kind, finite, first }: Clause): boolean =>
  kind === "verbSecond" && finite === first + 1 && words.tokens.forms[first] !== words.lower[first];

/** Tokens on either side of the verb in which its subject is looked for. */
const WINDOW = 60;

/** The token that the tree has as the subject of the clause's verb; -1 for none. */
function subjectInTree({ tokens, trees }: Words, { verb, finite }: Clause): number {
  if (verb === null || trees === null) return -1;
  const sentence = tokens.sentenceOf[finite]!;
  const { first, last } = tokens.sentences[sentence]!;
  const { labels, deprel, heads } = trees.of(sentence);
  const end = Math.min(last, finite + WINDOW) - first;
  for (let i = Math.max(first, finite - WINDOW) - first; i < end; i++)
    if (labels.deprel[deprel[i]!]!.startsWith("nsubj") && verb.tokens.includes(first + heads[i]!)) return first + i;
  return -1;
}

/** The noun phrase of a head, from its first word before it that depends on it. */
function phraseAround(words: Words, clause: Clause, head: number): TokenRange | null {
  if (words.trees === null) return null;
  const sentence = words.tokens.sentenceOf[head]!;
  const from = words.tokens.sentences[sentence]!.first;
  const { heads } = words.trees.of(sentence);
  let first = head;
  // "Der Wirt , der schwieg , bis der Rat kam , sagt": the clause begins at its verb, far behind its subject.
  const floor = head < clause.first ? from : Math.max(from, clause.first);
  while (first > floor && from + heads[first - 1 - from]! >= first && from + heads[first - 1 - from]! <= head) first--;
  while (first < head && beforeSubject.has(words.lower[first]!)) first++;
  const end = Math.max(nounPhraseEnd(words, first, clause.last), head + 1);
  if (clause.kind === "verbSecond" && first === fieldStart(words, clause) && end <= clause.finite)
    return isTimePhrase(words, first, end) ? null : range(first, fieldEnd(words, clause, end));
  return isTimePhrase(words, first, end) ? null : withApposition(words, clause, range(first, end));
}

/** The subject by its place and form, without the tree. */
export function subjectByRule(words: Words, clause: Clause): TokenRange | null {
  switch (clause.kind) {
    case "verbSecond":
      return ofVerbSecond(words, clause);
    case "verbFirst":
      return behind(words, clause, clause.finite + 1);
    case "relative":
      return ofRelative(words, clause);
    case "subordinate":
      return ofSubordinate(words, clause);
    default:
      return null;
  }
}

/** The relative pronoun, or what stands behind it: "der es sagte", "in dem er verlangte". */
function ofRelative(words: Words, clause: Clause): TokenRange | null {
  // "…, und der Minister versichere": no pronoun opens it.
  if (addingConjunctions.has(words.lower[clause.first]!)) return behind(words, clause, clause.first + 1);
  const pronoun = beforeRelatives.has(words.lower[clause.first]!) ? clause.first + 1 : clause.first;
  // "eine Form , die man nur bestaunen kann": behind the pronoun stands one that can be nothing but a subject.
  const isFirst = pronoun === clause.first && !nominativePronouns.has(words.lower[pronoun + 1] ?? "");
  // "…, was die Stadt bestätigte": a thing that is told of, where somebody else can be the subject.
  const other = words.lower[pronoun] === whatPronoun ? behind(words, clause, pronoun + 1) : null;
  if (other !== null && other.last <= clause.finite) return other;
  if (isFirst && canBeNominative(words, range(pronoun, pronoun + 1))) return range(pronoun, pronoun + 1);
  // "in dessen Folge das Gericht urteilte": the noun that the pronoun owns stands behind the preposition, too.
  const isOwned = pronoun > clause.first && owningRelatives.has(words.lower[pronoun]!);
  return behind(words, clause, isOwned ? nounPhraseEnd(words, pronoun + 1, clause.last) : pronoun + 1);
}

function ofVerbSecond(words: Words, clause: Clause): TokenRange | null {
  const { finite } = clause;
  const first = fieldStart(words, clause);
  const pronoun = nominativePronouns.has(words.lower[finite + 1] ?? "");
  if (!pronoun) {
    const field = firstField(words, clause, first) ?? wholeField(words, clause, first);
    const several = enumerated(words, range(first, nounPhraseEnd(words, first, finite)), finite, finite);
    if (several?.last === finite) return several;
    if (field && agrees(words, field, finite) && !isObject(words, clause, field)) return field;
  }
  return behind(words, clause, finite + 1) ?? (first < finite ? firstField(words, clause, first) : null);
}

/**
 * An object in front of its verb: it could be the subject by its form, the phrase right behind the verb can be nothing else.
 *
 *     Die Zahl von 14 Rissen bestätigte der Sprecher .
 *     ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^
 */
function isObject(words: Words, clause: Clause, field: TokenRange): boolean {
  const { finite } = clause;
  if (words.lower[finite + 1] !== "der") return false;
  const behind = range(finite + 1, nounPhraseEnd(words, finite + 1, clause.last));
  // "der Sprecher" is a genitive plural, too, which does not stand behind a verb.
  const masculine = Cell.nominative & Cell.masculine & Cell.singular;
  return (
    (agreementOf(words, field) & Cell.accusative) !== 0 &&
    behind.last > behind.first + 1 &&
    (agreementOf(words, behind) & ~Cell.genitive) === masculine &&
    agrees(words, behind, finite) &&
    !isTimePhrase(words, behind.first, behind.last)
  );
}

/** Behind "auch", "doch" and the like. */
function fieldStart({ lower }: Words, { first, finite }: Clause): number {
  let i = first;
  while (i < finite && beforeSubject.has(lower[i]!)) i++;
  return i;
}

/** The first field, where it is a noun phrase that can be a subject. */
function firstField(words: Words, clause: Clause, first: number): TokenRange | null {
  const { finite } = clause;
  const end = nounPhraseEnd(words, first, finite);
  if (end === first || isTimePhrase(words, first, end)) return null;
  if (!canBeNominative(words, range(first, end)) || holdsZu(words, end, finite)) return null;
  return range(first, fieldEnd(words, clause, end));
}

/**
 * A first field that begins with an article of the nominative, however its phrase goes on:
 *
 *     Der erst kürzlich ernannte Leiter , Karl Moor , hat Papst Benedikt gebeten , …
 *     ^                                           ^
 */
function wholeField(words: Words, clause: Clause, first: number): TokenRange | null {
  const { finite } = clause;
  if (!nominativeOpeners.has(words.lower[first]!) || nounPhraseEnd(words, first, finite) > first) return null;
  // "Sowohl dem Trend folgend , als auch …": the case stands behind the first word.
  if (!canBeNominative(words, range(first + 1, Math.max(first + 2, nounPhraseEnd(words, first + 1, finite)))))
    return null;
  const last = fieldEnd(words, clause, finite);
  return words.tokens.forms.slice(first + 1, last).some((form, k) => form !== words.lower[first + 1 + k])
    ? range(first, last)
    : null;
}

/** "bemühen sich, keine Angst zu schüren und rechnen nicht": without its second comma the infinitive seems to be a first field. */
function holdsZu({ bits, lower }: Words, first: number, last: number): boolean {
  for (let i = first; i + 1 < last; i++) if (lower[i] === "zu" && (bits[i + 1]! & Can.infinitive) !== 0) return true;
  return false;
}

/** The rest of the field is an apposition or a phrase with a preposition, all part of the subject; a relative clause is about it. */
function fieldEnd(words: Words, { own, finite }: Clause, end: number): number {
  let last = finite;
  own.forEach((segment, k) => {
    const next = own[k + 1];
    if (next !== undefined && segment.last >= end && next.first > segment.last + 1 && segment.last < last)
      last = segment.last;
  });
  // "Die Gegner , darunter der Imkerverein , sagten": who is among them is told beside.
  for (const { first } of own) if (first > end && first < last && amongThem.has(words.lower[first]!)) last = first - 1;
  while (last > end && behindFirstField.has(words.lower[last - 1]!)) last--;
  return last;
}

export function isTimePhrase(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    // "das „Blatt am Sonntag“": a name.
    if (words.quoteDepth[i]! > words.quoteDepth[first]!) continue;
    if (timeNouns.has(words.lower[i]!) && !isMeasure(words, i, end)) return true;
  }
  return false;
}

/** Whether subject and verb agree in number; singulars joined with "und" and unknown words agree with everything. */
export function agrees(words: Words, subject: TokenRange, finite: number): boolean {
  const cells = agreementOf(words, subject) & Cell.nominative;
  const verb = words.finite[finite]!;
  const singular = (verb & FiniteCell.thirdSingular) !== 0;
  const plural = (verb & FiniteCell.thirdPlural) !== 0;
  // "Die Pläne Moors und Brandts nannte …": several are no one, whatever is joined to them.
  const isSeveral = cells !== 0 && (cells & Cell.singular) === 0 && singular && !plural;
  for (let i = subject.first; i < subject.last && !isSeveral; i++)
    if (addingConjunctions.has(words.lower[i]!) || isPairing(words, i)) return true;
  if (cells === 0 || singular === plural) return true;
  if (words.tokens.kinds[subject.first] === TokenKind.number) return true;
  return (cells & (singular ? Cell.singular : Cell.plural)) !== 0;
}

/** "sowohl das Amt als auch die Stadt" */
const isPairing = ({ lower }: Words, i: number): boolean => lower[i] === pairing && lower[i - 1] === comparing;

/** "fragte ihr Maat": before a common noun without an article "ihr" is whose it is; "sagte ihr Holm" is said to her. */
const opensSubject = (words: Words, i: number, limit: number): boolean =>
  words.lower[i] === "ihr" &&
  i + 1 < limit &&
  (words.bits[i + 1]! & (Can.noun | Can.properNoun)) === Can.noun &&
  words.tokens.forms[i + 1] !== words.lower[i + 1] &&
  canBeNominative(words, range(i, i + 2));

/**
 * "beharren auf Gesprächen", "verwies auf mögliche Folgen": what may be a particle is a preposition in front of a noun without an
 * article, with or without an adjective.
 */
function isLooseWord({ bits, lower, tokens }: Words, { verb }: Clause, i: number): boolean {
  if ((bits[i]! & (Can.adverb | Can.verbParticle)) === 0) return false;
  if ((bits[i]! & Can.preposition) === 0) return true;
  // "nach der Übergabe an eine Behörde": in front of an article only the verb's own particle is none.
  if ((bits[i + 1]! & Can.article) !== 0) return verb?.tokens.includes(i) === true;
  let next = i + 1;
  while (next < tokens.count && isBareAdjective({ bits, lower, tokens }, next)) next++;
  return next >= tokens.count || tokens.forms[next] === lower[next];
}

const isBareAdjective = ({ bits, lower, tokens }: Pick<Words, "bits" | "lower" | "tokens">, i: number): boolean =>
  tokens.forms[i] === lower[i] && (bits[i]! & (Can.adjective | Can.article | Can.pronoun)) === Can.adjective;

/** The first noun phrase behind the verb that can be a subject. */
function behind(words: Words, clause: Clause, from: number): TokenRange | null {
  const limit = clause.last;
  let i = from;
  let hops = 0;
  while (i < limit && hops < MOST_PHRASES) {
    const word = words.lower[i]!;
    // "schrieb unter anderem die Zeitung"
    if (adverbsOfTwo.get(word)?.has(words.lower[i + 1] ?? "")) {
      i += 2;
      continue;
    }
    const isSkipped = betweenVerbAndSubject.has(word) && !opensSubject(words, i, limit);
    if (isSkipped || words.bits[i] === 0 || isLooseWord(words, clause, i)) {
      const end = nounPhraseEnd(words, i, limit);
      if (end === i || isSkipped) {
        if (word === "," || word === ":") return null;
        i++;
        continue;
      }
    }
    if ((words.bits[i]! & Can.preposition) !== 0 && nounPhraseEnd(words, i, limit) === i) {
      // "von bis zu 100.000 Gästen"
      const from = degreesOfTwo.get(words.lower[i + 1] ?? "")?.has(words.lower[i + 2] ?? "") ? i + 3 : i + 1;
      const end = nounPhraseEnd(words, from, limit);
      i = Math.max(end, i + 1);
      hops++;
      continue;
    }
    const end = nounPhraseEnd(words, i, limit);
    if (end === i) {
      i++;
      continue;
    }
    // "Irrsinn nennt das die Wirtin": in front of another article "das" is what is told.
    if (word === "das" && end === i + 1 && definiteArticles.has(words.lower[end] ?? "")) {
      i = end;
      continue;
    }
    const phrase = range(i, end);
    const several = enumerated(words, phrase, clause.finite, limit);
    if (several !== null) return several;
    if (canBeNominative(words, phrase) && agrees(words, phrase, clause.finite) && !isTimePhrase(words, i, end)) {
      // "so erzählt es ein Helfer": what is told, in front of who tells it.
      const teller = words.lower[i] === "es" && hops === 0 ? behindEs(words, clause, end) : null;
      return withApposition(words, clause, teller ?? phrase);
    }
    i = end;
    hops++;
  }
  return null;
}

/** The phrase right behind "es" that can be nothing but a subject. */
function behindEs(words: Words, clause: Clause, first: number): TokenRange | null {
  const phrase = range(first, nounPhraseEnd(words, first, clause.last));
  if (phrase.last <= first + 1 || !agrees(words, phrase, clause.finite)) return null;
  const cells = agreementOf(words, phrase);
  return (cells & Cell.nominative) !== 0 && (cells & Cell.masculine) !== 0 && !isTimePhrase(words, first, phrase.last)
    ? phrase
    : null;
}

/**
 * Several that speak together, of whom the first alone would not do for a verb in the plural:
 *
 *     berichten die Agentur Nordlicht , das Blatt Elbkurier und der Sender
 *               ^                                                        ^
 */
function enumerated(words: Words, { first, last }: TokenRange, finite: number, limit: number): TokenRange | null {
  const verb = words.finite[finite]!;
  if ((verb & FiniteCell.thirdPlural) === 0 || (verb & FiniteCell.thirdSingular) !== 0) return null;
  if (last <= first || words.lower[last] !== "," || !canBeNominative(words, range(first, last))) return null;
  if ((agreementOf(words, range(first, last)) & Cell.singular) === 0 && words.agreement[last - 1] !== 0) return null;
  for (let i = last; i < limit && words.lower[i] === ","; ) {
    const from = addingConjunctions.has(words.lower[i + 1] ?? "") ? i + 2 : i + 1;
    const end = nounPhraseEnd(words, from, limit);
    if (end === from || isTimePhrase(words, from, end)) return null;
    const isLast = from === i + 2 || words.lower.slice(from, end).some((word) => addingConjunctions.has(word));
    if (isLast) return range(first, end);
    i = end;
  }
  return null;
}

/** The first phrase behind the verb of a main clause that can be its subject, `skipped` tokens passed over. */
export const subjectBehind = (words: Words, clause: Clause, skipped = 0): TokenRange | null =>
  behind(words, clause, clause.finite + 1 + skipped);

/** A subject does not stand behind more phrases than these; a limit keeps long texts linear. */
const MOST_PHRASES = 5;

/** "ein Anführer auf der anderen Seite , Karl Holm , …": behind a phrase with a preposition that ends at a comma. */
function behindAttribute(words: Words, clause: Clause, i: number): number {
  if ((words.bits[i]! & Can.preposition) === 0 || i + 1 >= clause.last) return i;
  const end = nounPhraseEnd(words, i + 1, clause.last);
  return end > i + 1 && words.lower[end] === "," ? end : i;
}

/** A word with a capital that can only be a name, or that no dictionary has. */
const isProperNoun = ({ bits, lower, tokens }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] && ((bits[i]! & (Can.properNoun | Can.noun)) === Can.properNoun || bits[i] === 0);

/** "sagte Frank Weise , Chef der Agentur": the fragment behind a comma that is itself a noun phrase. */
export function withApposition(words: Words, clause: Clause, phrase: TokenRange): TokenRange {
  if (personalPronouns.has(words.lower[phrase.last - 1]!)) return phrase;
  // "spricht Ute Moor mit Jan Holm , Leiter des Amts": a name has no such attribute.
  const comma = isProperNoun(words, phrase.last - 1) ? phrase.last : behindAttribute(words, clause, phrase.last);
  if (words.lower[comma] !== ",") return phrase;
  const segment = clause.own.find((s) => s.first === comma + 1);
  if (segment?.kind !== "fragment") return phrase;
  const end = nounPhraseEnd(words, segment.first, segment.last);
  return end > segment.first ? range(phrase.first, end) : phrase;
}

function ofSubordinate(words: Words, clause: Clause): TokenRange | null {
  let i = clause.first;
  while (i < clause.finite && words.lower[i] !== clause.opener) i++;
  return behind(words, clause, i + 1);
}

/**
 * "von der Polizei", "vom Ministerium": who acts in a passive clause; a day does nothing ("ein Brief vom 3. März"), nor does what the
 * verb itself leads to with `content` ("Von Reisen wurde abgeraten").
 */
export function agentOf(words: Words, clause: Clause, content: readonly string[] = []): TokenRange | null {
  for (let i = clause.first; i < clause.last; i++) {
    const word = words.lower[i]!;
    if (!agentPrepositions.has(word) || content.includes(contractedPrepositions.get(word) ?? word)) continue;
    // "mit 27 von 35 Stimmen": a part of them.
    if (belongsToDoing(words, i) || words.tokens.kinds[i - 1] === TokenKind.number) continue;
    const end = nounPhraseEnd(words, i + 1, clause.last);
    if (end > i + 1 && !isTimePhrase(words, i + 1, end)) return range(i + 1, end);
  }
  return null;
}

/** "wurde die Benachteiligung von Frauen kritisiert": a bare noun behind one of a doing is of whom it is done. */
const belongsToDoing = ({ bits, lower, tokens }: Words, von: number): boolean =>
  tokens.forms[von - 1] !== lower[von - 1] &&
  abstractNouns.test(lower[von - 1] ?? "") &&
  tokens.forms[von + 1] !== lower[von + 1] &&
  (bits[von + 1]! & (Can.noun | Can.properNoun)) === Can.noun;

/** "es hieß", "man sagt": a subject that is nobody. */
export const isImpersonal = (words: Words, subject: TokenRange | null): boolean =>
  subject !== null && subject.last === subject.first + 1 && impersonalPronouns.has(words.lower[subject.first]!);

/** "Niemand bekannte sich zu der Tat." */
export const isNobody = ({ lower }: Words, subject: TokenRange | null): boolean =>
  subject !== null && subject.last === subject.first + 1 && lower[subject.first] === "niemand";

/** The forms with an article inside that a source may stand behind: "im", "beim", "vom". */
const contractionsOf = (preposition: string): readonly string[] =>
  [...sourcePrepositions].filter((word) => contractedPrepositions.get(word) === preposition);

/**
 * Who speaks in a clause: the subject, or the phrase where the verb has its source ("aus Kreisen verlautete",
 * "in der Mitteilung hieß es").
 */
export function speakerOf(words: Words, clause: Clause, cue: Cue, subject: TokenRange | null): TokenRange | null {
  const places = cue.speaker.filter((place) => place !== "subject" && place !== "dat");
  const wanted = new Set(places.flatMap((place) => [place, ...contractionsOf(place)]));
  if (isImpersonal(words, subject)) return behindPreposition(words, clause, wanted.size > 0 ? wanted : withoutOwn(cue));
  if (cue.speaker.includes("subject") || cue.passive) return subject;
  if (cue.speaker.includes("dat")) return dativeOf(words, clause);
  return wanted.size > 0 ? behindPreposition(words, clause, wanted) : null;
}

/** "Es verwies auf die Behörde": what the verb itself leads to is no source. */
const withoutOwn = ({ prepositions }: Cue): ReadonlySet<string> =>
  prepositions.length === 0
    ? sourcePrepositions
    : new Set(
        [...sourcePrepositions].filter((word) => !prepositions.includes(contractedPrepositions.get(word) ?? word)),
      );

/** "Den Anwohnern geht der Umbau nicht weit genug": the first phrase that can be nothing but a dative. */
function dativeOf(words: Words, { own }: Clause): TokenRange | null {
  for (const { first, last } of own)
    for (let i = first; i < last; i++) {
      const isPreposition = (words.bits[i]! & (Can.preposition | Can.article)) === Can.preposition;
      const end = nounPhraseEnd(words, isPreposition ? i + 1 : i, last);
      const cells = isPreposition || end <= i ? 0 : agreementOf(words, range(i, end));
      if ((cells & Cell.dative) !== 0 && (cells & (Cell.nominative | Cell.accusative)) === 0) return range(i, end);
      i = Math.max(i, end - 1);
    }
  return null;
}

function behindPreposition(words: Words, clause: Clause, prepositions: ReadonlySet<string>): TokenRange | null {
  for (let i = clause.first; i < clause.last; i++) {
    // „Werden Taten von Polizisten verfolgt …“ heißt es: what is quoted names nobody who says it.
    if (words.quoteDepth[i]! > words.quoteDepth[clause.finite]!) continue;
    if (!prepositions.has(words.lower[i]!)) continue;
    const end = nounPhraseEnd(words, i + 1, clause.last);
    if (end > i + 1) return range(i + 1, end);
  }
  return null;
}

/** Tokens of a paper's name in marks. */
const LONGEST_PAPER = 6;

/** "In dem Entwurf ist vorgesehen", "in Kreisen wurde bezweifelt": the paper or circle that stands for who speaks. */
export function sourceIn(words: Words, clause: Clause): TokenRange | null {
  for (let i = clause.first; i < clause.last; i++) {
    if (!insideWords.has(words.lower[i]!)) continue;
    // "wird im „Elbkurier“ als Irrweg bezeichnet"
    const close = words.lower[i] === "im" ? words.closeOf[i + 1]! : -1;
    if (close > i && close <= i + LONGEST_PAPER && close < clause.last) return range(i + 1, close + 1);
    const end = nounPhraseEnd(words, i + 1, clause.last);
    for (let k = i + 1; k < end; k++)
      if (isCarrier(words.lower[k]!) || inCircles.test(words.lower[k]!)) return range(i + 1, end);
  }
  return null;
}
