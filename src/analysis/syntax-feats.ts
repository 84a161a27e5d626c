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

/** The features of a token as CoNLL-U writes them; those beside `ATTRIBUTES` follow from the form and its tag. */
export function featsOf(
  forms: readonly string[],
  syntax: Syntax,
  token: number,
  rest: Readonly<Record<string, string>>,
): string {
  const xpos = syntax.labels.xpos[syntax.xpos[token]!]!;
  const others = rest[`${xpos}\t${forms[token]!.toLowerCase()}`] ?? rest[xpos] ?? "";
  const all = others === "" ? [] : others.split("|");
  for (const attribute of ATTRIBUTES) {
    const value = featureOf(syntax, token, attribute);
    if (value !== "") all.push(`${attribute}=${value}`);
  }
  return all.length === 0 ? "_" : all.sort(byName).join("|");
}
