import { FiniteCell, type Lexicon } from "./lexicon.ts";
import { ATTRIBUTES } from "./network/labels.ts";
import { Morph, type Run, type Syntax } from "./syntax.ts";

const SUBJUNCTIVE = FiniteCell.subjunctive1 | FiniteCell.subjunctive2;
const INDICATIVE = FiniteCell.present | FiniteCell.past;

/** The readings of a finite verb; small letters where it opens a sentence. */
function cellsOf(form: string, lexicon: Lexicon): number {
  const cells = lexicon.finiteOf(lexicon.entry(form));
  return cells !== 0 ? cells : lexicon.finiteOf(lexicon.entryLowered(form));
}

/**
 * Sets the mood of finite verbs where the form leaves only one, which the lexicon knows better than 180 examples teach:
 * "wäre" is Konjunktiv, "war" is not, and "habe" is Konjunktiv unless its subject is "ich".
 */
export function settleMood(forms: readonly string[], { first, last }: Run, syntax: Syntax, lexicon: Lexicon): void {
  const values = syntax.labels.values[ATTRIBUTES.indexOf("Mood")]!;
  const ind = values.indexOf("Ind");
  const sub = values.indexOf("Sub");
  const { shift, mask } = Morph.Mood;
  for (let token = first; token < last; token++) {
    const mood = (syntax.morph[token]! >> shift) & mask;
    if (mood !== ind && mood !== sub) continue;
    const cells = cellsOf(forms[token]!, lexicon);
    if (cells === 0) continue;
    const settled = moodOf(cells & ~secondPerson, forms, token, first, last, syntax);
    if (settled === null) continue;
    syntax.morph[token] = (syntax.morph[token]! & ~(mask << shift)) | ((settled ? sub : ind) << shift);
  }
}

/** Readings that news and the web hardly have, and that would make "wäret" and the like ambiguous. */
const secondPerson = FiniteCell.secondSingular | FiniteCell.secondPlural;

/** True for Konjunktiv, false for indicative, null where the form may be both. */
function moodOf(
  cells: number,
  forms: readonly string[],
  token: number,
  first: number,
  last: number,
  syntax: Syntax,
): boolean | null {
  if ((cells & SUBJUNCTIVE) === 0) return false;
  if ((cells & INDICATIVE) === 0) return true;
  // "habe", "gehe": indicative only in the first person.
  const thirdIndicative = cells & INDICATIVE & (FiniteCell.thirdSingular | FiniteCell.thirdPlural);
  if (thirdIndicative === 0 && cells & FiniteCell.thirdSingular) return !hasSpeaker(forms, token, first, last, syntax);
  return null;
}

/** True where "ich" is the subject of the clause that the verb belongs to. */
function hasSpeaker(forms: readonly string[], token: number, first: number, last: number, syntax: Syntax): boolean {
  const head = syntax.heads[token]!;
  for (let t = first; t < last; t++) {
    if (forms[t] !== "ich" && forms[t] !== "Ich") continue;
    if (syntax.heads[t] === token || (head >= 0 && syntax.heads[t] === head)) return true;
  }
  return false;
}
