import type { EntityType } from "../../../analysis/marks.ts";
import type { TokenRange } from "../../../analysis/token-range.ts";
import type { BodyKind } from "../rows/bodies.ts";
import type { BodyNounForm, PersonNoun } from "./noun-tables.ts";

/** Grammatical gender as bits; several where it is not settled. */
export const Gender = { masculine: 1, feminine: 2, neuter: 4, any: 7 } as const;
/** Number as bits. */
export const Num = { singular: 1, plural: 2, any: 3 } as const;

/** How a phrase is determined: "der Sender", "ein Sender", "sein Sender", "Sender". */
export type Determination = "definite" | "indefinite" | "possessive" | "bare";

/** A person's office or part, or a body's kind, as a noun with what stands beside it. */
export interface Role {
  /** Nominative singular of the noun without its first parts, in small letters: "präsident". */
  readonly base: string;
  /** The whole noun, in small letters, as it stands: "us-präsidenten". */
  readonly noun: string;
  /** ISO code of the state that an adjective, genitive or first part names; null for none. */
  readonly country: string | null;
  /** The content words of its genitive or prepositional attribute, in small letters: "rats" in "Chef des Rats". */
  readonly attribute: readonly string[];
  /** The adjective before it that may be of a place, without its ending: "niedersächsisch"; null for none. */
  readonly place: string | null;
}

/** A place of the text that speaks of someone or something, before it is known of whom. */
export interface Mention extends TokenRange {
  readonly kind: "name" | "nominal" | "pronoun";
  /** Null where the words do not tell, as for a pronoun. */
  readonly type: EntityType | null;
  /** The token whose grammar is the mention's: the noun in front of a name, else the name's first word. */
  readonly head: number;
  /** The words of the name alone; null for nominal mentions and pronouns. */
  readonly name: TokenRange | null;
  readonly gender: number;
  readonly number: number;
  readonly determination: Determination;
  readonly role: Role | null;
  readonly person: PersonNoun | null;
  readonly body: BodyNounForm | null;
  /** The kind of body, by its noun or by what a table knows of its name. */
  readonly bodyKind: BodyKind | null;
  /** The party that a bracket, a first part or the noun tells of a person: "spd"; null for none. */
  readonly party: string | null;
  /** What stands for the same in apposition: "Petra Holm, Chefin der Werft". */
  readonly partner: Mention | null;
  /** What it surely is by itself: "country:RU", "place:123"; null where only the text can tell. */
  readonly key: string | null;
  /** The name the key goes by: "Russland". */
  readonly keyName: string | null;
}

/** What the words of every mention tell. */
type Told = "first" | "last" | "kind" | "type" | "head" | "gender";

/** A definite mention of one, of whom nothing is known but what is given. */
export const newMention = <Given extends Pick<Mention, Told> & Partial<Mention>>(given: Given): Mention & Given => ({
  name: null,
  number: Num.singular,
  determination: "definite",
  role: null,
  person: null,
  body: null,
  bodyKind: null,
  party: null,
  partner: null,
  key: null,
  keyName: null,
  ...given,
});
