import { hashOfExact } from "../../analysis/hash.ts";
import { edtfDays } from "../../analysis/times/edtf-days.ts";
import { languages } from "../../languages/languages.ts";
import { claimsLanguageFor, classesOf, isMeasure, withWider } from "../../languages/stored-words.ts";
import { type Answer, type Proposition, REPORTED } from "../../propositions/proposition.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { OUTLET } from "../../propositions/voice.ts";
import { sortedHashes } from "../../propositions/wording.ts";
import type { Span } from "../../text/span.ts";
import { rarityOfHash } from "../stories/rarity.ts";
import { sharedOf } from "./compare.ts";
import { packStated } from "./packed.ts";
import { isLed, type Stated } from "./stated.ts";

/** What the claims layer makes of one article. */
export interface ClaimValue {
  readonly setting: readonly string[];
  readonly stated: readonly Stated[];
  /** `stated`, packed. */
  readonly body: Uint8Array;
  /** For each of `stated` the hashes by which it is looked for. */
  readonly keys: readonly (readonly number[])[];
  readonly answers: readonly Answer[];
}

/** What a text gives whose language has no claims. */
const NONE: ClaimValue = { setting: [], stated: [], body: packStated([]), keys: [], answers: [] };

/** An article's propositions, each with who says it and the keys it is found by. */
export function statedOf(article: ReadArticle): ClaimValue {
  const { reading } = article;
  const own = claimsLanguageFor(reading.document.language);
  if (own === null) return NONE;
  const language = own.ledger;
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const answers = language.answersOf(article);
  const answering = new Set(answers.map(({ statement }) => statement));
  const stated = language
    .propositionsOf(article)
    .filter(({ statement }) => !answering.has(statement))
    .map((proposition): Stated => {
      if (proposition.statement === REPORTED) return reported(proposition);
      const statement = byId.get(proposition.statement)!;
      const said = reading.times.find(({ id }) => id === statement.said)?.edtf ?? null;
      const voice = language.voiceOf(reading, statement, article.words.lexicon);
      return {
        proposition,
        voice,
        ...(own.code !== languages[0].code && { language: own.code }),
        quoted: statement.type === "direct",
        ...(statement.type === "reported" && { told: true as const }),
        act: statement.act,
        // "Er lehnte ab, die Schleuse zu schließen" denies nothing: it says what shall not be.
        factuality: proposition.open && statement.act === "deny" ? "Uu" : (statement.factuality[0]?.value ?? null),
        ...(statement.withdrawn && { withdrawn: true }),
        ...(statement.supersedes !== null &&
          byId.get(statement.supersedes)?.withdrawn && { replaces: statement.supersedes }),
        ...cameOf(reading, proposition.spans[0]),
        saidDay: said === null ? null : (edtfDays(said)?.from ?? null),
      };
    });
  const text = reading.document.text;
  const told = putRightOnce(stated).filter(
    ({ proposition, voice, withdrawn, replaces }) =>
      withdrawn === true || replaces !== undefined || !language.isNotice(text, proposition.spans, voice),
  );
  // What is taken back comes before what is put in its place, wherever the note has it.
  told.sort((a, b) => Number(b.withdrawn === true) - Number(a.withdrawn === true));
  return {
    ...{ setting: language.settingOf(article), stated: told, body: packStated(told) },
    ...{ keys: told.map((one) => keysOf(one)), answers },
  };
}

/** What the article tells on its own word: of whoever is credited, or first had it in these words (`lineage.ts`). */
const reported = (proposition: Proposition): Stated => ({
  proposition,
  voice: OUTLET,
  report: true,
  act: null,
  factuality: proposition.polarity.positive ? "CT+" : "CT-",
  saidDay: null,
});

/** When the entry came out in which a proposition stands. */
function cameOf({ document: { items = [] } }: ReadArticle["reading"], at: Span | undefined): Pick<Stated, "came"> {
  const item = at && items.find(({ start, end }) => start <= at.start && at.start < end);
  return item ? { came: item.published } : {};
}

/** Of the clauses of a note that are put in the place of one statement, the one most like it: the others go on. */
function putRightOnce(all: readonly Stated[]): Stated[] {
  const best = new Map<string, { readonly proposition: Proposition; readonly shared: number }>();
  for (const { replaces, proposition } of all) {
    if (replaces === undefined) continue;
    const old = all.find((one) => one.withdrawn === true && one.proposition.statement === replaces);
    const shared = old === undefined ? 0 : sharedOf(old.proposition.wording, proposition.wording);
    if (shared > (best.get(replaces)?.shared ?? -1)) best.set(replaces, { proposition, shared });
  }
  return all.map(({ replaces, ...one }) =>
    replaces === undefined || best.get(replaces)?.proposition !== one.proposition ? one : { ...one, replaces },
  );
}

/** Participants that keys are made of: those after them are circumstances. */
const MOST_PARTICIPANTS = 4;
const MOST_KEYS = 12;

/** Words by which what one speaker says is found again: the rarest. */
const MOST_SPOKEN = 4;

/** Of a report's rarest words any two find what another one tells, of what somebody says the two rarest. */
const MOST_PAIRED = { report: 3, said: 2 };
/** Participants that kindred events are looked for with. */
const MOST_KINDRED = 3;

/**
 * Hashes that two propositions about the same thing have in common: event and first participant, counted thing, two participants;
 * a speaker with a rare word; what somebody says, or an article reports, by two rare words; words in a row; at a beginning kindred
 * events. A kind is also found by what it is a kind of. Of 3,008 news articles 43 of 4,701 links, half of them questions, were found
 * by more: events with further participants, three pairs of a speaker's rare words, a second run of words; these were two keys of seven.
 */
export function keysOf({
  proposition,
  voice,
  report,
}: Pick<Stated, "proposition" | "voice" | "report">): readonly number[] {
  const { wording, runs = [] } = proposition;
  const speaker = voice.kind === "named" ? (voice.person ?? voice.key) : null;
  const rarest = rarestOf(wording).slice(0, MOST_SPOKEN);
  const spoken = speaker === null ? [] : rarest.map((word) => `${speaker}@${word}`);
  const most = report === true ? MOST_PAIRED.report : speaker === null ? 0 : MOST_PAIRED.said;
  const both = pairs(rarest.slice(0, most).map(String)).map((two) => `+${two}`);
  const copied = runs.slice(0, 1).map((run) => `~${run}`);
  const told = isLed({ proposition }) ? kinKeys(proposition) : [];
  return sortedHashes(
    new Set([...slotKeys(proposition), ...[...spoken, ...both, ...copied, ...told].map(hashOfExact)]),
  );
}

const rarestOf = (wording: readonly number[]): readonly number[] =>
  wording
    .map((word) => ({ word, rarity: rarityOfHash(word) ?? 0 }))
    .sort((a, b) => b.rarity - a.rarity || a.word - b.word)
    .map(({ word }) => word);

function slotKeys({ predicate, participants, quantities, places }: Proposition): readonly number[] {
  const things = participants.slice(0, MOST_PARTICIPANTS).map(({ key, head }) => head ?? key);
  const events = predicate.concepts.map((key) => withWider(key).at(-1)!);
  const keys = [
    ...quantities
      .filter(({ of }) => of !== "")
      .map(({ of, head }) => `#${head ?? of}${isMeasure(of) ? `:${events[0] ?? things[0] ?? ""}` : ""}`),
    ...events.flatMap((event) => things.slice(0, 1).map((thing) => `${event}|${thing}`)),
    ...(things.length === 0 ? events.map((event) => `${event}|${places[0]?.name ?? ""}`) : []),
    ...(events.length > 0 && participants.length > 0 ? events.slice(0, 1).map((event) => `${event}|`) : []),
    ...pairs(things),
  ];
  return keys.slice(0, MOST_KEYS).map(hashOfExact);
}

/** Kindred events of persons and things: what two articles tell at their beginnings in each its own words. */
const kinKeys = ({ predicate, participants }: Proposition): readonly string[] =>
  predicate.concepts
    .flatMap(classesOf)
    .slice(0, MOST_CLASSES)
    .flatMap(({ name }) => participants.slice(0, MOST_KINDRED).map(({ key, head }) => `${name}|${head ?? key}`));

/** Rows of kindred events that one predicate is looked for in. */
const MOST_CLASSES = 2;

const pairs = (things: readonly string[]): string[] =>
  things.flatMap((a, i) => things.slice(i + 1).map((b) => (a < b ? `${a}&${b}` : `${b}&${a}`)));
