// Verbs that say by which factor something grew or shrank, in the forms that news uses (Duden).

const stems: Readonly<Record<string, number>> = {
  halbier: 1 / 2,
  verdoppel: 2,
  verdreifach: 3,
  vervierfach: 4,
  verfünffach: 5,
  versechsfach: 6,
  verzehnfach: 10,
};

const endings = ["t", "te", "ten", "n", "en"];

/** "Die Zahl hat sich von 900 auf 450 halbiert.": the factor by the verb's form. */
export const factors: ReadonlyMap<string, number> = new Map(
  Object.entries(stems).flatMap(([stem, factor]) => endings.map((ending): [string, number] => [stem + ending, factor])),
);
