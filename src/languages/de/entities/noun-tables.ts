import { type BodyKind, bodyNouns, noBodies } from "../rows/bodies.ts";
import { heldOffice, otherwiseBodies, shortLastParts, weakNouns } from "../rows/entities/body-nouns.ts";
import { agedBase, gentleman, lady, surnameEnds } from "../rows/entities/person-nouns.ts";
import { AGED_PERSON, noPersons, noWitnesses, personWords } from "../rows/person-words.ts";
import { institutions, offices } from "../rows/titles-and-offices.ts";

/** A noun for a person, as a word form shows it. */
export interface PersonNoun {
  /** Masculine nominative of the row, in small letters: "präsident" for "US-Präsidentin". */
  readonly base: string;
  readonly kind: "office" | "address" | "kin" | "plain" | "order" | "aged";
  /** Whether the form can only be a woman ("Präsidentin"), only a man, or both by its article ("Abgeordnete"). */
  readonly gender: "m" | "f" | "mf";
}

/** A noun for a body that acts. */
export interface BodyNounForm {
  /** Nominative singular, in small letters: "sender" for "Fernsehsenders". */
  readonly base: string;
  readonly kind: BodyKind;
  /** Whether it goes back to any body of its kind. */
  readonly general: boolean;
  readonly plural: boolean;
}

/** A last part has at least this many letters: "Rat" and "Amt" are too short to be told inside a longer word. */
const SHORTEST_LAST_PART = 4;

const persons = new Map<string, PersonNoun>();
const bodies = new Map<string, BodyNounForm>();

/** Of ten thousand forms that are made at every start; in small letters. The first that has a form keeps it. */
function addTo<T>(table: Map<string, T>, noun: string, ends: readonly string[], value: T): void {
  for (const end of ends) {
    const form = noun + end;
    if (!table.has(form)) table.set(form, value);
  }
}

const UNINFLECTED = [""];
const INFLECTED = ["", "n", "m"];
const WEAK = ["", "n"];
const STRONG = ["", "s", "es"];
const FEMININE = ["", "nen", "n"];
const STRONG_WITH_DATIVE = ["", "s", "es", "e", "n"];

function addPerson(masculine: string | null, feminine: string | null, plural: string | null, kind: PersonNoun["kind"]) {
  const base = (masculine ?? feminine ?? "").toLowerCase();
  if (base.includes(" ")) return;
  // "Abgeordneter", "die Abgeordnete": inflected like an adjective.
  if (masculine?.endsWith("r") && feminine !== null && masculine.slice(0, -1) === feminine) {
    const either: PersonNoun = { base, kind, gender: "mf" };
    addTo(persons, base, UNINFLECTED, either);
    addTo(persons, feminine.toLowerCase(), INFLECTED, either);
    return;
  }
  const man: PersonNoun = { base, kind, gender: "m" };
  const woman: PersonNoun = { base, kind, gender: "f" };
  if (masculine !== null) {
    addTo(persons, base, masculine.endsWith("e") ? WEAK : STRONG, man);
    if (masculine.endsWith(gentleman.masculine)) addTo(persons, base, WEAK, man);
  }
  if (feminine !== null) addTo(persons, feminine.toLowerCase(), FEMININE, woman);
  if (plural !== null) addTo(persons, plural.toLowerCase(), WEAK, masculine === null ? woman : man);
}

addPerson(gentleman.masculine, null, gentleman.plural, "address");
addPerson(null, lady.feminine, lady.plural, "address");
for (const { masculine, feminine, plural, kind } of personWords)
  addPerson(masculine, feminine, plural, kind === "trade" ? "office" : kind);
for (const { masculine, feminine, plural, kind } of offices)
  if (masculine !== gentleman.masculine)
    addPerson(masculine, feminine, plural, kind === "address" ? "address" : "office");

/** Nouns of so many letters have no dative on "-e" here. */
const SHORTEST_DATIVE = 3;

function addBody(noun: string, plural: string | null, kind: BodyKind, general: boolean): void {
  const base = noun.toLowerCase();
  // "Sterberate", "Emirate" end in no "Rate", which few write for "Rat".
  const one: BodyNounForm = { base, kind, general, plural: false };
  addTo(bodies, base, noun.length > SHORTEST_DATIVE ? STRONG_WITH_DATIVE : STRONG, one);
  if (plural === null) return;
  // "dem Giganten": a weak masculine has one form for its other cases and the plural.
  if (weakNouns.test(noun)) addTo(bodies, plural.toLowerCase(), UNINFLECTED, one);
  else addTo(bodies, plural.toLowerCase(), WEAK, { ...one, plural: true });
}

for (const { noun, plural, kind, general } of bodyNouns) addBody(noun, plural, kind, general);
for (const { name, plural } of institutions)
  if (!name.includes(" ") && !otherwiseBodies.has(name)) {
    const part = lastPart(bodies, name.toLowerCase());
    addBody(name, plural, part?.kind ?? "body", false);
  }

/** The noun for a person that a word is or ends in; null for other words. `small`: the form in small letters. */
export function personNoun(small: string): PersonNoun | null {
  if (noWitnesses.test(small)) return null;
  const found = noPersons.has(small) ? (persons.get(small) ?? null) : lastPart(persons, small);
  if (found !== null) return found;
  return AGED_PERSON.test(small) ? { base: agedBase, kind: "aged", gender: "mf" } : null;
}

/** A word for no body has at least this many letters where a longer one ends in it: "Vermittlungsdatenbank". */
const SHORTEST_NO_BODY = 8;

function isNoBody(small: string): boolean {
  for (let at = 0; at === 0 || small.length - at >= SHORTEST_NO_BODY; at++)
    if (noBodies.has(small.slice(at))) return true;
  return false;
}

/** The noun for a body that a word is or ends in; null for other words. */
export function bodyNoun(small: string): BodyNounForm | null {
  if (isNoBody(small) || isNoBody(small.replace(/e?[ns]$/u, ""))) return null;
  const whole = bodies.get(small);
  if (whole !== undefined) return whole;
  const short = shortLastParts.exec(small);
  if (short !== null)
    return isHeldOffice(small) ? lastPart(bodies, small) : (bodies.get(small.slice(short.index + 1)) ?? null);
  return lastPart(bodies, small);
}

/** "Ministeramt", but "Kanzleramt" by its row. */
const isHeldOffice = (small: string): boolean => {
  const holder = small.replace(heldOffice, "");
  return holder !== small && (persons.has(holder) || lastPart(persons, holder) !== null);
};

function lastPart<T>(table: ReadonlyMap<string, T>, small: string): T | null {
  for (let at = 0; small.length - at >= SHORTEST_LAST_PART; at++) {
    // A part begins behind at least two letters or a hyphen: "Ex-Chef", not "Fgraf".
    if (at === 1) continue;
    const part = at === 0 ? small : small.slice(at);
    const found = table.get(part);
    if (found !== undefined && (at === 0 || small[at - 1] === "-" || !surnameEnds.has(part))) return found;
  }
  return table.get(small) ?? null;
}
