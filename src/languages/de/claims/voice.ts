import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import type { Entity } from "../../../analysis/marks.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import { outletKeys } from "../../../propositions/outlet-keys.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import { OUTLET, type Voice } from "../../../propositions/voice.ts";
import type { ChainLink, Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { agencies } from "../rows/agencies.ts";
import {
  alsoBefore,
  alsoBehind,
  bareSpokesperson,
  circlesDative,
  kindOfBody,
  leadingArticles,
  mediumWord,
  namesNobody,
  nominativeArticle,
  officeHolder,
  ofHis,
  oneNoun,
  paperOf,
  reportOrMedium,
  unnamedCircle,
} from "../rows/claims/voice-words.ts";
import { ageInWord } from "../rows/entities/person-nouns.ts";
import { isLeadingBody } from "../rows/leading-bodies.ts";
import { media } from "../rows/media.ts";
import { isPoliticalBody } from "../rows/speaking-offices.ts";
import { type Heard, resumedVoice } from "./resumed.ts";
import { sameName } from "./same-name.ts";
import { type Bodies, bodyOf } from "./speaks-for.ts";
import { speakingLinks } from "./who-speaks.ts";

/** Who stands behind a statement: the innermost source of its chain, as far as the article names it. */
export function voiceOf(article: ReadWithText, statement: Statement, lexicon: Lexicon): Voice {
  return voicesOf(article, lexicon).get(statement.id)!;
}

const byArticle = new WeakMap<ReadWithText, ReadonlyMap<string, Voice>>();

/** Those of all statements by their ids: whoever is not named again is looked for among those before. */
function voicesOf(article: ReadWithText, lexicon: Lexicon): ReadonlyMap<string, Voice> {
  const found = byArticle.get(article);
  if (found !== undefined) return found;
  const voices = new Map<string, Voice>();
  const heard: Heard[] = [];
  for (const statement of article.statements) {
    const own = originOf(article, statement, lexicon);
    const voice = own.kind === "unnamed" ? (resumedVoice(article, statement, own, heard, lexicon) ?? own) : own;
    voices.set(statement.id, saysToo(article.document.text, statement) ? { ...voice, also: true } : voice);
    const at = statement.chain[0]?.spans.at(-1);
    if (voice.kind !== "outlet" && at !== undefined) heard.push({ voice, at });
  }
  byArticle.set(article, voices);
  return voices;
}

/** "Auch Thode sagte", "sagte Thode ebenfalls", "Thode sagte ebenfalls". */
function saysToo(text: string, { chain, cue }: Statement): boolean {
  const spans = chain[0]?.spans ?? [];
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (alsoBefore.test(text.slice(Math.max(0, first.start - NEAR), first.start))) return true;
  return [last, ...cue].some(({ end }) => alsoBehind.test(text.slice(end, end + NEAR)));
}

/** Characters that hold the longest such word. */
const NEAR = 16;

export function originOf(article: ReadWithText, statement: Statement, lexicon: Lexicon): Voice {
  const [origin, ...relays] = speakingLinks(article, statement);
  if (origin === undefined) return OUTLET;
  const through = relays.map((link) => mediumKey(article, link)).find((key) => key !== null) ?? null;
  const passing = relaysOf(article, relays);
  const label = labelOf(article, origin.spans);
  const own = mediumKey(article, origin);
  // "nach Informationen des „Kuriers“", "der Sender berichtete": its own report.
  if (own !== null) return { kind: "medium", key: own, person: null, label, through: null, spans: origin.spans };
  const entity = article.entities.find(({ id }) => id === origin.entity);
  const body = bodyOf(bodiesOf(article, lexicon), entity ?? null, origin.spans);
  // "Ein Sprecher der Reederei Holm": nobody knows who, but it is the company's word.
  if (body !== null && (entity === undefined || !hasName(entity)))
    return {
      kind: "named",
      key: body.key,
      person: null,
      label,
      through,
      ...passing,
      spans: origin.spans,
      // "Der stellvertretende Vorsitzende der Fraktion": a politician who may be named elsewhere.
      vague:
        namesNobody.test(label) ||
        (isPoliticalBody(body.name) && officeHolder.test(label)) ||
        bareSpokesperson.test(label),
    };
  const paper = entity === undefined ? paperVoice(article, label, lexicon) : null;
  if (paper !== null) return { ...paper, label, ...passing, spans: origin.spans };
  if (!origin.named || entity === undefined || (entity.type === "PER" && !hasName(entity))) {
    const report = reportOrMedium.test(label) ? onlyMedium(article) : null;
    if (report !== null)
      return { kind: "medium", key: report, person: null, label, through: null, spans: origin.spans };
    return {
      kind: "unnamed",
      key: lastNoun(label),
      person: null,
      label: inNominative(label),
      through,
      spans: origin.spans,
    };
  }
  const person = entity.type === "PER" ? nameKey(entity.name) : null;
  const shown = isPronoun(entity, origin.spans) || isAge(label) || ofHis.test(label) ? entity.name : label;
  const vague =
    (person === null && isVague(body?.entity ?? entity)) ||
    isGuessed(entity, origin.spans) ||
    isFar(article, entity, origin.spans, statement.quote) ||
    isHeading(article.document.text, origin.spans, statement.quote);
  return {
    kind: "named",
    key: body?.key ?? nameKey(entity.name),
    person,
    label: shown,
    through,
    ...passing,
    spans: origin.spans,
    vague,
  };
}

/** "RKI-Angaben": the word of a body that the article names, or that has a short name; "Kurier-Informationen" are a medium's own. */
function paperVoice(
  article: ReadWithText,
  label: string,
  lexicon: Lexicon,
): Pick<Voice, "kind" | "key" | "person" | "through"> | null {
  const name = paperOf.exec(label)?.groups?.body;
  if (name === undefined) return null;
  const medium = listedOutlet(name);
  if (medium !== null) return { kind: "medium", key: medium, person: null, through: null };
  const key = nameKey(name);
  const { named } = bodiesOf(article, lexicon);
  const found = named.find((entity) => sameName(key, nameKey(entity.name)));
  if (found === undefined && !isShortName(name)) return null;
  return { kind: "named", key: found === undefined ? key : nameKey(found.name), person: null, through: null };
}

/** Persons and bodies with a name that pass on what the origin says. */
function relaysOf(article: ReadWithText, relays: readonly ChainLink[]): Pick<Voice, "relays"> {
  const keys = relays.flatMap((link) => {
    const entity = article.entities.find(({ id }) => id === link.entity);
    return entity === undefined || !hasName(entity) || mediumKey(article, link) !== null ? [] : [nameKey(entity.name)];
  });
  return keys.length === 0 ? {} : { relays: keys };
}

/** "RKI": two capitals, which no noun begins with. */
const isShortName = (name: string): boolean => /^\p{Lu}{2}/u.test(name);

/** "die Sprecherin", "der Konzern", where the article never says which. */
const hasName = ({ mentions }: Entity): boolean => mentions.some(({ kind }) => kind === "name");

/** "Die Polizei", "das Ministerium", "die Behörden", "Washington"; but "das Bundesinnenministerium", of which there is one. */
const isVague = (entity: Entity): boolean =>
  entity.type === "LOC" ||
  (entity.type === "ORG" && ((!hasName(entity) && oneNoun.test(entity.name)) || kindOfBody.test(entity.name)));

/** "er", "dieser": says nothing outside its sentence. */
const isPronoun = ({ mentions }: Entity, spans: readonly Span[]): boolean =>
  mentions.some(({ kind, start, end }) => kind === "pronoun" && start === spans[0]?.start && end === spans[0].end);

/** "die 48-Jährige": as little. */
const isAge = (label: string): boolean => ageInWord.test(label.split(" ").at(-1)!.toLowerCase());

/**
 * Who speaks is not said by name here: a pronoun, "der Mediziner", or speech that goes on without a speaker. Of two such one may be
 * taken for the wrong person.
 */
const isGuessed = ({ mentions }: Entity, spans: readonly Span[]): boolean =>
  !mentions.some(
    ({ kind, start, end }) => kind === "name" && spans.some((span) => start < span.end && span.start < end),
  );

/**
 * Whether speech goes on without a speaker, and between him and it another person is named who may have begun to speak.
 */
function isFar(article: ReadWithText, speaker: Entity, spans: readonly Span[], quote: readonly Span[]): boolean {
  const [named, said] = [spans.at(-1)?.end, quote[0]?.start];
  if (named === undefined || said === undefined || named >= said) return false;
  return article.entities.some(
    (other) =>
      other !== speaker &&
      other.type === "PER" &&
      other.mentions.some(({ kind, start }) => kind === "name" && start > named && start < said),
  );
}

/** A line without a full stop that goes on with a speaker of the lines before: the heading of what comes, and perhaps another one's word. */
function isHeading(text: string, spans: readonly Span[], [said]: readonly Span[]): boolean {
  const named = spans.at(-1)?.end;
  if (named === undefined || said === undefined || named >= said.start) return false;
  const start = text.lastIndexOf("\n", said.start);
  if (start < named) return false;
  const end = text.indexOf("\n", said.end);
  return (
    end > 0 &&
    /[\p{L}\p{N}”“"»]\s*$/u.test(text.slice(said.start, end)) &&
    !/[.!?…][”“"»)]?\s*$/u.test(text.slice(said.start, end))
  );
}

const labelOf = ({ document }: ReadWithText, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(" … ");

/** "Kreisen der Bauverwaltung" as it stands by itself: "Kreise der Bauverwaltung". */
export const inNominative = (label: string): string => label.replace(circlesDative, "$1");

/** "Kreisen der Bauverwaltung" by its nouns, without their endings: the same circles in another sentence. */
const lastNoun = (label: string): string =>
  (label.match(/\p{Lu}\p{L}+/gu) ?? [label]).map((noun) => noun.toLowerCase().replace(/(?:en|e|n|s)$/u, "")).join(" ");

/** One key for each agency and medium, whatever its form: "=deutsche presse-agentur" for "dpa". */
export const outletKey = (name: string): string => listedOutlet(name) ?? nameKey(name.trim());

/** The same; null for an outlet that the rows lack. German media stand first: "ntv" is theirs, and not the Turkish NTV. */
export const listedOutlet = outletKeys(agencies, media);

/** The medium that a link of a chain is; null for other sources. */
function mediumKey(article: ReadWithText, link: ChainLink): string | null {
  const name = article.entities.find(({ id }) => id === link.entity)?.name;
  const label = labelOf(article, link.spans);
  if (name === undefined || unnamedCircle.test(label)) return null;
  const listed = listedOutlet(name);
  if (listed !== null) return listed;
  if (mediumWord.test(name)) return nameKey(name);
  const words = label.replace(leadingArticles, "").replace(/[„“"»«]/gu, "");
  return mediumWord.test(words) ? outletKey(words) : null;
}

/** The medium whose report the article tells, where it names only one and that is not itself. */
function onlyMedium(article: ReadWithText): string | null {
  const own = article.document.publisher === null ? null : outletKey(article.document.publisher);
  const keys = new Set<string>();
  for (const { chain } of article.statements)
    for (const link of chain) {
      const key = mediumKey(article, link);
      if (key !== null && key !== own && !agencyKeys.has(key)) keys.add(key);
    }
  return keys.size === 1 ? [...keys][0]! : null;
}

export const agencyKeys: ReadonlySet<string> = new Set(agencies.map(({ name }) => nameKey(name)));

/** The organisations that somebody of the article may speak for: with a name of their own, no media. */
export function bodiesOf(article: ReadWithText, lexicon: Lexicon): Bodies {
  const known = bodiesByArticle.get(article);
  if (known !== undefined) return known;
  const named = article.entities.filter(
    ({ name, type }) => type === "ORG" && !isMedium(name) && !isWord(lexicon, name) && !isLeadingBody(name),
  );
  const bodies = { text: article.document.text, named };
  bodiesByArticle.set(article, bodies);
  return bodies;
}

/** Each statement asks for them. */
const bodiesByArticle = new WeakMap<ReadWithText, Bodies>();

/** "Geschäftsführung", "die Betriebe": a noun, no name. */
const isWord = (lexicon: Lexicon, name: string): boolean =>
  nominativeArticle.test(name) || (lexicon.bits(name) & (Can.noun | Can.properNoun)) === Can.noun;
const isMedium = (name: string): boolean => listedOutlet(name) !== null || mediumWord.test(name);
