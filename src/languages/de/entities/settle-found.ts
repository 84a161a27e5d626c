import type { EntityType } from "../../../analysis/marks.ts";
import { beginsStretch, type Words } from "../../../analysis/words.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { countryWords } from "../places/country-words.ts";
import { noBodyAcronyms } from "../rows/acronyms.ts";
import { showsFirm } from "../rows/entities/body-nouns.ts";
import { determinerOf, isAttributive, isCapital, isContraction, isFiniteVerb, opensSmall } from "./grammar.ts";
import type { FoundName } from "./merge-names.ts";
import { withoutGenitive } from "./person-names.ts";
import { placeNoun } from "./place-nouns.ts";
import type { Scene } from "./scene.ts";
import { Fact, type WordFacts } from "./word-facts.ts";

/**
 * The name finder looks at one sentence; here its names are set right by what else the text shows. A person who has two
 * words or more elsewhere has them here, "Gavi" is a body where the text has a "Gavi-Chef", and "Anders" in
 * "Anders als in Kiel" is nobody.
 */
export function settleFound(scene: Scene, found: readonly FoundName[]): readonly FoundName[] {
  const names = wholePersons(scene.words, scene.facts, found);
  const shown = shownBy(scene, names);
  return names.flatMap((name) => {
    if (isOneWord(name) && isNobody(scene, name, shown)) return [];
    return [{ ...name, type: typeShown(scene, name, shown) }];
  });
}

/** What all names and compounds of a text show of single words. */
interface Shown {
  /** Words of persons' names of several words. */
  readonly called: ReadonlySet<string>;
  /** … and of those of one word that open no sentence. */
  readonly inside: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** The surnames of persons' names of several words. */
  readonly families: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}

function shownBy({ words, facts }: Scene, names: readonly FoundName[]): Shown {
  const { tokens } = words;
  const surnamesOf = (persons: readonly FoundName[]): ReadonlySet<string> =>
    new Set(persons.map(({ last }) => tokens.forms[last - 1]!));
  const persons = names.filter(({ type }) => type === "PER");
  return {
    called: wordsOfPersons(words, names, (name) => !isOneWord(name)),
    inside: wordsOfPersons(words, names, (name) => !isOneWord(name) || !beginsStretch(tokens, name.first)),
    surnames: surnamesOf(persons),
    families: surnamesOf(persons.filter((name) => !isOneWord(name))),
    firms: firmsOfCompounds(words, facts),
  };
}

/** Whether the text has a word, or the word without the "s" of a genitive. */
const has = (words: ReadonlySet<string>, form: string): boolean => words.has(form) || words.has(withoutGenitive(form));

const isPeoples = ({ facts }: Scene, i: number): boolean =>
  ((facts[i]?.bits ?? 0) & (Fact.givenName | Fact.familyName)) !== 0;

/** The type that the text shows: a person by the surname, a body by a compound, a place by the noun in front. */
function typeShown(scene: Scene, name: FoundName, shown: Shown): EntityType {
  if (!isOneWord(name)) return typeBySurname(scene, name, shown);
  const { first, type } = name;
  const { words } = scene;
  const form = words.tokens.forms[first]!;
  if (type === "LOC" || has(shown.called, form)) return type;
  // "der Bundesstaat Viktoria"
  if (type === "PER" && isCapital(words, first - 1) && placeNoun(words.lower[first - 1]!) !== null) return "LOC";
  return !isPeoples(scene, first) && has(shown.firms, form) ? "ORG" : type;
}

/** "Dylan Farrow" where the text has "Ronan Farrow": whatever a name of several words looks like, it is a person's. */
function typeBySurname(scene: Scene, { first, last, type }: FoundName, { surnames, families }: Shown): EntityType {
  const surname = scene.words.tokens.forms[last - 1]!;
  const unplaced = type === "LOC" && scene.placed[first] === 0 && scene.placed[last - 1] === 0;
  if (unplaced && has(surnames, surname)) return "PER";
  const given = ((scene.facts[first]?.bits ?? 0) & (Fact.givenName | Fact.unknown)) !== 0;
  return type === "ORG" && last - first === 2 && given && has(families, surname) ? "PER" : type;
}

/** Whether a name of one word is none. */
function isNobody(scene: Scene, { first, type }: FoundName, { called, inside }: Shown): boolean {
  const { words, facts } = scene;
  const form = words.tokens.forms[first]!;
  if (isThing(scene, first, type)) return true;
  if (type !== "PER") return false;
  const isNoun = ((facts[first]?.bits ?? 0) & Fact.common) !== 0;
  const before = words.lower[first - 1] ?? "";
  // "Ist das Ihr Ernst?": a noun of the dictionary behind a possessive; "im Ernst" where nobody is called so.
  if (isNoun && determinerOf(before) === "possessive") return true;
  if (has(called, form)) return false;
  if (isNoun && isContraction(before)) return true;
  if (countryWords.has(form) || (!isPeoples(scene, first) && isDescribed(scene, first))) return true;
  return opensAsSmall(scene, first) && !inside.has(form);
}

/** Illnesses, units, numbered things and addresses, which look like names: "Sars", "KEL 1", "redaktion@blatt.example". */
function isThing({ words, facts, names }: Scene, i: number, type: EntityType): boolean {
  const { forms, kinds } = words.tokens;
  const form = forms[i]!;
  if (kinds[i] === TokenKind.address) return form.indexOf("@") > 0;
  if (form.length > 2 && form !== form.toUpperCase() && noBodyAcronyms.has(form.toUpperCase())) return true;
  if (type === "LOC") return false;
  const unknown =
    type === "ORG" && ((facts[i]?.bits ?? 0) & Fact.acronym) !== 0 && names.list[names.at[i]!]?.known == null;
  return noBodyAcronyms.has(form) || (unknown && kinds[i + 1] === TokenKind.number);
}

/** "Der pensionierte Oberschulrat": an article and an adjective make a word a noun; "die 17-jährige Karoline" has an age. */
function isDescribed({ words, facts }: Scene, i: number): boolean {
  let k = i - 1;
  while (k > 0 && isAttributive(words, k) && !isCapital(words, k) && (facts[k]?.person ?? null) === null) k--;
  return k >= 0 && k < i - 1 && determinerOf(words.lower[k]!) !== null;
}

/** "Anders als in Kiel", but "Braun übernahm": a surname of the dictionary in front of a verb may be its subject. */
const opensAsSmall = ({ words, facts }: Scene, i: number): boolean =>
  opensSmall(words, i) && (((facts[i]?.bits ?? 0) & Fact.familyName) === 0 || !isFiniteVerb(words, i + 1));

/** The words of those persons' names that `tells` holds for. */
function wordsOfPersons(
  { tokens }: Words,
  names: readonly FoundName[],
  tells: (name: FoundName) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    if (name.type !== "PER" || !tells(name)) continue;
    for (let i = name.first; i < name.last; i++) found.add(tokens.forms[i]!);
  }
  return found;
}

/** The bodies that compounds show: "Gavi" in "Gavi-Chef". */
function firmsOfCompounds({ tokens }: Words, facts: readonly (WordFacts | null)[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (facts[i] === null) continue;
    const form = tokens.forms[i]!;
    const hyphen = form.indexOf("-");
    if (hyphen > 2 && showsFirm.test(form)) firms.add(form.slice(0, hyphen));
  }
  return firms;
}

/**
 * Two persons of one word each that nothing parts are one ("Stéphane" and "Braunschweig"), and so are words that the text
 * has as one person's name elsewhere.
 */
function wholePersons(
  { tokens }: Words,
  facts: readonly (WordFacts | null)[],
  found: readonly FoundName[],
): readonly FoundName[] {
  const full = new Set<string>();
  for (const { first, last, type } of found)
    if (type === "PER" && last - first === 2) full.add(`${tokens.forms[first]} ${tokens.forms[first + 1]}`);
  const names: FoundName[] = [];
  for (const name of found) {
    const before = names.at(-1);
    if (before !== undefined && before.last === name.first && isOneWord(before) && isOneWord(name)) {
      const given = ((facts[before.first]?.bits ?? 0) & Fact.givenName) !== 0;
      const persons = before.type === "PER" && name.type === "PER" && given;
      if (persons || full.has(`${tokens.forms[before.first]} ${tokens.forms[name.first]}`)) {
        names[names.length - 1] = { first: before.first, last: name.last, type: "PER" };
        continue;
      }
    }
    names.push(name);
  }
  return names;
}

const isOneWord = ({ first, last }: FoundName): boolean => last - first === 1;
