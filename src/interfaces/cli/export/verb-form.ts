import type { Head } from "../../export/format.ts";

/** A verb or auxiliary as CoNLL-U has it. */
export interface Verb {
  readonly lemma: string;
  readonly feats: string;
  readonly deprel: string;
}

type Form = Pick<Head, "tense" | "aspect">;

const form = (tense: Head["tense"], aspect: Head["aspect"] = "NONE"): Form => ({ tense, aspect });

/**
 * Tense and aspect of a verb with its auxiliaries, as TimeML names them (TimeML 1.2.1, MAKEINSTANCE). The finite form
 * tells the tense; the perfect ("hat gemeldet") is perfective, the passive ("wurde gemeldet") is not.
 */
export function verbForm(verb: Verb, auxiliaries: readonly Verb[]): Form {
  const finite = [verb, ...auxiliaries].find(({ feats }) => feats.includes("VerbForm=Fin"));
  if (!finite) return bare(verb.feats);
  const active = auxiliaries.filter(({ deprel }) => deprel !== "aux:pass");
  const isParticiple = verb.feats.includes("VerbForm=Part");
  // "wird melden"; "werde gemeldet" is a passive.
  if (finite.lemma === "werden" && active.includes(finite) && !isParticiple) return form("FUTURE");
  const isPerfect = isParticiple && active.some(({ lemma }) => lemma === "haben" || lemma === "sein");
  return form(finite.feats.includes("Tense=Past") ? "PAST" : "PRESENT", isPerfect ? "PERFECTIVE" : "NONE");
}

function bare(feats: string): Form {
  if (feats.includes("VerbForm=Inf")) return form("INFINITIVE");
  return form(feats.includes("VerbForm=Part") ? "PASTPART" : "NONE");
}
