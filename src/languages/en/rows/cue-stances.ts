/** A verb, or a noun of saying, that tells more than that something is said: how sure who speaks is, and whether the article vouches for it. */
export interface CueStance {
  readonly lemma: string;
  readonly origin: "CT" | "PR" | "PS" | "Uu";
  /** CT: by choosing the verb the article takes it for a fact. */
  readonly author: "CT" | "Uu";
  readonly denies: boolean;
  readonly example: string;
}

type Row = readonly [lemma: string, origin: CueStance["origin"], author: CueStance["author"], example: string];

/** Factive verbs after Kiparsky & Kiparsky (1970), checked against MegaVeridicality 2 (White & Rawlins 2018). */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["acknowledge", "CT", "CT", "The agency acknowledged that mistakes were made."],
  ["admit", "CT", "CT", "The driver admitted that he fell asleep."],
  ["reveal", "CT", "CT", "The audit revealed that the cash was missing."],
  ["disclose", "CT", "CT", "The bank disclosed that files were stolen."],
  ["discover", "CT", "CT", "The crew discovered that the hull was cracked."],
  ["realize", "CT", "CT", "The crew realized that the engine had stopped."],
  ["know", "CT", "CT", "The captain knew that the hull was weak."],
  ["remember", "CT", "CT", "He remembered that the lights went out."],
  ["regret", "CT", "CT", "The airline regretted that bags were lost."],
  ["recognize", "CT", "CT", "The board recognizes that the fee is high."],
  ["believe", "PR", "Uu", "Police believe that the fire was set."],
  ["think", "PR", "Uu", "Locals think the well is poisoned."],
  ["suspect", "PR", "Uu", "Detectives suspect that the door was forced."],
  ["assume", "PR", "Uu", "Police assume that the fire was set."],
  ["expect", "PR", "Uu", "The bank expects prices to fall."],
  ["estimate", "PR", "Uu", "Experts estimate that the repair will cost a million."],
  ["predict", "PR", "Uu", "The institute predicts that the harvest will be poor."],
  ["reckon", "PR", "Uu", "The farmer reckons that rain is near."],
  ["guess", "PS", "Uu", "\"Maybe a hundred,\" the guide guessed."],
  ["speculate", "PS", "Uu", "Traders speculated that the merger was off."],
  ["suggest", "PR", "Uu", "The report suggests that the wall was weak."],
  ["imply", "PR", "Uu", "The email implied that the money was gone."],
  ["fear", "PS", "Uu", "Farmers fear that the frost will return."],
  ["hope", "Uu", "Uu", "The owner hopes that the strike will end."],
  ["wonder", "Uu", "Uu", "Residents wonder why the siren failed."],
  ["ask", "Uu", "Uu", "The lawmaker asked whether the money was enough."],
  ["admission", "CT", "CT", "The case ended with the driver's admission that he had slept."],
  ["acknowledgment", "CT", "CT", "Farmers welcomed the agency's acknowledgment that the dam leaks."],
  ["belief", "PR", "Uu", "She never lost her belief that the boat was safe."],
  ["suggestion", "PR", "Uu", "The paper printed the mayor's suggestion that the wall was weak."],
  ["prediction", "PR", "Uu", "Nobody believed the bank's prediction that prices would fall."],
  ["concern", "PS", "Uu", "The doctor expressed concern that the ward was too small."],
  ["speculation", "PS", "Uu", "There was speculation that the mill would close."],
];

export const cueStances: readonly CueStance[] = [
  ...rows.map(([lemma, origin, author, example]) => ({ lemma, origin, author, denies: false, example })),
  {
    lemma: "denial",
    origin: "CT",
    author: "Uu",
    denies: true,
    example: "The paper printed the owner's denial that the boat was sold.",
  },
  { lemma: "deny", origin: "CT", author: "Uu", denies: true, example: "The minister denied that he knew of the deal." },
  {
    lemma: "doubt",
    origin: "PR",
    author: "Uu",
    denies: true,
    example: "The expert doubts that the numbers are right.",
  },
  { lemma: "refute", origin: "CT", author: "Uu", denies: true, example: "The lawyer refuted the claim." },
];
