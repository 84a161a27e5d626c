import type { Entity } from "../../../analysis/marks.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { Span } from "../../../text/span.ts";
import { type BodyKind, bodyNouns } from "../rows/bodies.ts";
import {
  anyBody,
  genitiveEnding,
  officeOfBody,
  officeOfNamed,
  officeOfNoun,
  plainSpokesperson,
  worksFor,
} from "../rows/claims/speaker-words.ts";
import { isLeadingBody } from "../rows/leading-bodies.ts";
import { isPoliticalBody, isSpeakingOffice, speakingOffices } from "../rows/speaking-offices.ts";
import { sameName } from "./same-name.ts";

/** A body that somebody speaks for; `entity` is null where only the office names it: "RKI-Chef". */
export interface Body {
  readonly key: string;
  readonly name: string;
  readonly entity: Entity | null;
}

/** What the search for a body may look at. */
export interface Bodies {
  readonly text: string;
  /** Named organisations of the article that are no media and no mere nouns. */
  readonly named: readonly Entity[];
}

/**
 * The body that a person or a management speaks for, by an office phrase or an apposition alone; never the nearest one.
 *
 *     der Präsident des Deichverbands , Malte Hinrichs        RKI-Chef Lothar Wiese        Verbandspräsident Ole Thode
 *                       ^^^^^^^^^^^^                          ^^^                          ^^^^^^^^ the article's one such body
 */
export function bodyOf(bodies: Bodies, speaker: Entity | null, spans: readonly Span[]): Body | null {
  if (speaker !== null && speaker.type !== "PER") return isLeadingBody(speaker.name) ? onlyOne(bodies) : null;
  const { text } = bodies;
  const said = spans.map(({ start, end }) => text.slice(start, end));
  const offices = [...(speaker?.roles ?? []), ...said].map(officeOf).filter((office) => office !== null);
  if (offices.length === 0) return behind(bodies, spans);
  const places: readonly Span[] = speaker === null ? spans : [...spans, ...speaker.mentions];
  const told =
    within(bodies, places) ??
    behind(bodies, spans) ??
    offices.map((office) => ofOffice(bodies, office)).find((body) => body !== null);
  const isOpen = offices.every(isBare) && !places.some(({ start, end }) => OF_NAMED.test(text.slice(start, end)));
  const whose =
    places.map(({ start, end }) => whoseOffice(text.slice(start, end))).find((noun) => noun !== null) ?? null;
  const found = told ?? (isOpen ? spokenOfBefore(bodies, whose, firstPlace(speaker, spans)) : null);
  const isSpokesman = [...said, ...(speaker?.roles ?? [])].some((phrase) => plainSpokesperson.test(phrase));
  return found !== null && isPoliticalBody(found.name) && speaker !== null && !isSpokesman ? null : found;
}

/** The offices that an article gives to a person, each with the first words that tell it. */
export function officesOf({ roles, mentions }: Entity, text: string): readonly { role: string; span: Span }[] {
  return roles.map((role) => {
    const told = mentions.find(({ start, end }) => text.slice(start, end).includes(role)) ?? mentions[0]!;
    return { role, span: { start: told.start, end: told.end } };
  });
}

/**
 * The body that an office of a person's names, by itself or by the words around the name that tell it; null where it is not
 * named there, or its holders speak for themselves. Sentences before count for nothing.
 */
export function bodyOfOffice(bodies: Bodies, speaker: Entity, role: string): Body | null {
  const office = officeOf(role);
  if (office === null) return null;
  const told = speaker.mentions.filter(({ start, end }) => bodies.text.slice(start, end).includes(role));
  const found = within(bodies, told) ?? ofOffice(bodies, office);
  return found !== null && isPoliticalBody(found.name) && !plainSpokesperson.test(role) ? null : found;
}

/** Where the article introduces the person: there the office stands. */
const firstPlace = (speaker: Entity | null, spans: readonly Span[]): readonly Span[] =>
  [...spans, ...(speaker?.mentions ?? [])].sort((a, b) => a.start - b.start);

/** "Sprecher", "RKI-Chef" of "der frühere RKI-Chef Lothar Wiese": the first noun that is such an office; null without one. */
const officeOf = (phrase: string): string | null =>
  [...phrase.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word).find((word) => isSpeakingOffice(word)) ?? null;

const bodyFrom = (entity: Entity): Body => ({ key: nameKey(entity.name), name: entity.name, entity });

/** "der Sprecher der Reederei Holm": named inside the words for who speaks. */
function within({ named }: Bodies, places: readonly Span[]): Body | null {
  const isIn = ({ start, end }: Span) => places.some((place) => start >= place.start && end <= place.end);
  const found = named.find(({ mentions }) => mentions.some(isIn));
  return found === undefined ? null : bodyFrom(found);
}

/** "Ute Holm vom Deichverband": of it, though no office is told. */
const behind = (bodies: Bodies, spans: readonly Span[]): Body | null =>
  spans.map((span) => behindFrom(bodies, span)).find((body) => body !== null) ?? null;

function behindFrom({ text, named }: Bodies, span: Span): Body | null {
  const found = named.find(({ mentions }) =>
    mentions.some(
      ({ start, end }) => start > span.start && end <= span.end && worksFor.test(text.slice(span.start, start)),
    ),
  );
  return found === undefined ? null : bodyFrom(found);
}

/**
 * "Sprecher Malte Hinrichs", an office without a word of whose, or of the "Behörde", "Werft" (`whose`): of the one such body that this
 * sentence and the one before name, else the few before them; of none where they name two.
 */
function spokenOfBefore({ text, named: all }: Bodies, whose: string | null, [first]: readonly Span[]): Body | null {
  if (first === undefined) return null;
  const before = text.slice(Math.max(0, first.start - FARTHEST), first.start);
  const named = whose === null ? all : all.filter(({ name }) => name.toLowerCase().includes(whose));
  const ends = [...before.matchAll(/[.!?…]["“«’]?\s/gu)].map(({ index }) => index);
  const from = ends.length < 2 ? first.start - before.length : first.start - before.length + ends.at(-2)!;
  const namedFrom = (begin: number) =>
    named.filter(({ mentions }) => mentions.some(({ start }) => start >= begin && start < first.start));
  const near = namedFrom(from);
  const found = near.length > 0 ? near : namedFrom(first.start - before.length);
  return found.length === 1 ? bodyFrom(found[0]!) : null;
}

/** Characters of a few sentences. */
const FARTHEST = 600;
/** "Sprecher", "Geschäftsführerin": no compound that tells of what. */
const isBare = (office: string): boolean => BARE.test(office);
const BARE = new RegExp(`^(?:${speakingOffices.map(({ noun }) => noun).join("|")})$`, "iu");
/** "Geschäftsführer des Deutschen Hafen- und Werftbundes": of a body by its name, also where the reading does not know it. */
const OF_NAMED = officeOfNamed(speakingOffices.map(({ noun }) => noun));

/**
 * "Landratsamt" of "ein Sprecher des Landratsamtes", in small letters: what the body is called, of which a body before must have
 * something; null where it is any ("der Behörde") or nothing tells.
 */
function whoseOffice(words: string): string | null {
  const noun = OF_NOUN.exec(words)?.groups?.whose?.toLowerCase();
  const whose = noun?.replace(genitiveEnding, "");
  return noun === undefined || whose === undefined || [noun, whose].some(isAnyBody) ? null : whose;
}
const OF_NOUN = officeOfNoun(speakingOffices.map(({ noun }) => noun));
/** Bodies whose names say what they are: "der Polizei" is no other body's. */
const SAID_BY_NAME: ReadonlySet<BodyKind> = new Set(["police", "court", "ministry", "government", "parliament"]);
/** "Behörde", "Unternehmen": they go back to bodies of any name. */
const generalBodies: ReadonlySet<string> = new Set(
  bodyNouns.filter(({ general, kind }) => general && !SAID_BY_NAME.has(kind)).map(({ noun }) => noun.toLowerCase()),
);

const isAnyBody = (noun: string): boolean => generalBodies.has(noun) || anyBody.test(noun);

/** By the office's own first part: a name, or a kind of body of which the article has one. */
function ofOffice({ text, named }: Bodies, office: string): Body | null {
  const hyphen = office.lastIndexOf("-");
  if (hyphen > 0) {
    const name = office.slice(0, hyphen);
    const key = nameKey(name);
    const isCalled = ({ mentions }: Entity) =>
      mentions.some(({ kind, start, end }) => kind === "name" && nameKey(text.slice(start, end)) === key);
    const known = named.find((entity) => sameName(key, nameKey(entity.name)) || isCalled(entity));
    if (known !== undefined) return bodyFrom(known);
    return /^\p{Lu}{2}|-/u.test(name) ? { key, name, entity: null } : null;
  }
  const kind = officeOfBody.exec(office);
  const word = kind?.groups?.kind?.toLowerCase();
  if (word === undefined) return null;
  const fitting = named.filter(
    ({ name, mentions }) =>
      mentions.some(({ kind }) => kind !== "pronoun") && /^\p{Lu}/u.test(name) && name.toLowerCase().includes(word),
  );
  return fitting.length === 1 ? bodyFrom(fitting[0]!) : null;
}

/** "Die Geschäftsleitung" of an article that names but one body. */
const onlyOne = ({ named }: Bodies): Body | null => (named.length === 1 ? bodyFrom(named[0]!) : null);
