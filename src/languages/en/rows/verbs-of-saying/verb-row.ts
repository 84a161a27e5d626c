import type { Act } from "../../../../language/acts.ts";

/**
 * What a verb opens with its content: a "clause" (with that, how, whether or bare, before or behind it), a "quote" without
 * a clause, a "to"-infinitive, an "object", or an object that is taken "as" something ("called the plan a mistake").
 * "rest": whatever stands behind it is speech, also where no clause is found. "addressee": its object is spoken to.
 * "it", "on": only with that word behind it ("as Hale put it", "Hale went on").
 */
export type Opens = "clause" | "quote" | "to" | "object" | "as" | "rest" | "addressee" | "it" | "on";

export interface SayingVerb {
  readonly lemma: string;
  readonly act: Act;
  readonly opens: ReadonlySet<Opens>;
  /** Prepositions that lead to what is talked of: "warned of ice". */
  readonly prepositions: ReadonlySet<string>;
  readonly example: string;
}

type Row = readonly [lemma: string, opens: string, prepositions: string, example: string];

const wordsOf = (list: string): string[] => list.split(" ").filter(Boolean);

export const verbsOf = (act: Act, rows: readonly Row[]): readonly SayingVerb[] =>
  rows.map(([lemma, opens, prepositions, example]) => ({
    lemma,
    act,
    opens: new Set(wordsOf(opens) as Opens[]),
    prepositions: new Set(wordsOf(prepositions)),
    example,
  }));
