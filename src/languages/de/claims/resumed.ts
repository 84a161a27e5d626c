import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import type { Entity } from "../../../analysis/marks.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import type { Voice } from "../../../propositions/voice.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { personNoun } from "../entities/noun-tables.ts";
import {
  bareName,
  definite,
  goesOn,
  issuedText,
  itSays,
  opensIssuer,
  sentenceEnd,
  severalPersons,
} from "../rows/claims/resumed-words.ts";
import { isCarrier } from "../statements/source-nouns.ts";

/** Who spoke earlier in the article, and where that is told. */
export interface Heard {
  readonly voice: Voice;
  readonly at: Span;
}

/** Characters of a few sentences: speech that is further away is another matter. */
const FARTHEST = 450;

/**
 * Who speaks where the article does not say it again; null where that is not plain. `before`: who spoke earlier, in the order of the text.
 *
 *     „Das prüfen wir“ , sagte Malte Hinrichs . Mehr wisse er nicht , sagte der frühere Hafenmeister .        Malte Hinrichs
 *     Es sei niemand verletzt , teilte die Reederei mit . Weiter hieß es , das Schiff sei dicht .              die Reederei
 *     Laut einem Bericht der Werft … Dem Bericht zufolge …                                                     die Werft
 */
export function resumedVoice(
  article: ReadWithText,
  statement: Statement,
  voice: Voice,
  before: readonly Heard[],
  lexicon: Lexicon,
): Voice | null {
  const { text } = article.document;
  const at = placeOf(statement);
  const near = before.filter((heard) => heard.at.end <= at && at - heard.at.end <= FARTHEST);
  const last = near.at(-1) ?? null;
  const { label } = voice;
  const resumed = () => (last === null || isElseNamed(article, last, at) ? null : again(article, last, voice));
  if (label === "") {
    const found = isGoingOn(text, statement) ? resumed() : null;
    return found === null ? null : { ...found, vague: last === null || !isSure(text, last, at) };
  }
  if (bareName.test(label)) return ofSurname(article, label, voice, lexicon);
  const words = definite.exec(label)?.groups;
  if (words === undefined) return null;
  const noun = words["noun"]!.toLowerCase();
  if (isOnePerson(noun, words["article"]!))
    return last?.voice.person != null && hasEnded(text, last, at) ? resumed() : null;
  if (personNoun(noun) !== null || (!isCarrier(noun) && !issuedText.test(noun))) return null;
  return (
    ofIssuer(article, noun, voice, at) ?? (issuedText.test(noun) && last?.voice.kind === "named" ? resumed() : null)
  );
}

/** "Der Jurist", "die Ministerin", "die 48-Jährige"; not "die Experten" nor "die Tochter". */
function isOnePerson(noun: string, article: string): boolean {
  const person = personNoun(noun);
  if (person === null || person.kind === "kin" || person.kind === "order") return false;
  const isFeminine = person.gender === "f" || (person.gender === "mf" && !severalPersons.test(noun));
  return article.toLowerCase() === "der" ? person.gender !== "f" : isFeminine && !severalPersons.test(noun);
}

/** In one sentence the two are held against each other: "Holm warnte, während der Bürgermeister abwiegelte". */
const hasEnded = (text: string, { at }: Heard, until: number): boolean => sentenceEnd.test(text.slice(at.end, until));

const placeOf = ({ chain, cue, quote }: Statement): number => (chain[0]?.spans[0] ?? cue[0] ?? quote[0])?.start ?? 0;

/** "Weiter hieß es", "hieß es in dem Schreiben weiter". */
const isGoingOn = (text: string, { cue }: Statement): boolean => {
  const [first, last] = [cue[0], cue.at(-1)];
  if (first === undefined || last === undefined || !itSays.test(text.slice(first.start, last.end))) return false;
  const before = text
    .slice(Math.max(0, first.start - BESIDE), first.start)
    .split(sentenceEnd)
    .at(-1)!;
  return goesOn.test(before) || goesOn.test(text.slice(last.end, last.end + BESIDE).split(sentenceEnd)[0]!);
};

/** Characters in which "weiter" stands beside its verb. */
const BESIDE = 12;

/** The same voice, unsurely; a person by the name, as "seiner Ansicht" is no label. */
function again({ entities }: ReadWithText, { voice: { also: _, ...voice } }: Heard, { spans }: Voice): Voice | null {
  if (voice.label === "") return null;
  const person = entities.find(({ name }) => nameKey(name) === voice.person);
  return { ...voice, label: person?.name ?? voice.label, spans, vague: true };
}

/** "Darin heißt es" right behind who speaks is as sure as that. */
const isSure = (text: string, { at, voice }: Heard, until: number): boolean =>
  voice.vague !== true && text.slice(at.end, until).split(sentenceEnd).length <= NEXT;

/** Its own sentence and the next one. */
const NEXT = 2;

/** Whether somebody else has been named since. */
const isElseNamed = ({ entities }: ReadWithText, { voice, at }: Heard, until: number): boolean =>
  entities.some(
    ({ name, type, mentions }) =>
      type === "PER" &&
      nameKey(name) !== voice.person &&
      mentions.some(({ kind, start }) => kind === "name" && start >= at.start && start < until),
  );

/** "Heil erklärte": a noun without an article is the surname of a person whom the article names in full. */
function ofSurname({ entities }: ReadWithText, label: string, { spans }: Voice, lexicon: Lexicon): Voice | null {
  const isFirstName = (word: string) =>
    /^\p{Lu}/u.test(word) && (lexicon.bits(word) === 0 || (lexicon.bits(word) & Can.properNoun) !== 0);
  const bearers = entities.filter(
    ({ name, type }) => type === "PER" && name.endsWith(` ${label}`) && isFirstName(name.split(" ")[0]!),
  );
  return bearers.length === 1 ? named(bearers[0]!, spans) : null;
}

/** "Dem Bericht" after "einem Bericht der Werft". */
function ofIssuer(
  { document: { text }, entities }: ReadWithText,
  noun: string,
  { spans }: Voice,
  at: number,
): Voice | null {
  const stem = noun.replace(opensIssuer.ending, "");
  let found: { readonly entity: Entity; readonly start: number } | null = null;
  for (const entity of entities)
    for (const { kind, start, end } of entity.type === "LOC" || entity.type === "MISC" ? [] : entity.mentions) {
      if (kind !== "name" || start >= at || start < (found?.start ?? 0)) continue;
      if (opensIssuer.commissioned.test(text.slice(end, end + BEHIND))) continue;
      const words = opensIssuer.words.exec(text.slice(Math.max(0, start - BEHIND), start))?.groups;
      if (
        words?.["noun"]?.toLowerCase().endsWith(stem) === true ||
        words?.["noun"]?.toLowerCase().startsWith(stem) === true
      )
        found = { entity, start };
    }
  return found === null ? null : named(found.entity, spans);
}

/** Characters between a text and who has written it. */
const BEHIND = 48;

const named = ({ name, type }: Entity, spans: readonly Span[]): Voice => ({
  kind: "named",
  key: nameKey(name),
  person: type === "PER" ? nameKey(name) : null,
  label: name,
  through: null,
  spans,
  vague: true,
});
