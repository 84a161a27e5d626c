/**
 * What a careful reader says of an article, in the form that ../shared/bench/score-articles.mjs scores. `Words` are words of
 * the article: a string for that program, a position in what is stored.
 */
export interface Judgements<Words> {
  readonly statements: readonly Statement<Words>[];
  /** Words that nobody else is made to say. */
  readonly notStatements: readonly Words[];
  readonly times: readonly Time<Words>[];
  readonly entities: readonly Entity<Words>[];
  readonly places: readonly Place<Words>[];
  readonly checks: readonly Check<Words>[];
}

/** Each property that is there is asked for; one that is not there is not asked. */
export interface Statement<Words> {
  readonly quote: Words;
  readonly type: string;
  readonly speaker?: Words | undefined;
  /** A name of whom the speaker is. */
  readonly speakerIs?: Words | undefined;
  readonly cue?: readonly Words[] | undefined;
  readonly act?: string | undefined;
  /** From the origin to the one who tells us. */
  readonly chain?: readonly Words[] | undefined;
  /** False: the origin has no name. True is never asked. */
  readonly originNamed?: boolean | undefined;
  /** The origin's, where there is a chain, else the author's. */
  readonly factuality?: string | undefined;
  /** EDTF. */
  readonly said?: string | undefined;
  readonly about?: string | undefined;
  /** Beginning of the quote that it stands in. */
  readonly nestedIn?: Words | undefined;
}

/** TIMEX3; "DATE|DURATION": either is right. */
export interface Time<Words> {
  readonly text: Words;
  readonly type: string;
  readonly value: string;
}

export interface Entity<Words> {
  readonly name: Words;
  readonly type: string;
  readonly mentions: readonly Words[];
}

export interface Place<Words> {
  readonly text: Words;
  /** ISO 3166-1. */
  readonly country: string;
  /** Latitude and longitude, within half a degree. */
  readonly near?: readonly [number, number] | undefined;
}

export interface Check<Words> {
  readonly claim: Words;
  readonly kind: string;
  readonly verdict: string;
}

/** The same judgements with every `Words` given in another way; `beside`: the quote of its statement, already given so. */
export function withWords<From, To>(
  judgements: Judgements<From>,
  given: (words: From, beside?: To) => To,
): Judgements<To> {
  const { statements, notStatements, times, entities, places, checks } = judgements;
  return {
    statements: statements.map((statement) => statementWith(statement, given)),
    notStatements: notStatements.map((words) => given(words)),
    times: times.map((time) => ({ ...time, text: given(time.text) })),
    entities: entities.map(({ name, type, mentions }) => ({
      name: given(name),
      type,
      mentions: mentions.map((words) => given(words)),
    })),
    places: places.map((place) => ({ ...place, text: given(place.text) })),
    checks: checks.map((check) => ({ ...check, claim: given(check.claim) })),
  };
}

function statementWith<From, To>(
  { quote, speaker, speakerIs, cue, chain, nestedIn, ...told }: Statement<From>,
  given: (words: From, beside?: To) => To,
): Statement<To> {
  const at = given(quote);
  const one = (words: From | undefined) => (words === undefined ? undefined : given(words, at));
  const all = (list: readonly From[] | undefined) => list?.map((words) => given(words, at));
  return {
    ...told,
    quote: at,
    speaker: one(speaker),
    speakerIs: one(speakerIs),
    cue: all(cue),
    chain: all(chain),
    nestedIn: one(nestedIn),
  };
}
