import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import { inseparablePrefixes, modelVerb } from "../rows/verb-forms.ts";
import { verbsOfSaying } from "../rows/verbs-of-saying.ts";

/**
 * Forms of the verbs of saying, from their rows: what the lexicon lacks is read like the same form of "sagen".
 *
 *     „Das Alter hilft“ , flachste die Siegerin .     like "sagte"
 *
 * A verb that is not weak has its forms in its row ("schalt", "gescholten"). Without prefixes and stress no rule tells
 * which verbs have "ge-" ("kolportiert"): those in "-ieren" and with the inseparable prefixes lack it (Duden, "Partizip II").
 */
interface RowForm {
  readonly lemma: string;
  /** The form of "sagen" that it is like. */
  readonly like: string;
}

/** "atm-", but "komm-", "lohn-": what an m or n is spoken with. */
const BEFORE_M_N = "aeiouäöülrh";
const forms = new Map<string, RowForm>();
const particles = new Set<string>();
const lemmas = new Set<string>();
for (const { lemma, particle, past, participle } of verbsOfSaying) {
  lemmas.add(lemma);
  if (particle !== null) particles.add(particle);
  const base = particle === null ? lemma : lemma.slice(particle.length);
  add(base, base, modelVerb.infinitive);
  addFinite("", base, past, base);
  const front = particle ?? "";
  add(front + (participle ?? participleOf(base)), lemma, modelVerb.participle);
  if (particle === null) continue;
  add(lemma, lemma, modelVerb.infinitive);
  add(`${particle}zu${base}`, lemma, modelVerb.zuInfinitive);
  addFinite(front, base, past, lemma);
}

function add(form: string, lemma: string, like: string): void {
  if (!forms.has(form)) forms.set(form, { lemma, like });
}

/** The third person: present, Konjunktiv I, past. "flachsen": flachst, flachse, flachste, flachsten; "orakeln": orakelt. */
function addFinite(front: string, base: string, past: string | null, lemma: string): void {
  const stem = stemOf(base);
  const e = soundOf(stem);
  add(`${front}${stem}${e}t`, lemma, modelVerb.present);
  add(`${front}${isUnstressed(stem) ? stem.slice(0, -2) + stem.at(-1) : stem}e`, lemma, modelVerb.subjunctive);
  add(front + (past ?? `${stem}${e}te`), lemma, modelVerb.past);
  add(front + (past === null ? `${stem}${e}ten` : `${past}en`), lemma, modelVerb.pastPlural);
}

// Thousands of forms are made at every start: expressions would take three times as long.

/** "orakel", "zauber"; not "lier" of "verlieren". */
function isUnstressed(stem: string): boolean {
  return stem.length > 2 && (stem.endsWith("el") || stem.endsWith("er")) && stem.at(-3) !== "i";
}

function stemOf(base: string): string {
  if (!base.endsWith("n")) return base;
  const rest = base.slice(0, -1);
  return rest.endsWith("e") ? rest.slice(0, -1) : rest;
}

/** "melde-t", "atme-t": a sound that makes the ending easier to speak. */
function soundOf(stem: string): string {
  const last = stem.at(-1);
  if (last === "d" || last === "t") return "e";
  return (last === "m" || last === "n") && stem.length > 1 && !BEFORE_M_N.includes(stem.at(-2)!) ? "e" : "";
}

function participleOf(base: string): string {
  const stem = stemOf(base);
  const e = soundOf(stem);
  return `${inseparablePrefixes.test(base) || base.endsWith("ieren") ? "" : "ge"}${stem}${e}t`;
}

/** The form of "sagen" that a row's form, in small letters, is like. */
export const verbLike = (form: string): string | undefined => forms.get(form)?.like;

/** The verb of a form in small letters: by the lexicon, or else by its row; null for no verb. `among`: `Can` bits of verb forms. */
export function verbLemmaOf(lexicon: Lexicon, form: string, among?: number): string | null {
  const known = lexicon.verbLemma(form, among);
  if (known !== null) return known;
  const found = forms.get(form);
  const wanted = found === undefined || among === undefined || (lexicon.bits(found.like) & among) !== 0;
  return found !== undefined && wanted ? found.lemma : null;
}

/** "kund", "preis", "schwarz": what a verb of saying may split off, whatever else it is. */
export const isRowParticle = (word: string): boolean => particles.has(word);

/** Whether the infinitive is one of the tables or the lexicon. */
export const isInfinitive = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.bits(word) & Can.infinitive) !== 0 || lemmas.has(word);
