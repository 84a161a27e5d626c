import { FiniteCell, type Lexicon } from "./lexicon.ts";
import { ATTRIBUTES, type Labels } from "./network/labels.ts";
import { Morph, type Run, type Syntax } from "./syntax.ts";

const SUBJUNCTIVE = FiniteCell.subjunctive1 | FiniteCell.subjunctive2;
const INDICATIVE = FiniteCell.present | FiniteCell.past;
const THIRD = FiniteCell.thirdSingular | FiniteCell.thirdPlural;
/** News and the web hardly have these, and they would make "wäret" and the like ambiguous. */
const SECOND = FiniteCell.secondSingular | FiniteCell.secondPlural;

const isSpeaker = (form: string | undefined): boolean => form === "ich" || form === "Ich";

/** Subjects are looked for so many words to either side, so that the time stays linear. */
const REACH = 80;

/** The finite readings of a form; those in small letters where it has none as it is written. */
function cellsOf(form: string, lexicon: Lexicon): number {
  const cells = lexicon.finiteOf(lexicon.entry(form)) || lexicon.finiteOf(lexicon.entryLowered(form));
  return cells & ~SECOND;
}

/**
 * Sets the mood of finite verbs where the form leaves only one, which the lexicon knows better than 180 examples teach:
 * "wäre" is Konjunktiv, "war" is not, and "habe" is Konjunktiv unless its subject is "ich":
 * "Er sagte, er habe nichts gesehen" against "Ich habe nichts gesehen".
 */
export function moodSettler(labels: Labels, lexicon: Lexicon) {
  const values = labels.values[ATTRIBUTES.indexOf("Mood")]!;
  const [ind, sub] = [values.indexOf("Ind"), values.indexOf("Sub")];
  const isSubject = labels.deprel.map((relation) => relation.startsWith("nsubj"));
  const isConjunct = labels.deprel.map((relation) => relation === "conj");
  const isHelper = labels.deprel.map((relation) => relation.startsWith("aux") || relation === "cop");
  const { shift, mask } = Morph.Mood;

  /** The subject of the clause whose finite verb is `verb`, also the one that it shares; -1 for none. */
  function subjectOf(verb: number, run: Run, { heads, deprel }: Syntax): number {
    let head = isHelper[deprel[verb]!] ? heads[verb]! : verb;
    for (let level = 0; level < 3 && head >= 0; level++) {
      const end = Math.min(run.last, head + REACH);
      for (let t = Math.max(run.first, head - REACH); t < end; t++)
        if (heads[t] === head && isSubject[deprel[t]!]) return t;
      if (!isConjunct[deprel[head]!]) return -1;
      head = heads[head]!;
    }
    return -1;
  }

  /** True where a verb whose indicative is that of "ich" stands in the first person. */
  function isFirstPerson(forms: readonly string[], verb: number, run: Run, syntax: Syntax): boolean {
    if (isSpeaker(forms[verb + 1]) || isSpeaker(forms[verb - 1])) return true;
    const subject = subjectOf(verb, run, syntax);
    // Without a subject it goes on with what someone said: "…, habe aber nichts gesehen". GSD has 11 of 14 such verbs as Konjunktiv.
    return subject >= 0 && isSpeaker(forms[subject]);
  }

  /** True for Konjunktiv, false for indicative, null where the form may be both. */
  function moodOf(cells: number, forms: readonly string[], verb: number, run: Run, syntax: Syntax): boolean | null {
    if ((cells & SUBJUNCTIVE) === 0) return false;
    if ((cells & INDICATIVE) === 0) return true;
    // "sollte", "wollten", "sagten": of "sollte(n)" and "wollte(n)", GSD dev has 20 as indicative, 4 as Konjunktiv that look no different.
    if ((cells & INDICATIVE & THIRD) !== 0) return false;
    return (cells & FiniteCell.thirdSingular) === 0 ? null : !isFirstPerson(forms, verb, run, syntax);
  }

  return (forms: readonly string[], run: Run, syntax: Syntax): void => {
    for (let verb = run.first; verb < run.last; verb++) {
      const mood = (syntax.morph[verb]! >> shift) & mask;
      if (mood !== ind && mood !== sub) continue;
      const cells = cellsOf(forms[verb]!, lexicon);
      const settled = cells === 0 ? null : moodOf(cells, forms, verb, run, syntax);
      if (settled === null) continue;
      syntax.morph[verb] = (syntax.morph[verb]! & ~(mask << shift)) | ((settled ? sub : ind) << shift);
    }
  };
}
