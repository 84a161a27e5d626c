import { childrenOf, featureOf, relationOf, type UdWord } from "./word.ts";

/** One subject and one object a verb (universaldependencies.org/u/dep/nsubj, /obj). */
export function oneEach(words: readonly UdWord[]): void {
  for (const children of childrenOf(words)) {
    oneSubject(words, of(words, children, "nsubj", "csubj"), children);
    oneObject(words, of(words, children, "obj"), children);
  }
}

const of = (words: readonly UdWord[], children: readonly number[], ...relations: readonly string[]): number[] =>
  children.filter((at) => relations.includes(relationOf(words[at]!)) && !words[at]!.deprel.endsWith(":outer"));

const nearest = (words: readonly UdWord[], all: readonly number[]): number => {
  const distance = (at: number): number => Math.abs(at - words[at]!.head);
  return all.reduce((best, at) => (distance(at) < distance(best) ? at : best));
};

/** STTS: ich, du, er, es, wir …; man. */
const isPersonal = ({ xpos, form }: UdWord): boolean => xpos === "PPER" || (xpos === "PIS" && /^man$/iu.test(form));

/**
 * A personal pronoun is the subject, what stands with it the object.
 *
 *     Solche Fälle gab es schon.    Fälle: nsubj  ->  obj
 *            ^^^^^     ^^
 */
function oneSubject(words: readonly UdWord[], subjects: readonly number[], children: readonly number[]): void {
  if (subjects.length < 2) return;
  const personal = subjects.filter((at) => isPersonal(words[at]!));
  const nominative = subjects.filter((at) => featureOf(words[at]!, "Case") === "Nom");
  const kept = nearest(words, [personal, nominative, subjects].find((some) => some.length > 0)!);
  let hasObject = of(words, children, "obj", "ccomp").length > 0;
  for (const at of subjects) {
    if (at === kept) continue;
    const word = words[at]!;
    const isObject = personal.length > 0 && !personal.includes(at) && !hasObject && !word.deprel.endsWith(":pass");
    word.deprel = isObject ? "obj" : "dep";
    hasObject ||= isObject;
  }
}

/**
 * Of two objects, one that is reflexive, personal or a dative is an oblique argument (as GSD has it).
 *
 *     Sie nahm sich Zeit.    sich: obj  ->  obl:arg
 *              ^^^^ ^^^^
 */
function oneObject(words: readonly UdWord[], objects: readonly number[], children: readonly number[]): void {
  if (objects.length < 2) return;
  const isOblique = (at: number): boolean => {
    const word = words[at]!;
    return /^(?:PRF|PPER)$/u.test(word.xpos) || featureOf(word, "Case") === "Dat";
  };
  const plain = objects.filter((at) => !isOblique(at));
  let hasSubject = of(words, children, "nsubj", "csubj").length > 0;
  // What is given to somebody stands behind whom it is given to.
  const kept = plain.at(-1) ?? objects[0]!;
  for (const at of objects) {
    if (at === kept) continue;
    const word = words[at]!;
    // Without a subject the first of two nouns is it, or "es", the only neuter among the personal pronouns.
    const isSubject = !hasSubject && (!isOblique(at) || (word.xpos === "PPER" && featureOf(word, "Gender") === "Neut"));
    word.deprel = isSubject ? "nsubj" : "obl:arg";
    hasSubject ||= word.deprel === "nsubj";
  }
}
