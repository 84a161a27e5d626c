import { Can, Cell } from "../../../analysis/lexicon.ts";
import type { EntityType } from "../../../analysis/marks.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { countryWords } from "../places/country-words.ts";
import { ofBody } from "./grammar.ts";
import { addName, emptyNames, type Name, type Names } from "./names.ts";
import { withoutObject } from "./person-names.ts";
import { Fact, type WordFacts } from "./word-facts.ts";

/** A name with its type, as the name finder has it. */
export interface FoundName extends TokenRange {
  readonly type: EntityType;
}

/**
 * The names of both. What a table, quotation marks or a noun in front shows is sure. Elsewhere the name finder's words
 * count, with what the rules know of them, and where it has nothing the rules' likely names stay.
 */
export function mergeNames(
  words: Words,
  facts: readonly (WordFacts | null)[],
  rules: Names,
  all: readonly FoundName[],
): Names {
  const found = all.map((name) => untilDative(words, name));
  const merged = emptyNames(words.tokens.count);
  const bodies = wordsOfBodies(words, rules);
  const asBody = (name: Name): Name =>
    name.type !== "LOC" && name.type !== "ORG" && bodies.has(wordsOf(words, name)) ? { ...name, type: "ORG" } : name;
  for (const name of found) if (isWider(name, facts, rules)) addName(merged, withKnowledge(name, rules));
  for (const name of rules.list) if (name.strength === "sure") addName(merged, name);
  for (const name of found) {
    const trimmed = withoutOffice(words, facts, name);
    if (isName(words, facts, trimmed))
      addName(merged, stateAt(rules, trimmed) ?? asBody(withKnowledge(trimmed, rules)));
  }
  for (const name of rules.list) if (name.strength === "likely") addName(merged, asBody(name));
  return merged;
}

/** The state of several words that a name is, whatever the name finder takes it for: "Vereinigten Arabischen Emirate". */
function stateAt({ list, at }: Names, { first, last }: FoundName): Name | null {
  const name = list[at[first]!];
  const isState = name?.place?.precision === "country" && name.first === first && name.last === last;
  return isState && last - first > 1 ? name : null;
}

const wordsOf = ({ tokens }: Words, { first, last }: TokenRange): string => tokens.forms.slice(first, last).join(" ");

/** "Hombres Trans" where the text has "der Verein Hombres Trans": whatever it looks like elsewhere, it is a body. */
const wordsOfBodies = (words: Words, { list }: Names): ReadonlySet<string> =>
  new Set(list.flatMap((name) => (name.type === "ORG" && name.strength === "sure" ? [wordsOf(words, name)] : [])));

/**
 * A name that goes on beyond a sure one: "Royal Air Force", not "Air Force"; "Realschule Weiden", not "Weiden"; "Karla Meta
 * Holm", not "Meta". What a rule has of it lies inside it whole.
 */
function isWider({ first, last, type }: FoundName, facts: readonly (WordFacts | null)[], rules: Names): boolean {
  if (type !== "ORG" && (type !== "PER" || ((facts[first]?.bits ?? 0) & Fact.givenName) === 0)) return false;
  let sure = false;
  for (let i = first; i < last; i++) {
    const index = rules.at[i]!;
    if (index < 0) continue;
    const rule = rules.list[index]!;
    if (rule.strength !== "sure" || rule.type !== "ORG") continue;
    if (rule.first < first || rule.last > last || rule.last - rule.first === last - first) return false;
    if (type === "PER" && (rule.first === first || rule.last === last)) return false;
    sure = true;
  }
  return sure;
}

/**
 * "… vom Zentrum für Küstenforschung dem Abendblatt": a name goes on with a genitive, not with an article that is a dative alone,
 * where no preposition asks for it. There begins whom it is said to.
 */
function untilDative({ bits, lexicon, lower }: Words, name: FoundName): FoundName {
  if (name.type !== "ORG") return name;
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if ((bits[i]! & Can.article) === 0 || (bits[i - 1]! & Can.preposition) !== 0) continue;
    const cells = lexicon.agreementOf(lexicon.entry(lower[i]!));
    if (cells !== 0 && (cells & ~Cell.dative) === 0) return { ...name, last: i };
  }
  return name;
}

/** "Herrn Holm", "Watch-Sprecher Holm", "SPD-Vizin Holm": the office is no part of the name, nor is an object behind it. */
function withoutOffice(words: Words, facts: readonly (WordFacts | null)[], name: FoundName): FoundName {
  if (name.type !== "PER") return name;
  let { first } = name;
  const { tokens } = words;
  if (name.last - first > 1 && ofBody.test(tokens.forms[first]!)) first++;
  for (let i = name.first; i < name.last - 1; i++) {
    const person = facts[i]?.person ?? null;
    if (person !== null && (((facts[i]?.bits ?? 0) & Fact.familyName) === 0 || person.kind === "address"))
      first = i + 1;
  }
  if (endsInBody(words, facts, name)) return { ...name, first, type: "ORG" };
  return { ...name, first, last: withoutObject({ words, facts }, first, name.last) };
}

/** "Karla Holm Stiftung", "Mona Quint Hospital": a body called after somebody, but "Karla Holms Stiftung" is hers. */
function endsInBody(
  { lexicon, tokens }: Words,
  facts: readonly (WordFacts | null)[],
  { first, last }: FoundName,
): boolean {
  const noun = facts[last - 1] ?? null;
  if (last - first < 2 || noun?.body == null || noun.body.plural || noun.person !== null) return false;
  if ((lexicon.bits(tokens.forms[last - 1]!) & Can.noun) === 0 || tokens.forms[last - 2]!.endsWith("s")) return false;
  if ((noun.bits & (Fact.givenName | Fact.familyName)) !== 0) return false;
  return ((facts[first]?.bits ?? 0) & Fact.givenName) !== 0;
}

/** "Euro" is no name, "Uiguren" nobody's; people of a state are no person. */
function isName({ tokens }: Words, facts: readonly (WordFacts | null)[], { first, last, type }: FoundName): boolean {
  if (last - first > 1) return true;
  const bits = facts[first]?.bits ?? 0;
  if (type === "MISC" || type === "PER")
    return (bits & Fact.common) === 0 || (bits & (Fact.givenName | Fact.familyName)) !== 0;
  return !countryWords.has(tokens.forms[first]!) || (bits & Fact.place) !== 0;
}

/** The name finder's name with the knowledge of a rule's name on its words; a person's longer name by the rules counts. */
function withKnowledge(name: FoundName, rules: Names): Name {
  const plain: Name = {
    first: name.first,
    last: name.last,
    type: name.type,
    known: null,
    kind: null,
    place: null,
    strength: "likely",
  };
  for (let i = name.first; i < name.last; i++) {
    const index = rules.at[i]!;
    if (index < 0) continue;
    const rule = rules.list[index]!;
    const isSame = rule.first === name.first && rule.last === name.last;
    if (rule.type !== name.type) continue;
    if (rule.type === "PER" && rule.first <= name.first && rule.last >= name.last) return rule;
    return { ...plain, known: rule.known, kind: rule.kind, place: isSame ? rule.place : null };
  }
  return plain;
}
