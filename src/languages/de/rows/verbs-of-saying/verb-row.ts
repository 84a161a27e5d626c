import type { Act } from "../../../../language/acts.ts";

/** What a verb of saying can open, each with the construction it stands for. */
export const complements = {
  direct: "It can frame quotation marks: „…“, sagte X.",
  dass: "A clause with dass: X sagte, dass …; with a preposition also „darauf, dass“.",
  ob: "A clause with ob or a question word: X fragte, ob …; X schilderte, wie …",
  v2: "Verb-second indirect speech: X sagte, die Brücke sei sicher.",
  inf: "An infinitive with zu: X drohte, die Gespräche abzubrechen.",
  post: "The frame can stand behind or inside the words: …, teilte X mit.",
  np: "An object in the accusative holds the content (reported speech): X kritisierte die Pläne.",
  reported:
    "The clause alone reports what was said, without its words: X verurteilte den Angriff; for weak verbs, which else need more.",
  gen: "An object in the genitive holds the content: X beschuldigte ihn des Betrugs.",
} as const;

export type Complement = keyof typeof complements;

/** How the one spoken to stands: a bare case, or the preposition before it. */
export type Addressee = "dat" | "acc" | "an" | "bei" | "gegenüber" | "gegen" | "mit" | "von";

/** The subject, a dative ("dem Papier ist zu entnehmen"), or the object of a preposition: "aus dem Ministerium verlautete". */
export type SpeakerPlace = "subject" | "dat" | "aus" | "auf" | "bei" | "für" | "in" | "seitens" | "von";

/** How words came. Thought in agency prose is mostly thought that was spoken, which the corpus marks as both. */
export type CueMedium = "speech" | "writing" | "thought";

/** A verb that names an act of saying, with what it can open. */
export interface SayingVerb {
  /** Infinitive with the particle joined: "mitteilen". */
  readonly lemma: string;
  /** The part that splits off in main clauses; null for verbs that do not split. */
  readonly particle: string | null;
  /** True where "sich" belongs to the verb: "sich äußern". */
  readonly reflexive: boolean;
  readonly act: Act;
  /** Null where it depends on the speaker: "erklären" can be spoken or written. */
  readonly medium: CueMedium | null;
  readonly opens: readonly Complement[];
  /** Prepositions (and "als") whose object holds the content: "warnte vor Glätte"; with a clause they become "davor", "darauf". */
  readonly prepositions: readonly string[];
  /** True where a clause needs the pronominal adverb: "bestand darauf, dass"; "es besteht die Gefahr, dass" is no saying. */
  readonly correlate: boolean;
  /** Empty where none can stand. */
  readonly addressee: readonly Addressee[];
  /** Where the speaker stands; empty where the cue names none: "es wurde bekannt". */
  readonly speaker: readonly SpeakerPlace[];
  /** A weak verb is mostly no verb of saying: it counts only with a quotation, a dass-clause or a subjunctive clause behind it. */
  readonly strength: "strong" | "weak";
  /** The third person of the past, where the lexicon lacks the verb and "-te" is wrong: "schalt"; else null. */
  readonly past: string | null;
  /** The participle, where no rule makes it: "gescholten"; else null. */
  readonly participle: string | null;
  /** Words beside which the verb tells a deed: "schloss ihn von der Wahl aus", "bestätigte ihn im Amt". */
  readonly deedWith: readonly string[];
  /** Why nobody says anything in the example; null where a statement is to be found. */
  readonly empty: Emptiness | null;
  /** The act that the example's content makes of a neutral cue; null for the row's own. */
  readonly reads: Act | null;
  readonly example: string;
}

/**
 * Why the example of a row holds no statement: a `deed` ("stimmte dem Plan zu" tells what was done), a `decision` that is
 * told and not said, the saying is `negated` ("gab nicht preis"), or it is only a `mention` of one ("der Protest der Fischer").
 */
export type Emptiness = "deed" | "decision" | "negated" | "mention";

/** A row as it is written: what is left out is null, empty or strong. */
export interface VerbRow {
  /** "sich aus|sprechen": "sich" for reflexive verbs, a bar behind the particle. */
  readonly verb: string;
  readonly opens: readonly Complement[];
  readonly medium?: CueMedium;
  readonly addressee?: readonly Addressee[];
  readonly prepositions?: readonly string[];
  readonly correlate?: true;
  /** Left out: the subject. */
  readonly speaker?: readonly SpeakerPlace[];
  readonly strength?: "weak";
  readonly past?: string;
  readonly participle?: string;
  readonly deedWith?: readonly string[];
  readonly empty?: Emptiness;
  readonly reads?: Act;
  readonly example: string;
}

const REFLEXIVE = "sich ";

/** The rows of one act, filled in. */
export const verbsOf = (act: Act, rows: readonly VerbRow[]): readonly SayingVerb[] =>
  rows.map((row) => {
    const reflexive = row.verb.startsWith(REFLEXIVE);
    const bare = reflexive ? row.verb.slice(REFLEXIVE.length) : row.verb;
    const bar = bare.indexOf("|");
    return {
      lemma: bar < 0 ? bare : bare.slice(0, bar) + bare.slice(bar + 1),
      particle: bar < 0 ? null : bare.slice(0, bar),
      reflexive,
      act,
      medium: row.medium ?? null,
      opens: row.opens,
      prepositions: row.prepositions ?? [],
      correlate: row.correlate ?? false,
      addressee: row.addressee ?? [],
      speaker: row.speaker ?? ["subject"],
      strength: row.strength ?? "strong",
      past: row.past ?? null,
      participle: row.participle ?? null,
      deedWith: row.deedWith ?? [],
      empty: row.empty ?? null,
      reads: row.reads ?? null,
      example: row.example,
    };
  });
