import { Can, Cell, FINITE } from "../../../analysis/lexicon.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { CharClass, charClass } from "../../../tokens/characters.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { groupsAround, toldMedia } from "../rows/entities/body-nouns.ts";
import { joinsNotNames, smallInNames } from "../rows/entities/name-parts.ts";
import { officeEnds } from "../rows/entities/person-nouns.ts";
import { media } from "../rows/media.ts";
import { adverbsInPhrases, comparedAmounts } from "../rows/word-classes/adverbs.ts";
import { joinsNouns } from "../rows/word-classes/conjunctions.ts";
import { datePhases, monthWords, timeNouns } from "../rows/word-classes/days.ts";
import { definiteArticles, determiners, genitiveArticles, neverNominative } from "../rows/word-classes/determiners.ts";
import { adjectiveEnding, genitiveMark, hissAtEnd } from "../rows/word-classes/inflection.ts";
import { attributePrepositions } from "../rows/word-classes/prepositions.ts";
import { oneOfMany, personalPronouns, pointingNominatives, standalonePronouns } from "../rows/word-classes/pronouns.ts";

/** A word with a capital; also a compound whose first part is written small: "ai-Bericht". */
/** Behind the last word there is none: "Sie sprachen über". */
function isCapital({ tokens: { forms } }: Words, i: number): boolean {
  const form = forms[i];
  return form !== undefined && (charClass(form.charCodeAt(0)) === CharClass.upper || isCompoundOfCapital(form));
}

function isCompoundOfCapital(form: string): boolean {
  const hyphen = form.indexOf("-");
  return hyphen > 0 && hyphen + 1 < form.length && charClass(form.charCodeAt(hyphen + 1)) === CharClass.upper;
}

/** A noun or a name: a capitalised word, or "al-", "bin", "van" between two of them. */
function isNominal(words: Words, i: number): boolean {
  const { tokens, bits } = words;
  const kind = tokens.kinds[i];
  if (kind === TokenKind.address || kind === TokenKind.symbol) return kind === TokenKind.address;
  if (kind !== TokenKind.word) return false;
  if (isCapital(words, i) && (bits[i]! & OPENERS) !== 0 && beginsStretch(tokens, i)) return false;
  if (isCompoundOfCapital(tokens.forms[i]!)) return true;
  if (isCapital(words, i))
    return (
      (bits[i]! & (Can.noun | Can.properNoun)) !== 0 || (bits[i]! & NOT_NOMINAL) === 0 || isAdjectiveAlone(words, i)
    );
  return smallInNames.has(words.lower[i]!) || words.lower[i]!.startsWith("al-");
}

/** "ein Offizieller des Verbandes": an adjective with a capital of its own, and no noun behind it. */
export const isAdjectiveAlone = (words: Words, i: number): boolean =>
  (words.bits[i]! & (Can.adjective | NOT_ADJECTIVE)) === Can.adjective &&
  !beginsStretch(words.tokens, i) &&
  (i + 1 >= words.tokens.count || !isCapital(words, i + 1));

/** "hatte Holm Gutes zu melden": behind a noun a neuter adjective with a capital is a phrase of its own. */
const isThingAlone = (words: Words, i: number): boolean => words.lower[i]!.endsWith("es") && isAdjectiveAlone(words, i);

const NOT_ADJECTIVE = Can.article | Can.preposition | Can.pronoun | Can.conjunction | Can.adverb | FINITE;

const NOT_NOMINAL = Can.article | Can.preposition | Can.pronoun | Can.conjunction | Can.adverb | Can.adjective | FINITE;

/** "Unter Berufung", "Als Antwort", "Gegenüber dem Blatt": at the start of a sentence these are no nouns. */
const OPENERS = Can.article | Can.preposition | Can.conjunction;

/** Whether a small word can stand between determiner and noun. */
function isAttribute(words: Words, i: number): boolean {
  const b = words.bits[i]!;
  if (words.tokens.kinds[i] === TokenKind.number || words.tokens.kinds[i] === TokenKind.ordinal) return true;
  if (words.tokens.kinds[i] !== TokenKind.word) return false;
  // Only inflected ones: "heftig" in "kritisierte heftig diesen Schritt" belongs to the verb.
  if (
    (b & Can.preposition) === 0 &&
    (b & (Can.adjective | Can.participle1 | Can.participle2)) !== 0 &&
    adjectiveEnding.test(words.lower[i]!)
  )
    return true;
  return adverbsInPhrases.has(words.lower[i]!) && !(words.lower[i] === "über" && isCapital(words, i + 1));
}

/**
 * The end (exclusive) of the noun phrase that begins at token `i`, with its attributes in the genitive, with "von",
 * in brackets and names in quotation marks; `i` where none begins.
 *
 *     der Chef der Bundesagentur für Arbeit , Frank Weise , sagte
 *     ^                                     ^
 */
export function nounPhraseEnd(words: Words, i: number, limit: number): number {
  const core = Math.max(coreEnd(words, i, limit), participleGroupEnd(words, i, limit));
  if (core === i || personalPronouns.has(words.lower[i]!)) return core;
  let end = core;
  for (;;) {
    const next = attributeEnd(words, i, end, limit);
    if (next === end) return end;
    end = next;
  }
}

/** Tokens from a determiner to the participle of its phrase, at most. */
const LONGEST_TO_PARTICIPLE = 6;

/** "die in Kiel geborene Malerin", "einer am Dienstag gezeigten Karte": a phrase of the participle's own behind the determiner. */
function participleGroupEnd(words: Words, first: number, limit: number): number {
  if (!determiners.has(words.lower[first]!) || (words.bits[first + 1]! & Can.preposition) === 0) return first;
  const stop = Math.min(limit - 1, first + LONGEST_TO_PARTICIPLE);
  for (let i = first + 3; i < stop; i++) {
    if (words.tokens.kinds[i] === TokenKind.punctuation) return first;
    const isParticiple = (words.bits[i]! & (Can.adjective | Can.participle1)) !== 0 && !isCapital(words, i);
    const opensName = isCapital(words, i + 1) || (words.closeOf[i + 1]! >= 0 && isNameQuotation(words, i + 1));
    if (isParticiple && opensName) return coreEnd(words, i, limit);
  }
  return first;
}

/** "lehnten das die Behörden ab": in front of another article it is a pronoun; not "das den Opfern gewidmete Denkmal". */
function standsBeforeArticle(words: Words, first: number, limit: number): boolean {
  const { lower } = words;
  const next = lower[first + 1] ?? "";
  if (lower[first] !== "das" || !definiteArticles.has(next) || genitiveArticles.has(next)) return false;
  const end = coreEnd(words, first + 1, limit);
  return !(end + 1 < limit && isAttribute(words, end) && isCapital(words, end + 1));
}

/** Determiner, adjectives, nouns; or a pronoun alone. */
function coreEnd(words: Words, start: number, limit: number): number {
  const { tokens, lower } = words;
  let i = start;
  if (i >= limit) return start;
  if (determiners.has(lower[i]!) || tokens.kinds[i] === TokenKind.number) i++;
  if (i === start && standalonePronouns.has(lower[i]!) && tokens.kinds[i] === TokenKind.word) return i + 1;
  if (i === start + 1 && standsBeforeArticle(words, start, limit)) return i;
  if (i === start + 1) i = describedEnd(words, start, limit);
  while (
    i < limit &&
    !isNominal(words, i) &&
    (isAttribute(words, i) || (i <= start + 1 && determiners.has(lower[i]!)) || isComparison(words, i))
  )
    i++;
  let nouns = i;
  while (nouns < limit) {
    if (nouns > i && (opensDate(words, nouns) || closesTime(words, start, nouns - 1) || isThingAlone(words, nouns)))
      break;
    if (words.closeOf[nouns]! >= 0 && words.closeOf[nouns]! < limit && isNameQuotation(words, nouns))
      nouns = behindHyphen(words, words.closeOf[nouns]! + 1, limit);
    else if (
      isNominal(words, nouns) &&
      (nouns > i ||
        isCapital(words, nouns) ||
        tokens.kinds[nouns] === TokenKind.address ||
        words.lower[nouns]!.startsWith("al-"))
    ) {
      // "und" and "von" join two names only when a capital follows.
      if (
        !isCapital(words, nouns) &&
        tokens.kinds[nouns] !== TokenKind.address &&
        (nouns + 1 >= limit || !isCapital(words, nouns + 1) || joinsNotNames.has(lower[nouns]!))
      )
        break;
      nouns++;
    } else if (nouns === start + 1 && isOfficialTitle(words, nouns, limit)) nouns++;
    else if (nouns > i && (tokens.kinds[nouns] === TokenKind.ordinal || /^[IVX]+\.?$/u.test(tokens.forms[nouns]!)))
      nouns++;
    else if (nouns > i && nouns + 1 < limit && isGenitiveMark(words, nouns)) nouns++;
    else break;
  }
  if (nouns > i) return standsAlone(words, start, nouns) ? start + 1 : nouns;
  // "beide", "viele", "die zweite": a determiner alone stands for a phrase when nothing nominal follows.
  return i > start && (standalonePronouns.has(lower[start]!) || isOneOfMany(words, start)) ? start + 1 : start;
}

/**
 * Where the noun begins behind what grades its adjective: "der erst kürzlich ernannte Bischof", "der 330 Seiten starke Bericht";
 * the token behind the determiner where nothing does.
 */
function describedEnd(words: Words, start: number, limit: number): number {
  const { bits, lower, tokens } = words;
  if ((bits[start]! & Can.article) === 0) return start + 1;
  let i = start + 1;
  if (tokens.kinds[i] === TokenKind.number && i + 1 < limit && isCapital(words, i + 1)) i += 2;
  else while (i < limit && i <= start + MOST_GRADING && isGrading(words, i)) i++;
  const isGraded = i > start + 1 && i + 1 < limit && tokens.kinds[i] === TokenKind.word && tokens.forms[i] === lower[i];
  if (!isGraded || !isAttribute(words, i) || (bits[i]! & (Can.article | Can.pronoun)) !== 0) return start + 1;
  if (!(isCapital(words, i + 1) || words.closeOf[i + 1]! >= 0) || (words.agreement[start]! & words.agreement[i]!) === 0)
    return start + 1;
  return i + 1;
}

/** Words in front of an adjective that tell its degree or time, at most. */
const MOST_GRADING = 3;

const isGrading = ({ bits, lower, tokens }: Words, i: number): boolean =>
  tokens.kinds[i] === TokenKind.word &&
  tokens.forms[i] === lower[i] &&
  (bits[i]! & Can.adverb) !== 0 &&
  (bits[i]! & (Can.article | Can.pronoun | Can.preposition | FINITE)) === 0;

/** "die „Elbkurier“-Redaktion": a noun that a hyphen joins to the marks. */
const behindHyphen = (words: Words, i: number, limit: number): number => {
  const { forms, starts, ends } = words.tokens;
  const isJoined = i + 1 < limit && forms[i] === "-" && ends[i - 1] === starts[i] && ends[i] === starts[i + 1];
  return isJoined && isCapital(words, i + 1) ? i + 2 : i;
};

/** "hat dieser neue Anschläge angedroht": the pronoun does not agree with what stands behind it. */
const standsAlone = (words: Words, first: number, last: number): boolean =>
  pointingNominatives.has(words.lower[first]!) &&
  words.agreement[last - 1] !== 0 &&
  agreementOf(words, { first, last }) === 0;

/** "Kiels Regierender Bürgermeister": behind a name in the genitive an adjective may have a capital of its own. */
const isOfficialTitle = (words: Words, i: number, limit: number): boolean =>
  isGenitiveName(words, i - 1, limit) &&
  isCapital(words, i) &&
  adjectiveEnding.test(words.lower[i]!) &&
  i + 1 < limit &&
  isCapital(words, i + 1) &&
  (words.bits[i + 1]! & Can.noun) !== 0;

/** "nach dem Plan des Amts Anfang Juli": when, and no part of the phrase. */
const opensDate = ({ lower, tokens }: Words, i: number): boolean =>
  datePhases.has(lower[i]!) && (monthWords.has(lower[i + 1] ?? "") || tokens.kinds[i + 1] === TokenKind.number);

/** "am Montag | Jens Holm", "im vergangenen Jahr | Ute Moor": behind a preposition a noun of time ends its phrase; not "am Montag Abend". */
const closesTime = ({ bits, lower }: Words, start: number, i: number): boolean =>
  timeNouns.has(lower[i]!) &&
  !timeNouns.has(lower[i + 1] ?? "") &&
  start > 0 &&
  (bits[start - 1]! & Can.preposition) !== 0;

/**
 * "Lührs' Worten", "Marx’ Partei": the apostrophe of a genitive, a token of its own right behind a word that ends in a hiss (Duden,
 * apostrophe, D 16), with what is owned behind it.
 */
export function isGenitiveMark({ tokens }: Words, i: number): boolean {
  const { ends, forms, kinds, starts } = tokens;
  return (
    genitiveMark.test(forms[i]!) &&
    i > 0 &&
    ends[i - 1] === starts[i] &&
    hissAtEnd.test(forms[i - 1]!) &&
    i + 1 < tokens.count &&
    kinds[i + 1] === TokenKind.word &&
    starts[i + 1]! > ends[i]!
  );
}

/** "Einer der Männer": the pronoun, which has its noun in the genitive behind it. */
const isOneOfMany = ({ lower }: Words, i: number): boolean =>
  oneOfMany.has(lower[i]!) && genitiveArticles.has(lower[i + 1] ?? "");

/** "mehr als 100 Menschen": the "als" of a quantity. */
const isComparison = (words: Words, i: number): boolean =>
  words.lower[i] === "als" && comparedAmounts.has(words.lower[i - 1] ?? "");

/** A quotation of names: „Süddeutsche Zeitung“, without a verb in it. */
function isNameQuotation(words: Words, open: number): boolean {
  const close = words.closeOf[open]!;
  if (close - open > 7) return false;
  for (let k = open + 1; k < close; k++) if ((words.bits[k]! & FINITE) !== 0 && !isCapital(words, k)) return false;
  return isCapital(words, open + 1) || words.tokens.kinds[open + 1] !== TokenKind.word;
}

function attributeEnd(words: Words, start: number, end: number, limit: number): number {
  const { tokens, lower } = words;
  if (end >= limit) return end;
  const form = tokens.forms[end]!;
  if (form === "(" || form === "[") {
    const close = form === "(" ? ")" : "]";
    for (let k = end + 1; k < limit && k < end + LONGEST_BRACKET; k++) if (tokens.forms[k] === close) return k + 1;
    return end;
  }
  const word = lower[end]!;
  if (genitiveArticles.has(word) && !endsWithName(words, start, end) && !isTold(words, start, end, limit)) {
    const core = coreEnd(words, end, limit);
    // "des BBC": what gender a name in capitals has is not settled.
    const isAcronym = core === end + 2 && /^\p{Lu}{2,}$/u.test(tokens.forms[end + 1]!);
    // "des Polizeichef": who writes so leaves out the ending, but the article tells the case.
    const cells = isAcronym || word === "des" ? words.agreement[end]! : agreementOf(words, { first: end, last: core });
    if (core > end + 1 && (cells & Cell.genitive) !== 0) return core;
  }
  // "Berichten britischer Zeitungen": a genitive plural shows in the adjective alone.
  if (word.endsWith("er") && (words.bits[end]! & Can.adjective) !== 0 && !isCapital(words, end)) {
    const core = coreEnd(words, end, limit);
    if (core > end + 1 && (agreementOf(words, { first: end, last: core }) & Cell.genitive & Cell.plural) !== 0)
      return core;
  }
  if (!attributeFits(words, word, start, end)) return end;
  if (attributePrepositions.has(word) || (word === "bei" && isCapital(words, end - 1))) {
    const core = coreEnd(words, end + 1, limit);
    if (core > end + 1) return core;
  }
  if (joinsNouns.has(word)) {
    const core = coreEnd(words, end + 1, limit);
    if (core > end + 1) return core;
  }
  return end;
}

/** "Obama für die Annahme", "Reuters von 50.000 Menschen", "Angaben um Mitternacht", "Spahn bei einem Treffen": no attributes. */
function attributeFits(words: Words, word: string, start: number, end: number): boolean {
  if (word === "um") return groupsAround.test(words.lower[end - 1]!);
  if (word === "von" && words.tokens.kinds[end + 1] === TokenKind.number) return false;
  // "sprach mit der AFP von heftigem Beschuss": what is told of; a name has "von" before another name or an article.
  if (word === "von" && isAdjectiveOnly(words, end + 1) && endsWithName(words, start, end)) return false;
  // "liegt nach Angaben des Amts bei 15 Prozent"
  // "sagte Konzernchefin Ute Moor bei einem Treffen": when, behind a name.
  if (word === "bei")
    return (
      words.tokens.kinds[end + 1] !== TokenKind.number &&
      !isLoneName(words, start, end) &&
      (!endsWithName(words, start, end) || holdsGenitive(words, start, end))
    );
  return word !== "für" || !endsWithName(words, start, end);
}

const isAdjectiveOnly = (words: Words, i: number): boolean =>
  !isCapital(words, i) && (words.bits[i]! & (Can.adjective | Can.article | Can.pronoun)) === Can.adjective;

/** "eine Umfrage der Agentur Nordlicht bei Fischern" */
const holdsGenitive = ({ lower }: Words, start: number, end: number): boolean =>
  lower.slice(start + 1, end).some((word) => genitiveArticles.has(word));

/** "sagte Spahn bei einem Treffen": what stands by itself and in no dictionary is a name. */
const isLoneName = ({ lexicon, tokens }: Words, start: number, end: number): boolean =>
  end === start + 1 && lexicon.bits(tokens.forms[start]!) === 0;

/** "sagte der Sprecher der Nachrichtenagentur dpa": a medium behind a person is told, it is not spoken for. */
function isTold(words: Words, start: number, article: number, limit: number): boolean {
  const behindGenitive = words.lower.slice(start + 1, article).some((word) => genitiveArticles.has(word));
  if (!behindGenitive && !officeEnds.test(words.lower[article - 1]!)) return false;
  if (!behindGenitive && ofBody.test(words.tokens.forms[article - 1]!) && isMedium(words, article + 1)) return true;
  for (let i = article + 1; i < Math.min(limit, article + 4); i++) if (toldMedia.test(words.lower[i]!)) return true;
  return false;
}

/** "sagte der SPD-Chef der Bild": behind the office of a body that is told already. */
const ofBody = /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u;

/** The first words of feminine media, each with the one behind it, "" for none: "bild", "rheinische post". */
const MEDIA: ReadonlySet<string> = new Set(
  media
    .filter(({ gender }) => gender === "f")
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.toLowerCase().replace(/^die /u, "").split(" ").slice(0, 2).join(" ")),
);

/** Also in the dative: "der Rheinischen Post". */
const isMedium = ({ lower }: Words, i: number): boolean =>
  MEDIA.has(lower[i] ?? "") || MEDIA.has(`${lower[i]?.replace(/en$/u, "e")} ${lower[i + 1]?.replace(/en$/u, "e")}`);

const LONGEST_BRACKET = 12;

/** "Meier der Zeitung": a personal name takes no genitive attribute. */
function endsWithName(words: Words, start: number, end: number): boolean {
  const b = words.bits[end - 1]!;
  // "OSZE", "UNICEF": names in capitals.
  if (/^\p{Lu}{2,}$/u.test(words.tokens.forms[end - 1]!)) return true;
  if (end - start >= 1 && (b & Can.properNoun) !== 0 && (b & Can.noun) === 0) return true;
  return (
    words.lexicon.bits(words.tokens.forms[end - 1]!) === 0 &&
    end - start >= 2 &&
    isCapital(words, end - 2) &&
    (words.bits[end - 2]! & Can.article) === 0
  );
}

/** "Niedersachsens Wirtschaftsminister": a name in the genitive before the noun says nothing of the phrase's own case. */
const isGenitiveName = ({ bits, agreement, tokens }: Words, first: number, last: number): boolean =>
  first + 1 < last &&
  (bits[first]! & (Can.properNoun | Can.noun)) === Can.properNoun &&
  (agreement[first]! & ~Cell.genitive) === 0 &&
  tokens.kinds[first + 1] === TokenKind.word;

/** "die 63 Jahre alte Wirtin", "der 2 Meter lange Aal": how old or long, and nothing of the phrase's own. */
export const isMeasure = ({ bits, lower, tokens }: Words, i: number, last: number): boolean =>
  tokens.kinds[i - 1] === TokenKind.number &&
  i + 2 < last &&
  tokens.forms[i] !== lower[i] &&
  tokens.forms[i + 1] === lower[i + 1] &&
  (bits[i + 1]! & (Can.adjective | Can.article)) === Can.adjective &&
  tokens.kinds[i + 2] === TokenKind.word;

/** The cells that determiner, adjectives and first noun of a phrase share; 0 where they do not go together. */
export function agreementOf(words: Words, { first, last }: TokenRange): number {
  let cells: number = Cell.any;
  for (let i = isGenitiveName(words, first, last) ? first + 1 : first; i < last; i++) {
    // "des „Kicker“": a name between marks does not inflect.
    if (i > first && words.closeOf[i]! >= 0) break;
    if (isMeasure(words, i, last)) continue;
    const own = words.agreement[i]!;
    const isNoun = isCapital(words, i) && (words.bits[i]! & (Can.noun | Can.properNoun)) !== 0;
    if (own !== 0) cells &= own;
    if (isNoun) break;
  }
  return cells;
}

/** Whether the phrase can be a subject: its words share a nominative. */
export function canBeNominative(words: Words, range: TokenRange): boolean {
  if (neverNominative.has(words.lower[range.first]!) && !isOneOfMany(words, range.first)) return false;
  const cells = agreementOf(words, range);
  return cells === 0 || (cells & Cell.nominative) !== 0;
}
