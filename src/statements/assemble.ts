import type { EntityIndex } from "../analysis/entities/entity-index.ts";
import type { PlaceMark, TimeMark } from "../analysis/marks.ts";
import { spansOf, type TokenRange } from "../analysis/token-range.ts";
import type { Words } from "../analysis/words.ts";
import type { Act } from "../language/acts.ts";
import type { Draft } from "./draft.ts";
import { marksWithin } from "./marks-within.ts";
import type { ChainLink, Factuality, Statement } from "./statement.ts";

/** What the analysis found in the text, in text order; statements name them by their ids. */
export interface Marks {
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMark[];
  readonly entities: EntityIndex;
}

/** How sure a statement is, and whether it hangs on a condition that it names itself. */
export interface Certainty {
  readonly factuality: readonly Factuality[];
  readonly conditional: boolean;
}

/** When something was said, and when what is said happens. */
export interface When {
  /** Null where the frame gives no time. */
  readonly said: TimeMark | null;
  readonly about: readonly TimeMark[];
}

/** How a language works out the fields of a statement that its draft does not hold as they are. */
export interface Fields<Matrix = null> {
  readonly chain: (draft: Draft<Matrix>) => readonly ChainLink[];
  readonly speaker: (draft: Draft<Matrix>, chain: readonly ChainLink[]) => string | null;
  /** The id of the entity that words stand for. */
  readonly entity: (ranges: readonly TokenRange[]) => string | null;
  readonly act: (draft: Draft<Matrix>) => Act | null;
  readonly certainty: (draft: Draft<Matrix>) => Certainty;
  readonly when: (draft: Draft<Matrix>) => When;
  /** Whether what is said happens in a place that its words name. */
  readonly where: (place: PlaceMark) => boolean;
  /** The statement in whose place this one stands. */
  readonly supersedes: (draft: Draft<Matrix>) => Draft<Matrix> | undefined;
  readonly confidence: (draft: Draft<Matrix>) => number;
}

/** Turns drafts into statements: token ranges into spans, links into ids, in the order of the quotes' first characters. */
export function assemble<Matrix>(
  words: Words,
  drafts: readonly Draft<Matrix>[],
  marks: Marks,
  fields: Fields<Matrix>,
): Statement[] {
  const sorted = drafts
    .map((draft, i) => ({ draft, i, quote: trimmed(words, draft.quote) }))
    .filter(({ quote }) => quote.length > 0)
    .sort((a, b) => a.quote[0]!.first - b.quote[0]!.first || b.quote.at(-1)!.last - a.quote.at(-1)!.last || a.i - b.i);
  const ids = new Map<Draft<Matrix>, string>();
  sorted.forEach(({ draft }, i) => {
    ids.set(draft, `s${i + 1}`);
  });
  const idOf = (draft: Draft<Matrix> | null | undefined): string | null => (draft ? (ids.get(draft) ?? null) : null);
  return sorted.map(({ draft, quote }) => {
    const { said, about } = fields.when(draft);
    const spans = (ranges: readonly TokenRange[]) => spansOf(words, ranges);
    const chain = fields.chain(draft);
    return {
      id: ids.get(draft)!,
      type: draft.type,
      medium: draft.medium,
      quote: spans(quote),
      speaker: { spans: spans(draft.speaker), entity: fields.speaker(draft, chain) },
      cue: spans(draft.cue),
      frame: spans(draft.frame),
      addressee: { spans: spans(draft.addressee), entity: fields.entity(draft.addressee) },
      parent: idOf(draft.parent),
      chain,
      act: fields.act(draft),
      ...fields.certainty(draft),
      said: said?.id ?? null,
      about: about.map(({ id }) => id),
      places: spans(quote).flatMap((span) =>
        marksWithin(marks.places, span)
          .filter(fields.where)
          .map(({ id }) => id),
      ),
      supersedes: idOf(fields.supersedes(draft)),
      confidence: fields.confidence(draft),
      ...(draft.withdrawn && { withdrawn: spans(draft.withdrawn.by) }),
      rule: draft.rule,
    };
  });
}

const EDGES = new Set([",", ";", ":", "–", "—"]);

/** Without commas at the edges. */
function trimmed(words: Words, ranges: readonly TokenRange[]): TokenRange[] {
  const kept: TokenRange[] = [];
  for (let { first, last } of ranges) {
    while (first < last && EDGES.has(words.lower[first]!)) first++;
    while (last > first && EDGES.has(words.lower[last - 1]!)) last--;
    if (last > first) kept.push({ first, last });
  }
  return kept;
}
