import type { EntityType } from "./analysis/marks.ts";
import { readWord } from "./analysis/unknown-words.ts";
import { beginsStretch, type Words } from "./analysis/words.ts";
import type { ClauseMark } from "./languages/language.ts";
import { parserOf } from "./languages/models.ts";
import { type Models, readWhole, type Whole } from "./pipeline.ts";
import type { Reading } from "./reading.ts";
import { guessLanguage, type LanguageGuess } from "./text/language.ts";
import type { Span } from "./text/span.ts";
import type { Article } from "./text/text.ts";
import { TokenKind } from "./tokens/tokens.ts";

/** What each stage makes of a text, in the order of the way through. Spans are of `reading.document.text`. */
export interface Explanation {
  /** How its language was told; null where the article names it, or its words do not tell. */
  readonly language: LanguageGuess | null;
  readonly tokens: readonly ExplainedToken[];
  readonly clauses: readonly ExplainedClause[];
  readonly names: readonly ExplainedName[];
  readonly places: readonly ExplainedPlace[];
  /** Times and statements, and everything else. */
  readonly reading: Reading;
}

export interface ExplainedToken extends Span {
  readonly form: string;
  readonly kind: keyof typeof TokenKind;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  readonly lemma: string;
  /** The model's tags, universal and STTS. */
  readonly upos: string;
  readonly xpos: string;
  /** How the lexicon reads a word or a number; null for other tokens. */
  readonly rule: string | null;
}

export interface ExplainedClause extends Span {
  readonly kind: string;
  /** The verb with all its parts; null for none. */
  readonly verb: { readonly words: readonly Span[]; readonly lemma: string; readonly passive: boolean } | null;
  /** Whether its verb can only be Konjunktiv. */
  readonly subjunctive: boolean;
}

export interface ExplainedName extends Span {
  readonly type: EntityType;
  readonly rule: string;
}

export interface ExplainedPlace extends Span {
  readonly name: string;
  readonly country: string | null;
  readonly sense: "location" | "government";
  readonly rule: string;
}

/** Reads an article and keeps what each stage made of it. */
export function explainArticle(article: Article, models: Models): Explanation {
  const whole = readWhole(article, models);
  const { reading, language, words, names, places } = whole;
  return {
    language: article.language ? null : guessLanguage(article.text),
    tokens: tokensOf(whole),
    clauses: (language?.findClauses(words) ?? []).map((clause) => clauseOf(words, clause)),
    names: names.map(({ start, end, type, rule }) => ({ start, end, type, rule })),
    places: places.map(({ start, end, name, country, sense, rule }) => ({ start, end, name, country, sense, rule })),
    reading,
  };
}

const kinds = Object.keys(TokenKind) as (keyof typeof TokenKind)[];

function tokensOf({ words, models }: Whole): ExplainedToken[] {
  const [model, { lexicon }] = [parserOf(models), models];
  const { tokens } = words;
  const { upos, xpos } = model.labels;
  return tokens.sentences.flatMap(({ first, last }, sentence) => {
    const forms = tokens.forms.slice(first, last);
    const syntax = model.analyse(forms, [{ first: 0, last: last - first }]);
    return forms.map((form, k): ExplainedToken => {
      const i = first + k;
      const kind = kinds[tokens.kinds[i]!]!;
      return {
        start: tokens.starts[i]!,
        end: tokens.ends[i]!,
        form,
        kind,
        sentence,
        lemma: model.lemma(forms, syntax, k),
        upos: upos[syntax.upos[k]!]!,
        xpos: xpos[syntax.xpos[k]!]!,
        rule: kind === "word" || kind === "number" ? readWord(lexicon, form, beginsStretch(tokens, i)).rule : null,
      };
    });
  });
}

function clauseOf({ tokens }: Words, { kind, first, last, verb, subjunctive }: ClauseMark): ExplainedClause {
  const spanOf = (from: number, to: number): Span => ({ start: tokens.starts[from]!, end: tokens.ends[to - 1]! });
  return {
    ...spanOf(first, last),
    kind,
    verb: verb && {
      words: verb.tokens.map((i) => spanOf(i, i + 1)),
      lemma: verb.lemma,
      passive: verb.passive,
    },
    subjunctive,
  };
}
