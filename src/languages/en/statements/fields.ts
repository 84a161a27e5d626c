import { NONE } from "../../../analysis/entities/entity-index.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { spansOf, type TokenRange, without } from "../../../analysis/token-range.ts";
import type { Fields, Marks, When } from "../../../statements/assemble.ts";
import type { Draft } from "../../../statements/draft.ts";
import { marksWithin } from "../../../statements/marks-within.ts";
import type { ChainLink } from "../../../statements/statement.ts";
import { unnamedSources } from "../rows/unnamed-sources.ts";
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
      speaker.length === 0
        ? []
        : [{ spans: spansOf(words, speaker), entity: entity(speaker), named: isNamed(context, speaker) }],
    speaker: ({ speaker }) => entity(speaker),
    entity,
    act: ({ act }) => act,
    certainty: (draft) => certaintyOf(context, draft),
    when: (draft) => whenOf(context, draft, times),
    where: () => true,
    supersedes: () => undefined,
    confidence: ({ rule }) => confidenceTable[rule] ?? UNKNOWN,
  };
}

/** A time in the quote is what it is about; one beside the cue, outside of every quote of the sentence, is when it was said. */
function whenOf({ words }: Context, { quote, cue, unit }: Draft, times: readonly TimeMark[]): When {
  const isPoint = ({ type }: TimeMark): boolean => type === "DATE" || type === "TIME";
  const about = spansOf(words, quote).flatMap((span) => marksWithin(times, span).filter(isPoint));
  if (cue.length === 0) return { said: null, about };
  const { first, last } = words.tokens.sentences[unit]!;
  const said = spansOf(words, without({ first, last }, quote))
    .filter(({ start, end }) => spansOf(words, cue).some((c) => start <= c.start && c.end <= end))
    .flatMap((span) => marksWithin(times, span))
    .find(isPoint);
  return { said: said ?? null, about };
}

/** False for "people familiar with the matter". */
function isNamed({ words }: Context, ranges: readonly TokenRange[]): boolean {
  const text = ranges.map(({ first, last }) => words.lower.slice(first, last).join(" ")).join(" ");
  return !unnamedSources.some((row) => ` ${text} `.includes(` ${row.words} `));
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
