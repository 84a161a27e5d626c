import type { Reading } from "../../src/index.ts";
import type { Act } from "../../src/language/acts.ts";
import { channels } from "../../src/languages/de/rows/channels.ts";
import { evaluations } from "../../src/languages/de/rows/evaluations.ts";
import { evidentialAdverbs } from "../../src/languages/de/rows/evidential-adverbs.ts";
import { frames } from "../../src/languages/de/rows/frames.ts";
import { hedgingPredicates } from "../../src/languages/de/rows/hedging-predicates.ts";
import { lightVerbCues } from "../../src/languages/de/rows/light-verb-cues.ts";
import { modals } from "../../src/languages/de/rows/modals.ts";
import { reportingNouns } from "../../src/languages/de/rows/reporting-nouns.ts";
import { unnamedSources } from "../../src/languages/de/rows/unnamed-sources.ts";
import { type Emptiness, verbsOfSaying } from "../../src/languages/de/rows/verbs-of-saying.ts";
import { cueStances } from "../../src/languages/en/rows/cue-stances.ts";
import { emptyContents } from "../../src/languages/en/rows/empty-contents.ts";
import { falsityWords } from "../../src/languages/en/rows/falsity.ts";
import { hedges } from "../../src/languages/en/rows/hedges.ts";
import { nounsOfSaying } from "../../src/languages/en/rows/nouns-of-saying.ts";
import { fixedTimes } from "../../src/languages/en/rows/times/fixed-times.ts";
import { unnamedSources as englishSources } from "../../src/languages/en/rows/unnamed-sources.ts";
import { verbsOfSaying as englishVerbs } from "../../src/languages/en/rows/verbs-of-saying.ts";

/** A row's example, and whether a reading of it is what the row says. */
export interface Expectation {
  readonly id: string;
  readonly example: string;
  readonly isRead: (reading: Reading) => boolean;
}

type Statement = Reading["statements"][number];

/** Statements of somebody; the author's own sentences say nothing of a cue. */
const attributed = ({ statements }: Reading): readonly Statement[] =>
  statements.filter(({ type }) => type !== "asserted");

/** A reading folds the finer acts of the tables (docs/acts.md). */
const asRead: Partial<Record<Act, readonly Act[]>> = {
  admit: ["confirm"],
  believe: ["estimate", "assert"],
  deem: ["assert"],
};

interface SaysSomething {
  readonly act: Act;
  readonly reads?: Act | null;
  readonly empty?: Emptiness | null;
}

const says =
  ({ act, reads, empty }: SaysSomething) =>
  (reading: Reading): boolean => {
    const found = attributed(reading);
    if (empty != null) return found.length === 0;
    const wanted = reads != null ? [reads] : (asRead[act] ?? [act]);
    return found.some((statement) => statement.act !== null && wanted.includes(statement.act));
  };

const names =
  ({ act }: SaysSomething) =>
  ({ statements }: Reading): boolean =>
    statements.some((statement) => statement.act === act && statement.cue.length > 0);

const hasValue =
  (...values: readonly (string | null)[]) =>
  ({ statements }: Reading): boolean =>
    statements.some(({ factuality }) => factuality.some(({ value }) => values.includes(value)));

/** One row a combination of words; the example shows one of them. */
const lightVerbRows = [...new Map(lightVerbCues.map((row) => [row.example, row])).values()];

/** The English tables; their names begin so. */
const english: Readonly<Record<string, readonly Expectation[]>> = {
  "English verbs of saying": englishVerbs.map((row) => ({ id: row.lemma, example: row.example, isRead: names(row) })),
  "English nouns of saying": nounsOfSaying.map(({ noun, act, example }) => ({
    id: noun,
    example,
    isRead: ({ statements }) => statements.some(({ rule, act: found }) => rule === "en/noun" && found === act),
  })),
  "English hedges": hedges.map(({ word, effect, example }) => ({
    id: word,
    example,
    isRead: effect === "not" ? hasValue("CT-") : hasValue(`${effect}+`, `${effect}-`),
  })),
  "English unnamed sources": englishSources.map(({ words, example }) => ({
    id: words,
    example,
    isRead: ({ statements }) => statements.some(({ chain }) => chain.some(({ named }) => !named)),
  })),
  "English falsity words": falsityWords.map(({ word, example }) => ({
    id: word,
    example,
    isRead: hasValue("CT-"),
  })),
  "English contents that are none": emptyContents.map(({ words, example }) => ({
    id: words,
    example,
    isRead: ({ statements }) => statements.length === 0,
  })),
  "English fixed times": fixedTimes.map(({ words, value, example }) => ({
    id: words,
    example,
    isRead: ({ times }) =>
      times.some((time) =>
        typeof value === "string" && value !== "0TNI" ? time.value === value : time.rule === "en/time-fixed",
      ),
  })),
  "English cue stances": cueStances.map(({ lemma, origin, author, denies, example }) => ({
    id: lemma,
    example,
    isRead: ({ statements }) =>
      statements.some(({ factuality: [own, article] }) => {
        const sign = denies ? "-" : "+";
        return own?.value === (origin === "Uu" ? "Uu" : `${origin}${sign}`) && article?.value.startsWith(author);
      }),
  })),
};

/** Every table whose rows a statement shows. A row of another table is tested beside it. */
export const tables: Readonly<Record<string, readonly Expectation[]>> = {
  ...english,
  "verbs of saying": verbsOfSaying.map((row) => ({
    id: row.reflexive ? `sich ${row.lemma}` : row.lemma,
    example: row.example,
    isRead: says(row),
  })),
  "light-verb cues": lightVerbRows.map((row) => ({
    id: `${row.words.join(" ")} ${row.verb}`,
    example: row.example,
    isRead: says(row),
  })),
  "reporting nouns": reportingNouns.map(({ noun, example, empty }) => ({
    id: noun,
    example,
    isRead: (reading) => attributed(reading).length > 0 === (empty === undefined),
  })),
  frames: frames.map(({ words, place, rule, example }) => ({
    id: `${words} (${place})`,
    example,
    isRead: (reading) =>
      place === "relay"
        ? attributed(reading).some(({ chain }) => chain.length > 1)
        : attributed(reading).some((statement) => statement.rule === rule),
  })),
  "evidential adverbs": evidentialAdverbs.map(({ words, effect, example }) => ({
    id: words,
    example,
    // "Anscheinend hat niemand …" is as probable, and negative.
    isRead: effect === "Uu" ? hasValue(effect) : hasValue(effect, effect.replace("+", "-")),
  })),
  "hedging predicates": hedgingPredicates.map(({ words, effect, negated, example }) => ({
    id: words,
    example,
    isRead: hasValue(effect, negated),
  })),
  modals: modals.map(({ lemma, reading, infinitive, effect, forms, example }) => ({
    id:
      [forms[0], reading, infinitive].filter((part) => part !== null).join(" ") +
      (lemma === forms[0] ? "" : ` (${lemma})`),
    example,
    isRead: hasValue(effect),
  })),
  evaluations: evaluations.map(({ word, verdict, cue, example }) => ({
    id: word,
    example,
    isRead: (reading) =>
      attributed(reading).some(({ act }) => act === (cue ?? (verdict === "blame" ? "criticise" : "praise"))),
  })),
  "unnamed sources": unnamedSources.map(({ words, empty, example }) => ({
    id: words,
    example,
    isRead: (reading) =>
      empty !== undefined
        ? attributed(reading).length === 0
        : reading.statements.some(({ chain }) => chain.some(({ named }) => !named)),
  })),
  channels: channels.map(({ noun, medium, example }) => ({
    id: noun,
    example,
    isRead: ({ statements }) => statements.some((statement) => statement.medium.includes(medium)),
  })),
};
