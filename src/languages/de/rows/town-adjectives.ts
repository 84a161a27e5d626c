// How German makes an adjective of a town's name (Duden, Die Grammatik, § "Ableitungen von Ortsnamen": "-er", with or
// without the name's ending; they are capitalised and never inflected).

interface AdjectiveRule {
  /** The end of the town's name. */
  readonly town: string;
  /** What takes its place. */
  readonly adjective: string;
  readonly example: string;
}

/** Every pattern that a town of this ending may follow; which one a town does follow the dictionary must say. */
export const adjectiveRules: readonly AdjectiveRule[] = [
  { town: "", adjective: "er", example: "Berlin: die Berliner Polizei" },
  { town: "en", adjective: "ner", example: "Dresden: die Dresdner Polizei" },
  { town: "en", adjective: "er", example: "Bremen: die Bremer Polizei" },
  { town: "e", adjective: "er", example: "Karlsruhe: die Karlsruher Polizei" },
  { town: "e", adjective: "enser", example: "Halle: die Hallenser Polizei" },
  { town: "el", adjective: "ler", example: "Basel: die Basler Polizei" },
  { town: "er", adjective: "eraner", example: "Hannover: die Hannoveraner Polizei" },
  { town: "ich", adjective: "cher", example: "Zürich: die Zürcher Polizei" },
  { town: "er", adjective: "rer", example: "Speyer: die Speyrer Polizei" },
  { town: "a", adjective: "aer", example: "Jena: die Jenaer Polizei" },
  { town: "a", adjective: "aner", example: "Havanna: die Havannaner Polizei" },
];

/** The adjectives that a town's name may have: "München" gives "Münchener", "Münchner", "Müncher". */
export const townAdjectives = (town: string): readonly string[] => [
  ...new Set(
    adjectiveRules
      .filter((r) => town.endsWith(r.town))
      .map((r) => town.slice(0, town.length - r.town.length) + r.adjective),
  ),
];

/** The towns that an adjective may come from, by the same rules backwards. */
export const townsOfAdjective = (adjective: string): readonly string[] => [
  ...new Set(
    adjectiveRules
      .filter((r) => adjective.endsWith(r.adjective))
      .map((r) => adjective.slice(0, adjective.length - r.adjective.length) + r.town),
  ),
];
