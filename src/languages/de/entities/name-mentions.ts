import type { TokenRange } from "../../../analysis/token-range.ts";
import { opensBody } from "../rows/entities/around-names.ts";
import { namePrefixes, nobleParticles } from "../rows/entities/name-parts.ts";
import { placeLikeAdjective } from "../rows/entities/office-groups.ts";
import { personEnds } from "../rows/entities/person-nouns.ts";
import { adjectiveEnding } from "../rows/word-classes/inflection.ts";
import { attributeWords } from "./attributes.ts";
import {
  cellsOf,
  determinerOf,
  genderOf,
  isAged,
  isAttributive,
  isCapital,
  isFiniteVerb,
  leftEdge,
  numberOf,
} from "./grammar.ts";
import { Gender, type Mention, Num, newMention, type Role } from "./mention.ts";
import type { Name } from "./names.ts";
import type { PersonNoun } from "./noun-tables.ts";
import { partyBehind, partyInNoun } from "./parties.ts";
import { withoutGenitive } from "./person-names.ts";
import { placeNoun } from "./place-nouns.ts";
import type { Scene } from "./scene.ts";
import { keyOfPlace, stateInWord, stateOf } from "./states.ts";
import { Fact } from "./word-facts.ts";

/** The noun in front of a name that it belongs to, with the first word of the phrase. */
interface Front {
  readonly first: number;
  readonly head: number;
  readonly inner: number;
  readonly genitive: number;
}

/** A name as a mention: with the office, kind and adjectives in front of it. */
export function nameMention(scene: Scene, name: Name, from: number): Mention {
  switch (name.type) {
    case "PER":
      return personMention(scene, name, from);
    case "LOC":
      return placeMention(scene, name, from);
    default:
      return bodyMention(scene, name, from);
  }
}

function personMention(scene: Scene, name: Name, from: number): Mention {
  const { facts } = scene;
  let start = name.first;
  let address: PersonNoun | null = null;
  while (start > from && isAddress(scene, start - 1)) {
    address = facts[start - 1]?.person ?? address;
    start--;
  }
  const head = isOwner(scene, name) || ownsBehindParticle(scene, name) ? -1 : officeBefore(scene, start, from);
  const office = head >= 0 ? (facts[head]?.person ?? null) : null;
  const front = head >= 0 ? edge(scene, head, from) : null;
  const gender = genderOfPerson(scene, name, office ?? address, front);
  return newMention({
    first: front?.first ?? start,
    last: name.last,
    kind: "name",
    type: "PER",
    head: head >= 0 ? head : name.first,
    name,
    gender,
    role: head >= 0 ? roleOf(scene, head, front!, start) : null,
    person: office ?? address,
    party: partyBehind(scene, name.last) ?? (head >= 0 ? partyInNoun(scene.words.lower[head]!) : null),
  });
}

/** "Der Berater Moors , Jarek Domin , sagte": a name in the genitive, whose office is that of the name behind the comma. */
function isOwner(scene: Scene, { first, last }: Name): boolean {
  const { words, names } = scene;
  if (last !== first + 1 || words.tokens.forms[last] !== "," || !isGenitiveName(scene, first)) return false;
  const other = names.list[names.at[last + 1] ?? -1];
  return other?.type === "PER" && /^[,(]$/u.test(words.tokens.forms[other.last] ?? "");
}

/** "der Sprecher von der Leyens": a surname with its particles, in the genitive, behind what it owns. */
const ownsBehindParticle = ({ words: { lower, tokens }, capitals }: Scene, { first, last }: Name): boolean =>
  nobleParticles.has(lower[first]!) &&
  withoutGenitive(tokens.forms[last - 1]!) !== tokens.forms[last - 1] &&
  capitals.has(withoutGenitive(tokens.forms[last - 1]!));

const isAddress = (scene: Scene, i: number): boolean =>
  namePrefixes.has(scene.words.tokens.forms[i]!) || scene.facts[i]?.person?.kind === "address";

/** The token of the noun in front of a person's name that is the person's; -1 for none. */
function officeBefore(scene: Scene, start: number, from: number): number {
  const { facts, names } = scene;
  const k = start - 1;
  if (k < from) return -1;
  const fact = facts[k] ?? null;
  if (fact !== null && (isCapital(scene.words, k) || isAged(scene.words, k)) && (fact.bits & Fact.small) === 0) {
    if (fact.person !== null && fact.person.kind !== "address" && (fact.bits & Fact.plural) === 0) return k;
    if (names.at[k] === -1 && fact.body === null && (fact.bits & Fact.common) !== 0 && isRoleLike(scene, k, from))
      return k;
  }
  return officeWithAttribute(scene, start, from);
}

/** A noun that only its ending shows to be a person's, with a determiner or at the start. */
function isRoleLike(scene: Scene, k: number, from: number): boolean {
  const { words } = scene;
  if ((scene.facts[k]!.bits & Fact.plural) !== 0 || placeNoun(words.lower[k]!) !== null) return false;
  if (personEnds.test(words.lower[k]!)) return true;
  // "Der Plan von der Leyens"
  if (nobleParticles.has(words.lower[k + 1]!)) return false;
  // "Die Ernennung Moors": what is somebody's.
  if (isGenitiveName(scene, k + 1) && scene.capitals.has(withoutGenitive(words.tokens.forms[k + 1]!))) return false;
  // "Der Bär Bruno": a masculine or feminine noun whose phrase opens the sentence.
  const { first, determination } = leftEdge(words, k, from, () => false);
  return first === from && determination === "definite";
}

/** Words between an office and the name it belongs to, at most. */
const REACH = 10;

/** "der Chef des Verwaltungsrats Ulrich Holm": the office has an attribute before the name. */
function officeWithAttribute(scene: Scene, start: number, from: number): number {
  const { words, facts } = scene;
  if (!isCapital(words, start - 1) && words.tokens.forms[start - 1] !== "“") return -1;
  const floor = Math.max(from, start - REACH);
  for (let k = start - 2; k >= floor; k--) {
    if (isFiniteVerb(words, k) || /^[,;:.()„]$/u.test(words.tokens.forms[k]!)) return -1;
    const fact = facts[k] ?? null;
    if (fact?.person == null || (fact.bits & (Fact.plural | Fact.small)) !== 0 || fact.person.kind === "address")
      continue;
    const next = words.lower[k + 1]!;
    if (!opensBody.has(next)) return -1;
    return scene.names.at[k]! >= 0 ? -1 : k;
  }
  return -1;
}

/** The left edge of the phrase around a noun, with capital parts that a hyphen joins: "IG Metall-Vorsitzenden". */
function edge(scene: Scene, head: number, from: number): Front {
  const { words, facts } = scene;
  let k = head;
  while (k > from && words.tokens.forms[head]!.includes("-") && isHyphenPart(scene, k - 1)) k--;
  const found = leftEdge(words, k, from, (i) => isGenitiveName(scene, i));
  // "jetzige Vorstandschef" behind "Bankier und": the phrase begins with the first noun.
  if (found.determination === "bare" && words.lower[found.first - 1] === "und") {
    const other = found.first - 2;
    if (other >= from && facts[other]?.person != null) {
      const wider = leftEdge(words, other, from, (i) => isGenitiveName(scene, i));
      return { first: wider.first, head, inner: wider.inner, genitive: wider.genitive };
    }
  }
  // "New Yorks Bürgermeister": the whole of the name in front.
  const owner = found.genitive < 0 ? undefined : scene.names.list[scene.names.at[found.genitive]!];
  return { first: owner?.first ?? found.first, head, inner: found.inner, genitive: found.genitive };
}

const isHyphenPart = (scene: Scene, i: number): boolean => {
  const fact = scene.facts[i] ?? null;
  return fact !== null && fact.person === null && (fact.bits & (Fact.acronym | Fact.unknown | Fact.foreign)) !== 0;
};

/** "Russlands", "Mexikos": a place in the genitive in front of its noun. */
export function isGenitiveName(scene: Scene, i: number): boolean {
  const index = scene.names.at[i]!;
  if (index < 0) return false;
  const name = scene.names.list[index]!;
  if (name.last !== i + 1) return false;
  return /(?:[^s]s|[sxzß][’'])$/u.test(scene.words.tokens.forms[i]!);
}

function roleOf(scene: Scene, head: number, front: Front, until: number): Role {
  return {
    base: scene.facts[head]?.person?.base ?? scene.facts[head]?.body?.base ?? scene.words.lower[head]!,
    noun: scene.words.lower[head]!,
    country: countryOf(scene, front.first, head, until),
    attribute: attributesOf(scene, front, head, until),
    place: placeBefore(scene, head),
  };
}

/** "Chef des Rats", and of a region or town: "Hessens Ministerin", whose state tells nothing. */
export function attributesOf(
  scene: Scene,
  { first, genitive }: Pick<Front, "first" | "genitive">,
  head: number,
  last: number,
): readonly string[] {
  const behind = attributeWords(scene, head + 1, last);
  if (genitive < 0 || stateInWord(withoutGenitive(scene.words.tokens.forms[genitive]!)) !== null) return behind;
  return [...attributeWords(scene, Math.max(first, genitive), genitive + 1), ...behind];
}

/** "die niedersächsische Ministerin": the adjective without its ending; null for none. */
export function placeBefore({ words }: Scene, head: number): string | null {
  const word = words.lower[head - 1] ?? "";
  return placeLikeAdjective.test(word) ? word.replace(adjectiveEnding, "") : null;
}

/** The state that an adjective, a genitive, a first part or an attribute names. */
export function countryOf(scene: Scene, first: number, head: number, last: number): string | null {
  for (let i = last - 1; i >= first; i--) {
    const index = scene.names.at[i]!;
    const place = index >= 0 ? scene.names.list[index]!.place : null;
    if (
      place !== null &&
      place.country !== null &&
      (i < head || place.precision === "country" || scene.names.list[index]!.first > head)
    )
      return place.country;
    const named = i <= head || isCapital(scene.words, i) ? stateInWord(scene.words.tokens.forms[i]!) : null;
    if (named !== null) return named;
  }
  return null;
}

function genderOfPerson(scene: Scene, name: Name, noun: PersonNoun | null, front: Front | null): number {
  const { words, facts } = scene;
  if (noun?.gender === "m") return Gender.masculine;
  if (noun?.gender === "f") return Gender.feminine;
  if (front !== null) {
    const own = genderOf(cellsOf(words, front.first, front.inner, front.head)) & ~Gender.neuter;
    if (own === Gender.masculine || own === Gender.feminine) return own;
  }
  // A surname can be a given name too: "Dolkun Isa".
  for (let i = name.first; i < Math.max(name.last - 1, name.first + 1); i++)
    if (((facts[i]?.bits ?? 0) & Fact.givenName) !== 0) {
      const own = genderOf(words.agreement[i]!) & ~Gender.neuter;
      if (own !== 0) return own;
    }
  return Gender.masculine | Gender.feminine;
}

function bodyMention(scene: Scene, name: Name, from: number): Mention {
  const { words, facts } = scene;
  const quoted = name.first > from && words.closeOf[name.first - 1]! >= name.last;
  const start = quoted ? name.first - 1 : name.first;
  const last = quoted ? words.closeOf[name.first - 1]! + 1 : name.last;
  const k = start - 1;
  const noun = k >= from ? (facts[k] ?? null) : null;
  const behind = noun !== null && noun.body !== null && !noun.body.plural && scene.names.at[k] === -1;
  const head = behind ? k : name.first;
  const found = leftEdge(words, head, from, (i) => isGenitiveName(scene, i));
  const own = ownBody(scene, name);
  const cells = behind ? cellsOf(words, found.first, found.inner, head) : words.agreement[name.last - 1]!;
  const gender = behind ? genderOf(cells) : genderOfName(scene, name, found.first);
  const body = behind ? noun.body : own;
  return newMention({
    first: behind || found.determination !== "bare" || found.inner < start ? found.first : start,
    last,
    kind: "name",
    type: name.type,
    head,
    name,
    gender: gender || Gender.any,
    number: name.known?.gender === "p" ? Num.any : Num.singular,
    role:
      body === null
        ? null
        : {
            base: body.base,
            noun: words.lower[head]!,
            country: countryOf(scene, found.first, head, head + 1),
            attribute: [],
            place: null,
          },
    body,
    bodyKind: body?.kind ?? name.kind,
  });
}

/** The noun for a body inside the name itself: "Bank" in "Deutsche Bank". */
function ownBody(scene: Scene, { first, last }: TokenRange) {
  for (let i = last - 1; i >= first; i--) {
    const body = scene.facts[i]?.body ?? null;
    if (body !== null) return body;
  }
  return null;
}

function genderOfName(scene: Scene, name: Name, first: number): number {
  if (name.known !== null && name.known.gender !== "p")
    return name.known.gender === "m" ? Gender.masculine : name.known.gender === "f" ? Gender.feminine : Gender.neuter;
  const article =
    first < name.first && determinerOf(scene.words.lower[first]!) !== null ? scene.words.agreement[first]! : 0;
  const own = scene.words.agreement[name.last - 1]!;
  const cells = article !== 0 && own !== 0 && (article & own) !== 0 ? article & own : article || own;
  return genderOf(cells);
}

/** A place that the map does not have is the same as itself. */
function bareKey({ words }: Scene, { first, last }: Name): { readonly key: string; readonly name: string } {
  const name = words.tokens.forms.slice(first, last).join(" ");
  return { key: `place:${name}`, name };
}

function placeMention(scene: Scene, name: Name, from: number): Mention {
  const { words } = scene;
  const { key, name: keyName } = name.place === null ? bareKey(scene, name) : keyOfPlace(name.place);
  const k = name.first - 1;
  let head = name.first;
  // "im Bundesstaat Guerrero", "der Stadt Essen"
  if (k >= from && isCapital(words, k) && scene.names.at[k] === -1 && placeNoun(words.lower[k]!) !== null) head = k;
  const found = leftEdge(words, head, from, (i) => isGenitiveName(scene, i));
  const extended = head < name.first || (found.inner < name.first && isAttributive(words, found.inner));
  const state = key.startsWith("country:") ? stateOf(key.slice(8)) : null;
  return newMention({
    first: extended ? found.first : name.first,
    last: name.last,
    kind: "name",
    type: "LOC",
    head,
    name,
    gender: state?.gender ?? Gender.neuter,
    number: state?.number ?? Num.singular,
    key,
    keyName,
  });
}

export const isPluralName = (scene: Scene, { first }: TokenRange): boolean =>
  (numberOf(scene.words.agreement[first]!) & Num.singular) === 0;
