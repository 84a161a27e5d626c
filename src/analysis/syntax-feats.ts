import { ATTRIBUTES } from "./network/labels.ts";
import { Morph, type Syntax } from "./syntax.ts";

/** The value of an attribute, "" for none: `featureOf(syntax, token, "Mood")` is "Sub" for Konjunktiv. */
export function featureOf(syntax: Syntax, token: number, attribute: keyof typeof Morph): string {
  const { shift, mask } = Morph[attribute];
  return syntax.labels.values[ATTRIBUTES.indexOf(attribute)]![(syntax.morph[token]! >> shift) & mask]!;
}

/** Names in the order of the UD guidelines: by letters, regardless of case. */
const byName = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};

type ReadFeats = (forms: readonly string[], syntax: Syntax, token: number) => string;

/** Gives the features of a token as CoNLL-U writes them; those beside `ATTRIBUTES`, `rest`, follow from the form and its tag. */
export function featsReader(rest: Readonly<Record<string, string>>): ReadFeats {
  // By what is beside the attributes, then by the attributes: a few hundred are met in all texts.
  const known = new Map<string, Map<number, string>>();
  return (forms, syntax, token) => {
    const xpos = syntax.labels.xpos[syntax.xpos[token]!]!;
    const others = rest[`${xpos}\t${forms[token]!.toLowerCase()}`] ?? rest[xpos] ?? "";
    const written = known.get(others) ?? new Map<number, string>();
    known.set(others, written);
    const morph = syntax.morph[token]!;
    const feats = written.get(morph) ?? featsOf(others, syntax, token);
    written.set(morph, feats);
    return feats;
  };
}

function featsOf(others: string, syntax: Syntax, token: number): string {
  const all = others === "" ? [] : others.split("|");
  for (const attribute of ATTRIBUTES) {
    const value = featureOf(syntax, token, attribute);
    if (value !== "") all.push(`${attribute}=${value}`);
  }
  return all.length === 0 ? "_" : all.sort(byName).join("|");
}
