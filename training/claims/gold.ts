import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A place of an article of the news collection, in UTF-16 units of its text. `article` is its name there. */
export interface GoldMention {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export type Judgement = "same" | "topic" | "other" | "revises" | "contradicts" | "denies" | "confirms";

/** Two statements of two articles on one event, as readers judge them by docs/claims-guideline.md. */
export interface GoldPair {
  readonly id: string;
  readonly group: string;
  readonly a: GoldMention;
  readonly b: GoldMention;
  /** By reader. */
  readonly readers: Readonly<Record<string, Judgement>>;
  /** Of `a` and `b`; where they say the same or are related. */
  readonly origins?: readonly [string, string];
  /** How many independent origins the two have, by reader; null where no reader can tell. */
  readonly independent?: Readonly<Record<string, number | null>>;
}

export type Part = "train" | "dev" | "blind" | "hard" | "speakers" | "events";

/** The pairs of a part, in the order of the file. */
export const goldPairs = (part: Part, folder: string = join(import.meta.dirname, "gold")): readonly GoldPair[] =>
  readFileSync(join(folder, `${part}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPair);

/** What all readers of a pair say; null where they differ. */
export function agreed({ readers }: Pick<GoldPair, "readers">): Judgement | null {
  const [first, ...others] = Object.values(readers);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** How many independent origins all readers see; null where they differ or cannot tell. */
export function agreedOrigins({ independent }: Pick<GoldPair, "independent">): number | null {
  const [first, ...others] = Object.values(independent ?? {});
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
