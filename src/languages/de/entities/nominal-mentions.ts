import { bodyAlone, federalPart, firmInCompound, lesserGovernment } from "../rows/entities/body-nouns.ts";
import { attributeEnd } from "./attributes.ts";
import { cellsOf, genderOf, leftEdge, numberOf } from "./grammar.ts";
import { type Determination, Gender, type Mention, Num } from "./mention.ts";
import { attributesOf, countryOf, isGenitiveName, placeBefore } from "./name-mentions.ts";
import { partyInNoun } from "./parties.ts";
import { type PlaceNoun, placeNoun } from "./place-nouns.ts";
import { isSource } from "./saying.ts";
import type { Scene } from "./scene.ts";
import { stateOf } from "./states.ts";
import { Fact } from "./word-facts.ts";

/** The mention around a noun for a person, body or place that stands without a name; null for other words. */
export function nominalMention(
  scene: Scene,
  head: number,
  from: number,
  limit: number,
  partner: Mention | null,
): Mention | null {
  const { words, facts, names } = scene;
  const fact = facts[head] ?? null;
  if (fact === null || (fact.bits & Fact.small) !== 0 || names.at[head]! >= 0) return null;
  const place = fact.person === null && fact.body === null ? placeNoun(words.lower[head]!) : null;
  if (fact.person === null && fact.body === null && place === null) return null;
  const left = leftEdge(words, head, from, (i) => isGenitiveName(scene, i));
  const cells = cellsOf(words, left.first, left.inner, head);
  const last = attributeEnd(scene, head, limit);
  const { person, body } = roleOfNoun(scene, head);
  const country = countryOf(scene, left.first, head, last);
  const key = body?.kind === "government" ? governmentKey(words.lower[head]!, country) : null;
  const number = left.plural ? Num.plural : settled(numberOf(cells), left.determination);
  // "Holm ist Chefin der Werft": a noun without an article says what somebody is, it names nobody.
  const isBare = left.determination === "bare" && number !== Num.plural;
  // "laut Polizei", "so die Polizei": a body that speaks needs no article.
  const speaks = isBare && body !== null && isSource(words, left.first);
  if (isBare && !speaks && partner === null && place === null) return null;
  return {
    first: left.first,
    last,
    kind: "nominal",
    type: key !== null || place !== null ? "LOC" : person !== null ? "PER" : "ORG",
    head,
    name: null,
    gender: person !== null ? genderOfPerson(person.gender, genderOf(cells)) : genderOf(cells) || Gender.any,
    number,
    determination: speaks ? "definite" : left.determination,
    role: {
      base: person?.base ?? body?.base ?? place!.base,
      noun: words.lower[head]!,
      country,
      attribute: attributesOf(scene, left, head, last),
      place: placeBefore(scene, head),
    },
    person,
    // "laut staatlichem Institut" is no other institute, "laut Behörde" may be.
    body: speaks && left.first < head ? { ...body!, general: false } : body,
    bodyKind: body?.kind ?? null,
    party: person === null ? null : partyInNoun(words.lower[head]!),
    partner,
    key,
    keyName: key === null ? null : (stateOf(key.slice(8))?.name ?? null),
  };
}

function roleOfNoun({ facts, words }: Scene, head: number) {
  const { person, body } = facts[head]!;
  if (person === null || body === null) return { person, body };
  if (bodyAlone.has(person.base)) return { person: null, body };
  const firm = firmInCompound.has(person.base) && words.lower[head] !== person.base;
  return firm ? { person: null, body } : { person, body: null };
}

/** "den Präsidenten" can be one or several: with an article one is more frequent, without one it is several. */
const settled = (number: number, determination: Determination): number => {
  if (number !== Num.any) return number || Num.any;
  return determination === "bare" ? Num.plural : Num.singular;
};

function genderOfPerson(noun: "m" | "f" | "mf", cells: number): number {
  if (noun === "m") return Gender.masculine;
  if (noun === "f") return Gender.feminine;
  return cells & ~Gender.neuter || Gender.masculine | Gender.feminine;
}

/** The state that a government governs: "Bundesregierung" the German one, "die chinesische Regierung" China. */
function governmentKey(noun: string, country: string | null): string | null {
  if (noun.startsWith(federalPart)) return `country:${country ?? "DE"}`;
  if (lesserGovernment.test(noun)) return null;
  return country === null || stateOf(country) === null ? null : `country:${country}`;
}

/** The kind of place a nominal mention stands for; null for persons and bodies. */
export const placeNounOf = (scene: Scene, mention: Mention): PlaceNoun | null =>
  mention.person === null && mention.body === null ? placeNoun(scene.words.lower[mention.head]!) : null;
