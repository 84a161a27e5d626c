import type { EntityIndex } from "../analysis/entities/entity-index.ts";
import type { PlaceMark, TimeMark } from "../analysis/marks.ts";
import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import { actOf } from "./act.ts";
import { chainsOf } from "./chain.ts";
import { confidenceOf } from "./confidence.ts";
import type { Context } from "./context.ts";
import { withdrawnCertainty } from "./corrections/withdrawn-certainty.ts";
import { type Draft, spansOf } from "./draft.ts";
import { certaintyOf } from "./factuality.ts";
import { marksWithin } from "./marks-within.ts";
import type { Statement } from "./statement.ts";
import { supersededBy } from "./supersedes.ts";
import { whenOf } from "./when.ts";
import { entityOf, speakerEntity } from "./who.ts";

/** What the analysis found in the text, in text order; statements name them by their ids. */
export interface Marks {
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMark[];
  readonly entities: EntityIndex;
}

/** Turns drafts into statements: token ranges into spans, links into ids, in the order of the quotes' first characters. */
export function assemble(context: Context, marks: Marks): Statement[] {
  const { words } = context;
  const sorted = context.drafts
    .map((draft, i) => ({ draft, i, quote: trimmed(words, draft.quote) }))
    .filter(({ quote }) => quote.length > 0)
    .sort((a, b) => a.quote[0]!.first - b.quote[0]!.first || b.quote.at(-1)!.last - a.quote.at(-1)!.last || a.i - b.i);
  const chains = chainsOf(context);
  const replaced = supersededBy(context);
  const ids = new Map<Draft, string>();
  sorted.forEach(({ draft }, i) => {
    ids.set(draft, `s${i + 1}`);
  });
  const idOf = (draft: Draft | null | undefined): string | null => (draft ? (ids.get(draft) ?? null) : null);
  return sorted.map(({ draft, quote }) => {
    const { said, about } = whenOf(context, draft, marks.times);
    const spans = (ranges: readonly TokenRange[]) => spansOf(words, ranges);
    return {
      id: ids.get(draft)!,
      type: draft.type,
      medium: draft.medium,
      quote: spans(quote),
      speaker: { spans: spans(draft.speaker), entity: speakerEntity(context, draft, chains.get(draft) ?? []) },
      cue: spans(draft.cue),
      frame: spans(draft.frame),
      addressee: { spans: spans(draft.addressee), entity: entityOf(context, draft.addressee) },
      parent: idOf(draft.parent),
      chain: chains.get(draft) ?? [],
      act: actOf(context, draft),
      ...withdrawnCertainty(words, draft, certaintyOf(context, draft)),
      said: said?.id ?? null,
      about: about.map(({ id }) => id),
      places: spans(quote).flatMap((span) => marksWithin(marks.places, span).map(({ id }) => id)),
      supersedes: idOf(draft.replaces ?? replaced.get(draft)),
      confidence: confidenceOf(words, draft),
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
