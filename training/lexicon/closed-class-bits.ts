import { Can, Cell, FiniteCell, Trait } from "../../src/analysis/lexicon.ts";
import type { ClosedClass, ClosedClassRow } from "../../src/language/closed-class-row.ts";
import type { TagBits } from "./tags.ts";

const kinds: Readonly<Record<ClosedClass, readonly [bits: number, traits: number]>> = {
  "definite article": [Can.article, Trait.definiteArticle | Trait.determiner],
  "indefinite article": [Can.article, Trait.indefiniteArticle | Trait.determiner],
  determiner: [Can.pronoun, Trait.determiner | Trait.indefinite],
  demonstrative: [Can.pronoun, Trait.determiner | Trait.demonstrative],
  possessive: [Can.pronoun, Trait.determiner | Trait.possessive],
  "indefinite pronoun": [Can.pronoun, Trait.indefinite],
  "personal pronoun": [Can.pronoun, Trait.personal],
  "reflexive pronoun": [Can.pronoun, Trait.reflexive],
  "relative pronoun": [Can.pronoun, Trait.relative],
  "interrogative pronoun": [Can.pronoun, Trait.interrogative],
  "interrogative determiner": [Can.pronoun, Trait.interrogative | Trait.determiner],
  preposition: [Can.preposition, 0],
  contraction: [Can.preposition, Trait.contraction],
  "coordinating conjunction": [Can.conjunction, Trait.coordinating],
  "subordinating conjunction": [Can.conjunction, Trait.subordinating],
  "comparing conjunction": [Can.conjunction, Trait.comparing],
  "infinitive conjunction": [Can.conjunction, Trait.infinitiveOpening],
  adverb: [Can.adverb, 0],
  adjective: [Can.adjective, 0],
  "interrogative adverb": [Can.adverb, Trait.interrogative],
  negation: [Can.adverb, Trait.negation],
  numeral: [Can.adjective, Trait.numeral],
  "verb particle": [Can.verbParticle, 0],
};

const caseCells: Readonly<Record<string, number>> = {
  n: Cell.nominative,
  g: Cell.genitive,
  d: Cell.dative,
  a: Cell.accusative,
};

const numberCells: Readonly<Record<string, number>> = {
  sm: Cell.masculine,
  sf: Cell.feminine,
  sn: Cell.neuter,
  p: Cell.plural,
  // A preposition's case alone.
  "": Cell.any,
};

const persons: Readonly<Record<NonNullable<ClosedClassRow["person"]>, readonly [bits: number, cells: number]>> = {
  "1s": [Can.firstSingular, FiniteCell.firstSingular],
  "2s": [0, FiniteCell.secondSingular],
  "3s": [Can.thirdSingular, FiniteCell.thirdSingular],
  "1p": [Can.thirdPlural, FiniteCell.thirdPlural],
  "2p": [0, FiniteCell.secondPlural],
  "3p": [Can.thirdPlural, FiniteCell.thirdPlural],
};

function cellsOf(notation: string): number {
  let cells = 0;
  for (const cell of notation.split(" ")) {
    const caseSet = caseCells[cell[0] ?? ""];
    const numberSet = numberCells[cell.slice(1)];
    if (caseSet === undefined || numberSet === undefined)
      throw new RangeError(`No such cell: "${cell}" in "${notation}".`);
    cells |= caseSet & numberSet;
  }
  return cells;
}

const caseBits = [
  [Cell.nominative, Can.nominative],
  [Cell.genitive, Can.genitive],
  [Cell.dative, Can.dative],
  [Cell.accusative, Can.accusative],
] as const;

const numberBits = [
  [Cell.masculine, Can.masculine | Can.singular],
  [Cell.feminine, Can.feminine | Can.singular],
  [Cell.neuter, Can.neuter | Can.singular],
  [Cell.plural, Can.plural],
] as const;

const bitsOfCells = (cells: number, table: readonly (readonly [number, number])[]): number =>
  table.reduce((bits, [set, bit]) => (cells & set ? bits | bit : bits), 0);

/** What a row says of its forms, as numbers of `src/analysis/lexicon.ts`. */
export function closedClassBits(row: ClosedClassRow): TagBits {
  const [kind, traits] = kinds[row.is];
  const agreement = row.cells ? cellsOf(row.cells) : 0;
  const [personBits, finite] = row.person ? persons[row.person] : [0, 0];
  // A preposition has the bits of the cases it governs, but no number and gender of its own; a contraction has its article's.
  const numbers = row.is === "preposition" ? 0 : bitsOfCells(agreement, numberBits);
  return { bits: kind | bitsOfCells(agreement, caseBits) | numbers | personBits, traits, agreement, finite };
}
