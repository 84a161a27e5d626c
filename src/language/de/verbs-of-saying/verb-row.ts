import type { Act } from "../acts.ts";

/** What a verb of saying can open, each with the construction it stands for. */
export const complements = {
  direct: "It can frame quotation marks: „…“, sagte X.",
  dass: "A clause with dass: X sagte, dass …; with a preposition also „darauf, dass“.",
  ob: "A clause with ob or a question word: X fragte, ob …; X schilderte, wie …",
  v2: "Verb-second indirect speech: X sagte, die Brücke sei sicher.",
  inf: "An infinitive with zu: X drohte, die Gespräche abzubrechen.",
  post: "The frame can stand behind or inside the words: …, teilte X mit.",
  np: "An object in the accusative holds the content (reported speech): X kritisierte die Pläne.",
  gen: "An object in the genitive holds the content: X beschuldigte ihn des Betrugs.",
} as const;

export type Complement = keyof typeof complements;

/** How the one spoken to stands: a bare case, or the preposition before it. */
export type Addressee = "dat" | "acc" | "an" | "bei" | "gegenüber" | "gegen" | "mit" | "von";

/** The subject, a dative ("dem Papier ist zu entnehmen"), or the object of a preposition: "aus dem Ministerium verlautete". */
export type SpeakerPlace = "subject" | "dat" | "aus" | "auf" | "bei" | "in" | "von";

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
  /** Empty where none can stand. */
  readonly addressee: readonly Addressee[];
  /** Where the speaker stands; empty where the cue names none: "es wurde bekannt". */
  readonly speaker: readonly SpeakerPlace[];
  /** A weak verb is mostly no verb of saying: it counts only with a quotation, a dass-clause or a subjunctive clause behind it. */
  readonly strength: "strong" | "weak";
  readonly example: string;
}

/** A row as it is written: what is left out is null, empty or strong. */
export interface VerbRow {
  /** "sich aus|sprechen": "sich" for reflexive verbs, a bar behind the particle. */
  readonly verb: string;
  readonly opens: readonly Complement[];
  readonly medium?: CueMedium;
  readonly addressee?: readonly Addressee[];
  readonly prepositions?: readonly string[];
  /** Left out: the subject. */
  readonly speaker?: readonly SpeakerPlace[];
  readonly strength?: "weak";
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
      addressee: row.addressee ?? [],
      speaker: row.speaker ?? ["subject"],
      strength: row.strength ?? "strong",
      example: row.example,
    };
  });
