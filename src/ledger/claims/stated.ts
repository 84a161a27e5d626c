import type { Act } from "../../language/acts.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import type { Voice } from "../../propositions/voice.ts";
import type { FactualityValue } from "../../statements/statement.ts";

/** A proposition with what is needed to hold it against others: of its article alone, as plain data. */
export interface Stated {
  readonly proposition: Proposition;
  readonly voice: Voice;
  /** Of its article, by its tag; left out for the first language. */
  readonly language?: string;
  /** In quotation marks: these are the source's own words. */
  readonly quoted?: boolean;
  /** The article tells what the source does with it, without its words: "erkennt den Sieg nicht an", "dankte der Wehr". */
  readonly told?: true;
  /** The article reports it as a fact on its own word: no statement of its reading has it. */
  readonly report?: true;
  readonly act: Act | null;
  /** What the source commits to. */
  readonly factuality: FactualityValue | null;
  /** The outlet takes it back in this very article. */
  readonly withdrawn?: boolean;
  /** The statement of the same article in whose place this one is put: "s1". */
  readonly replaces?: string;
  /** When the entry of a live blog came out that says it, as `DatedItem.published`; left out for every other text. */
  readonly came?: string;
  /** When it was said, in days since 1970-01-01, where the article tells it: a report may come later. */
  readonly saidDay: number | null;
}

/** "s3.1": statement and number of the proposition, which its id has behind the version's. */
export const localOf = ({
  proposition: { statement, number },
}: {
  readonly proposition: Pick<Proposition, "statement" | "number">;
}): string => `${statement}.${number}`;

/** A stated proposition in its place among all of them. */
export interface Occurrence extends Stated {
  /** "v…-s3.1": the same in every ledger. */
  readonly id: string;
  /** Earlier published is less; see `positionOf`. */
  readonly position: number;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
  /** Number of its version's row; equal for statements of one article. */
  readonly version: number;
  /** The outlet's name as a key, "=dpa"; null when unknown. */
  readonly outlet: string | null;
  /** The names that the article is about. */
  readonly setting: readonly string[];
  /** Its page went back from this version to an earlier text. */
  readonly takenBack?: boolean;
}

/** "In unserem Landkreis": what each says is of his own. */
export const isOfOwn = ({ proposition }: Occurrence): boolean => proposition.ours === true;

/** Characters of an article in which its news is told. */
const LEAD = 800;

/** Whether it stands at the beginning of its article. */
export const isLed = ({ proposition }: Pick<Occurrence, "proposition">): boolean =>
  (proposition.spans[0]?.start ?? LEAD) < LEAD;
