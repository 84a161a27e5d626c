import { NONE } from "../../../analysis/entities/entity-index.ts";
import type { TokenRange } from "../../../analysis/noun-phrases.ts";
import type { Fields, Marks } from "../../../statements/assemble.ts";
import { type Draft, spansOf } from "../../../statements/draft.ts";
import { marksWithin } from "../../../statements/marks-within.ts";
import type { ChainLink } from "../../../statements/statement.ts";
import { certaintyOf } from "./certainty.ts";
import { confidenceTable } from "./confidence-table.ts";
import type { Context } from "./context.ts";

/** A rule that the table does not have. */
const UNKNOWN = 0.5;

/** The fields of English statements. */
export function fieldsOf(context: Context, { times }: Marks): Fields {
  const { words } = context;
  const entity = (ranges: readonly TokenRange[]): string | null => entityOf(context, ranges);
  return {
    chain: ({ speaker }): readonly ChainLink[] =>
      speaker.length === 0 ? [] : [{ spans: spansOf(words, speaker), entity: entity(speaker), named: true }],
    speaker: ({ speaker }) => entity(speaker),
    entity,
    act: ({ act }) => act,
    certainty: (draft) => certaintyOf(context, draft),
    when: ({ quote, frame }: Draft) => {
      const within = (ranges: readonly TokenRange[]) =>
        spansOf(words, ranges).flatMap((span) => marksWithin(times, span));
      return {
        said: within(frame)[0] ?? null,
        about: within(quote).filter(({ type }) => type === "DATE" || type === "TIME"),
      };
    },
    supersedes: () => undefined,
    confidence: ({ rule }) => confidenceTable[rule] ?? UNKNOWN,
  };
}

/** The entity whose name or pronoun the head of a phrase is. */
function entityOf({ entities }: Context, ranges: readonly TokenRange[]): string | null {
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) {
      const at = entities.outer[i] ?? NONE;
      if (at >= 0) return entities.entities[at]!.id;
    }
  return null;
}
