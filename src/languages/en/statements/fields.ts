import { NONE } from "../../../analysis/entities/entity-index.ts";
import type { TimeMark } from "../../../analysis/marks.ts";
import { spansOf, type TokenRange, without } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Fields, Marks, When } from "../../../statements/assemble.ts";
import type { Draft } from "../../../statements/draft.ts";
import { marksWithin } from "../../../statements/marks-within.ts";
import type { ChainLink } from "../../../statements/statement.ts";
import { unnamedSources } from "../rows/unnamed-sources.ts";
import { certaintyOf } from "./certainty.ts";
import { confidenceTable } from "./confidence-table.ts";
import type { Context } from "./context.ts";
import { whereOf } from "./where.ts";

/** A rule that the table does not have. */
const UNKNOWN = 0.5;

/** The fields of English statements. */
export function fieldsOf(context: Context, { times, places }: Marks): Fields {
  const { words } = context;
  const entity = (ranges: readonly TokenRange[]): string | null => entityOf(context, ranges);
  return {
    chain: (draft): readonly ChainLink[] =>
      tellers(draft).map(({ speaker }) => ({
        spans: spansOf(words, speaker),
        entity: entity(speaker),
        named: isNamed(context, speaker),
      })),
    speaker: ({ speaker }) => entity(speaker),
    entity,
    act: ({ act }) => act,
    certainty: (draft) => certaintyOf(context, draft),
    when: (draft) => whenOf(context, draft, times),
    where: whereOf(words, places),
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

/** Who tells it, and who tells us of that: in "Hale said Boone had denied it" Boone, then Hale. */
function tellers(draft: Draft): readonly Draft[] {
  const found: Draft[] = [];
  for (let at: Draft | null = draft; at !== null && found.length < LONGEST_CHAIN; at = at.parent)
    if (at.speaker.length > 0 && !found.some((one) => isSame(one, at!))) found.push(at);
  return draft.speaker.length === 0 ? [] : found;
}

const LONGEST_CHAIN = 4;
const isSame = (a: Draft, b: Draft): boolean => a.speaker[0]!.first === b.speaker[0]!.first;

/** The entity whose name or pronoun a phrase is: the person whom it names, else the first name in it. */
function entityOf({ words, entities }: Context, ranges: readonly TokenRange[]): string | null {
  const mentions = ranges.flatMap(({ first, last }) => {
    const found: { readonly first: number; readonly last: number; readonly entity: number }[] = [];
    for (let i = first; i < last; i++) {
      const entity = entities.outer[i] ?? NONE;
      if (entity < 0) {
        // What a relative clause names is another.
        if (found.length > 0 && RELATIVE.test(words.lower[i]!)) break;
        continue;
      }
      const begin = i;
      while (i + 1 < last && entities.outer[i + 1] === entity) i++;
      found.push({ first: begin, last: i + 1, entity });
    }
    return found;
  });
  const isPerson = ({ entity }: { entity: number }): boolean => entities.entities[entity]!.type === "PER";
  const [one] = mentions;
  const person = mentions.find(
    (mention, at) =>
      isPerson(mention) && isMeant(words, mention, mentions[at - 1]?.last ?? ranges[0]!.first, ranges.at(-1)!.last),
  );
  const meant = person ?? one;
  return meant === undefined ? null : entities.entities[meant.entity]!.id;
}

const RELATIVE = /^(?:who|whose|whom|which|that)$/u;
const PREPOSITION = /^(?:of|for|to|with|by|from|at|in|on|about|against|near|under|like)$/u;

/**
 * Whether a phrase is of the person named: "Malaysia's prime minister, Najib Razak", but not "Hale's lawyer", "Hale supporters" or
 * "a friend of Hale". `from`: where the name before it ends, or the phrase begins.
 */
function isMeant({ lower, tokens }: Words, { first, last }: TokenRange, from: number, end: number): boolean {
  if (last < end && (/^['’]s?$/u.test(lower[last]!) || isSmallWord(tokens.forms[last]!))) return false;
  for (let i = first - 1; i >= from && lower[i] !== ","; i--) if (PREPOSITION.test(lower[i]!)) return false;
  return true;
}

/** A noun behind a name, as in "Hale supporters"; not "and" or "who". */
const isSmallWord = (form: string): boolean =>
  /^\p{Ll}{4,}/u.test(form) && !RELATIVE.test(form) && form !== "told" && form !== "from";
