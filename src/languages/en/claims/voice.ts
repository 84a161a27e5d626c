import { Can, type Lexicon } from "../../../analysis/lexicon.ts";
import type { Entity } from "../../../analysis/marks.ts";
import { nameKey } from "../../../propositions/name-key.ts";
import type { ReadWithText } from "../../../propositions/read-article.ts";
import type { Voice } from "../../../propositions/voice.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { bodyNouns, pronouns } from "../rows/claims/voice-words.ts";
import { type Body, officeIn, officesOf } from "./offices.ts";
import { mediumKey, outletAtStart } from "./outlets.ts";

const OUTLET: Voice = { kind: "outlet", key: "", person: null, label: "", through: null, spans: [] };

/**
 * Who stands behind a statement, as far as the article names it.
 *
 *     Mara Hale, a spokeswoman for Hale Ferries, told Reuters that the ferry is safe.
 *     ^^^^^^^^^                    ^^^^^^^^^^^^       ^^^^^^^ has it from her
 */
export function voiceOf(article: ReadWithText, statement: Statement, lexicon: Lexicon): Voice {
  const [origin] = statement.chain;
  if (origin === undefined || origin.spans.length === 0) return OUTLET;
  const { spans } = origin;
  const { text } = article.document;
  const label = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const through = throughOf(article, statement);
  const unnamed: Voice = { kind: "unnamed", key: keyOfUnnamed(label), person: null, label, through, spans };
  const named = (key: string, rest: Partial<Voice>): Voice => ({ ...unnamed, kind: "named", key, ...rest });
  const speaker = speakerIn(article, spans) ?? byPronoun(article, origin.entity, spans);
  if (!origin.named) return unnamed;
  const medium = mediumKey(plain(speaker?.entity.name ?? label));
  if (medium !== null && speaker?.entity.type !== "PER" && (speaker === null || speaker.is === "itself"))
    return { ...unnamed, kind: "medium", key: medium, through: null };
  const told = officeIn(label);
  if (speaker === null)
    return told?.body ? named(told.body.key, { vague: told.body.vague }) : withoutName(label, unnamed, lexicon);
  const { entity, is } = speaker;
  if (is === "part") {
    if (told?.body) return named(told.body.key, { vague: told.body.vague });
    return BODY_BEHIND.test(label) ? named(nameKey(plain(label)), { vague: true }) : unnamed;
  }
  if (entity.type !== "PER") return named(nameKey(entity.name), { vague: entity.type === "LOC" || is === "pronoun" });
  const person = nameKey(entity.name);
  const body = told?.body ?? bodyOf(article, entity);
  return named(body?.key ?? person, {
    person,
    label: is === "pronoun" ? entity.name : label,
    vague: is === "pronoun" || body?.vague === true,
  });
}

/** Without an article or a quotation mark. */
const plain = (label: string): string => label.replace(/^(?:the|a|an)\s+/iu, "").replace(/[“”"]/gu, "");

const bodyOf = (article: ReadWithText, entity: Entity): Body | null =>
  officesOf(article, entity).find(({ body }) => body !== null)?.body ?? null;

/** "Hale police", "the Hale coastguard". */
const BODY_BEHIND = new RegExp(`(?<!\\p{L})(?:${[...bodyNouns].join("|")})$`, "iu");

/** "Brandner" that the names lack. */
const ONE_NAME = /^\p{Lu}[\p{L}'’-]+$/u;

/** "Police", "the company": a body called by what it is alone; "officials", "a witness": somebody. */
function withoutName(label: string, unnamed: Voice, lexicon: Lexicon): Voice {
  const noun = plain(label).toLowerCase();
  const isName = ONE_NAME.test(label) && !pronouns.has(noun) && (lexicon.bits(noun) & Can.noun) === 0;
  if (bodyNouns.has(noun) || isName) return { ...unnamed, kind: "named", key: nameKey(noun), vague: true };
  return unnamed;
}

/** "Two people familiar with the matter" by its nouns, without an "s": the same in another sentence. */
const keyOfUnnamed = (label: string): string =>
  (label.toLowerCase().match(/\p{L}{4,}/gu) ?? [label.toLowerCase()]).map((word) => word.replace(/s$/u, "")).join(" ");

interface Speaker {
  readonly entity: Entity;
  /** Whether the name is whom the phrase speaks of, only a part of it ("Hale officials"), or stands for a pronoun. */
  readonly is: "itself" | "part" | "pronoun";
}

/** Between a name and the end of the phrase that it heads. */
const AFTER_NAME = /^(?:\s*[,(–—-]|\s*(?:who|whose|which|of|in|at|from|on|the|with|for)(?!\p{L})|\s*$)/u;
/** Before a name that is only a part of the phrase. */
const INSIDE = /(?<!\p{L})(?:for|of|to|in|at|with|from|by|on|inside|near|and)\s(?:\S+\s)?$/iu;

/** "The inspectors of Brandt & |Lowe|". */
const WITHIN = /\p{Ll}{3,}\s(?:for|of|to|at|with|from|inside)\s/u;

/** Whose name a phrase has: a person before all else, then the last name before a comma. */
function speakerIn({ entities, document: { text } }: ReadWithText, spans: readonly Span[]): Speaker | null {
  const [first] = spans;
  if (first === undefined) return null;
  const comma = text.slice(first.start, first.end).indexOf(",");
  const stop = comma < 0 ? first.end : first.start + comma;
  let best: { readonly speaker: Speaker; readonly rank: number } | null = null;
  for (const entity of entities)
    for (const { start, end, kind } of entity.mentions) {
      if (kind !== "name" || start < first.start || end > stop) continue;
      const before = text.slice(first.start, start);
      const isWhole = entity.type === "PER" && /\s/u.test(text.slice(start, end));
      const isInside = INSIDE.test(before) || (!isWhole && WITHIN.test(before));
      const isPart = isInside || !AFTER_NAME.test(text.slice(end, stop));
      const rank = (isPart ? 0 : 2) + (entity.type === "PER" ? 1 : 0);
      if (best === null || rank >= best.rank) best = { rank, speaker: { entity, is: isPart ? "part" : "itself" } };
    }
  return best?.speaker ?? antecedent(entities, text, first);
}

/** "Mara Hale, who said …": the name right before it. */
function antecedent(entities: readonly Entity[], text: string, { start, end }: Span): Speaker | null {
  if (text.slice(start, end).toLowerCase() !== "who") return null;
  const at = /,?\s$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const entity = entities.find(({ mentions }) => mentions.some((one) => one.kind === "name" && one.end === start - at));
  return entity === undefined ? null : { entity, is: "itself" };
}

/** "He", where the reading knows who that is. */
function byPronoun(
  { entities, document: { text } }: ReadWithText,
  id: string | null,
  spans: readonly Span[],
): Speaker | null {
  const [first] = spans;
  if (first === undefined || !pronouns.has(text.slice(first.start, first.end).toLowerCase())) return null;
  const entity = entities.find((one) => one.id === id);
  return entity === undefined ? null : { entity, is: "pronoun" };
}

/** Characters behind "told" in which the medium's name stands. */
const NEAR = 60;

/** "told Reuters": who has it from the source, where that is another house. */
function throughOf({ document: { text, publisher } }: ReadWithText, { cue }: Statement): string | null {
  const [verb] = cue;
  if (verb === undefined || !/^(?:told|tells)$/iu.test(text.slice(verb.start, verb.end))) return null;
  const key = outletAtStart(text.slice(verb.end, verb.end + NEAR).trimStart());
  return key === null || (publisher !== null && mediumKey(publisher) === key) ? null : key;
}
