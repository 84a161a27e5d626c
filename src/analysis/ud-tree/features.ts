import type { UdWord } from "./word.ts";

/**
 * Features that a part of speech has in German (universaldependencies.org/de, "Features"). A part of speech without a row keeps
 * all that it was given.
 */
const PERMITTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ADJ: [
      "Case",
      "Degree",
      "Foreign",
      "Gender",
      "Number",
      "NumType",
      "Variant",
      "VerbForm",
      "Abbr",
      "Poss",
      "Person",
      "Hyph",
      "Polarity",
    ],
    ADP: ["AdpType", "Case", "Foreign", "Abbr"],
    ADV: ["AdvType", "Degree", "Foreign", "NumType", "PronType", "Polarity", "Abbr"],
    AUX: ["Mood", "Number", "Person", "Tense", "VerbForm", "VerbType", "Voice"],
    NOUN: ["Abbr", "Case", "Foreign", "Gender", "Hyph", "Number", "NumType"],
    PROPN: ["Abbr", "Case", "Foreign", "Gender", "Hyph", "Number"],
    SCONJ: ["Abbr", "ConjType"],
    VERB: ["Aspect", "Foreign", "Mood", "Number", "Person", "Tense", "VerbForm", "VerbType", "Voice"],
  }),
);

/** Values that a feature does not have with a part of speech. */
const REFUSED: ReadonlyMap<string, string> = new Map([["PRON", "Definite"]]);

/** Leaves out what the part of speech cannot have: no gender on a preposition, no case on a verb. */
export function dropFeatures(words: readonly UdWord[]): void {
  for (const word of words) {
    const permitted = PERMITTED.get(word.upos);
    const kept = word.feats
      .split("|")
      .filter((pair) => {
        const name = pair.split("=")[0]!;
        return (permitted?.includes(name) ?? true) && REFUSED.get(word.upos) !== name;
      })
      .join("|");
    word.feats = kept === "" ? "_" : kept;
  }
}
