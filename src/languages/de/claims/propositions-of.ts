import { hashOf } from "../../../analysis/hash.ts";
import { Can } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import { type Proposition, REPORTED, type Revision } from "../../../propositions/proposition.ts";
import type { ReadArticle } from "../../../propositions/read-article.ts";
import { heaviest, namesIn } from "../../../propositions/setting.ts";
import { type SlotContext, slotContext, spansOf } from "../../../propositions/slot-context.ts";
import { markedOf, runsOf, sortedHashes } from "../../../propositions/wording.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { complexVerbs, plainSaying, topicNouns, topicRoles } from "../rows/claims/predicate-words.ts";
import { pointing } from "../rows/claims/silent-words.ts";
import { ofWhoSpeaks, reportedSelf } from "../rows/claims/voice-words.ts";
import { perfectAuxiliaries } from "../rows/word-classes/verbs.ts";
import { answeringOf } from "./answering.ts";
import { aroundOf } from "./around.ts";
import { isAsked } from "./asked.ts";
import { clausesSaid, type SaidClause } from "./clauses-of.ts";
import { headlineOf } from "./headline.ts";
import { adjectiveLemma, nounLemma } from "./lemmas.ts";
import { isNoun, participantsOf } from "./participants.ts";
import { polarityOf } from "./polarity.ts";
import { predicateOf } from "./predicate.ts";
import { quantitiesOf } from "./quantities.ts";
import { reportedClauses } from "./reports.ts";
import { timesOf } from "./times-of.ts";
import { revisionOf } from "./told-revision.ts";
import { isSaidByNobody, isToldByOther } from "./who-speaks.ts";

/** Clauses of one statement that are kept, and of one article: bounds for texts that are no prose. */
const MOST_OF_STATEMENT = 6;
const MOST_OF_ARTICLE = 400;

/** What an article's statements say, clause by clause, in the order of its statements. */
export function propositionsOf(article: ReadArticle): readonly Proposition[] {
  const context = slotContext(article);
  const { statements } = article.reading;
  const inner = new Map<string, Span[]>();
  for (const { parent, quote, rule } of statements)
    if (parent !== null && rule !== PARTIAL) inner.set(parent, [...(inner.get(parent) ?? []), ...quote]);
  const headline = headlineOf(article);
  const withHeadline = (one: Proposition): Proposition => {
    const headed = headline.shareOf(one);
    if (headed === 0) return one;
    // What it leaves out of the headline is its context.
    const around = [...new Set([...(one.around ?? []), ...headline.words])].sort((a, b) => a - b);
    return { ...one, headed, around };
  };
  const found: Proposition[] = [];
  for (const statement of statements) {
    if (found.length >= MOST_OF_ARTICLE) break;
    if (statement.rule !== PARTIAL || statement.parent === null)
      found.push(...ofStatement(context, statement, inner.get(statement.id) ?? []));
  }
  return [...ofReport(context, article).map(withHeadline).filter(isNews), ...found.map(withHeadline)];
}

/** What the article itself reports, as the clauses of one statement that no reading has. */
const REPORT: Pick<Statement, "id" | "act" | "said" | "type" | "speaker"> = {
  ...{ id: REPORTED, act: null, said: null },
  ...{ type: "asserted", speaker: { spans: [], entity: null } },
};

const ofReport = (context: SlotContext, article: ReadArticle): Proposition[] =>
  reportedClauses(article).map((clause, k) => propositionOf(context, REPORT, clause, k + 1, null));

/** Words of a report that says what it tells by itself; one without an event needs more. */
const ENOUGH_WORDS = { event: 3, none: 4 };

/** Share of its headline that tells that a sentence is what the article is about. */
const HEADED = 0.5;

/**
 * It tells of somebody or something with a name, a place, a day or a number, or what the headline says: "die Zahlen steigen" is told of
 * everything.
 */
const isNews = ({ wording, predicate, participants, places, times, quantities, headed = 0 }: Proposition): boolean =>
  wording.length >= (predicate.concepts.length > 0 ? ENOUGH_WORDS.event : ENOUGH_WORDS.none) &&
  (headed >= HEADED ||
    participants.some(({ type }) => type !== null) ||
    places.length + times.length + quantities.length > 0);

/** A few quoted words inside a reported sentence: they are that sentence's. */
const PARTIAL = "de/partial-quotation";

function ofStatement(context: SlotContext, statement: Statement, inner: readonly Span[]): Proposition[] {
  const { words, article } = context;
  const { speaker, cue } = statement;
  if (isSaidByNobody(article, statement) || isToldByOther(article, statement)) return [];
  if (isAsked(article, statement.quote)) return [];
  const name = article.entities.find(({ id }) => id === speaker.entity)?.name;
  const key = name === undefined ? null : nameKey(name);
  const said = clausesSaid(words, statement, [...inner, ...speaker.spans, ...cue]).slice(0, MOST_OF_STATEMENT);
  return said
    .filter((clause) => !isPointer(words, clause))
    .map((clause, k) => propositionOf(context, statement, clause, k + 1, key))
    .map((one) => withAnswer(article, statement, one, key))
    .filter((proposition) => proposition.wording.length > 1 && !isFrame(proposition));
}

/** "Das sagte sie im Ausschuss": what it says stands before. */
const isPointer = ({ lower }: Words, { tokens: [first, second], verb, finite }: SaidClause): boolean =>
  verb !== null && plainSaying.has(verb) && second === finite && pointing.test(lower[first ?? -1] ?? "");

function withAnswer(
  article: SlotContext["article"],
  statement: Statement,
  one: Proposition,
  speaker: string | null,
): Proposition {
  const answers = one.number === 1 ? answeringOf(article, statement, one, speaker) : undefined;
  return answers === undefined ? one : { ...one, answers };
}

/** "Sagte die Sprecherin", "berichtete zuvor über das Thema": who speaks, not what is said. */
function isFrame({ predicate, participants, quantities, times }: Proposition): boolean {
  const others = participants.filter(({ role }) => role !== "subject");
  if (quantities.length > 0 || predicate.concepts.some((key) => !plainSaying.has(key))) return false;
  return others.length === 0
    ? predicate.concepts.length > 0 && times.length === 0
    : others.every(({ role, key }) => topicRoles.has(role) && topicNouns.has(key));
}

/** "Die Polizei korrigierte die Zahl": who puts it right, where that is a name. */
function reviser({ article }: SlotContext, participants: Proposition["participants"]): Revision["by"] {
  const found = participants.find(({ role, type }) => role === "subject" && (type === "PER" || type === "ORG"));
  if (found === undefined) return undefined;
  const label = article.entities.find(({ name }) => nameKey(name) === found.key)?.name ?? found.key.slice(1);
  return { key: found.key, label, isPerson: found.type === "PER" };
}

/** Acts of what shall be: "forderte 80 statt ursprünglich 48 Euro" puts nothing right. */
const WANTED: ReadonlySet<string> = new Set(["demand", "propose", "ask", "warn"]);

function propositionOf(
  context: SlotContext,
  { id, act, said, type, speaker: spokenBy }: Pick<Statement, "id" | "act" | "said" | "type" | "speaker">,
  clause: SaidClause,
  number: number,
  speaker: string | null,
): Proposition {
  const { words } = context;
  const isOpen = isOpenInfinitive(words, clause);
  const quantities = quantitiesOf(context, clause);
  const found = predicateOf(context, clause, participantsOf(context, clause, speaker));
  const revises = WANTED.has(act ?? "") ? undefined : revisionOf(words, clause.tokens);
  const by = id === REPORTED && revises !== undefined ? reviser(context, found.participants) : undefined;
  return {
    statement: id,
    number,
    spans: spansOf(words, clause.tokens),
    predicate: found.predicate,
    participants: found.participants.map(({ token: _, ...participant }) => ({
      ...participant,
      counted: quantities.some(({ of }) => of === participant.key),
    })),
    places: placesOf(context, clause),
    times: timesOf(context, clause, said),
    quantities,
    polarity: polarityOf(words, clause.tokens, found.flipped !== isTurned({ act, type }, isOpen)),
    wording: wordingOf(words, clause.tokens),
    ...(isOpen && { open: true as const }),
    ...(revises !== undefined && { revises: by === undefined ? revises : { ...revises, by } }),
    ...(isOfSpeaker(context, clause, { type, speaker: spokenBy }) && { ours: true as const }),
    around: aroundOf(words, clause.tokens),
    runs: runsOf(words, clause.tokens),
    marked: markedOf(words, clause.tokens),
  };
}

/**
 * "Er bestritt, dass die Schleuse zu sei", "er warnte davor, sie zu schließen": the verb of saying denies it. What stands between
 * quotation marks says itself whether it denies: „Die Schleuse ist offen“, widersprach er.
 */
const isTurned = ({ act, type }: Pick<Statement, "act" | "type">, isOpen: boolean): boolean =>
  type !== "direct" && (act === "deny" || (act === "warn" && isOpen));

/**
 * "Er lehnte ab, warnte davor, die Schleuse zu schließen": what somebody will or shall do, or not; but not "geschlossen zu haben".
 */
function isOpenInfinitive({ bits, lower }: Words, { tokens, finite }: SaidClause): boolean {
  if (finite >= 0) return false;
  const last = tokens.findLast((i) => (bits[i]! & (Can.infinitive | Can.zuInfinitive)) !== 0);
  if (last === undefined || ((bits[last]! & Can.zuInfinitive) === 0 && lower[last - 1] !== "zu")) return false;
  return !(perfectAuxiliaries.has(lower[last]!) && (bits[last - 2]! & Can.participle2) !== 0);
}

/** "In unserem Landkreis", "ich höre", and "er trage eine Maske" of the one whose speech is reported. */
const isOfSpeaker = (
  { words: { lower }, entityAt, article }: SlotContext,
  { tokens }: SaidClause,
  { type, speaker }: Pick<Statement, "type" | "speaker">,
): boolean =>
  tokens.some((i) => {
    if (ofWhoSpeaks.test(lower[i]!)) return true;
    const entity = article.entities[entityAt[i]!];
    return (
      type !== "direct" &&
      type !== "asserted" &&
      lower[i] === reportedSelf &&
      (entity === undefined || entity.id === speaker.entity)
    );
  });

function placesOf({ article, placeAt }: SlotContext, { tokens }: SaidClause): Proposition["places"] {
  const marks = new Set(tokens.map((i) => placeAt[i]!));
  return [...marks].flatMap((k) => {
    const place = article.places[k];
    return place === undefined
      ? []
      : [{ name: place.name.toLowerCase(), span: { start: place.start, end: place.end } }];
  });
}

const CONTENT = Can.adjective | Can.participle2 | Can.infinitive | Can.indicative | Can.subjunctive1 | Can.subjunctive2;
const GRAMMAR = Can.article | Can.pronoun | Can.preposition | Can.conjunction;

/** Hashes of the lemmas of all nouns, verbs, adjectives and numbers, sorted, each once. */
function wordingOf(words: Words, tokens: readonly number[]): readonly number[] {
  const { bits, lower, lexicon } = words;
  const { forms, kinds } = words.tokens;
  const lemmas = tokens.flatMap((i) => {
    if (kinds[i] === TokenKind.number || kinds[i] === TokenKind.ordinal) return [forms[i]!];
    if (isNoun(words, i)) return [nounLemma(lexicon, forms[i]!).lemma];
    if (kinds[i] !== TokenKind.word || (bits[i]! & CONTENT) === 0 || (bits[i]! & GRAMMAR) !== 0) return [];
    return [lexicon.verbLemma(lower[i]!) ?? adjectiveLemma(lexicon, lower[i]!)];
  });
  return sortedHashes(new Set(lemmas.filter((lemma) => !complexVerbs.has(lemma)).map((lemma) => hashOf(lemma))));
}

/** What an article is about: the words of its names, of a person the last, and the compounds made for it, most frequent first. */
export function settingOf({ reading, words }: ReadArticle): readonly string[] {
  const often = namesIn(reading);
  for (let i = 0; i < words.tokens.count; i++) {
    const form = words.tokens.forms[i]!;
    if (form.length < LONG_WORD || form === words.lower[i] || words.lexicon.entry(form) !== 0 || !isNoun(words, i))
      continue;
    const { lemma } = nounLemma(words.lexicon, form);
    often.set(lemma, (often.get(lemma) ?? 0) + 1);
  }
  return heaviest(often);
}

/** Letters of a compound that the dictionary lacks and that is therefore of this story: "Eiderbrücke". */
const LONG_WORD = 9;
