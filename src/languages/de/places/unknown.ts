import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import type { PlacePrecision } from "../rows/place-words.ts";

/** Nouns after which a word that no table knows is still a place. "in der Ortschaft Hellbergen", not "in der Stadt Angst" */
const nouns: ReadonlyMap<string, PlacePrecision> = new Map(
  Object.entries({
    Ortschaft: "city",
    Dorf: "city",
    Gemeinde: "city",
    Großgemeinde: "city",
    Kleinstadt: "city",
    Grenzstadt: "city",
    Hafenstadt: "city",
    Küstenstadt: "city",
    Stadtteil: "city",
    Ortsteil: "city",
    Vorort: "city",
    Siedlung: "city",
    Stadt: "city",
    Ort: "city",
    Kreis: "region",
    Landkreis: "region",
    Distrikt: "region",
    Bezirk: "region",
    Provinz: "region",
    Bundesstaat: "region",
    Département: "region",
    Departement: "region",
    Insel: "region",
    Fluss: "region",
  }),
);

/** An unknown place: its token, and what the noun before it says it is. */
export interface UnknownPlace {
  readonly token: number;
  readonly precision: PlacePrecision;
}

/** Words that a noun for a place names although no table has them. `taken` tells tokens that are known already. */
export function unknownPlaces(
  tokens: Tokens,
  gazetteer: Gazetteer,
  lexicon: Lexicon | null,
  taken: (token: number) => boolean,
): readonly UnknownPlace[] {
  const found: UnknownPlace[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.word || tokens.sentenceOf[i] !== tokens.sentenceOf[i - 1]) continue;
    const noun = tokens.forms[i - 1]!;
    const precision = nouns.get(noun);
    if (precision === undefined || taken(i)) continue;
    const form = tokens.forms[i]!;
    if (/^\p{Lu}\p{Ll}{2,}/u.test(form) && isNameOnly(form, gazetteer, lexicon)) found.push({ token: i, precision });
  }
  return found;
}

/** No noun of the dictionary and no given name; without a dictionary every unknown word is a name. */
function isNameOnly(form: string, gazetteer: Gazetteer, lexicon: Lexicon | null): boolean {
  if (gazetteer.findWord(form) >= 0) return false;
  if (lexicon === null) return true;
  const bits = lexicon.bits(form);
  return bits === 0 || ((bits & Can.properNoun) !== 0 && (bits & Can.noun) === 0);
}
