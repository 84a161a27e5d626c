import { FiniteCell, type Lexicon } from "./lexicon.ts";
import { ATTRIBUTES, type Labels } from "./network/labels.ts";
import { Morph, type Run, type Syntax } from "./syntax.ts";

const SUBJUNCTIVE = FiniteCell.subjunctive1 | FiniteCell.subjunctive2;
const INDICATIVE = FiniteCell.present | FiniteCell.past;
const THIRD = FiniteCell.thirdSingular | FiniteCell.thirdPlural;
/** News and the web hardly have these, and they would make "wäret" and the like ambiguous. */
const SECOND = FiniteCell.secondSingular | FiniteCell.secondPlural;

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
  const isSpeaker = (form: string | undefined): boolean => lexicon.rows.speaker.has(form ?? "");
  const isSubject = labels.deprel.map((relation) => relation.startsWith("nsubj"));
  const isConjunct = labels.deprel.map((relation) => relation === "conj");
  const isHelper = labels.deprel.map((relation) => relation.startsWith("aux") || relation === "cop");
  const isVerb = labels.upos.map((tag) => tag === "VERB" || tag === "AUX");
  const { shift, mask } = Morph.Mood;
  const moodAt = (token: number, { morph }: Syntax): number => (morph[token]! >> shift) & mask;

  /** The word that carries the clause of a finite verb: "gesehen" for "habe gesehen", the verb itself for "sah". */
  const headOf = (verb: number, { heads, deprel }: Syntax): number => (isHelper[deprel[verb]!] ? heads[verb]! : verb);

  /** The first word within reach that hangs on `head` and is `wanted`; -1 for none. */
  function below(head: number, wanted: readonly boolean[], run: Run, { heads, deprel }: Syntax): number {
    const end = Math.min(run.last, head + REACH);
    for (let t = Math.max(run.first, head - REACH); t < end; t++) if (heads[t] === head && wanted[deprel[t]!]) return t;
    return -1;
  }

  /** The finite verb of the clause that `head` carries; -1 for none. */
  const finiteOf = (head: number, run: Run, syntax: Syntax): number =>
    moodAt(head, syntax) === 0 ? below(head, isHelper, run, syntax) : head;

  /**
   * The subject of the clause whose finite verb is `verb`; -1 for none. `sure`: it is the clause's own, or it opens the
   * clause that shares it: "Ich war dort und habe …", not "Dort war ich und habe …".
   */
  function subjectOf(verb: number, run: Run, syntax: Syntax): { subject: number; sure: boolean } {
    let head = headOf(verb, syntax);
    for (let level = 0; level < 3 && head >= 0; level++) {
      const subject = below(head, isSubject, run, syntax);
      if (subject >= 0) return { subject, sure: level === 0 || subject < finiteOf(head, run, syntax) };
      if (!isConjunct[syntax.deprel[head]!]) break;
      head = syntax.heads[head]!;
    }
    return { subject: -1, sure: false };
  }

  /** A verb without a verb form that the lexicon knows as Konjunktiv alone: "Hätte" as the first word. */
  const isSurelyFinite = (cells: number, verb: number, { upos, morph }: Syntax): boolean =>
    (cells & SUBJUNCTIVE) !== 0 &&
    (cells & INDICATIVE) === 0 &&
    isVerb[upos[verb]!]! &&
    ((morph[verb]! >> Morph.VerbForm.shift) & Morph.VerbForm.mask) === 0;

  /** Konjunktiv unless the subject is "ich"; null where it is "ich" in a clause before, behind its verb. */
  function moodOfPresent(forms: readonly string[], verb: number, run: Run, syntax: Syntax): boolean | null {
    if (isSpeaker(forms[verb + 1]) || isSpeaker(forms[verb - 1])) return false;
    const { subject, sure } = subjectOf(verb, run, syntax);
    // Without a subject it goes on with what someone said: "…, habe aber nichts gesehen". GSD has 11 of 14 such verbs as Konjunktiv.
    if (subject < 0 || !isSpeaker(forms[subject])) return true;
    return sure ? false : null;
  }

  /** Whether a verb goes on with a clause in Konjunktiv: "… könnten nichts verstehen und hörten nur Lärm". */
  function followsSubjunctive(verb: number, run: Run, syntax: Syntax): boolean {
    const head = headOf(verb, syntax);
    if (!isConjunct[syntax.deprel[head]!]) return false;
    const finite = finiteOf(syntax.heads[head]!, run, syntax);
    return finite >= 0 && finite < verb && moodAt(finite, syntax) === sub;
  }

  /** True for Konjunktiv, false for indicative, null where the form may be both. */
  function moodOf(cells: number, forms: readonly string[], verb: number, run: Run, syntax: Syntax): boolean | null {
    if ((cells & SUBJUNCTIVE) === 0) return false;
    if ((cells & INDICATIVE) === 0) return true;
    // "sollte", "wollten", "sagten": of "sollte(n)" and "wollte(n)", GSD dev has 20 as indicative, 4 as Konjunktiv that look no different.
    if ((cells & INDICATIVE & THIRD) !== 0)
      return (cells & FiniteCell.past) !== 0 && followsSubjunctive(verb, run, syntax);
    return (cells & FiniteCell.thirdSingular) === 0 ? null : moodOfPresent(forms, verb, run, syntax);
  }

  return (forms: readonly string[], run: Run, syntax: Syntax): void => {
    for (let verb = run.first; verb < run.last; verb++) {
      const mood = moodAt(verb, syntax);
      const cells = cellsOf(forms[verb]!, lexicon);
      if (mood !== ind && mood !== sub && !isSurelyFinite(cells, verb, syntax)) continue;
      const settled = cells === 0 ? null : moodOf(cells, forms, verb, run, syntax);
      if (settled === null) continue;
      syntax.morph[verb] = (syntax.morph[verb]! & ~(mask << shift)) | ((settled ? sub : ind) << shift);
    }
  };
}
