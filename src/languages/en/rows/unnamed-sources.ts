/** A source without a name, as American papers write it. */
export interface UnnamedSource {
  /** In small letters, as they stand in the phrase. */
  readonly words: string;
  readonly example: string;
}

/** After the stylebooks of agencies on anonymous sources, and phrases of PolNeAR's training part. */
// biome-ignore format: one row a line
export const unnamedSources: readonly UnnamedSource[] = [
  { words: "person familiar with", example: "A person familiar with the matter said the sale was off." },
  { words: "people familiar with", example: "People familiar with the matter said the sale was off." },
  { words: "person briefed on", example: "A person briefed on the talks said the sale was off." },
  { words: "people briefed on", example: "People briefed on the talks said the sale was off." },
  { words: "person close to", example: "A person close to the family said the sale was off." },
  { words: "people close to", example: "People close to the family said the sale was off." },
  { words: "person with knowledge of", example: "A person with knowledge of the talks said the sale was off." },
  { words: "people with knowledge of", example: "People with knowledge of the talks said the sale was off." },
  { words: "condition of anonymity", example: "An aide who spoke on condition of anonymity said the sale was off." },
  { words: "sources", example: "Sources said the sale was off." },
  { words: "a source", example: "A source said the sale was off." },
  { words: "insiders", example: "Insiders said the sale was off." },
  { words: "a senior official", example: "A senior official said the sale was off." },
  { words: "who asked not to be named", example: "A broker who asked not to be named warned that rates would rise." },
  { words: "who declined to be named", example: "An aide who declined to be named said the sale was off." },
];
