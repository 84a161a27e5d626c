/** A word on a verb that says how sure it is: FactBank's grades (Saurí & Pustejovsky 2009), or that it is not so. */
export interface Hedge {
  readonly word: string;
  readonly effect: "PR" | "PS" | "not";
  readonly example: string;
}

/** After Huddleston & Pullum (2002), chapters 3 (§ 9, modals) and 8 (§ 4, adverbs), and the words of FactBank. */
// biome-ignore format: one row a line
export const hedges: readonly Hedge[] = [
  { word: "not", effect: "not", example: "The bridge is not safe, the engineer said." },
  { word: "n't", effect: "not", example: "The bridge isn't safe, the engineer said." },
  { word: "n’t", effect: "not", example: "The bridge isn’t safe, the engineer said." },
  { word: "never", effect: "not", example: "He never saw the letter, the clerk said." },
  { word: "may", effect: "PS", example: "The dam may break, the engineer said." },
  { word: "might", effect: "PS", example: "The dam might break, the engineer said." },
  { word: "could", effect: "PS", example: "The dam could break, the engineer said." },
  { word: "perhaps", effect: "PS", example: "Perhaps the dam breaks, the engineer said." },
  { word: "maybe", effect: "PS", example: "Maybe the dam breaks, the engineer said." },
  { word: "possibly", effect: "PS", example: "The dam possibly broke at noon, the engineer said." },
  { word: "probably", effect: "PR", example: "The dam probably broke at noon, the engineer said." },
  { word: "likely", effect: "PR", example: "The dam likely broke at noon, the engineer said." },
  { word: "apparently", effect: "PR", example: "The dam apparently broke at noon, the engineer said." },
  { word: "presumably", effect: "PR", example: "The dam presumably broke at noon, the engineer said." },
  { word: "should", effect: "PR", example: "The dam should hold, the engineer said." },
];
