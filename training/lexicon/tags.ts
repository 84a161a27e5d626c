// The tags of the German dictionary of LanguageTool (https://github.com/languagetool-org/german-pos-dict, CC BY-SA 4.0):
// "VER:3:SIN:KJ1:SFT", "SUB:NOM:SIN:MAS", "ADJ:DAT:PLU:FEM:KOM:DEF", "EIG:GEN:SIN:NEU:NOA:STD".
import { Can, Cell, FiniteCell, Trait } from "../../src/analysis/lexicon.ts";

/** What a tag says, as numbers of `src/analysis/lexicon.ts`. */
export interface TagBits {
  readonly bits: number;
  readonly traits: number;
  readonly agreement: number;
  readonly finite: number;
}

/** The bits by which readings stay apart: what a form is, not which case, number, gender or person it has. */
export const KIND: number =
  Can.noun |
  Can.properNoun |
  Can.adjective |
  Can.article |
  Can.pronoun |
  Can.preposition |
  Can.adverb |
  Can.conjunction |
  Can.verbParticle |
  Can.indicative |
  Can.subjunctive1 |
  Can.subjunctive2 |
  Can.infinitive |
  Can.zuInfinitive |
  Can.participle1 |
  Can.participle2 |
  Can.imperative |
  Can.past |
  Can.present;

const cases: Readonly<Record<string, readonly [bit: number, cells: number]>> = {
  NOM: [Can.nominative, Cell.nominative],
  GEN: [Can.genitive, Cell.genitive],
  DAT: [Can.dative, Cell.dative],
  AKK: [Can.accusative, Cell.accusative],
};

const genders: Readonly<Record<string, readonly [bit: number, cells: number]>> = {
  MAS: [Can.masculine, Cell.masculine],
  FEM: [Can.feminine, Cell.feminine],
  NEU: [Can.neuter, Cell.neuter],
};

const ALL_GENDERS = Can.masculine | Can.feminine | Can.neuter;

/** Case, number and gender of a nominal tag; what the tag leaves out is open. */
export function nominal(parts: readonly string[]): { bits: number; agreement: number } {
  const caseOf = parts.map((p) => cases[p]).find((c) => c) ?? [0, Cell.any];
  const gender = parts.map((p) => genders[p]).find((g) => g) ?? [ALL_GENDERS, Cell.singular];
  const plural = parts.includes("PLU");
  const number = plural ? Can.plural : Can.singular;
  return { bits: caseOf[0] | gender[0] | number, agreement: caseOf[1] & (plural ? Cell.plural : gender[1]) };
}

const moods: Readonly<Record<string, readonly [bits: number, cells: number]>> = {
  PRÄ: [Can.indicative | Can.present, FiniteCell.present],
  PRT: [Can.indicative | Can.past, FiniteCell.past],
  KJ1: [Can.subjunctive1, FiniteCell.subjunctive1],
  KJ2: [Can.subjunctive2, FiniteCell.subjunctive2],
};

const persons: Readonly<Record<string, readonly [bits: number, cells: number]>> = {
  "1:SIN": [Can.firstSingular, FiniteCell.firstSingular],
  "2:SIN": [0, FiniteCell.secondSingular],
  "3:SIN": [Can.thirdSingular, FiniteCell.thirdSingular],
  "1:PLU": [Can.thirdPlural, FiniteCell.thirdPlural],
  "2:PLU": [0, FiniteCell.secondPlural],
  "3:PLU": [Can.thirdPlural, FiniteCell.thirdPlural],
};

const nonFinite: Readonly<Record<string, number>> = {
  INF: Can.infinitive,
  EIZ: Can.zuInfinitive,
  PA1: Can.participle1,
  PA2: Can.participle2,
  IMP: Can.imperative,
};

function verb(parts: readonly string[]): TagBits {
  const traits =
    (parts.includes("AUX") ? Trait.auxiliary : 0) |
    (parts.includes("MOD") ? Trait.modal : 0) |
    (parts.includes("NEB") ? Trait.joinedPrefix : 0);
  for (const [name, bits] of Object.entries(nonFinite)) {
    if (parts.includes(name)) return { bits, traits, agreement: 0, finite: 0 };
  }
  const mood = moods[parts.find((p) => p in moods) ?? ""] ?? [0, 0];
  const at = parts.findIndex((p) => p === "1" || p === "2" || p === "3");
  const person = persons[`${parts[at]}:${parts[at + 1]}`] ?? [0, 0];
  return { bits: mood[0] | person[0], traits, agreement: 0, finite: mood[1] & person[1] };
}

const nameKinds: Readonly<Record<string, number>> = {
  VOR: Trait.givenName,
  NAC: Trait.familyName,
  STD: Trait.settlement,
  COU: Trait.country,
  GEB: Trait.otherPlace,
  WAT: Trait.otherPlace,
  MOU: Trait.otherPlace,
  GEO: Trait.otherPlace,
};

function adjective(parts: readonly string[]): TagBits {
  const degree = parts.includes("KOM") ? Trait.comparative : parts.includes("SUP") ? Trait.superlative : 0;
  const inflected = parts.some((p) => p in cases);
  const participle = parts[0] === "PA1" ? Can.participle1 : parts[0] === "PA2" ? Can.participle2 : 0;
  if (!inflected) return { bits: Can.adjective | participle, traits: degree, agreement: 0, finite: 0 };
  const { bits, agreement } = nominal(parts);
  return { bits: Can.adjective | bits, traits: degree | (participle ? Trait.participial : 0), agreement, finite: 0 };
}

function noun(parts: readonly string[]): TagBits {
  const { bits, agreement } = nominal(parts);
  const traits = parts.includes("ADJ")
    ? Trait.nominalisedAdjective
    : parts.includes("INF")
      ? Trait.nominalisedInfinitive
      : 0;
  return { bits: Can.noun | bits, traits, agreement, finite: 0 };
}

/**
 * What a dictionary tag says; `null` for tags whose words `src/languages/de/rows/closed-class.ts` knows better
 * (articles, pronouns, prepositions, conjunctions) and for what we leave out.
 */
export function tagBits(tag: string): TagBits | null {
  // A few tags end in a no-break space.
  const parts = tag.trim().split(":");
  const [first = ""] = parts;
  const flat = (bits: number, traits: number): TagBits => ({ bits, traits, agreement: 0, finite: 0 });
  switch (first) {
    case "VER":
      return verb(parts);
    case "SUB":
      return noun(parts);
    case "EIG": {
      const { bits, agreement } = nominal(parts);
      return { bits: Can.properNoun | bits, traits: nameKinds[parts.at(-1) ?? ""] ?? 0, agreement, finite: 0 };
    }
    case "ADJ":
    case "PA1":
    case "PA2":
      return adjective(parts);
    case "ADV":
      return flat(Can.adverb, parts.includes("INR") ? Trait.interrogative : 0);
    case "ZUS":
      return flat(Can.verbParticle, 0);
    case "NEG":
      return flat(Can.adverb, Trait.negation);
    case "INJ":
      return flat(Can.adverb, 0);
    case "ZAL":
      return flat(Can.adjective, Trait.numeral);
    case "ABK":
      return flat(parts.includes("SUB") ? Can.noun : Can.adverb, Trait.abbreviation);
    default:
      return null;
  }
}
