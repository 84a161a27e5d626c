import type { Act } from "../../../language/acts.ts";

/** What a noun of saying opens: a clause with that, an infinitive with to. */
export type NounOpens = "that" | "to";

export interface SayingNoun {
  /** Singular; where only the plural is in use, that. */
  readonly noun: string;
  readonly plural: string | null;
  readonly act: Act;
  readonly opens: ReadonlySet<NounOpens>;
  /** Whether it tells a statement also where nothing says whose it is: "allegations that …". */
  readonly isAlone: boolean;
  readonly example: string;
}

type Row = readonly [noun: string, plural: string | null, act: Act, opens: string, example: string];

/**
 * Nouns of saying, thinking and taking sides. Which are here follows the nouns among the cues of PolNeAR's training part (Newell et al.
 * 2018), three in a hundred of them.
 */
/** Those that tell a statement without a word of whose it is. */
const alone = new Set("claim allegation accusation suggestion rumor report speculation".split(" "));

// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["claim", "claims", "assert", "that to", "The court rejected his claim that the mill was never paid."],
  ["assertion", "assertions", "assert", "that", "The engineers doubted Boone's assertion that the wall was weak."],
  ["contention", null, "assert", "that", "The judge dismissed her contention that the map was wrong."],
  ["argument", "arguments", "assert", "that", "The council heard the tenants' argument that the rule was unfair."],
  ["statement", "statements", "assert", "that", "The paper printed the firm's statement that the pumps were new."],
  ["insistence", null, "assert", "that", "Nobody trusted Hale's insistence that the ferry was safe."],
  ["observation", "observations", "assert", "that", "They laughed about his observation that the tide had turned."],
  ["explanation", "explanations", "assert", "that", "The jury believed the pilot's explanation that the engine had failed."],
  ["reminder", "reminders", "assert", "that", "They heard her reminder that the gate was shut."],
  ["testimony", null, "assert", "that", "The trial turned on the nurse's testimony that the ward was full."],
  ["suggestion", "suggestions", "assert", "that", "The paper printed the mayor's suggestion that the wall was weak."],
  ["complaint", "complaints", "criticise", "that", "The council dismissed the neighbors' complaint that the dogs bark all night."],
  ["finding", "findings", "assert", "that", "The town was shocked by the panel's finding that the valve had failed."],
  ["conclusion", "conclusions", "assert", "that", "The town was shocked by the auditor's conclusion that the money was lost."],
  ["announcement", "announcements", "announce", "that", "Workers left after the company's announcement that the plant would close."],
  ["admission", "admissions", "admit", "that", "The case ended with the driver's admission that he had slept."],
  ["acknowledgment", "acknowledgments", "admit", "that", "Farmers welcomed the agency's acknowledgment that the dam leaks."],
  ["denial", "denials", "deny", "that", "The paper printed the owner's denial that the boat was sold."],
  ["allegation", "allegations", "accuse", "that", "The judge dismissed Boone's allegation that the votes were bought."],
  ["accusation", "accusations", "accuse", "that", "She repeated the accusation that the firm had hidden the leak."],
  ["charge", "charges", "accuse", "that", "The bosses rejected the union's charge that they had lied."],
  ["warning", "warnings", "warn", "that", "They ignored the captain's warning that the ice was thin."],
  ["threat", "threats", "threaten", "that to", "The owner's threat to close the mill was no joke."],
  ["promise", "promises", "promise", "that to", "Her promise to mend the road won many votes."],
  ["pledge", "pledges", "promise", "that to", "The company's pledge to pay the workers was kept."],
  ["vow", "vows", "promise", "that to", "The mayor's vow to rebuild the school was cheered."],
  ["offer", "offers", "propose", "to", "The bank's offer to buy the pier was refused."],
  ["proposal", "proposals", "propose", "that to", "Hale's proposal to widen the canal was voted down."],
  ["demand", "demands", "demand", "that to", "The firm refused the union's demand that wages rise."],
  ["request", "requests", "demand", "that to", "The mayor's request to open the gates was ignored."],
  ["call", "calls", "demand", "to", "The bishop's call to help the sailors was heard."],
  ["rumor", "rumors", "assert", "that", "The mayor was asked about rumors that the mill would close."],
  ["report", "reports", "assert", "that", "The mayor was asked about reports that the mill would close."],
  ["speculation", null, "assert", "that", "There was speculation that the mill would close."],
  ["insinuation", "insinuations", "assert", "that", "The court was angered by his insinuation that the judge was paid."],
  ["belief", "beliefs", "believe", "that", "She never lost her belief that the boat would come back."],
  ["view", "views", "believe", "that", "The crew shared the captain's view that the storm was over."],
  ["hope", "hopes", "believe", "that", "The mayor expressed hope that the ferry would pay."],
  ["fear", "fears", "believe", "that", "Farmers expressed fear that the dam would break."],
  ["concern", "concerns", "believe", "that", "The doctor expressed concern that the ward was too small."],
  ["prediction", "predictions", "estimate", "that", "Nobody believed the bank's prediction that prices would fall."],
];

export const nounsOfSaying: readonly SayingNoun[] = rows.map(([noun, plural, act, opens, example]) => ({
  noun,
  plural,
  act,
  opens: new Set(opens.split(" ") as NounOpens[]),
  isAlone: alone.has(noun),
  example,
}));

/** By both forms. */
export const nounOfSaying: ReadonlyMap<string, SayingNoun> = new Map(
  nounsOfSaying.flatMap((row) => [row.noun, row.plural ?? row.noun].map((form) => [form, row] as const)),
);
