/** The UD features that are predicted one by one; the others follow from the word and its tag. */
export const ATTRIBUTES = ["Case", "Number", "Gender", "Person", "Tense", "Mood", "VerbForm"] as const;

/** What the output columns mean. */
export interface Labels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** For each attribute its values; the first one, "", is that the word has none. */
  readonly values: readonly (readonly string[])[];
  readonly deprel: readonly string[];
}

/** The columns of each tag head: upos, xpos, then one an attribute; `firsts` has one more, the end of the last. */
export function headColumns(labels: Labels): number[] {
  const firsts = [0];
  for (const names of [labels.upos, labels.xpos, ...labels.values]) firsts.push(firsts.at(-1)! + names.length);
  return firsts;
}

/** The next multiple of 16, as matrices want it. */
export const padded = (count: number): number => (count + 15) & ~15;
